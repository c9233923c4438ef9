// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/close_question.h"

#include "ui/form.h"

#include <QPushButton>

namespace ls {

CloseQuestion::CloseQuestion(QWidget &window) : QMessageBox(&window)
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Levelscribe is recording"));
    setIcon(QMessageBox::Question);
    setText(tr("A recording runs. Stop it and close Levelscribe?"));
    setInformativeText(tr("What is recorded is complete in either case."));
    QPushButton *keep = addButton(tr("Keep recording"), QMessageBox::RejectRole);
    describeButton(keep, "keepRecording", tr("The window stays open, and the recording goes on"));
    QPushButton *stop = addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    describeButton(stop, "stopAndClose", tr("The recording ends now, and is saved before the window closes"));
    for (QPushButton *button : {keep, stop})
        button->setProperty("look", QStringLiteral("framed"));
    setDefaultButton(keep); // the one that loses nothing
    setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, &CloseQuestion::stopAndClose);
}

} // namespace ls
