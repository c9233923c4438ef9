// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout_store.h"

#include <QSettings>
#include <QVariantList>

namespace ls {

namespace {

const QString layoutGroup = QStringLiteral("layout");
const QString settingsGroup = QStringLiteral("settings");
const QString asideGroup = QStringLiteral("before_safe_start");

QVariantList toVariants(const QList<int> &numbers)
{
    QVariantList list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

QList<int> toNumbers(const QVariant &value)
{
    QList<int> numbers;
    const QVariantList list = value.toList();
    for (const QVariant &each : list)
        numbers.append(each.toInt());
    return numbers;
}

void copyGroup(QSettings &store, const QString &from, const QString &to)
{
    store.remove(to);
    const QStringList keys = store.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(from + QLatin1Char('/')))
            store.setValue(to + key.mid(from.size()), store.value(key));
    }
}

} // namespace

WindowLayout loadLayout()
{
    QSettings store;
    store.beginGroup(layoutGroup);
    WindowLayout layout;
    layout.geometry = store.value(QStringLiteral("geometry")).toByteArray();
    layout.columnWidths = toNumbers(store.value(QStringLiteral("columns")));
    layout.panes.sizes = toNumbers(store.value(QStringLiteral("panes")));
    layout.panes.shown = store.value(QStringLiteral("shown_panes"), layout.panes.shown).toInt();
    layout.panes.maximised = store.value(QStringLiteral("maximised_pane"), layout.panes.maximised).toInt();
    layout.isDrawerOpen = store.value(QStringLiteral("drawer_open"), 0).toInt();
    layout.isCompact = store.value(QStringLiteral("compact"), 0).toInt();
    return layout;
}

void saveLayout(const WindowLayout &layout)
{
    QSettings store;
    store.beginGroup(layoutGroup);
    store.setValue(QStringLiteral("geometry"), layout.geometry);
    store.setValue(QStringLiteral("columns"), toVariants(layout.columnWidths));
    store.setValue(QStringLiteral("panes"), toVariants(layout.panes.sizes));
    store.setValue(QStringLiteral("shown_panes"), layout.panes.shown);
    store.setValue(QStringLiteral("maximised_pane"), layout.panes.maximised);
    store.setValue(QStringLiteral("drawer_open"), layout.isDrawerOpen);
    store.setValue(QStringLiteral("compact"), layout.isCompact);
}

void putSettingsAside()
{
    QSettings store;
    for (const QString &group : {settingsGroup, layoutGroup})
        copyGroup(store, group, asideGroup + QLatin1Char('/') + group);
    store.remove(layoutGroup);
}

bool hasSettingsAside()
{
    QSettings store;
    return store.childGroups().contains(asideGroup);
}

void restoreSettings()
{
    QSettings store;
    for (const QString &group : {settingsGroup, layoutGroup})
        copyGroup(store, asideGroup + QLatin1Char('/') + group, group);
    store.remove(asideGroup);
}

} // namespace ls
