// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace ls {

/// The pieces of which the drawer's pages are put together, all alike.

/// The title of a section.
QLabel *makeSectionTitle(const QString &text);

/// A paragraph, wrapped; `role` as the style sheet knows it: secondary, tertiary, or none.
QLabel *makeText(const QString &text = {}, const char *role = "secondary");

/// A paragraph in a box that says how good or bad the news is: ok, warn, error, info.
QLabel *makeNote(const char *kind, const QString &text = {});
void setNote(QLabel *note, const QString &kind, const QString &text);

/// A framed button with name and help.
QPushButton *makeFormButton(const QString &text, const char *name, const QString &help);

/// Gives any button its object name and help, and makes the keyboard reach it, but not the mouse: Space stays with
/// Measure.
void describeButton(QAbstractButton *button, const char *name, const QString &help);

/// A chooser; the mouse does not leave the focus with it, and the wheel does not change it while the page is scrolled.
QComboBox *makeFormCombo(const char *name, const QString &accessibleName, const QString &help);

/// The layout of a section: one below the other, no margins.
QVBoxLayout *makeSectionLayout(QWidget *section);

/// Scrolls the page so far that this can be seen, once the layout has followed what has just changed.
void scrollIntoView(QWidget *widget);

/// A bar that shows, without a text, how much of something is done, from 0 to 1.
QProgressBar *makeProgressBar();
void setDone(QProgressBar *bar, double done);

/// A line for a number of decibels.
QLineEdit *makeNumberEdit(const char *name, const QString &accessibleName, const QString &help);

} // namespace ls
