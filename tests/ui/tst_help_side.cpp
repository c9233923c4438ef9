// SPDX-License-Identifier: GPL-3.0-or-later
// What helps: messages, first start, manual and keys, the limit.
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/measure/limit_watch.h"
#include "ui/first_start.h"
#include "ui/help_side.h"
#include "ui/input_choice.h"
#include "ui/key_map.h"
#include "ui/main_window.h"
#include "ui/manual_window.h"
#include "ui/message_list.h"
#include "ui/report/languages.h"

#include <QAction>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <limits>

using namespace ls;

static constexpr int rateHz = 48000;

/// The languages with a manual of their own; one that is listed here keeps it. The others show the English one.
static const QStringList translatedManuals{u"de"_qs, u"es"_qs, u"fr"_qs, u"ja"_qs, u"pt_BR"_qs, u"zh_CN"_qs};

/// A window as the user has it, with the demo microphone chosen.
struct Desk {
    explicit Desk(Settings settings = demoSettings()) : window(engine, devices, std::move(settings))
    {
        window.show();
        isExposed = QTest::qWaitForWindowExposed(&window);
    }
    static Settings demoSettings()
    {
        Settings settings;
        settings.device = demoInputId.toStdString();
        return settings;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    MessageButton &messages() const { return *find<MessageButton>("messageButton"); }

    Engine engine;
    DeviceList devices;
    MainWindow window;
    bool isExposed = false;
};

/// A calibration with which the demo microphone reads 125 dB above dBFS.
static QString calibrationIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"7000001.txt"_qs));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("\"Sens Factor =-1.0dB, SERNO: 7000001\"\n20 0.0\n1000 0.0\n20000 0.0\n");
    return file.fileName();
}

class TestHelpSide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachProblemIsToldOnceWithItsCount();
    void theButtonHasTheColourOfTheWorstThatIsNotSeen();
    void messagesAreReadAndDismissedByKeyboard();
    void theFirstStartLeadsToACalibratedReading();
    void theFirstStartIsSkippedAndNotShownAgain();
    void withoutAMicrophoneTheFirstStartOffersTheDemo();
    void theManualHasAPlaceForEveryMetric();
    void theManualIsWholeInEveryLanguage();
    void wordsAreFoundOnAllPagesAndMarked();
    void theKeyMapIsMadeOfTheShortcuts();
    void theKeysWithoutShortcutWork();
    void aLevelThatSwaysAboutTheLimitExceedsItOnce();
    void anExceededLimitIsToldLoggedAndRunsTheCommand();
    void aCommandThatCannotBeStartedIsTold();
};

void TestHelpSide::eachProblemIsToldOnceWithItsCount()
{
    const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0));
    MessageLog log;
    log.add({Severity::warning, u"Overload: 3 samples."_qs, {}, u"overload"_qs}, noon);
    log.add({Severity::info, u"Recording finished."_qs}, noon.addSecs(1));
    log.add({Severity::warning, u"Overload: 5 samples."_qs, {}, u"overload"_qs}, noon.addSecs(2));
    log.add({Severity::info, u"Recording finished."_qs}, noon.addSecs(3));
    QCOMPARE(log.texts(), (QStringList{u"Overload: 5 samples."_qs, u"Recording finished."_qs}));
    QCOMPARE(log.entries().first().count, 2);
    QCOMPARE(log.entries().first().first, noon);
    QCOMPARE(log.entries().first().last, noon.addSecs(2));
    for (int i = 0; i < 200; ++i)
        log.add({Severity::info, QString::number(i)});
    QCOMPARE(log.entries().size(), MessageLog::mostMessages);
    QCOMPARE(log.texts().last(), u"199"_qs);
}

