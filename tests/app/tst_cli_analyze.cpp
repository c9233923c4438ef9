// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/base/decibel.h"
#include "tests/app/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace ls;
using namespace ls::test;

namespace {

constexpr int rate = 48000;

/// 1 kHz of the same peak level in each channel, as float WAV.
QString writeTone(const QString &path, const std::vector<double> &peakDbFs, double seconds,
                  const AudioFileNote &note = {})
{
    const auto channels = static_cast<int>(peakDbFs.size());
    const AudioFileFormat format{{rate, channels, SampleType::float32}, AudioContainer::wav, StoredSample::f32};
    std::vector<float> samples;
    for (int i = 0; i < std::lround(seconds * rate); ++i) {
        for (const double level : peakDbFs)
            samples.push_back(
                static_cast<float>(dbToAmplitude(level) * std::sin(2.0 * std::numbers::pi * 1000.0 * i / rate)));
    }
    Result<std::unique_ptr<AudioWriter>> writer = createAudioFile(path.toStdString(), format, note);
    if (!writer || !writer.value()->write({samples, channels, 0, 0}) || !writer.value()->finish())
        return {};
    return path;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

QJsonObject summaryOf(const QStringList &arguments)
{
    const Run result = run(QStringList{QStringLiteral("analyze")} + arguments + words("--summary -"));
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

bool close(const QJsonValue &value, double expected, double tolerance)
{
    const bool good = value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance;
    if (!good)
        qWarning("%s instead of %.4f", qPrintable(value.toVariant().toString()), expected);
    return good;
}

} // namespace

class TestCliAnalyze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSeriesIsTheMetersToTheLastDigit();
    void theSummaryTellsTheLevelsOfATone();
    void aCalibrationMakesThemDbSpl();
    void loudnessIsOfAllChannelsIfAsked();
    void windowsAreCombinedAndTheLastMayBeShort();
    void theStartIsTheOptionsTheFilesOrItsNames();
    void severalFilesComeInOrderWithTheirNames();
    void oneBadFileDoesNotSpoilTheOthers();
    void whatIsCutOffIsMeasuredAndTold();
    void whatIsNoNumberIsCountedAndTold();
    void anOverloadIsCountedWithItsTime();
    void nothingIsWrittenWhereNothingCouldBeRead();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestCliAnalyze::theSeriesIsTheMetersToTheLastDigit()
{
    const QString file = writeTone(path("same.wav"), {-20.0}, 2.05);
    const Run offline = run({QStringLiteral("analyze"), file});
    const Run live = run(words("meter --fast --interval 0.1 --format csv --file") << file);
    QCOMPARE(offline.exitCode, 0);
    QVERIFY2(offline.err.isEmpty(), qPrintable(offline.err));
    QVERIFY(lines(offline.out).size() > 20);
    QCOMPARE(offline.out, live.out);
}

void TestCliAnalyze::theSummaryTellsTheLevelsOfATone()
{
    // A 1 kHz sine of −20 dB peak: −23.01 dBFS(rms), A and C weighting 0 dB, crest factor 3.01 dB, K-weighting +0.70 dB
    // less 0.691 dB.
    const QString file = writeTone(path("tone.wav"), {-20.0}, 5.0);
    const QJsonObject summary = summaryOf({file});
    QCOMPARE(summary[QLatin1String("schema")], QLatin1String("levelscribe.summary/1"));
    QCOMPARE(summary[QLatin1String("unit")], QLatin1String("dBFS"));
    QVERIFY(summary[QLatin1String("calibration")].isNull());
    const QJsonObject source = summary[QLatin1String("source")].toObject();
    QCOMPARE(source[QLatin1String("frames")].toInt(), 5 * rate);
    QCOMPARE(source[QLatin1String("sha256")].toString().size(), 64);
    QVERIFY(source[QLatin1String("start_time")].isNull());
    const QJsonObject levels = summary[QLatin1String("levels")].toObject();
    for (const char *name : {"LZeq", "LAeq", "LCeq", "LAFmax", "LAF50"})
        QVERIFY2(close(levels[QLatin1String(name)], -23.01, 0.05), name);
    QVERIFY(close(levels[QLatin1String("LAE")], -23.01 + 6.99, 0.05)); // 10 lg 5
    QVERIFY(close(levels[QLatin1String("LZpeak")], -20.0, 0.05));
    const QJsonObject digital = summary[QLatin1String("digital")].toObject();
    QVERIFY(close(digital[QLatin1String("rms_dbfs")], -23.01, 0.01));
    QVERIFY(close(digital[QLatin1String("crest_factor_db")], 3.01, 0.01));
    const QJsonObject loudness = summary[QLatin1String("loudness")].toObject();
    QVERIFY(close(loudness[QLatin1String("integrated_lufs")], -23.0, 0.02));
    QVERIFY(close(loudness[QLatin1String("true_peak_dbtp")], -20.0, 0.02));
    const QJsonObject allBands = summary[QLatin1String("bands")].toObject();
    QCOMPARE(allBands[QLatin1String("octave")].toArray().size(), 11);
    const QJsonArray thirds = allBands[QLatin1String("third_octave")].toArray();
    QCOMPARE(thirds.size(), 34);
    QVERIFY(close(thirds[20].toObject()[QLatin1String("nominal_hz")], 1000.0, 0.0));
    QVERIFY(close(thirds[20].toObject()[QLatin1String("leq")], -23.01, 0.1));
}

void TestCliAnalyze::aCalibrationMakesThemDbSpl()
{
    const QString tone = writeTone(path("spl.wav"), {-30.0}, 2.0);
    const QString calibration =
        writeFile(path("7100500.txt"),
                  "\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100500\"\n10\t0.0\n1000\t0.0\n20000\t0.0\n");
    const QJsonObject summary = summaryOf({tone, QStringLiteral("--calibration"), calibration});
    QCOMPARE(summary[QLatin1String("unit")], QLatin1String("dB SPL"));
    // 124 + 0.837 − 33.01
    QVERIFY(close(summary[QLatin1String("levels")].toObject()[QLatin1String("LAeq")], 91.827, 0.05));
    const QJsonObject told = summary[QLatin1String("calibration")].toObject();
    QCOMPARE(told[QLatin1String("serial")], QLatin1String("7100500"));
    QCOMPARE(told[QLatin1String("state")], QLatin1String("estimated"));
    QCOMPARE(told[QLatin1String("taps")].toInt(), 16384);
    QVERIFY(close(told[QLatin1String("full_scale_db_spl")], 121.827, 0.001));
}

void TestCliAnalyze::loudnessIsOfAllChannelsIfAsked()
{
    const QString file = writeTone(path("stereo.wav"), {-23.0, -23.0}, 5.0);
    const auto integrated = [](const QJsonObject &summary) -> QJsonValue {
        return summary[QLatin1String("loudness")].toObject()[QLatin1String("integrated_lufs")];
    };
    QVERIFY(close(integrated(summaryOf({file})), -26.01, 0.02));
    QVERIFY(close(integrated(summaryOf(QStringList{file} + words("--loudness-channels all"))), -23.0, 0.02));
}

void TestCliAnalyze::windowsAreCombinedAndTheLastMayBeShort()
{
    const QString file = writeTone(path("window.wav"), {-20.0}, 2.5);
    const Run result = run({QStringLiteral("analyze"), file, QStringLiteral("--window"), QStringLiteral("1000")});
    const QStringList rows = lines(result.out);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[1].startsWith(QLatin1String("1.000,")));
    QVERIFY(rows[3].startsWith(QLatin1String("2.500,")));
}

void TestCliAnalyze::theStartIsTheOptionsTheFilesOrItsNames()
{
    const auto start = [](const QStringList &arguments) {
        const QJsonObject source = summaryOf(arguments)[QLatin1String("source")].toObject();
        return source[QLatin1String("start_time")].toString();
    };
    const QString named = writeTone(path("night 2026-01-22_23.15.07.wav"), {-20.0}, 0.2);
    QVERIFY2(start({named}).startsWith(QLatin1String("2026-01-22T23:15:07.000")), qPrintable(start({named})));
    AudioFileNote note;
    note.originationDate = "2025-12-24";
    note.originationTime = "18:00:01";
    note.timeReferenceFrames = (18LL * 3600 + 1) * rate + rate / 4;
    const QString told = writeTone(path("2026-01-22_23.15.07.wav"), {-20.0}, 0.2, note);
    QVERIFY2(start({told}).startsWith(QLatin1String("2025-12-24T18:00:01.250")), qPrintable(start({told})));
    QCOMPARE(start(QStringList{told} + words("--start-time 2026-11-22T14:03:05.5+01:00")),
             QLatin1String("2026-11-22T14:03:05.500+01:00"));
    const Run series = run(QStringList{QStringLiteral("analyze"), told} + words("--start-time 2026-11-22T14:03:05Z"));
    QVERIFY2(lines(series.out)[2].startsWith(QLatin1String("0.200,2026-11-22T14:03:05.200+00:00,")),
             qPrintable(series.out));
}

void TestCliAnalyze::severalFilesComeInOrderWithTheirNames()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 4; ++i) // the first is the longest: the others are done before it
        writeTone(folder.filePath(QStringLiteral("%1, say.wav").arg(i)), {-20.0 - i}, i == 0 ? 4.0 : 0.3);
    writeFile(folder.filePath(QStringLiteral("notes.txt")), "not audio");
    const QString series = folder.filePath(QStringLiteral("out.csv"));
    const QString summary = folder.filePath(QStringLiteral("out.json"));
    const Run result = run({QStringLiteral("analyze"), folder.path(), QStringLiteral("--jobs"), QStringLiteral("3"),
                            QStringLiteral("--output"), series, QStringLiteral("--summary"), summary});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.isEmpty(), qPrintable(result.out));
    const QStringList rows = lines(QString::fromUtf8(content(series)));
    QVERIFY(rows[0].startsWith(QLatin1String("file,time_sec,")));
    QCOMPARE(rows.size(), 1 + 40 + 3 * 3);
    QVERIFY2(rows[40].contains(QLatin1String("0, say.wav\",4.000,")), qPrintable(rows[40]));
    QVERIFY2(rows[41].startsWith(QLatin1Char('"')), qPrintable(rows[41]));
    QVERIFY2(rows[49].contains(QLatin1String("3, say.wav\",0.300,")), qPrintable(rows[49]));
    const QJsonArray all = QJsonDocument::fromJson(content(summary)).array();
    QCOMPARE(all.size(), 4);
    QVERIFY(close(all[3].toObject()[QLatin1String("digital")].toObject()[QLatin1String("peak_dbfs")], -23.0, 0.01));
}

