// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limit_alarm.h"

#include "core/base/number.h"
#include "ui/format.h"

#include <QApplication>
#include <QDateTime>
#include <QProcess>
#include <QProcessEnvironment>

namespace ls {

namespace {

const QString problem = QStringLiteral("limit_command");

Metric metricOf(const LimitSettings &settings) { return metricByKey(settings.metric).value_or(Metric::LAF); }

QString symbolOf(const LimitSettings &settings)
{
    const std::string_view symbol = metricInfo(metricOf(settings)).symbol;
    return QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
}

} // namespace

LimitAlarm::LimitAlarm(Engine &engine, Session &session, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_session(session),
      m_settings(session.settings().limit)
{
    connect(&m_engine, &Engine::rowsReady, this, &LimitAlarm::onRows);
    connect(&m_engine, &Engine::streamOpened, this, [this] { m_watch = {}; });
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, [this](const Settings &settings) {
        const LimitSettings &now = settings.limit;
        const bool isOther =
            now.isOn != m_settings.isOn || now.metric != m_settings.metric || now.dbSpl != m_settings.dbSpl;
        m_settings = now;
        if (isOther)
            m_watch = {};
    });
}

void LimitAlarm::onRows(const std::vector<LogRow> &rows)
{
    const Sensitivity &sensitivity = m_session.calibration().sensitivity();
    const std::optional<StreamInfo> &stream = m_engine.stream();
    if (m_settings.isOn == 0 || !sensitivity.calibrated() || !stream)
        return; // a limit is a sound pressure level: without a calibration there is none
    for (const LogRow &row : rows) {
        const double levelDb = displayed(row.readings, metricOf(m_settings), sensitivity);
        switch (m_watch.take(levelDb, m_settings.dbSpl, row.endFrame, stream->format.sampleRateHz)) {
        case LimitWatch::Change::exceeded:
            onExceeded(levelDb, row.beginFrame);
            break;
        case LimitWatch::Change::over:
            onOver(m_session.settings().limit.dbSpl);
            break;
        case LimitWatch::Change::none:
            break;
        }
    }
}

void LimitAlarm::onExceeded(double levelDb, std::int64_t frame)
{
    // Symbols only: the measurement may be read in another language.
    m_engine.noteLimit(levelDb, symbolOf(m_settings).toStdString() + " > " + formatNumber(m_settings.dbSpl, 1) + " dB",
                       frame);
    if (m_settings.beeps != 0)
        QApplication::beep();
    if (!m_settings.command.empty())
        run(QString::fromStdString(m_settings.command), levelDb);
}

void LimitAlarm::onOver(double limitDb)
{
    Q_EMIT messageArrived({Severity::info,
                           tr("The limit is not exceeded any more: %1 was below %2 dB for %3 s.")
                               .arg(symbolOf(m_settings), levelText(limitDb - LimitWatch::marginDb),
                                    QString::number(static_cast<int>(LimitWatch::calmSeconds))),
                           {},
                           QStringLiteral("limit_over")});
}

void LimitAlarm::run(const QString &command, double levelDb)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return;
    if (m_process) {
        Q_EMIT messageArrived(
            {Severity::warning,
             tr("The command for an exceeded limit still runs (%1), and was not started again.").arg(command),
             {},
             problem});
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LEVELSCRIBE_METRIC"), QString::fromStdString(m_settings.metric));
    environment.insert(QStringLiteral("LEVELSCRIBE_LEVEL_DB"), QString::fromStdString(formatNumber(levelDb, 1)));
    environment.insert(QStringLiteral("LEVELSCRIBE_LIMIT_DB"),
                       QString::fromStdString(formatNumber(m_settings.dbSpl, 1)));
    environment.insert(QStringLiteral("LEVELSCRIBE_TIME"),
                       QDateTime::currentDateTime()
                           .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                           .toString(Qt::ISODateWithMs));
    // Without a parent: the end of the program neither waits for it nor ends it.
    m_process = new QProcess;
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    QProcess *process = m_process;
    connect(process, &QProcess::errorOccurred, this, [this, process, command](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        Q_EMIT messageArrived({Severity::warning,
                               tr("The command for an exceeded limit could not be started (%1: %2). Correct it in the "
                                  "settings.")
                                   .arg(command, process->errorString()),
                               {},
                               problem});
        process->deleteLater();
        m_process = nullptr;
    });
    connect(process, &QProcess::finished, this, [this, command](int code, QProcess::ExitStatus status) {
        if (status == QProcess::CrashExit || code != 0)
            Q_EMIT messageArrived(
                {Severity::warning,
                 tr("The command for an exceeded limit failed with code %1 (%2).").arg(code).arg(command),
                 {},
                 problem});
    });
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    const QString program = words.takeFirst();
    process->start(program, words);
}

} // namespace ls
