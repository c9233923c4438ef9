// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_reader.h"
#include "core/store/sql.h"
#include "tests/app/cli_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace ls;
using namespace ls::test;

namespace {

constexpr int rate = 48000;

/// Sens Factor −1.5 and a curve that bends: UMIK-1, so dB SPL = dBFS + 124 + 1.5.
constexpr const char *calibrationText =
    "\"Sens Factor =-1.5dB, AGain =18dB, SERNO: 7000001\"\n10\t-6\n50\t-1\n1000\t0\n5000\t2\n20000\t-3\n";
constexpr double offsetDb = 125.5;

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void change(const QString &folder, const QString &statement)
{
    const auto database =
        SqlFile::open((folder + QStringLiteral("/measurement.sqlite")).toStdString(), SqlFile::Access::write).take();
    if (const Result<void> done = database->run(statement); !done)
        qFatal("%s", describe(done.error()).c_str());
}

/// What a view of levels in dB SPL says.
QStringList query(const QString &folder, const QString &statement)
{
    const auto database =
        SqlFile::open((folder + QStringLiteral("/measurement.sqlite")).toStdString(), SqlFile::Access::read).take();
    Result<QSqlQuery> prepared = database->prepare(statement);
    QStringList values;
    if (!prepared || !database->execute(prepared.value()))
        return values;
    while (prepared.value().next())
        values += prepared.value().value(0).toString();
    return values;
}

/// A column of the series, as numbers; NaN where it is empty.
std::vector<double> column(const QString &csv, const char *name)
{
    const QStringList all = lines(csv);
    const auto index = all.first().split(QLatin1Char(',')).indexOf(QLatin1String(name));
    std::vector<double> values;
    for (const QString &line : all.mid(1)) {
        const QString field = line.split(QLatin1Char(','))[index];
        values.push_back(field.isEmpty() ? notAvailable : field.toDouble());
    }
    return values;
}

} // namespace

class TestCliAnalyzeFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void measuredAgainItGivesWhatWasLogged();
    void theSummaryTellsWhereItComesFrom();
    void whatIsAskedForTakesTheirPlace();
    void aDirectoryGivesEachOfThem();
    void calibratedAudioIsNotCorrectedTwice();
    void withoutAudioTheLoggedLevelsCount();
    void aMissingFileIsAGap();
    void anAlteredSecondIsAGap();
    void lostFramesOfTheDatabaseAreGaps();
    void aCalibrationThatChangesHoldsFromItsFrameOn();
    void aCurveThatChangesIsRefusedUnlessOneIsNamed();
    void aDamagedDatabaseIsAnError();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Records `seconds` of pink noise into a folder of its own.
    QString record(const char *options) const;
    QString copyOf(const QString &folder, const char *name) const;

    QTemporaryDir m_folder;
    QString m_raw; // 4 s in two files, calibrated, raw
};

QString TestCliAnalyzeFolder::record(const char *options) const
{
    const Run recorded = run(words("record --generator pink:-30 --fast --pre-roll 0") +
                             QStringList{QStringLiteral("--calibration"), path("7000001.txt"),
                                         QStringLiteral("--output-dir"), m_folder.path()} +
                             words(options));
    if (recorded.exitCode != 0)
        qFatal("%s", qPrintable(recorded.err));
    return lines(recorded.out).last();
}

QString TestCliAnalyzeFolder::copyOf(const QString &folder, const char *name) const
{
    const QString copy = path(name);
    QDir().mkpath(copy);
    for (const QString &file : QDir(folder).entryList(QDir::Files))
        QFile::copy(folder + QLatin1Char('/') + file, copy + QLatin1Char('/') + file);
    return copy;
}

void TestCliAnalyzeFolder::initTestCase()
{
    write(path("7000001.txt"), calibrationText);
    // As it is recorded, floats: nothing is lost.
    m_raw = record("--duration 4 --rotate 2.5 --sample-format f32");
    QVERIFY(QFile::exists(m_raw + QStringLiteral("/audio-0002.wav")));
}

