// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "ui/form.h"
#include "ui/pane.h"
#include "ui/settings_file.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

constexpr int groupListWidth = 176;
constexpr qint64 largestFile = 1 << 20;

} // namespace

SettingsDialog::SettingsDialog(Engine &engine, Session &session, QWidget *parent)
    : QDialog(parent),
      m_engine(engine),
      m_session(session)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(920, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeFoot());
    fill();
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, &SettingsDialog::refresh);
    connect(&m_engine, &Engine::stateChanged, this, &SettingsDialog::refresh);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *SettingsDialog::makeHead()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search names and descriptions"));
    m_search->setToolTip(tr("Shows the settings in which all these words are found (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_search);
    return head;
}

QWidget *SettingsDialog::makeList()
{
    m_groups = new QListWidget;
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setMinimumWidth(groupListWidth);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this] {
        m_search->clear(); // a group is asked for, not what was searched
        filter();
    });
    m_rowsHolder = new QWidget;
    m_rowsLayout = new QVBoxLayout(m_rowsHolder);
    m_rowsLayout->setContentsMargins(24, 12, 24, 12);
    m_rowsLayout->setSpacing(0);
    m_nothing = makeText();
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    auto *area = new QScrollArea;
    area->setWidget(m_rowsHolder);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *middle = new QWidget;
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_groups);
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(area, 1);
    return middle;
}

QWidget *SettingsDialog::makeFoot()
{
    const auto add = [this](const QString &text, const char *name, const QString &help, auto act) {
        QPushButton *button = makeFormButton(text, name, help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    QPushButton *import = add(tr("Import…"), "importSettings", tr("Take all settings from a file"), [this] {
        importFrom(
            QFileDialog::getOpenFileName(this, tr("Import settings"), {}, tr("Settings (*.json);;All files (*)")));
    });
    QPushButton *save = add(tr("Export…"), "exportSettings", tr("Write all settings to a file"), [this] {
        exportTo(QFileDialog::getSaveFileName(this, tr("Export settings"), QStringLiteral("levelscribe-settings.json"),
                                              tr("Settings (*.json);;All files (*)")));
    });
    QPushButton *all =
        add(tr("All defaults"), "restoreAllSettings",
            tr("Put all settings back to their defaults; input and calibration stay"), [this] { restoreAll(); });
    m_undoButton =
        add(tr("Undo"), "undoSettings", tr("Put all settings back to what they were before"), [this] { undo(); });
    m_undoButton->setEnabled(false);
    QPushButton *close = add(tr("Close"), "closeSettings", tr("Close the settings (Esc)"), [this] { hide(); });
    m_note = makeNote("info");
    m_note->setObjectName(QStringLiteral("settingsNote"));
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {import, save, all, m_undoButton})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    m_buttons = {import, save, all, m_undoButton, close};
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addLayout(row);
    return foot;
}

void SettingsDialog::fill()
{
    const int group = std::max(0, m_groups->currentRow());
    qDeleteAll(m_rows);
    qDeleteAll(m_titles);
    m_rows.clear();
    m_titles.clear();
    delete m_rowsLayout->takeAt(m_rowsLayout->count() - 1); // the stretch
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    std::optional<SettingGroup> last;
    for (const SettingInfo &info : settingsCatalogue()) {
        if (info.group != last) {
            last = info.group;
            auto *item = new QListWidgetItem(settingGroupText(info.group), m_groups);
            item->setData(Qt::UserRole, static_cast<int>(info.group));
            auto *title = new QLabel(settingGroupText(info.group));
            title->setFont(uiFont(17, QFont::DemiBold));
            title->setMargin(4);
            m_titles.append(title);
            m_rowsLayout->addWidget(title);
        }
        auto *row = new SettingsRow(info);
        connect(row, &SettingsRow::chosen, this, &SettingsDialog::choose);
        connect(row, &SettingsRow::elsewhereRequested, this, [this, row] { Q_EMIT pageRequested(row->info().group); });
        m_rows.append(row);
        m_rowsLayout->addWidget(row);
    }
    m_rowsLayout->removeWidget(m_nothing);
    m_rowsLayout->addWidget(m_nothing);
    m_rowsLayout->addStretch(1);
    m_groups->setCurrentRow(group);
    refresh();
    filter();
    orderTabs();
}

/// As it is read: the search, the groups, the settings from above, the buttons.
void SettingsDialog::orderTabs()
{
    QWidget *last = m_search;
    const auto next = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    next(m_groups);
    for (const SettingsRow *row : std::as_const(m_rows)) {
        next(row->control());
        next(row->restoreButton());
    }
    for (QPushButton *button : std::as_const(m_buttons))
        next(button);
}

void SettingsDialog::refresh()
{
    const bool isMeasuring = m_engine.state() != Engine::State::idle;
    for (SettingsRow *row : m_rows) {
        row->show(m_session.settings());
        row->setLocked(isMeasuring);
    }
}

void SettingsDialog::filter()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const QListWidgetItem *current = m_groups->currentItem();
    const int group = current != nullptr ? current->data(Qt::UserRole).toInt() : 0;
    int found = 0;
    QList<int> groups;
    for (SettingsRow *row : m_rows) {
        const int own = static_cast<int>(row->info().group);
        const bool isShown = words.isEmpty() ? own == group : row->matches(words);
        row->setVisible(isShown);
        found += isShown ? 1 : 0;
        if (isShown && !groups.contains(own))
            groups.append(own);
    }
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        m_titles[i]->setVisible(groups.contains(m_groups->item(static_cast<int>(i))->data(Qt::UserRole).toInt()));
    if (words.isEmpty() == (m_groups->selectedItems().isEmpty()) && current != nullptr)
        m_groups->setCurrentItem(m_groups->currentItem(),
                                 words.isEmpty() ? QItemSelectionModel::Select : QItemSelectionModel::Deselect);
    m_nothing->setVisible(found == 0);
    m_nothing->setText(tr("No setting is found by “%1”. Try fewer or other words.").arg(m_search->text()));
}

