// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_side.h"

#include "ui/big_number_view.h"
#include "ui/drawer.h"
#include "ui/format.h"
#include "ui/level_panel.h"
#include "ui/session.h"
#include "ui/spectrum_pane.h"
#include "ui/theme.h"
#include "ui/transport_bar.h"
#include "ui/view_menu.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr int layoutDelayMs = 500;
constexpr QSize smallestWindow{960, 600};
constexpr QSize usualWindow{1280, 800};
constexpr QSize compactWindow{400, 240};
constexpr QSize smallestCompact{240, 132};

} // namespace

ViewSide::ViewSide(Engine &engine, Session &session, Places places, QMainWindow &window)
    : QObject(&window),
      m_engine(engine),
      m_session(session),
      m_at(places),
      m_window(window),
      m_pages(new QStackedWidget),
      m_big(new BigNumberView),
      m_menu(new ViewMenu(window))
{
    m_pages->addWidget(&m_at.whole);
    m_pages->addWidget(m_big);
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(layoutDelayMs);
    connect(&m_layoutTimer, &QTimer::timeout, this, [this] { Q_EMIT layoutChanged(windowLayout()); });
    m_window.installEventFilter(this);
    m_window.setMinimumSize(smallestWindow);
    connectChoices();
    connectMenu();
    connectEngine();
    applySettings();
    showChecks();
}

void ViewSide::connectChoices()
{
    SettingsModel &settings = m_session.settingsModel();
    Workspace &workspace = m_at.workspace;
    connect(&workspace.levels(), &LevelPanel::bigMetricChosen, &m_session, &Session::setBigNumber);
    connect(&workspace, &Workspace::spectrumModeChosen, &m_session, &Session::setSpectrumMode);
    connect(&workspace, &Workspace::spectrumAverageChosen, &m_session, &Session::setSpectrumAverage);
    connect(&workspace, &Workspace::viewEdited, this, [&settings](const std::function<void(ViewSettings &)> &change) {
        settings.edit([&change](Settings &edited) { change(edited.view); });
    });
    connect(&settings, &SettingsModel::changed, &workspace, &Workspace::setChoices);
    connect(&settings, &SettingsModel::changed, this, &ViewSide::applySettings);
    workspace.setChoices(m_session.settings());
}

void ViewSide::connectMenu()
{
    connect(m_menu, &ViewMenu::paneToggled, this, [this](int number) {
        if (m_mode != Mode::whole)
            setMode(Mode::whole);
        m_at.workspace.panes().toggle(number);
        showChecks();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &ViewSide::showChecks); // a low window hides a pane, too
    connect(m_menu, &ViewMenu::bigNumberToggled, this,
            [this] { setMode(m_mode == Mode::bigNumber ? Mode::whole : Mode::bigNumber); });
    connect(m_menu, &ViewMenu::compactToggled, this,
            [this] { setMode(m_mode == Mode::compact ? Mode::whole : Mode::compact); });
    connect(m_menu, &ViewMenu::onTopToggled, this, [this] {
        m_session.settingsModel().edit(
            [](Settings &edited) { edited.view.isOnTop = edited.view.isOnTop != 0 ? 0 : 1; });
    });
    connect(m_menu, &ViewMenu::peakHoldToggled, &m_at.workspace.spectrumPane(), &SpectrumPane::togglePeakHold);
    connect(m_menu, &ViewMenu::themeChosen, this, &ViewSide::chooseTheme);
    connect(m_menu, &ViewMenu::nextThemeWanted, this, &ViewSide::nextTheme);
    connect(m_menu, &ViewMenu::fontPercentChosen, this, [this](int percent) {
        m_session.settingsModel().edit([percent](Settings &edited) { edited.view.fontPercent = percent; });
        Q_EMIT m_session.messageArrived({Severity::info, tr("The size of text changes at the next start.")});
    });
    connect(m_menu, &ViewMenu::usualLayoutWanted, this, [this] {
        m_at.workspace.setColumnWidths({});
        m_at.workspace.panes().setPaneLayout({});
        m_window.resize(usualWindow);
        showChecks();
    });
    connect(m_menu, &ViewMenu::earlierSettingsWanted, this, &ViewSide::earlierSettingsWanted);
    connect(&m_at.workspace, &Workspace::layoutChanged, this, [this] {
        showChecks();
        m_layoutTimer.start();
    });
    connect(&m_at.drawer, &Drawer::openChanged, this, [this] { m_layoutTimer.start(); });
    connect(m_big, &BigNumberView::leaveRequested, this, [this] { setMode(Mode::whole); });
}

void ViewSide::connectEngine()
{
    connect(&m_engine, &Engine::snapshotReady, this, &ViewSide::onSnapshot);
    connect(&m_engine, &Engine::stateChanged, this, [this](Engine::State state) {
        m_big->setMeasuring(state == Engine::State::measuring);
        if (state == Engine::State::measuring && m_engine.stream())
            m_big->setDevice(m_engine.stream()->name, m_engine.stream()->simulated);
        m_at.transport.setInputGain(m_engine.stream() ? m_engine.stream()->captureGainDb : std::nullopt);
    });
    connect(&m_engine, &Engine::eventHappened, this, [this](const Event &event) {
        if (event.kind == Event::Kind::volumeChanged)
            m_at.transport.setInputGain(std::isfinite(event.value) ? std::optional(event.value) : std::nullopt);
    });
    connect(&m_session.calibration(), &CalibrationDesk::sensitivityChanged, m_big, &BigNumberView::setSensitivity);
    m_big->setSensitivity(m_session.calibration().sensitivity());
}

void ViewSide::onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_big->isVisible()) {
        const auto recording = m_engine.recordingStatus();
        const std::int64_t frames = recording ? recording->framesRecorded : snapshot->measuredFrames;
        m_big->setClock(recording ? tr("Recording") : tr("Measuring"),
                        durationText(static_cast<double>(frames) / std::max(1, snapshot->sampleRateHz)));
    }
    m_big->showSnapshot(snapshot);
}

