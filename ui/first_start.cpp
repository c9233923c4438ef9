// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start.h"

#include "ui/calibration_facts.h"
#include "ui/first_start_checks.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace ls {

namespace {

constexpr int widestPixels = 1120;

/// miniDSP names its files by the number that is printed on the microphone.
QString serialIn(const QString &fileName)
{
    static const QRegularExpression serial(QStringLiteral("(?<!\\d)[78]\\d{6}(?!\\d)"));
    return serial.match(fileName).captured();
}

} // namespace

QString calibrationPageAddress(const std::optional<Microphone> &microphone)
{
    if (!microphone)
        return {};
    const bool isUmik2 = microphone->model == Microphone::Model::umik2;
    return QStringLiteral("https://www.minidsp.com/products/acoustic-measurement/umik-%1").arg(isUmik2 ? 2 : 1);
}

FirstStart::FirstStart(Engine &engine, Session &session, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_session(session),
      m_checks(new FirstStartChecks(engine, session))
{
    setObjectName(QStringLiteral("firstStart"));
    setAccessibleName(tr("Set up your microphone"));
    setFocusPolicy(Qt::StrongFocus);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeDevice());
    left->addWidget(makeFile(), 1);
    left->addWidget(makeOrientation());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(left, 3);
    columns->addWidget(m_checks, 2);
    auto *content = new QWidget;
    content->setMaximumWidth(widestPixels);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(24);
    column->addWidget(makeTitle());
    column->addLayout(columns, 1);
    column->addWidget(makeFoot());
    auto *holder = new QWidget;
    auto *centred = new QHBoxLayout(holder);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 1000);
    centred->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&m_session.calibration(), &CalibrationDesk::changed, this, &FirstStart::refresh);
    connect(&m_session.calibration(), &CalibrationDesk::messageArrived, this,
            [this](const Message &message) { setNote(m_fileNote, QStringLiteral("error"), message.text); });
    connect(m_checks, &FirstStartChecks::calibratorRequested, this, &FirstStart::calibratorRequested);
    refresh();
}

QWidget *FirstStart::makeTitle()
{
    auto *title = makeHeading(28);
    title->setText(tr("Set up your microphone"));
    auto *text = makeText(tr("Once per microphone. Levelscribe remembers the file and applies it to every reading."));
    text->setFont(uiFont(15));
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    return part;
}

QWidget *FirstStart::makeDevice()
{
    m_deviceIcon = new QLabel;
    m_deviceName = makeHeading(17);
    m_deviceName->setObjectName(QStringLiteral("firstStartDevice"));
    m_deviceFacts = makeText();
    m_deviceFacts->setFont(uiFont(13));
    m_deviceState = makeText({}, "ok");
    m_deviceState->setWordWrap(false);
    m_demo = makeFormButton(tr("Try the demo, simulated"), "firstStartDemo",
                            tr("Measure a simulated UMIK-1 in a living room; every number says that it is simulated"));
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::tryDemo);
    QFrame *card = makeCard("deviceCard");
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_deviceIcon, 0, 0, 2, 1);
    layout->addWidget(m_deviceName, 0, 1);
    layout->addWidget(m_deviceFacts, 1, 1);
    layout->addWidget(m_deviceState, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_demo, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    return card;
}

QWidget *FirstStart::makeFile()
{
    m_fileTitle = makeHeading(20);
    m_fileTitle->setObjectName(QStringLiteral("firstStartFile"));
    m_fileTitle->setAlignment(Qt::AlignCenter);
    m_fileText = makeText();
    m_fileText->setFont(uiFont(13));
    m_fileText->setAlignment(Qt::AlignCenter);
    m_fileNote = makeNote("error");
    m_fileNote->setObjectName(QStringLiteral("firstStartFileNote"));
    m_fileNote->hide();
    m_address = makeText({}, "tertiary");
    m_address->setObjectName(QStringLiteral("calibrationAddress"));
    m_address->setAlignment(Qt::AlignCenter);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose =
        makeFormButton(tr("Choose file…"), "firstStartChoose", tr("Choose the calibration file of this microphone"));
    m_choose->setProperty("look", QStringLiteral("primary"));
    connect(m_choose, &QPushButton::clicked, this, &FirstStart::askForFile);
    m_page = makeFormButton(tr("Get it from miniDSP"), "firstStartPage",
                            tr("Open the page of miniDSP in the browser; Levelscribe itself downloads nothing"));
    connect(m_page, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(calibrationPageAddress(m_input ? m_input->microphone : std::nullopt)));
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_page);
    buttons->addStretch(1);
    QFrame *card = makeCard("dropCard");
    card->setProperty("role", QStringLiteral("drop"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fileTitle, m_fileText, m_fileNote})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addWidget(m_address);
    layout->addStretch(1);
    return card;
}

QWidget *FirstStart::makeOrientation()
{
    const auto make = [this](const QString &text, const char *name, const QString &help, int degrees) {
        QPushButton *button = makeFormButton(text, name, help);
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setIconSize(buttonIconSize);
        connect(button, &QPushButton::clicked, this, [this, degrees] {
            const std::optional<CalibrationFile> &file = m_session.calibration().choice().file;
            if (file && file->orientationDeg != degrees)
                m_session.calibration().switchOrientation();
            refresh();
        });
        return button;
    };
    m_zero = make(tr("Pointing at the source, 0°"), "firstStart0", tr("The microphone points at the source"), 0);
    m_ninety = make(tr("Pointing at the ceiling, 90°"), "firstStart90",
                    tr("The microphone points at the ceiling: the file whose name ends in _90deg"), 90);
    m_orientation = new QWidget;
    auto *layout = new QHBoxLayout(m_orientation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_zero, 1);
    layout->addWidget(m_ninety, 1);
    return m_orientation;
}