void TestCliAnalyzeFolder::measuredAgainItGivesWhatWasLogged()
{
    const Run again = run({QStringLiteral("analyze"), m_raw});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.err.contains(QLatin1String("SIMULATED")), qPrintable(again.err));
    QVERIFY2(again.err.contains(QLatin1String("estimated")), qPrintable(again.err));
    QCOMPARE(lines(again.out).size(), 41);
    constexpr std::array<std::array<const char *, 2>, 7> levels{{{"laeq", "LAeq"},
                                                                 {"lceq", "LCeq"},
                                                                 {"lzeq", "LZeq"},
                                                                 {"laf", "LAF"},
                                                                 {"las", "LAS"},
                                                                 {"lcpeak", "LCpeak"},
                                                                 {"lufs", "momentary_lufs"}}};
    for (const auto &[name, logged] : levels) {
        const std::vector<double> mine = column(again.out, name);
        const QStringList theirs =
            query(m_raw, QStringLiteral("SELECT %1 FROM levels_spl ORDER BY begin_sec").arg(QLatin1String(logged)));
        QCOMPARE(static_cast<qsizetype>(mine.size()), theirs.size());
        for (std::size_t i = 0; i < mine.size(); ++i) {
            const QString &their = theirs[static_cast<qsizetype>(i)];
            // The series has three decimals.
            const bool same = std::isnan(mine[i]) ? their.isEmpty() : std::abs(mine[i] - their.toDouble()) <= 0.001;
            QVERIFY2(
                same,
                qPrintable(
                    QStringLiteral("%1 %2: %3, logged %4").arg(QLatin1String(name)).arg(i).arg(mine[i]).arg(their)));
        }
    }
    // In dB SPL, with the database's start time and the offset from UTC that the clock had.
    QVERIFY(std::abs(column(again.out, "lzeq")[30] - column(again.out, "dbfs")[30] - offsetDb) < 3.0);
    const QStringList times = query(m_raw, QStringLiteral("SELECT value FROM info WHERE key = 'start_time'"));
    QVERIFY(lines(again.out)[10].split(QLatin1Char(','))[1] > times.first());
}

void TestCliAnalyzeFolder::theSummaryTellsWhereItComesFrom()
{
    const Run again = run({QStringLiteral("analyze"), m_raw, QStringLiteral("--summary"), QStringLiteral("-")},
                          {QStringLiteral("LEVELSCRIBE_CALIBRATION=/nowhere/7.txt")});
    QVERIFY(again.exitCode != 0); // a file that was named must be there
    const QJsonObject summary =
        objectOf(run({QStringLiteral("analyze"), m_raw, QStringLiteral("--summary"), QStringLiteral("-")}).out);
    const QJsonObject source = summary[QLatin1String("source")].toObject();
    QCOMPARE(source[QLatin1String("kind")].toString(), QStringLiteral("measurement"));
    QCOMPARE(source[QLatin1String("path")].toString(), m_raw);
    QCOMPARE(source[QLatin1String("frames")].toInt(), 4 * rate);
    QCOMPARE(source[QLatin1String("lost_frames")].toInt(), 0);
    QVERIFY(source[QLatin1String("simulated")].toBool());
    QVERIFY(source[QLatin1String("gaps")].toArray().isEmpty());
    QCOMPARE(source[QLatin1String("root_sha256")].toString(),
             query(m_raw, QStringLiteral("SELECT value FROM info WHERE key = 'root_sha256'")).first());
    QCOMPARE(source[QLatin1String("start_time")].toString(),
             query(m_raw, QStringLiteral("SELECT value FROM info WHERE key = 'start_time'")).first());
    const QJsonObject calibration = summary[QLatin1String("calibration")].toObject();
    QCOMPARE(calibration[QLatin1String("file")].toString(), QStringLiteral("7000001.txt"));
    QCOMPARE(calibration[QLatin1String("serial")].toString(), QStringLiteral("7000001"));
    QCOMPARE(calibration[QLatin1String("state")].toString(), QStringLiteral("estimated"));
    QCOMPARE(calibration[QLatin1String("taps")].toInt(), 16384);
    QVERIFY(std::abs(calibration[QLatin1String("full_scale_db_spl")].toDouble() - (offsetDb - 3.0103)) < 0.001);
    QCOMPARE(summary[QLatin1String("unit")].toString(), QStringLiteral("dB SPL"));
}