void ViewSide::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    if (m_mode == Mode::whole)
        keepWhole();
    if (m_mode == Mode::bigNumber)
        m_window.showNormal();
    m_mode = mode;
    QWidget *page = mode == Mode::whole ? &m_at.whole : m_big;
    // The other one is not seen, and must not ask for room.
    for (QWidget *each : {&m_at.whole, static_cast<QWidget *>(m_big)}) {
        const QSizePolicy::Policy policy = each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentWidget(page);
    m_window.setMinimumSize(mode == Mode::compact ? smallestCompact : smallestWindow);
    if (mode == Mode::bigNumber)
        m_window.showFullScreen();
    else if (mode == Mode::compact)
        m_window.resize(compactWindow);
    else
        m_window.setGeometry(m_wholeRect);
    page->setFocus();
    showChecks();
    m_layoutTimer.start();
}

void ViewSide::keepWhole()
{
    m_wholeGeometry = m_window.saveGeometry();
    m_wholeRect = m_window.geometry();
}

bool ViewSide::stepBack()
{
    if (m_mode != Mode::whole)
        setMode(Mode::whole);
    else if (m_at.workspace.panes().maximised() >= 0)
        m_at.workspace.panes().maximise(-1);
    else
        return false;
    return true;
}

void ViewSide::showChecks()
{
    const PaneStack &panes = m_at.workspace.panes();
    for (int number = 0; number < panes.count(); ++number)
        m_menu->setPaneShown(number, panes.isShown(number));
    m_menu->setBigNumber(m_mode == Mode::bigNumber);
    m_menu->setCompact(m_mode == Mode::compact);
}

void ViewSide::applySettings()
{
    const Settings &settings = m_session.settings();
    m_big->setChoices(settings);
    m_menu->setSettings(settings.view);
    const QString name = QString::fromStdString(settings.view.theme);
    if (!m_theme.isEmpty() && name != m_theme)
        applyTheme(themeFromName(settings.view.theme).value_or(ThemeKind::system));
    m_theme = name;
    const bool isOnTop = settings.view.isOnTop != 0;
    if (m_window.windowFlags().testFlag(Qt::WindowStaysOnTopHint) != isOnTop) {
        const bool wasVisible = m_window.isVisible();
        m_window.setWindowFlag(Qt::WindowStaysOnTopHint, isOnTop); // hides it
        if (wasVisible)
            m_window.show();
    }
}

void ViewSide::chooseTheme(const QString &name)
{
    m_session.settingsModel().edit([&name](Settings &edited) { edited.view.theme = name.toStdString(); });
}

/// Light, dark, high contrast, and round again: the system's is one of the first two.
void ViewSide::nextTheme()
{
    const Theme &t = theme();
    const ThemeKind next = t.highContrast ? ThemeKind::light : t.dark ? ThemeKind::highContrast : ThemeKind::dark;
    chooseTheme(QString::fromUtf8(themeName(next).data(), static_cast<qsizetype>(themeName(next).size())));
}

WindowLayout ViewSide::windowLayout() const
{
    WindowLayout layout;
    layout.geometry = m_mode == Mode::whole ? m_window.saveGeometry() : m_wholeGeometry;
    layout.columnWidths = m_at.workspace.columnWidths();
    layout.panes = m_at.workspace.panes().paneLayout();
    layout.isDrawerOpen = m_at.drawer.isOpen() ? 1 : 0;
    layout.isCompact = m_mode == Mode::compact ? 1 : 0;
    return layout;
}

void ViewSide::setWindowLayout(const WindowLayout &layout)
{
    if (!layout.geometry.isEmpty())
        m_window.restoreGeometry(layout.geometry);
    m_at.workspace.setColumnWidths(layout.columnWidths);
    m_at.workspace.panes().setPaneLayout(layout.panes);
    if ((layout.isDrawerOpen != 0) != m_at.drawer.isOpen())
        m_at.drawer.toggle();
    if (layout.isCompact != 0)
        setMode(Mode::compact);
    showChecks();
}

bool ViewSide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange)
        m_layoutTimer.start();
    else if (event->type() == QEvent::Close)
        Q_EMIT layoutChanged(windowLayout());
    return QObject::eventFilter(watched, event);
}

} // namespace ls