void TestCliAnalyze::oneBadFileDoesNotSpoilTheOthers()
{
    const QString good = writeTone(path("good.wav"), {-20.0}, 0.3);
    const QString bad = writeFile(path("bad.wav"), "RIFFnonsense");
    const QString summary = path("partly.json");
    const Run result = run({QStringLiteral("analyze"), bad, good, QStringLiteral("--summary"), summary});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(bad), qPrintable(result.err));
    QCOMPARE(QJsonDocument::fromJson(content(summary)).array().size(), 1);
}

void TestCliAnalyze::whatIsCutOffIsMeasuredAndTold()
{
    const QString whole = writeTone(path("whole.wav"), {-20.0}, 2.0);
    const QByteArray bytes = content(whole);
    const QString cut = writeFile(path("cut.wav"), bytes.left(bytes.size() / 2));
    const Run result = run({QStringLiteral("analyze"), cut});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY(lines(result.out).size() >= 10);
}

void TestCliAnalyze::whatIsNoNumberIsCountedAndTold()
{
    const QString file = writeTone(path("nan.wav"), {-20.0}, 1.0);
    QByteArray bytes = content(file);
    const float nan = std::nanf("");
    const auto inData = bytes.indexOf("data") + 8 + 1000 * static_cast<int>(sizeof nan);
    bytes.replace(inData, sizeof nan, reinterpret_cast<const char *>(&nan), sizeof nan);
    writeFile(file, bytes);
    const Run result = run({QStringLiteral("analyze"), file, QStringLiteral("--summary"), QStringLiteral("-")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains(QLatin1String("samples that are no numbers: 1;")), qPrintable(result.err));
    const QJsonObject summary = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QVERIFY(close(summary[QLatin1String("digital")].toObject()[QLatin1String("not_finite_samples")], 1.0, 0.0));
    QVERIFY(close(summary[QLatin1String("levels")].toObject()[QLatin1String("LZeq")], -23.01, 0.01));
}

void TestCliAnalyze::anOverloadIsCountedWithItsTime()
{
    // 1 kHz at full scale: its crest falls on every 48th frame, of either sign on every 24th, the first on frame 12.
    const QString file = writeTone(path("clip.wav"), {0.0}, 0.5);
    const Run result = run(QStringList{QStringLiteral("analyze"), file} + words("--summary -"));
    QVERIFY2(result.err.contains(QLatin1String("samples at full scale: 1000, the first at frame 12")),
             qPrintable(result.err));
    const QJsonObject digital =
        QJsonDocument::fromJson(result.out.toUtf8()).object()[QLatin1String("digital")].toObject();
    QCOMPARE(digital[QLatin1String("clipped_samples")].toInt(), 1000);
    QVERIFY(close(digital[QLatin1String("first_clipped_s")], 0.00025, 1e-6));
    QVERIFY(summaryOf({writeTone(path("soft.wav"), {-1.0}, 0.2)})[QLatin1String("digital")]
                .toObject()[QLatin1String("first_clipped_s")]
                .isNull());
}

void TestCliAnalyze::nothingIsWrittenWhereNothingCouldBeRead()
{
    const QString summary = path("nothing.json");
    for (const QString &missing : {path("missing.wav"), writeFile(path("empty.wav"), "")}) {
        const Run result = run({QStringLiteral("analyze"), missing, QStringLiteral("--summary"), summary});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(lines(result.err).size(), 1);
        QVERIFY(!QFile::exists(summary));
    }
    const QTemporaryDir folder;
    QCOMPARE(run({QStringLiteral("analyze"), folder.path()}).exitCode, 1);
}

void TestCliAnalyze::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"", "x.wav --window 50", "x.wav --window 150", "x.wav --jobs 0", "x.wav --jobs many",
                                  "x.wav --start-time yesterday", "x.wav --output - --summary -",
                                  "x.wav --loudness-channels some", "x.wav --channel 0"})
        QTest::newRow(arguments) << QString::fromUtf8(arguments);
}

void TestCliAnalyze::wrongUsageExitsWith2()
{
    QFETCH(QString, arguments);
    const Run result = run(words("analyze") + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(!result.err.isEmpty(), qPrintable(arguments));
}

QTEST_GUILESS_MAIN(TestCliAnalyze)
#include "tst_cli_analyze.moc"
