// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marker_menu.h"

#include <QAction>

namespace ls {

MarkerMenu::MarkerMenu(QWidget &window) : QMenu(tr("Markers"), &window)
{
    setObjectName(QStringLiteral("markerMenu"));
    const auto add = [this](QMenu &menu, const QString &text, const char *name, QKeyCombination key, auto ask) {
        QAction *action = menu.addAction(text, this, ask);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(key));
        action->setAutoRepeat(false);
        return action;
    };
    add(*this, tr("Set a marker"), "markerAction", Qt::Key_M, [this] { Q_EMIT markerWanted(0); });
    add(*this, tr("Set a marker with a note…"), "noteAction", Qt::SHIFT | Qt::Key_M, [this] { Q_EMIT noteWanted(); });
    QMenu *classes = addMenu(tr("Set a marker of class"));
    for (int number = 1; number <= 9; ++number) {
        add(*classes, tr("Class %1").arg(number), qPrintable(QStringLiteral("class%1Action").arg(number)),
            static_cast<Qt::Key>(Qt::Key_0 + number), [this, number] { Q_EMIT markerWanted(number); });
    }
    addSeparator();
    add(*this, tr("Exclude the last %1 s").arg(excludedSeconds), "excludeAction", Qt::Key_X,
        [this] { Q_EMIT exclusionWanted(); });
    window.addActions(actions());
    window.addActions(classes->actions());
    setMeasuring(false);
}

void MarkerMenu::setMeasuring(bool isMeasuring)
{
    const auto all = findChildren<QAction *>();
    for (QAction *action : all)
        action->setEnabled(isMeasuring);
    menuAction()->setEnabled(true);
}

} // namespace ls
