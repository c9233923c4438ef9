// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ls;

class TestAudioFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unreadableFilesAreRefused_data();
    void unreadableFilesAreRefused();
    void aFifoDoesNotHang();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QTemporaryDir m_folder;
};

void TestAudioFiles::unreadableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a sound");
    QTest::newRow("header only") << QByteArray("RIFF\x24\0\0\0WAVE", 12);
}

void TestAudioFiles::unreadableFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(QString::fromStdString(path("bad.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const auto source = FileSource::open(path("bad.wav"));
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::audioFileUnreadable);
    QVERIFY(!FileSource::open(path("none.wav")));
    QVERIFY(!FileSource::open(m_folder.path().toStdString()));
}

void TestAudioFiles::aFifoDoesNotHang()
{
    QCOMPARE(::mkfifo(path("fifo.wav").c_str(), 0600), 0);
    QCOMPARE(FileSource::open(path("fifo.wav")).error().code, ErrorCode::audioFileUnreadable);
}

QTEST_GUILESS_MAIN(TestAudioFiles)
#include "tst_audio_files.moc"
