// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_info.h"
#include "core/audio/file_source.h"
#include "core/audio/generator_source.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_recovery.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace ls;

namespace {

/// How many times each kind of file is killed; LS_KILLS makes it more.
int kills()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("LS_KILLS", &isSet);
    return isSet && wanted > 0 ? wanted : 2;
}

std::filesystem::path onlyFolderIn(const QTemporaryDir &output)
{
    const QStringList folders = QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (folders.isEmpty())
        return {};
    return output.filePath(folders[0]).toStdString();
}

std::vector<std::filesystem::path> audioFilesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with("audio-"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

/// The real program, killed as by a crash at moments that nobody chose, while it records in real time and begins a new
/// file each second.
class TestRecordKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingButTheLastMomentIsLost_data();
    void nothingButTheLastMomentIsLost();
};

void TestRecordKilled::nothingButTheLastMomentIsLost_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<int>("mayLoseFrames");
    // 250 ms, and for FLAC a block of its encoder (4096 frames).
    QTest::newRow("WAV") << QStringLiteral("wav") << 12'000;
    QTest::newRow("FLAC") << QStringLiteral("flac") << 12'000 + 4096;
}

void TestRecordKilled::nothingButTheLastMomentIsLost()
{
    QFETCH(QString, container);
    QFETCH(int, mayLoseFrames);
    std::mt19937 random(static_cast<unsigned>(container.size()));
    for (int kill = 0; kill < kills(); ++kill) {
        const QTemporaryDir output;
        QProcess recorder;
        recorder.start(QStringLiteral(LEVELSCRIBE_CLI),
                       {QStringLiteral("record"), QStringLiteral("--generator"), QStringLiteral("white:-30"),
                        QStringLiteral("--container"), container, QStringLiteral("--sample-format"),
                        QStringLiteral("s24"), QStringLiteral("--rotate"), QStringLiteral("1"),
                        QStringLiteral("--output-dir"), output.path()});
        QTRY_VERIFY(!onlyFolderIn(output).empty() && !audioFilesIn(onlyFolderIn(output)).empty());
        QElapsedTimer clock; // real time has passed at most since then, and a little before
        clock.start();
        const int waitMs = 1500 + static_cast<int>(random() % 2000U);
        QTest::qWait(waitMs);
        recorder.kill();
        const qint64 elapsedMs = clock.elapsed();
        QVERIFY(recorder.waitForFinished());
        if (elapsedMs > waitMs + 100) { // the machine stood still: nobody knows for how long the recorder did
            --kill;
            continue;
        }

        const std::filesystem::path folder = onlyFolderIn(output);
        // Every file opens as it is, without repair, and they follow each other to the frame: a second each. Where
        // there is anything in a file, all is in the one before it, whatever an encoder held.
        std::vector<float> expected;
        std::int64_t frames = 0;
        const std::vector<std::filesystem::path> files = audioFilesIn(folder);
        const auto generator = makeGeneratorSource(GeneratorSpec::parse("white:-30").value());
        for (std::size_t number = 0; number < files.size(); ++number) {
            const Result<std::int64_t> counted = countFrames(files[number]);
            if (!counted || counted.value() == 0)
                continue; // only just made
            const auto begin = static_cast<std::int64_t>(number) * 48'000;
            QCOMPARE(frames, begin);
            frames = begin + counted.value();
            std::vector<float> samples(static_cast<std::size_t>(counted.value()));
            FileSource::open(files[number]).take()->read(samples);
            const std::size_t known = expected.size();
            if (known < static_cast<std::size_t>(frames)) {
                expected.resize(static_cast<std::size_t>(frames));
                generator->read(std::span(expected).subspan(known));
            }
            for (std::size_t i = 0; i < samples.size(); ++i) // to half a step of 24 bits
                QVERIFY2(std::abs(samples[i] - expected[static_cast<std::size_t>(begin) + i]) < 0.6e-7F,
                         qPrintable(QStringLiteral("%1 of file %2").arg(i).arg(number)));
        }
        QVERIFY2(frames >= elapsedMs * 48 - mayLoseFrames,
                 qPrintable(QStringLiteral("%1 frames of %2 ms").arg(frames).arg(elapsedMs)));

        // The database is whole, and its levels end no more than a second before.
        {
            const Result<std::unique_ptr<MeasurementReader>> database = MeasurementReader::open(folder);
            QVERIFY2(database, database ? "" : describe(database.error()).c_str());
            QVERIFY(database.value()->damages().take().empty());
            const std::vector<LogRow> rows = database.value()->rows().take();
            QVERIFY(!rows.empty());
            QVERIFY2(rows.back().endFrame >= elapsedMs * 48 - 48000 - 4800,
                     qPrintable(QStringLiteral("%1 of %2 ms").arg(rows.back().endFrame).arg(elapsedMs)));
        }
        // It is found, repaired, and proves itself.
        QCOMPARE(unfinishedMeasurements(output.path().toStdString()), std::vector<std::filesystem::path>{folder});
        const Result<RecoveredMeasurement> recovered = recoverMeasurement(folder);
        QVERIFY2(recovered, recovered ? "" : describe(recovered.error()).c_str());
        QCOMPARE(recovered.value().audioEnd, frames);
        const Result<MeasurementCheck> check = checkMeasurement(folder);
        QVERIFY(check);
        for (const CheckFinding &finding : check.value().findings)
            QVERIFY2(!finding.isFault(), describe(finding).c_str());
    }
}

QTEST_GUILESS_MAIN(TestRecordKilled)
#include "tst_record_killed.moc"