void TestCliAnalyzeFolder::whatIsAskedForTakesTheirPlace()
{
    const auto levels = [&](const char *options) {
        const Run again = run(QStringList{QStringLiteral("analyze"), m_raw} + words("--summary -") + words(options));
        return objectOf(again.out);
    };
    const QJsonObject own = levels("");
    const QJsonObject none = levels("--no-calibration");
    QVERIFY(none[QLatin1String("calibration")].isNull());
    QCOMPARE(none[QLatin1String("unit")].toString(), QStringLiteral("dBFS"));
    const QJsonObject typed = levels("--full-scale 120");
    QCOMPARE(typed[QLatin1String("calibration")][QLatin1String("level_source")].toString(),
             QStringLiteral("full_scale"));
    const auto laeq = [](const QJsonObject &summary) {
        return summary[QLatin1String("levels")][QLatin1String("LAeq")].toDouble();
    };
    QVERIFY(std::abs(laeq(typed) - laeq(none) - 123.0103) < 0.002);
    QVERIFY(laeq(own) - laeq(none) > 120.0);
    QCOMPARE(levels("--taps 2048")[QLatin1String("calibration")][QLatin1String("taps")].toInt(), 2048);
    const Run missing = run(QStringList{QStringLiteral("analyze"), m_raw} + words("--channel 2"));
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains(m_raw), qPrintable(missing.err));
}

void TestCliAnalyzeFolder::aDirectoryGivesEachOfThem()
{
    const QTemporaryDir parent;
    QVERIFY(QDir().rename(copyOf(m_raw, "moved"), parent.filePath(QStringLiteral("a night"))));
    QVERIFY(QFile::copy(m_raw + QStringLiteral("/audio-0001.wav"), parent.filePath(QStringLiteral("b.wav"))));
    QVERIFY(QDir(parent.path()).mkdir(QStringLiteral("empty")));
    const Run all = run(QStringList{QStringLiteral("analyze"), parent.path()} + words("--summary - --jobs 2"));
    QCOMPARE(all.exitCode, 0);
    const QJsonArray summaries = QJsonDocument::fromJson(all.out.toUtf8()).array();
    QCOMPARE(summaries.size(), 2);
    const auto kind = [&](int i) { return summaries[i][QLatin1String("source")][QLatin1String("kind")].toString(); };
    QCOMPARE(kind(0), QStringLiteral("measurement"));
    QCOMPARE(kind(1), QStringLiteral("file"));
    const QTemporaryDir nothing;
    const Run none = run({QStringLiteral("analyze"), nothing.path()});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains(QLatin1String("no measurement")), qPrintable(none.err));
}

void TestCliAnalyzeFolder::calibratedAudioIsNotCorrectedTwice()
{
    const QString folder = record("--duration 3 --audio calibrated --sample-format f32");
    const Run again = run({QStringLiteral("analyze"), folder});
    QCOMPARE(again.exitCode, 0);
    const std::vector<double> mine = column(again.out, "lzeq");
    const QStringList theirs = query(folder, QStringLiteral("SELECT LZeq FROM levels_spl ORDER BY begin_sec"));
    QCOMPARE(static_cast<qsizetype>(mine.size()), theirs.size());
    for (std::size_t i = 0; i < mine.size(); ++i)
        QVERIFY(std::abs(mine[i] - theirs[static_cast<qsizetype>(i)].toDouble()) <= 0.001);
}

