// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: every control with its name, every view with its role and value.
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "ui/accessible_views.h"
#include "ui/help_side.h"
#include "ui/input_choice.h"
#include "ui/main_window.h"
#include "ui/spoken_views.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSet>
#include <QTest>

using namespace ls;

struct Desk {
    Desk() : window(engine, devices, demoSettings())
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
    QAccessibleInterface *interface(const char *name) const
    {
        auto *widget = window.findChild<QWidget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget %s", name);
        return QAccessible::queryAccessibleInterface(widget);
    }
    /// As it is done once a second while a reader listens; none does off screen.
    void speak() const { window.findChild<SpokenViews *>()->update(); }
    void trigger(const char *action) const { window.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }

    Engine engine;
    DeviceList devices;
    MainWindow window;
    bool isExposed = false;
};

static bool isControl(QAccessible::Role role)
{
    static const QSet<int> controls{QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton,
                                    QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::Slider,
                                    QAccessible::SpinBox,    QAccessible::List,         QAccessible::Table,
                                    QAccessible::Tree,       QAccessible::ButtonMenu,   QAccessible::ButtonDropDown,
                                    QAccessible::Indicator,  QAccessible::Chart,        QAccessible::ProgressBar};
    return controls.contains(role);
}

static QString pathOf(const QAccessibleInterface &item)
{
    QString path;
    for (const QObject *object = item.object(); object != nullptr; object = object->parent())
        path = QLatin1String(object->metaObject()->className()) + u'(' + object->objectName() + u")/"_qs + path;
    return path;
}

/// Whatever is seen of this and what is in it, and has no name though it needs one.
static void findUnnamed(QAccessibleInterface *item, int depth, QStringList &unnamed, int &seen)
{
    if (item == nullptr || !item->isValid() || depth > 40 || item->state().invisible)
        return;
    ++seen;
    const bool needsName = isControl(item->role()) || (item->state().focusable && item->role() != QAccessible::Client);
    if (needsName && item->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(u"role %1: "_qs.arg(item->role()) + pathOf(*item));
    const bool isData =
        item->role() == QAccessible::List || item->role() == QAccessible::Tree || item->role() == QAccessible::Table;
    for (int i = 0; !isData && i < item->childCount(); ++i)
        findUnnamed(item->child(i), depth + 1, unnamed, seen);
}

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingInTheWindowIsUnnamed();
    void dialogsAreNamedThroughout();
    void viewsHaveRoleNameAndValue();
    void tabReachesAllControlsAndShowsWhere();
};

void TestAccessibility::initTestCase() { applyTheme(ThemeKind::dark); }

void TestAccessibility::nothingInTheWindowIsUnnamed()
{
    Desk desk;
    QVERIFY(desk.isExposed);
    QStringList unnamed;
    int seen = 0;
    for (const char *page : {"", "firstStartAction"}) {
        if (*page != '\0')
            desk.trigger(page);
        findUnnamed(QAccessible::queryAccessibleInterface(&desk.window), 0, unnamed, seen);
    }
    for (QAction *action : desk.window.actions()) { // the pages of the drawer
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R) ||
            action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L)) {
            action->trigger();
            findUnnamed(QAccessible::queryAccessibleInterface(&desk.window), 0, unnamed, seen);
        }
    }
    QVERIFY(seen > 150);
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestAccessibility::dialogsAreNamedThroughout()
{
    Desk desk;
    QStringList unnamed;
    int seen = 0;
    for (const char *action : {"settingsAction", "manualAction", "verifyAction"}) {
        desk.trigger(action);
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window != &desk.window)
                findUnnamed(QAccessible::queryAccessibleInterface(window), 0, unnamed, seen);
        }
    }
    QVERIFY(seen > 60);
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestAccessibility::viewsHaveRoleNameAndValue()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_Space);
    for (const char *view : {"spectrumView", "historyView"}) {
        QAccessibleInterface *chart = desk.interface(view);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QVERIFY2(!chart->text(QAccessible::Name).isEmpty(), view);
        QTRY_VERIFY2((desk.speak(), chart->text(QAccessible::Value).contains(u"dB")), view);
    }
    QVERIFY2(desk.interface("spectrumView")->text(QAccessible::Value).contains(u"Hz"),
             qPrintable(desk.interface("spectrumView")->text(QAccessible::Value)));
    QAccessibleInterface *bar = desk.interface("digitalBar");
    QCOMPARE(bar->role(), QAccessible::Indicator);
    QVERIFY(bar->valueInterface() != nullptr);
    QTRY_VERIFY(bar->valueInterface()->currentValue().toDouble() < 0.0);
    QVERIFY(bar->valueInterface()->currentValue().toDouble() > -120.0);
    QVERIFY(SpokenViews::everyMs >= 1000); // or a reader would never fall silent
    // A number says itself.
    QTRY_VERIFY(desk.interface("bigNumber")->text(QAccessible::Name).contains(QRegularExpression(u"Fast: .*\\d"_qs)));
}

void TestAccessibility::tabReachesAllControlsAndShowsWhere()
{
    Desk desk;
    QSet<const QWidget *> reached;
    desk.window.activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        QVERIFY(now != nullptr);
        if (reached.contains(now) || now == desk.window.centralWidget())
            continue;
        reached.insert(now);
        // Where the focus is can be seen: it looks different there.
        auto *widget = const_cast<QWidget *>(now);
        const QImage with = widget->grab().toImage();
        widget->clearFocus();
        const QImage without = widget->grab().toImage();
        QVERIFY2(with != without, qPrintable(pathOf(*QAccessible::queryAccessibleInterface(widget))));
        widget->setFocus(Qt::TabFocusReason);
    }
    for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
        const bool isReachable = widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        QVERIFY2(!isReachable || reached.contains(widget) || widget == desk.window.centralWidget(),
                 qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
