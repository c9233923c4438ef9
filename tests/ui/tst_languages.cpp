// SPDX-License-Identifier: GPL-3.0-or-later
// Every word of the window in every language: translated, with its places, switched at run time, and with room.
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "ui/help_side.h"
#include "ui/input_choice.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/word_translator.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <memory>
#include <set>

using namespace ls;

/// The languages whose words are all there; one that is listed here stays so.
static const QStringList finishedLanguages{u"de"_qs, u"es"_qs, u"fr"_qs, u"ja"_qs, u"pt_BR"_qs, u"zh_CN"_qs};

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< more than one: by number
    bool isFinished = true;
};

/// Of the element that is read: its text, or the text for each number.
static QStringList formsIn(QXmlStreamReader &xml)
{
    QString text;
    QStringList byNumber;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            byNumber.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    return byNumber.isEmpty() ? QStringList{text} : byNumber;
}

static QList<Entry> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(LS_TRANSLATIONS "/levelscribe_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations of %s", qPrintable(language));
    QList<Entry> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}});
        } else if (xml.name() == u"translation") {
            const QStringView type = xml.attributes().value(u"type"_qs);
            messages.last().isFinished = type != u"unfinished";
            if (type == u"vanished" || type == u"obsolete") {
                messages.removeLast();
                continue;
            }
            for (const QString &text : formsIn(xml)) {
                if (!text.trimmed().isEmpty())
                    messages.last().translations.append(text);
                else
                    messages.last().isFinished = false;
            }
        }
    }
    return messages;
}

static std::multiset<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_qs);
    std::multiset<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

/// The window, with the demo microphone chosen.
struct Desk {
    Desk() : window(engine, devices, demoSettings())
    {
        window.resize(1280, 800);
        window.show();
        isExposed = QTest::qWaitForWindowExposed(&window);
    }
    static Settings demoSettings()
    {
        Settings settings;
        settings.device = demoInputId.toStdString();
        static const QTemporaryDir recordings;
        settings.outputFolder = recordings.path().toStdString();
        return settings;
    }
    void trigger(const char *action) const
    {
        auto *found = window.findChild<QAction *>(QString::fromLatin1(action));
        if (!found)
            qFatal("no action %s", action);
        found->trigger();
    }

    Engine engine;
    DeviceList devices;
    MainWindow window;
    bool isExposed = false;
};

static QString pathOf(const QObject *object)
{
    QStringList names;
    for (; object != nullptr; object = object->parent())
        names.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                     : object->objectName());
    return names.join(u'/');
}

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeKind::dark); }
    void everyWordIsTranslated_data() { addLanguages(); }
    void everyWordIsTranslated();
    void placesAreKept_data() { addLanguages(); }
    void placesAreKept();
    void theSystemsLanguageIsChosen();
    void saidWordsAreSaidAgain();
    void whatTheWindowSaysIsInTheFiles();
    void theWholeWindowFollows();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    static void addLanguages();
};