void TestCliAnalyzeFolder::withoutAudioTheLoggedLevelsCount()
{
    const QString folder = record("--duration 4 --audio none");
    const Run levels = run({QStringLiteral("analyze"), folder});
    const Run audio = run({QStringLiteral("analyze"), m_raw});
    QCOMPARE(levels.exitCode, 0);
    QVERIFY2(levels.err.contains(QLatin1String("keeps no audio")), qPrintable(levels.err));
    // The same noise: the same series, but for the times.
    for (const char *name : {"rms", "laeq", "laf", "lcpeak", "lufs", "flux"}) {
        const std::vector<double> logged = column(levels.out, name);
        const std::vector<double> measured = column(audio.out, name);
        QCOMPARE(logged.size(), measured.size());
        for (std::size_t i = 0; i < logged.size(); ++i)
            QVERIFY2((std::isnan(logged[i]) && std::isnan(measured[i])) || std::abs(logged[i] - measured[i]) <= 0.001,
                     name);
    }
    const auto summary = [](const QString &of) {
        return objectOf(run(QStringList{QStringLiteral("analyze"), of} + words("--summary -")).out);
    };
    const QJsonObject fromLevels = summary(folder);
    const QJsonObject fromAudio = summary(m_raw);
    QCOMPARE(fromLevels[QLatin1String("source")][QLatin1String("kind")].toString(), QStringLiteral("levels"));
    for (const char *name : {"LAeq", "LCeq", "LZeq", "LAFmax", "LASmax", "LCpeak", "LAE", "LAF10", "LAF50", "LAF90"}) {
        const double logged = fromLevels[QLatin1String("levels")][QLatin1String(name)].toDouble();
        const double measured = fromAudio[QLatin1String("levels")][QLatin1String(name)].toDouble();
        QVERIFY2(std::abs(logged - measured) <= 0.002,
                 qPrintable(QStringLiteral("%1: %2, %3").arg(QLatin1String(name)).arg(logged).arg(measured)));
    }
    QVERIFY(std::abs(fromLevels[QLatin1String("loudness")][QLatin1String("integrated_lufs")].toDouble() -
                     fromAudio[QLatin1String("loudness")][QLatin1String("integrated_lufs")].toDouble()) <= 0.02);
}

void TestCliAnalyzeFolder::aMissingFileIsAGap()
{
    const QString folder = copyOf(m_raw, "missing");
    QVERIFY(QFile::remove(folder + QStringLiteral("/audio-0001.wav")));
    const Run again = run(QStringList{QStringLiteral("analyze"), folder} + words("--summary -"));
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.err.contains(QStringLiteral("“audio-0001.wav” is missing. Frames 0 to 119999 (0.000 s to 2.500 s)")),
             qPrintable(again.err));
    const QJsonObject source = objectOf(again.out)[QLatin1String("source")].toObject();
    QCOMPARE(source[QLatin1String("frames")].toInt(), 4 * rate);
    QCOMPARE(source[QLatin1String("lost_frames")].toInt(), 120'000);
    const QJsonObject gap = source[QLatin1String("gaps")][0].toObject();
    QCOMPARE(gap[QLatin1String("reason")].toString(), QStringLiteral("file_missing"));
    QCOMPARE(gap[QLatin1String("first_frame")].toInt(-1), 0);
    QCOMPARE(gap[QLatin1String("frames")].toInt(), 120'000);
    QVERIFY(QFile::remove(folder + QStringLiteral("/audio-0002.wav")));
    QCOMPARE(run({QStringLiteral("analyze"), folder}).exitCode, 1);
}

void TestCliAnalyzeFolder::anAlteredSecondIsAGap()
{
    const QString folder = copyOf(m_raw, "altered");
    const QString file = folder + QStringLiteral("/audio-0001.wav");
    QByteArray bytes = content(file);
    const qsizetype samplesBegin = bytes.indexOf("data") + 8;
    bytes[samplesBegin + 4 * (rate + 500) + 1] ^= 1; // one bit of the second second
    write(file, bytes);
    const Run again = run(QStringList{QStringLiteral("analyze"), folder} + words("--summary -"));
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.err.contains(QStringLiteral(
                 "“audio-0001.wav” was altered since it was recorded. Frames 48000 to 95999 (1.000 s to 2.000 s)")),
             qPrintable(again.err));
    const QJsonArray gaps = objectOf(again.out)[QLatin1String("source")][QLatin1String("gaps")].toArray();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0][QLatin1String("reason")].toString(), QStringLiteral("altered"));
}

void TestCliAnalyzeFolder::lostFramesOfTheDatabaseAreGaps()
{
    const QString folder = copyOf(m_raw, "lost");
    change(folder,
           QStringLiteral("INSERT INTO events (recorded_ns, kind, frame, count, detail, sha256) "
                          "VALUES (0, 'gap', 100000, 9600, '', x'00')"));
    const Run again = run(QStringList{QStringLiteral("analyze"), folder} + words("--output -"));
    QVERIFY2(again.err.contains(QLatin1String("0.200 s were lost while it was recorded")), qPrintable(again.err));
    QCOMPARE(lines(again.out).size(), 41);
    QVERIFY(std::isnan(column(again.out, "rms")[21]));  // frames 100800 to 105599
    QVERIFY(!std::isnan(column(again.out, "rms")[23])); // from 110400 on
    const QJsonObject source =
        objectOf(
            run(QStringList{QStringLiteral("analyze"), folder} + words("--summary -")).out)[QLatin1String("source")]
            .toObject();
    QCOMPARE(source[QLatin1String("lost_frames")].toInt(), 9600);
    QCOMPARE(source[QLatin1String("gaps")][0][QLatin1String("reason")].toString(), QStringLiteral("lost"));
}