void TestHelpSide::theButtonHasTheColourOfTheWorstThatIsNotSeen()
{
    Desk desk;
    QVERIFY(!desk.messages().isVisible());
    desk.window.tell({Severity::error, u"The disk is full."_qs});
    desk.window.tell({Severity::info, u"All is well."_qs});
    QVERIFY(desk.messages().isVisible());
    QCOMPARE(desk.messages().property("message").toString(), u"error"_qs);
    QVERIFY2(desk.messages().text().startsWith(u"2 messages: All is well."), qPrintable(desk.messages().text()));
    desk.messages().openList();
    QCOMPARE(desk.messages().property("message").toString(), u"info"_qs);
    desk.window.tell({Severity::warning, u"The volume was changed."_qs}); // while the list is open
    QCOMPARE(desk.messages().log().entries().size(), 3);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestHelpSide::messagesAreReadAndDismissedByKeyboard()
{
    Desk desk;
    desk.window.tell({Severity::warning, u"First."_qs});
    desk.window.tell({Severity::error, u"Second."_qs});
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<QFrame *>(u"messageList"_qs));
    auto *list = desk.find<QFrame>("messageList");
    QTRY_VERIFY(list->focusWidget());
    QVERIFY2(list->focusWidget()->accessibleName().contains(u"Second."),
             qPrintable(list->focusWidget()->accessibleName()));
    QVERIFY(list->focusWidget()->accessibleName().startsWith(u"Error"));
    QTest::keyClick(list->focusWidget(), Qt::Key_Delete);
    QCOMPARE(desk.messages().texts(), QStringList{u"First."_qs});
    QTest::keyClick(list->focusWidget(), Qt::Key_Delete);
    QVERIFY(desk.messages().texts().isEmpty());
    QTRY_VERIFY(!desk.window.findChild<QFrame *>(u"messageList"_qs));
    QVERIFY(!desk.messages().isVisible());
}

void TestHelpSide::theFirstStartLeadsToACalibratedReading()
{
    const QTemporaryDir folder;
    Desk desk;
    desk.window.help().begin();
    auto *page = desk.find<FirstStart>("firstStart");
    QVERIFY(page->isVisible());
    QVERIFY(!desk.find<QWidget>("historyView")->isVisible());
    auto *start = desk.find<QPushButton>("firstStartMeasure");
    QVERIFY(!start->isEnabled());            // there is no calibration yet
    desk.window.open(calibrationIn(folder)); // as if dropped
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(desk.find<QLabel>("firstStartFile")->text().contains(u"7000001.txt"));
    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QVERIFY(desk.find<QWidget>("historyView")->isVisible());
    QCOMPARE(changed.last().first().value<Settings>().isFirstStartOver, 1);
}

void TestHelpSide::theFirstStartIsSkippedAndNotShownAgain()
{
    Settings settings = Desk::demoSettings();
    settings.isFirstStartOver = 1;
    Desk desk(settings);
    desk.window.help().begin();
    QVERIFY(!desk.window.findChild<FirstStart *>());
    desk.find<QAction>("firstStartAction")->trigger(); // asked for
    QVERIFY(desk.find<FirstStart>("firstStart")->isVisible());
    QTest::keyClick(desk.find<FirstStart>("firstStart"), Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<FirstStart *>());
    QVERIFY(desk.find<QWidget>("historyView")->isVisible());
    QCOMPARE(desk.engine.state(), Engine::State::idle);
}

void TestHelpSide::withoutAMicrophoneTheFirstStartOffersTheDemo()
{
    Desk desk;
    desk.window.help().begin();
    auto *demo = desk.find<QPushButton>("firstStartDemo");
    QVERIFY(demo->isVisible());
    QVERIFY(demo->text().contains(u"simulated"));
    QVERIFY(calibrationPageAddress(Microphone{Microphone::Model::umik1, 18}).contains(u"minidsp.com"));
    QVERIFY(calibrationPageAddress(std::nullopt).isEmpty());
    QTest::keyClick(demo, Qt::Key_Space);
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QTRY_VERIFY(desk.find<QLabel>("simulatedChip")->isVisible());
}

void TestHelpSide::theManualHasAPlaceForEveryMetric()
{
    for (const LanguageInfo &language : languages()) {
        const QList<ManualPage> pages = manualPages(language.code);
        const auto metrics =
            std::find_if(pages.cbegin(), pages.cend(), [](const ManualPage &page) { return page.name == u"metrics"; });
        for (const MetricInfo &info : metricCatalogue()) {
            const QString symbol = QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size()));
            // In the first column of a table, alone or among its likes.
            const QRegularExpression row(u"^\\| ([^|]*[,、] ?)?"_qs + QRegularExpression::escape(symbol) +
                                             u"([,、][^|]*)? \\|"_qs,
                                         QRegularExpression::MultilineOption);
            QVERIFY2(row.match(metrics->text).hasMatch(), qPrintable(language.code + u": "_qs + symbol));
        }
    }
}

