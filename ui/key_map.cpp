// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_map.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QSet>
#include <QShortcut>
#include <QWidget>

namespace ls {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(ls::KeyMap)
};

QString native(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

QString key(QKeyCombination keys) { return native(QKeySequence(keys)); }

QString both(QKeyCombination one, QKeyCombination other) { return QStringLiteral("%1, %2").arg(key(one), key(other)); }

QString arrows() { return QStringLiteral("← →"); }

/// The modifier as the system names it, before the arrows.
QString controlArrows() { return key(Qt::CTRL | Qt::Key_Left).replace(key(Qt::Key_Left), arrows()); }

/// As a menu writes it, without what is only for the menu.
QString plain(QString text)
{
    text.remove(u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QList<KeyEntry> shortcutsOf(const QWidget &window)
{
    QList<KeyEntry> entries;
    QSet<QString> seen;
    const auto add = [&](const QKeySequence &sequence, const QString &text) {
        const QString keys = native(sequence);
        if (keys.isEmpty() || text.isEmpty() || seen.contains(keys))
            return;
        seen.insert(keys);
        entries.append({keys, plain(text)});
    };
    // Only what holds in the whole window: a dialog and a list have keys of their own.
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &sequence : action->shortcuts())
            add(sequence, action->text());
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        add(shortcut->key(), shortcut->whatsThis());
    return entries;
}

} // namespace

QList<KeyEntry> windowKeys()
{
    return {
        {key(Qt::Key_Space), KeyWords::tr("Measure, or stop measuring")},
        {key(Qt::Key_R), KeyWords::tr("Record, or stop recording")},
        {QStringLiteral("A, C, Z"), KeyWords::tr("Frequency weighting of the big number")},
        {QStringLiteral("F, S, I, E"), KeyWords::tr("Its time weighting: Fast, Slow, Impulse; E: the average, Leq")},
        {key(Qt::Key_Tab), KeyWords::tr("To the next control; Space or Enter presses it")},
        {key(Qt::Key_Escape), KeyWords::tr("Close the drawer, a list or a dialog; it never stops a recording")}};
}

QList<KeyEntry> reviewKeys()
{
    return {{key(Qt::Key_Space), KeyWords::tr("Play, or pause")},
            {arrows(), KeyWords::tr("Move the cursor; with Shift, select a range")},
            {controlArrows(), KeyWords::tr("Move the cursor by a tenth of what is seen")},
            {both(Qt::Key_Home, Qt::Key_End), KeyWords::tr("To the beginning, or the end")},
            {both(Qt::Key_PageUp, Qt::Key_PageDown), KeyWords::tr("Scroll by what is seen")},
            {QStringLiteral("+ −"), KeyWords::tr("Show less of the time, larger, or more")},
            {QStringLiteral("0"), KeyWords::tr("Show the whole recording")},
            {QStringLiteral("M, 1 … 9"), KeyWords::tr("Set a marker at the cursor, plain or of a class")},
            {QStringLiteral("X"), KeyWords::tr("Exclude the selected range")},
            {key(Qt::Key_F2), KeyWords::tr("Change the selected event")},
            {native(QKeySequence::Delete), KeyWords::tr("Take the selected marker or exclusion off")},
            {native(QKeySequence::Copy), KeyWords::tr("Copy the readings of the range")},
            {native(QKeySequence::Undo), KeyWords::tr("Take the last change back; with Shift, make it again")},
            {key(Qt::Key_Escape), KeyWords::tr("Deselect; then back to what is measured")}};
}

QList<KeyGroup> keyMap(const QWidget &window)
{
    return {{KeyWords::tr("While measuring"), windowKeys()},
            {KeyWords::tr("Everywhere in the window"), shortcutsOf(window)},
            {KeyWords::tr("In the review of a recording"), reviewKeys()}};
}

} // namespace ls
