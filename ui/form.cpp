// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ls {

namespace {

class FormCombo : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

constexpr int progressSteps = 1000;

} // namespace

QLabel *makeSectionTitle(const QString &text)
{
    auto *title = new QLabel(text);
    title->setFont(uiFont(13, QFont::DemiBold));
    return title;
}

QLabel *makeText(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setFont(uiFont(12));
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeNote(const char *kind, const QString &text)
{
    QLabel *note = makeText(text, "");
    note->setProperty("note", QString::fromLatin1(kind));
    return note;
}

void setNote(QLabel *note, const QString &kind, const QString &text)
{
    setLook(note, "note", kind);
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

QPushButton *makeFormButton(const QString &text, const char *name, const QString &help)
{
    auto *button = new QPushButton(text);
    button->setFont(uiFont(13, QFont::Medium));
    button->setAccessibleName(text);
    button->setProperty("look", QStringLiteral("framed"));
    describeButton(button, name, help);
    return button;
}

void describeButton(QAbstractButton *button, const char *name, const QString &help)
{
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(help);
    button->setFocusPolicy(Qt::TabFocus);
    if (button->accessibleName().isEmpty())
        button->setAccessibleName(button->text());
}

QComboBox *makeFormCombo(const char *name, const QString &accessibleName, const QString &help)
{
    auto *combo = new FormCombo;
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(help);
    combo->setFocusPolicy(Qt::TabFocus);
    return combo;
}

QVBoxLayout *makeSectionLayout(QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

void scrollIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget, 0, 24);
        }
    });
}

QProgressBar *makeProgressBar()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, progressSteps);
    bar->setTextVisible(false);
    return bar;
}

void setDone(QProgressBar *bar, double done) { bar->setValue(static_cast<int>(done * progressSteps)); }

QLineEdit *makeNumberEdit(const char *name, const QString &accessibleName, const QString &help)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(accessibleName);
    edit->setToolTip(help);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(72);
    return edit;
}

} // namespace ls