void TestHelpSide::theManualIsWholeInEveryLanguage()
{
    const QRegularExpression link(u"\\]\\(([^)]*)\\)"_qs);
    const QRegularExpression heading(u"^#+ "_qs, QRegularExpression::MultilineOption);
    const QRegularExpression row(u"^\\|"_qs, QRegularExpression::MultilineOption);
    const QList<ManualPage> english = manualPages();
    QVERIFY(english.size() >= 10);
    for (const LanguageInfo &language : languages()) {
        const QList<ManualPage> pages = manualPages(language.code);
        int links = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const ManualPage &page = pages[i];
            const QString place = language.code + u'/' + page.name;
            QVERIFY2(!page.title.isEmpty() && page.text.size() > 150, qPrintable(place));
            const bool isOwn = language.code != u"en" && page.text != english[i].text;
            QVERIFY2(isOwn || !translatedManuals.contains(language.code), qPrintable(place));
            QVERIFY2(page.text.count(heading) == english[i].text.count(heading), qPrintable(place));
            QVERIFY2(page.text.count(row) == english[i].text.count(row), qPrintable(place));
            for (auto match = link.globalMatch(page.text); match.hasNext();) {
                const QString target = match.next().captured(1);
                ++links;
                if (target.startsWith(u"https://"))
                    continue;
                const QString name = target.section(QStringLiteral(".md"), 0, 0);
                const auto found = std::find_if(pages.cbegin(), pages.cend(),
                                                [&name](const ManualPage &each) { return each.name == name; });
                QVERIFY2(found != pages.cend() || name == keysPage, qPrintable(place + u": "_qs + target));
            }
        }
        QVERIFY(links >= 5);
    }
}

void TestHelpSide::wordsAreFoundOnAllPagesAndMarked()
{
    Desk desk;
    desk.window.help().showManual(u"calibration"_qs);
    auto *manual = desk.find<ManualWindow>("manualWindow");
    QVERIFY(QTest::qWaitForWindowExposed(manual));
    QCOMPARE(manual->page(), u"calibration"_qs);
    auto *contents = manual->findChild<QListWidget *>(u"manualContents"_qs);
    const int all = contents->count();
    auto *search = manual->findChild<QLineEdit *>(u"manualSearch"_qs);
    QTest::keyClicks(search, u"toneless"_qs);
    QCOMPARE(contents->count(), 0);
    search->clear();
    QTest::keyClicks(search, u"EBU R 128"_qs);
    QVERIFY(contents->count() >= 2 && contents->count() < all);
    auto *text = manual->findChild<QTextBrowser *>(u"manualText"_qs);
    QVERIFY(!text->extraSelections().isEmpty());
    search->clear();
    QCOMPARE(contents->count(), all);
    QVERIFY(text->extraSelections().isEmpty());
    QTest::keyClick(manual, Qt::Key_Escape);
    QVERIFY(!manual->isVisible());
}

