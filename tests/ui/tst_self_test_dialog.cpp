// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test_dialog.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cmath>
#include <memory>
#include <mutex>

using namespace ls;

namespace {

SelfTestLine line(const std::string &group, double measured)
{
    return {group, "A, 1 kHz", -0.5, measured, -0.1, 0.2, "dB", "a standard, 5.5"};
}

/// Two groups; the tests' own numbers: 0.05 above what is expected, and what the second reads.
SelfTestReport report(int rateHz, double second)
{
    SelfTestReport made;
    made.sampleRateHz = rateHz;
    made.complete = true;
    made.lines = {line("Weighting", -0.45), line("Weighting", second), line("Burst", -0.45)};
    return made;
}

SelfTestRunner::Test answer(double second)
{
    return [second](int rateHz, const std::function<bool(double)> &) { return report(rateHz, second); };
}

struct Desk {
    explicit Desk(SelfTestRunner::Test test) : dialog(engine, nullptr, std::move(test)) { dialog.show(); }

    void run()
    {
        dialog.start();
        QTRY_VERIFY(dialog.report().has_value());
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QTreeView *table() const { return find<QTreeView>("selfTestTable"); }
    QString cell(int group, int row, int column) const
    {
        const QAbstractItemModel *model = table()->model();
        return model->index(row, column, model->index(group, 0)).data().toString();
    }

    Engine engine;
    SelfTestDialog dialog;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSelfTestDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsEveryDeviationInItsGroup();
    void namesTheFailure();
    void aReadingThatIsMissingFails();
    void saysThatTheMicrophoneIsNotCovered();
    void testsAtTheRateInForceAndYields();
    void stopsWhenAsked();
    void closingStopsIt();
    void savesWhatTheNameAsksFor();
    void tellsWhyItCouldNotSave();
};

void TestSelfTestDialog::showsEveryDeviationInItsGroup()
{
    Desk desk(answer(-0.55));
    desk.run();
    const QAbstractItemModel *model = desk.table()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    QCOMPARE(desk.cell(0, 1, 1), QStringLiteral("\u22120.500"));
    QCOMPARE(desk.cell(0, 1, 3), QStringLiteral("\u22120.050"));
    QCOMPARE(desk.cell(0, 1, 4), QStringLiteral("+0.200 / \u22120.100"));
    QCOMPARE(desk.cell(0, 1, 5), QStringLiteral("pass"));
    QVERIFY(desk.text("selfTestVerdict").startsWith(QLatin1String("Passed.")));
    QVERIFY(model->index(0, 0).data().toString().contains(QLatin1String("2 of 2 passed")));
}

void TestSelfTestDialog::namesTheFailure()
{
    Desk desk(answer(-0.61));
    desk.run();
    QCOMPARE(desk.cell(0, 1, 5), QStringLiteral("FAIL"));
    QCOMPARE(desk.text("selfTestVerdict"), QStringLiteral("FAILED. 1 of 3 tests are out of tolerance."));
    const QModelIndex current = desk.table()->currentIndex();
    QCOMPARE(current.row(), 1);
    QCOMPARE(current.parent().row(), 0);
}

void TestSelfTestDialog::aReadingThatIsMissingFails()
{
    Desk desk(answer(std::nan("")));
    desk.run();
    QCOMPARE(desk.cell(0, 1, 2), QStringLiteral("–"));
    QCOMPARE(desk.cell(0, 1, 5), QStringLiteral("FAIL"));
}

void TestSelfTestDialog::saysThatTheMicrophoneIsNotCovered()
{
    const Desk desk(answer(-0.5));
    QVERIFY(desk.text("selfTestScope").contains(QLatin1String("microphone's acoustics are not covered")));
}

void TestSelfTestDialog::testsAtTheRateInForceAndYields()
{
    struct Asked {
        std::mutex lock;
        int rateHz = 0;
        QThread::Priority priority = QThread::InheritPriority;
    };
    const auto asked = std::make_shared<Asked>();
    Desk desk([asked](int rateHz, const std::function<bool(double)> &) {
        const std::lock_guard guard(asked->lock);
        asked->rateHz = rateHz;
        asked->priority = QThread::currentThread()->priority();
        return report(rateHz, -0.5);
    });
    const auto isAskedFor = [&asked](int rateHz, QThread::Priority priority) {
        const std::lock_guard guard(asked->lock);
        return asked->rateHz == rateHz && asked->priority == priority;
    };
    desk.run();
    QVERIFY(isAskedFor(48000, QThread::NormalPriority));
    desk.engine.start(GeneratorInput{GeneratorSpec{}, 96000, Pace::realTime}, Settings{});
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    desk.run();
    QVERIFY(isAskedFor(96000, QThread::IdlePriority));
    desk.engine.start(GeneratorInput{GeneratorSpec{}, 8000, Pace::realTime}, Settings{});
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    desk.run(); // for 8 kHz no tolerances are promised
    QVERIFY(isAskedFor(48000, QThread::IdlePriority));
}

/// Tests until it is told to stop.
SelfTestReport untilStopped(int rateHz, const std::function<bool(double)> &goesOn)
{
    while (goesOn(0.5))
        QThread::msleep(1);
    SelfTestReport made = report(rateHz, -0.5);
    made.complete = false;
    return made;
}

void TestSelfTestDialog::stopsWhenAsked()
{
    Desk desk(untilStopped);
    desk.dialog.start();
    auto *run = desk.find<QPushButton>("selfTestRun");
    QCOMPARE(run->text(), QStringLiteral("Stop"));
    QVERIFY(!desk.find<QPushButton>("selfTestSave")->isEnabled());
    run->setFocus();
    QTest::keyClick(run, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog.report().has_value());
    QVERIFY(desk.text("selfTestVerdict").startsWith(QLatin1String("Stopped before the end.")));
    QCOMPARE(run->text(), QStringLiteral("Verify again"));
}

void TestSelfTestDialog::closingStopsIt()
{
    Desk desk(untilStopped);
    desk.dialog.start();
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    QTRY_VERIFY(desk.dialog.report().has_value());
}

void TestSelfTestDialog::savesWhatTheNameAsksFor()
{
    const QTemporaryDir folder;
    Desk desk([](int rateHz, const std::function<bool(double)> &) {
        SelfTestReport made = report(rateHz, -0.5);
        for (int i = 0; i < 100; ++i)
            made.lines.push_back(line("Long", -0.5));
        return made;
    });
    desk.run();
    desk.dialog.saveTo(folder.filePath(QStringLiteral("a.json")));
    const QJsonObject json = QJsonDocument::fromJson(read(folder.filePath(QStringLiteral("a.json")))).object();
    QCOMPARE(json[QLatin1String("schema")].toString(), QStringLiteral("levelscribe.selftest/1"));
    QCOMPARE(json[QLatin1String("lines")].toArray().size(), 103);
    QVERIFY(!json[QLatin1String("software_version")].toString().isEmpty());

    desk.dialog.saveTo(folder.filePath(QStringLiteral("a.pdf")));
    const QByteArray pdf = read(folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.count("/Type /Page\n") >= 2); // 103 rows of 13 points do not fit on one

    desk.dialog.saveTo(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(read(folder.filePath(QStringLiteral("a.txt"))).contains("103 tests, 0 failed: PASSED"));
}

void TestSelfTestDialog::tellsWhyItCouldNotSave()
{
    Desk desk(answer(-0.5));
    desk.run();
    desk.dialog.saveTo(QStringLiteral("/proc/nowhere/a.json"));
    QVERIFY(desk.find<QLabel>("selfTestProblem")->isVisible());
    QVERIFY(desk.text("selfTestProblem").contains(QLatin1String("cannot be written")));
}

QTEST_MAIN(TestSelfTestDialog)
#include "tst_self_test_dialog.moc"