void TestLanguages::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const LanguageInfo &language : languages()) {
        if (language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestLanguages::everyWordIsTranslated()
{
    QFETCH(const QString, language);
    const QList<Entry> messages = messagesOf(language);
    QVERIFY(messages.size() > 1000);
    QStringList missing;
    for (const Entry &message : messages) {
        if (!message.isFinished)
            missing.append(message.context + u": "_qs + message.source);
    }
    if (!finishedLanguages.contains(language) && !missing.isEmpty())
        QSKIP(qPrintable(u"%1 of %2 are not translated yet"_qs.arg(missing.size()).arg(messages.size())));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestLanguages::placesAreKept()
{
    QFETCH(const QString, language);
    for (const Entry &message : messagesOf(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(placesIn(translation) == placesIn(message.source),
                     qPrintable(message.source + u"\n"_qs + translation));
    }
}

void TestLanguages::theSystemsLanguageIsChosen()
{
    QCOMPARE(bestLanguage({u"de-AT"_qs, u"en"_qs}), u"de"_qs);
    QCOMPARE(bestLanguage({u"nl-NL"_qs, u"fr-FR"_qs}), u"fr"_qs);
    QCOMPARE(bestLanguage({u"pt-PT"_qs}), u"pt_BR"_qs);
    QCOMPARE(bestLanguage({u"zh-Hans-CN"_qs}), u"zh_CN"_qs);
    QCOMPARE(bestLanguage({u"nl"_qs}), u"en"_qs);
    QCOMPARE(bestLanguage({}), u"en"_qs);
}

void TestLanguages::saidWordsAreSaidAgain()
{
    WordTranslator words;
    const auto say = [&words](const char *context, const char *source) {
        return words.translate(context, source, nullptr, -1);
    };
    const QString lost = say("ls::StatusLine", "lost %1").arg(7);
    const QString measure = say("ls::TransportBar", "Measure");
    const QString other = say("ls::Other", "Measure");
    QCOMPARE(measure, u"Measure"_qs);
    QCOMPARE(other, measure);
    QVERIFY(words.use(u"xx"_qs));
    QCOMPARE(words.again(measure, {}).value_or(QString()), u"«Measure~~»"_qs);
    QCOMPARE(words.again(lost, {}).value_or(QString()), u"«lost 7~~»"_qs);
    QVERIFY(!words.again(u"7175488.txt"_qs, {})); // never said
    QVERIFY(!words.again(u"38.2"_qs, {}));
    QVERIFY(words.use(u"en"_qs));
    QCOMPARE(words.again(u"«lost 7~~»"_qs, {}).value_or(QString()), u"lost 7"_qs);
    QVERIFY(!words.use(u"no"_qs));
}

void TestLanguages::whatTheWindowSaysIsInTheFiles()
{
    WordTranslator words;
    QCoreApplication::installTranslator(&words);
    {
        Desk desk;
        desk.trigger("settingsAction");
        desk.trigger("firstStartAction");
        desk.trigger("verifyAction");
    }
    QCoreApplication::removeTranslator(&words);
    QSet<QString> known;
    for (const Entry &entry : messagesOf(u"fr"_qs))
        known.insert(entry.context + u'\n' + entry.source);
    const QStringList said = words.saidWords();
    QVERIFY(said.size() > 300);
    int missing = 0;
    for (const QString &each : said) {
        if (known.contains(each))
            continue;
        ++missing;
        qWarning("%s", qPrintable(each)); // of another context than lupdate thinks, or it was not run since
    }
    QCOMPARE(missing, 0);
}

/// Whether a text holds words, that is more than numbers, symbols and units.
static bool holdsWords(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{4,}"_qs);
    static const QRegularExpression known(
        u"Levelscribe|LAeq|LA[FSI]|LC|LZ|Peak|Crest|Flux|Mmax|Smax|LUFS|dBFS|dBTP|inferno|viridis|magma|FLAC|"
        "English|Deutsch|Español|Français|Português|简体中文|[ACZ] · |json|min|max|SIMULATED|Documents|/"_qs);
    return text.contains(word) && !text.contains(known);
}

void TestLanguages::theWholeWindowFollows()
{
    Language language;
    Desk desk;
    QVERIFY(desk.isExposed);
    desk.trigger("settingsAction");
    desk.trigger("firstStartAction");
    language.use(u"xx"_qs);
    QCoreApplication::processEvents();
    QStringList left;
    const auto look = [&left](const QObject &object, const QString &text) {
        if (!text.isEmpty() && !text.contains(u'«') && holdsWords(text))
            left.append(pathOf(&object) + u": "_qs + text);
    };
    int looked = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        ++looked;
        look(*widget, widget->toolTip());
        look(*widget, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(*widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(*widget, button->text());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                look(*widget, combo->itemText(i));
        }
        for (const QString &text : widget->property("texts").toStringList())
            look(*widget, text);
        if (widget->inherits("ls::MeterBar"))
            look(*widget, widget->property("title").toString());
        for (const QAction *action : widget->actions())
            look(*widget, action->text());
    }
    QVERIFY(looked > 200);
    for (const QString &each : std::as_const(left))
        qWarning("%s", qPrintable(each.right(200)));
    QVERIFY(left.isEmpty());
    // And back: nothing of it stays.
    language.use(u"en"_qs);
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(u'«'), qPrintable(pathOf(widget) + label->text()));
        QVERIFY2(!widget->accessibleName().contains(u'«'), qPrintable(pathOf(widget) + widget->accessibleName()));
    }
}

void TestLanguages::nothingIsClipped_data()
{
    addLanguages();
    QTest::newRow("en") << u"en"_qs;
}

/// What has less room than its words need, on purpose: it is cut with an ellipsis, and its tooltip has all.
static bool isElided(const QWidget &widget)
{
    return widget.objectName() == u"messageButton" || widget.objectName() == u"outputFolder";
}

static void findClipped(const QWidget &root, QStringList &clipped)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isElided(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label != nullptr && !label->text().isEmpty() && label->pixmap().isNull()) {
            const bool isTooLow = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
            const bool isTooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
            if (isTooLow || isTooNarrow)
                clipped.append(pathOf(label) + u": "_qs + label->text());
        }
        if (button != nullptr && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            clipped.append(pathOf(button) + u": "_qs + button->text());
    }
}

void TestLanguages::nothingIsClipped()
{
    QFETCH(const QString, language);
    Language chosen;
    chosen.use(language);
    Desk desk;
    QVERIFY(desk.isExposed);
    QStringList clipped;
    // Once the layout has followed what has just changed.
    const auto hasRoom = [&clipped](const QWidget &root) {
        return QTest::qWaitFor(
            [&] {
                clipped.clear();
                findClipped(root, clipped);
                return clipped.isEmpty();
            },
            2000);
    };
    QVERIFY2(hasRoom(desk.window), qPrintable(clipped.join(u'\n')));
    // The drawer with all there is in it: after a recording.
    QTest::keyClick(&desk.window, Qt::Key_R);
    QTRY_VERIFY(desk.engine.recordingStatus() && desk.engine.recordingStatus()->framesRecorded > 0);
    QSignalSpy finished(&desk.engine, &Engine::recordingFinished);
    QTest::keyClick(&desk.window, Qt::Key_R);
    QTRY_COMPARE(finished.count(), 1);
    const auto *drawer = desk.window.findChild<QWidget *>(u"drawer"_qs);
    const QList<QAbstractButton *> tabs =
        drawer->findChildren<QAbstractButton *>(QRegularExpression(u"Tab$"_qs)); // of the pages
    QVERIFY(tabs.size() >= 3);
    for (QAbstractButton *tab : tabs) {
        QVERIFY(drawer->isVisible());
        tab->click();
        QVERIFY2(hasRoom(desk.window), qPrintable(clipped.join(u'\n')));
        for (const QScrollArea *area : drawer->findChildren<QScrollArea *>()) {
            if (!area->isVisible())
                continue;
            const int needed = area->widget()->minimumSizeHint().width();
            QVERIFY2(needed <= area->viewport()->width(),
                     qPrintable(u"%1: %2 of %3"_qs.arg(tab->text()).arg(needed).arg(area->viewport()->width())));
        }
    }
    desk.trigger("firstStartAction");
    QVERIFY2(hasRoom(desk.window), qPrintable(clipped.join(u'\n')));
    desk.trigger("settingsAction");
    auto *settings = desk.window.findChild<QDialog *>(u"settingsDialog"_qs);
    QVERIFY(QTest::qWaitForWindowExposed(settings));
    auto *groups = settings->findChild<QListWidget *>(u"settingsGroups"_qs);
    for (int i = 0; i < groups->count(); ++i) {
        groups->setCurrentRow(i);
        QVERIFY2(hasRoom(*settings), qPrintable(clipped.join(u'\n')));
    }
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