void TestHelpSide::theKeyMapIsMadeOfTheShortcuts()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_F1);
    auto *manual = desk.find<ManualWindow>("manualWindow");
    QCOMPARE(manual->page(), keysPage);
    const QString page = manual->findChild<QTextBrowser *>(u"manualText"_qs)->toPlainText();
    for (const QAction *action : desk.window.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(page.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    for (const QShortcut *shortcut : desk.window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
    // No key does two things.
    QSet<QString> keys;
    for (const KeyGroup &group : keyMap(desk.window).mid(0, 2)) {
        for (const KeyEntry &entry : group.keys) {
            for (const QString &key : entry.keys.split(u", "_qs)) {
                QVERIFY2(!keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
    }
    for (const QAction *one : desk.window.actions()) {
        for (const QAction *other : desk.window.actions())
            QVERIFY2(one == other || one->shortcut().isEmpty() || one->shortcut() != other->shortcut(),
                     qPrintable(one->text() + u" / "_qs + other->text()));
    }
}

void TestHelpSide::theKeysWithoutShortcutWork()
{
    const QList<KeyEntry> keys = windowKeys();
    QCOMPARE(keys[0].keys, u"Space"_qs);
    QCOMPARE(keys[1].keys, u"R"_qs);
    const QTemporaryDir folder;
    Settings settings = Desk::demoSettings();
    settings.outputFolder = folder.path().toStdString();
    Desk desk(settings);
    QSignalSpy snapshots(&desk.engine, &Engine::snapshotReady);
    QTest::keyClick(&desk.window, Qt::Key_Space);
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QTRY_VERIFY(!snapshots.isEmpty());
    QTest::keyClick(&desk.window, Qt::Key_R);
    QTRY_VERIFY(desk.engine.isRecording());
    QTest::keyClick(&desk.window, Qt::Key_R);
    QTRY_VERIFY(!desk.engine.isRecording());
    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    QTest::keyClick(&desk.window, Qt::Key_C);
    QCOMPARE(changed.last().first().value<Settings>().bigNumber, "LCF");
    QTest::keyClick(&desk.window, Qt::Key_E);
    QCOMPARE(changed.last().first().value<Settings>().bigNumber, "LCeq");
    // The level is read out, to eyes and ears.
    QTest::keyClick(&desk.window, Qt::Key_L);
    const QString said = desk.messages().texts().join(u'\n');
    QVERIFY2(said.contains(u", simulated"), qPrintable(said));
}

void TestHelpSide::aLevelThatSwaysAboutTheLimitExceedsItOnce()
{
    using Change = LimitWatch::Change;
    LimitWatch watch;
    std::int64_t frame = 0;
    const auto take = [&](double levelDb, int tenths) {
        QList<Change> changes;
        for (int i = 0; i < tenths; ++i) {
            const Change change = watch.take(levelDb, 45.0, frame += rateHz / 10, rateHz);
            if (change != Change::none)
                changes.append(change);
        }
        return changes;
    };
    QVERIFY(take(45.0, 10).isEmpty()); // at the limit is not above it
    QCOMPARE(take(45.1, 1), QList<Change>{Change::exceeded});
    for (int i = 0; i < 20; ++i) {
        QVERIFY(take(44.0, 50).isEmpty()); // 5 s are not long enough
        QVERIFY(take(46.0, 1).isEmpty());
    }
    QCOMPARE(watch.highestDb(), 46.0);
    QVERIFY(take(44.5, 300).isEmpty()); // not 1 dB below
    QCOMPARE(take(43.9, 102), QList<Change>{Change::over});
    QVERIFY(take(std::numeric_limits<double>::quiet_NaN(), 10).isEmpty());
    QCOMPARE(take(60.0, 5), QList<Change>{Change::exceeded});
}

void TestHelpSide::anExceededLimitIsToldLoggedAndRunsTheCommand()
{
    const QTemporaryDir folder;
    Settings settings = Desk::demoSettings();
    settings.calibrationFile = calibrationIn(folder).toStdString();
    settings.limit.isOn = 1;
    settings.limit.metric = "LAF";
    settings.limit.dbSpl = 20.0; // a living room is louder
    const QString told = folder.filePath(u"told"_qs);
    settings.limit.command = "/bin/sh -c \"echo $LEVELSCRIBE_METRIC $LEVELSCRIBE_LIMIT_DB $LEVELSCRIBE_LEVEL_DB > " +
        told.toStdString() + ".part; mv " + told.toStdString() + ".part " + told.toStdString() + "\"";
    Desk desk(settings);
    QSignalSpy events(&desk.engine, &Engine::eventHappened);
    QTest::keyClick(&desk.window, Qt::Key_Space);
    const auto limits = [&events] {
        return std::count_if(events.cbegin(), events.cend(), [](const QList<QVariant> &arguments) {
            return arguments.first().value<Event>().kind == Event::Kind::limit;
        });
    };
    QTRY_COMPARE(limits(), 1);
    QTRY_VERIFY(desk.window.lastMessage().contains(u"Limit exceeded"));
    QVERIFY2(desk.window.lastMessage().contains(u"LAF > 20.0 dB"), qPrintable(desk.window.lastMessage()));
    QTRY_VERIFY(QFile::exists(told));
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> words = file.readAll().trimmed().split(' ');
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[0], QByteArray("LAF"));
    QCOMPARE(words[1], QByteArray("20.0"));
    QVERIFY(words[2].toDouble() > 20.0);
    QCOMPARE(limits(), 1); // it stays exceeded
}

void TestHelpSide::aCommandThatCannotBeStartedIsTold()
{
    const QTemporaryDir folder;
    Settings settings = Desk::demoSettings();
    settings.calibrationFile = calibrationIn(folder).toStdString();
    settings.limit.isOn = 1;
    settings.limit.metric = "LAF";
    settings.limit.dbSpl = 20.0;
    settings.limit.command = "/no/such/program --now";
    Desk desk(settings);
    QTest::keyClick(&desk.window, Qt::Key_Space);
    QTRY_VERIFY2(desk.messages().texts().join(u'\n').contains(u"/no/such/program"),
                 qPrintable(desk.messages().texts().join(u'\n')));
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
}

QTEST_MAIN(TestHelpSide)
#include "tst_help_side.moc"