void SettingsDialog::openGroup(SettingGroup group)
{
    m_search->clear();
    for (int i = 0; i < m_groups->count(); ++i) {
        if (m_groups->item(i)->data(Qt::UserRole).toInt() == static_cast<int>(group))
            m_groups->setCurrentRow(i);
    }
}

void SettingsDialog::choose(const std::string &name, const SettingValue &value)
{
    m_session.settingsModel().edit([&](Settings &edited) { setSettingValue(edited, name, value); });
    refresh(); // also where nothing changed: what was typed may be written otherwise
}

void SettingsDialog::keepForUndo()
{
    m_before = m_session.settings();
    m_undoButton->setEnabled(true);
}

void SettingsDialog::restoreAll()
{
    keepForUndo();
    const bool isMeasuring = m_engine.state() != Engine::State::idle;
    const Settings defaults;
    m_session.settingsModel().edit([&](Settings &edited) {
        for (const SettingsRow *row : std::as_const(m_rows)) {
            const SettingInfo &info = row->info();
            if (info.control != SettingControl::elsewhere && !(isMeasuring && info.isLockedWhileMeasuring))
                setSettingValue(edited, info.name, *settingValue(defaults, info.name));
        }
    });
    tell(QStringLiteral("ok"),
         isMeasuring ? tr("All settings have their defaults, but for those that are locked while measuring.")
                     : tr("All settings have their defaults. Undo takes that back."));
}

void SettingsDialog::undo()
{
    if (!m_before)
        return;
    if (m_engine.state() != Engine::State::idle) {
        tell(QStringLiteral("error"), tr("Stop the measurement first: some of these settings are locked meanwhile."));
        return;
    }
    m_session.takeSettings(*m_before);
    m_before.reset();
    m_undoButton->setEnabled(false);
    tell(QStringLiteral("ok"), tr("All settings are as they were before."));
}

void SettingsDialog::importFrom(const QString &path)
{
    if (path.isEmpty())
        return;
    if (m_engine.state() != Engine::State::idle) {
        tell(QStringLiteral("error"),
             tr("Stop the measurement first: some settings are locked meanwhile. Nothing was changed."));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        const QString why = file.isOpen() ? tr("it is too large") : file.errorString();
        tell(QStringLiteral("error"), tr("“%1” cannot be read (%2). Nothing was changed.").arg(path, why));
        return;
    }
    const SettingsImport import = settingsFromJson(file.readAll(), m_session.settings(), QFileInfo(path).fileName());
    if (!import.problem.isEmpty()) {
        tell(QStringLiteral("error"), import.problem);
        return;
    }
    keepForUndo();
    m_session.takeSettings(import.settings);
    tell(QStringLiteral("ok"),
         tr("The settings are those of “%1”. Undo takes that back.").arg(QFileInfo(path).fileName()));
}

void SettingsDialog::exportTo(const QString &path)
{
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = settingsToJson(m_session.settings());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        tell(QStringLiteral("error"),
             tr("“%1” cannot be written (%2). Choose another folder.").arg(path, file.errorString()));
    else
        tell(QStringLiteral("ok"), tr("All settings are in “%1”.").arg(path));
}

void SettingsDialog::tell(const QString &kind, const QString &text) { setNote(m_note, kind, text); }

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ls