QWidget *FirstStart::makeFoot()
{
    auto *note = makeText(tr("With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a "
                             "calibrator confirms it. Every number says which it is."));
    note->setFont(uiFont(13));
    m_skip = makeFormButton(tr("Continue without a file, in dBFS"), "firstStartSkip",
                            tr("Leave this out (Esc): levels are in decibels below full scale, never in dB SPL"));
    connect(m_skip, &QPushButton::clicked, this, &FirstStart::finished);
    m_start = makeFormButton(tr("Start measuring"), "firstStartMeasure", tr("Show the measurement, and begin it anew"));
    connect(m_start, &QPushButton::clicked, this, &FirstStart::startMeasuring);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(note, 1);
    layout->addWidget(m_skip);
    layout->addWidget(m_start);
    return foot;
}

void FirstStart::setInputs(const QList<InputChoice> &choices, const QString &chosenId)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&chosenId](const InputChoice &choice) { return choice.id == chosenId; });
    const bool hadMicrophone = hasMicrophone();
    m_input = found == choices.cend() ? std::nullopt : std::optional(*found);
    m_checks->setMicrophone(hasMicrophone() ? m_input->text : QString());
    refresh();
    if (isVisible() && !hadMicrophone && hasMicrophone())
        begin();
}

void FirstStart::begin()
{
    if (hasMicrophone())
        m_session.measure();
    refresh();
}

bool FirstStart::hasMicrophone() const { return m_input && std::holds_alternative<DeviceInput>(m_input->spec); }

void FirstStart::refresh()
{
    showDevice();
    showFile();
    m_checks->refresh();
    const bool isCalibrated = m_session.calibration().sensitivity().calibrated();
    m_start->setEnabled(isCalibrated);
    setLook(m_start, "look", isCalibrated ? QStringLiteral("primary") : QStringLiteral("framed"));
    setLook(m_choose, "look", isCalibrated ? QStringLiteral("framed") : QStringLiteral("primary"));
}

void FirstStart::showDevice()
{
    m_deviceIcon->setPixmap(tintedIcon(QStringLiteral("microphone"), theme().text).pixmap(32, 32));
    const bool isThere = hasMicrophone();
    if (isThere && m_input->microphone) {
        const std::string_view model = modelName(m_input->microphone->model);
        m_deviceName->setText(
            tr("%1 found").arg(QString::fromUtf8(model.data(), static_cast<qsizetype>(model.size()))));
        QStringList facts{m_input->text};
        if (m_input->microphone->gainDb)
            facts.append(tr("gain %1 dB").arg(*m_input->microphone->gainDb));
        m_deviceFacts->setText(facts.join(QStringLiteral(" · ")));
    } else if (isThere) {
        m_deviceName->setText(tr("A microphone was found, but no UMIK"));
        m_deviceFacts->setText(tr("%1. Its dB SPL needs a calibrator, or the level of full scale.").arg(m_input->text));
    } else {
        m_deviceName->setText(tr("No microphone was found"));
        m_deviceFacts->setText(tr("Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo."));
    }
    m_deviceState->setText(isThere ? tr("Connected") : QString());
    m_demo->setVisible(!isThere);
}

void FirstStart::showFile()
{
    const CalibrationDesk &desk = m_session.calibration();
    const std::optional<CalibrationFile> &file = desk.choice().file;
    const QString serial = serialIn(QFileInfo(QString::fromStdString(m_session.settings().calibrationFile)).fileName());
    if (file) {
        m_fileTitle->setText(tr("%1 is in force").arg(desk.fileName()));
        const QStringList warnings = calibrationWarnings(desk);
        m_fileText->setText(warnings.isEmpty() ? calibrationStateText(desk) : warnings.join(u' '));
        setNote(m_fileNote, QStringLiteral("error"), desk.complaint() ? errorText(*desk.complaint()) : QString());
    } else {
        m_fileTitle->setText(tr("Drop the calibration file here"));
        m_fileText->setText(
            tr("A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this "
               "window will do."));
    }
    const QString address = calibrationPageAddress(m_input ? m_input->microphone : std::nullopt);
    m_page->setVisible(!file && !address.isEmpty());
    m_address->setVisible(m_page->isVisibleTo(this));
    m_address->setText(serial.isEmpty()
                           ? tr("%1 – enter the serial number that is printed on the microphone there.").arg(address)
                           : tr("%1 – enter the serial number %2 there.").arg(address, serial));
    m_orientation->setVisible(file.has_value());
    if (!file)
        return;
    const bool isNinety = file->orientationDeg == 90;
    m_zero->setIcon(buttonIcon(QStringLiteral("source"), theme().text));
    m_ninety->setIcon(buttonIcon(QStringLiteral("ceiling"), theme().text));
    m_zero->setChecked(!isNinety);
    m_ninety->setChecked(isNinety);
    m_zero->setEnabled(!isNinety || desk.otherFile());
    m_ninety->setEnabled(isNinety || desk.otherFile());
}

void FirstStart::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Calibration file of the microphone"), {},
                                                      tr("Calibration files (*.txt *.cal *.csv *.omm);;All files (*)"));
    if (!path.isEmpty())
        m_session.calibration().load(path);
}

void FirstStart::tryDemo()
{
    m_session.chooseInput(demoInputId);
    m_session.measure();
    Q_EMIT finished();
}

void FirstStart::startMeasuring()
{
    m_session.measure();
    m_engine.reset();
    Q_EMIT finished();
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ls