void TestCliAnalyzeFolder::aCalibrationThatChangesHoldsFromItsFrameOn()
{
    const QString folder = copyOf(m_raw, "changes");
    change(folder,
           QStringLiteral("INSERT INTO calibrations SELECT NULL, recorded_ns, 96000, state, spl_offset_db + 10.0, "
                          "level_source, provisional, analog_gain_assumed, capture_gain_db, file, file_sha256, "
                          "model, serial, sens_factor_db, analog_gain_db, reference_db_spl, reading_dbfs, "
                          "orientation_deg, taps, phase, reason, sha256 FROM calibrations WHERE id = 1"));
    change(folder,
           QStringLiteral("INSERT INTO calibration_curves SELECT (SELECT max(id) FROM calibrations), "
                          "frequency_hz, response_db FROM calibration_curves WHERE calibration_id = 1"));
    const Run before = run({QStringLiteral("analyze"), m_raw});
    const Run after = run({QStringLiteral("analyze"), folder});
    QCOMPARE(after.exitCode, 0);
    const std::vector<double> was = column(before.out, "laeq");
    const std::vector<double> is = column(after.out, "laeq");
    double energy = 0.0;
    for (std::size_t i = 0; i < is.size(); ++i) {
        QVERIFY(std::abs(is[i] - was[i] - (i < 20 ? 0.0 : 10.0)) < 0.002);
        energy += dbToPower(is[i]) / static_cast<double>(is.size());
    }
    const QJsonObject summary =
        objectOf(run(QStringList{QStringLiteral("analyze"), folder} + words("--summary -")).out);
    QVERIFY(summary[QLatin1String("calibration")][QLatin1String("changes")].toBool());
    QVERIFY(std::abs(summary[QLatin1String("levels")][QLatin1String("LAeq")].toDouble() - powerToDb(energy)) < 0.002);
}

/// From second 2 on; what was recorded was measured with one curve for each part, which a stream here has not.
void TestCliAnalyzeFolder::aCurveThatChangesIsRefusedUnlessOneIsNamed()
{
    const QString folder = copyOf(m_raw, "curves");
    change(folder,
           QStringLiteral("INSERT INTO calibrations SELECT NULL, recorded_ns, 96000, state, spl_offset_db, "
                          "level_source, provisional, analog_gain_assumed, capture_gain_db, file, file_sha256, "
                          "model, serial, sens_factor_db, analog_gain_db, reference_db_spl, reading_dbfs, "
                          "orientation_deg, taps, phase, reason, sha256 FROM calibrations WHERE id = 1"));
    change(folder,
           QStringLiteral("INSERT INTO calibration_curves SELECT (SELECT max(id) FROM calibrations), "
                          "frequency_hz, response_db + 1.0 FROM calibration_curves WHERE calibration_id = 1"));
    const Run refused = run({QStringLiteral("analyze"), folder});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("from second 2.0 on")), qPrintable(refused.err));
    QVERIFY(refused.err.contains(folder) && refused.err.contains(QStringLiteral("--calibration")));
    const Run named = run({QStringLiteral("analyze"), folder, QStringLiteral("--calibration"), path("7000001.txt")});
    QCOMPARE(named.exitCode, 0);
    QCOMPARE(column(named.out, "laeq"), column(run({QStringLiteral("analyze"), m_raw}).out, "laeq"));
}

void TestCliAnalyzeFolder::aDamagedDatabaseIsAnError()
{
    const QString folder = copyOf(m_raw, "damaged");
    write(folder + QStringLiteral("/measurement.sqlite"), "this is no database, however long it may be, and so on");
    const Run broken = run({QStringLiteral("analyze"), folder, m_raw});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.err.contains(folder), qPrintable(broken.err));
    QVERIFY(lines(broken.out).size() == 41); // the other one was measured
}

QTEST_GUILESS_MAIN(TestCliAnalyzeFolder)
#include "tst_cli_analyze_folder.moc"
