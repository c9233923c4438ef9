// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration_desk.h"

#include "ui/format.h"

#include <QDateTime>

#include <utility>

namespace ls {

namespace {

std::string timeNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

bool isSame(const Sensitivity &a, const Sensitivity &b)
{
    return a.state == b.state && a.source == b.source && (!a.calibrated() || a.splOffsetDb == b.splOffsetDb);
}

} // namespace

CalibrationDesk::CalibrationDesk(SettingsModel &settings, CalibratorLog log, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_log(std::move(log)),
      m_otherFile(Error{ErrorCode::calibrationOtherOrientation, {}, {}})
{
    const Settings &stored = m_settings.current();
    m_choice.source = levelSourceFromName(stored.levelSource).value_or(LevelSource::sensFactor);
    m_choice.fullScaleDbSpl = stored.fullScaleDbSpl;
    m_choice.fullScaleDevice = stored.fullScaleDevice;
    m_choice.checks = m_log.records();
}

void CalibrationDesk::begin()
{
    Q_EMIT sensitivityChanged(m_sensitivity);
    if (!m_settings.current().calibrationFile.empty())
        load(QString::fromStdString(m_settings.current().calibrationFile));
    else
        refresh();
}

QString CalibrationDesk::fileName() const
{
    return m_choice.file ? toQString(m_choice.file->path.filename()) : QString();
}

std::optional<CorrectionSpec> CalibrationDesk::correction() const
{
    return m_input ? correctionFor(m_choice, *m_input) : std::nullopt;
}

const CalibratorRecord *CalibrationDesk::check() const { return m_input ? lastCheck(m_choice, *m_input) : nullptr; }

void CalibrationDesk::setInput(const std::optional<StreamInfo> &input)
{
    const std::optional<StreamInfo> before = std::exchange(m_input, input);
    // What was read while it ran holds until something else is known.
    if (m_input && before && m_input->name == before->name && !m_input->captureGainDb)
        m_input->captureGainDb = before->captureGainDb;
    refresh();
}

void CalibrationDesk::load(const QString &path)
{
    Result<CalibrationFile> file = readCalibrationFile(toPath(path));
    if (file)
        take(file.take());
    else
        tell(file.error());
}

void CalibrationDesk::switchOrientation()
{
    if (m_otherFile)
        take(m_otherFile.take());
}

void CalibrationDesk::take(CalibrationFile file)
{
    m_choice.file = std::move(file);
    m_otherFile = otherOrientation(*m_choice.file);
    m_toldComplaint.clear();
    m_settings.edit(
        [this](Settings &settings) { settings.calibrationFile = toQString(m_choice.file->path).toStdString(); });
    for (const RejectedRow &row : m_choice.file->rejectedRows)
        Q_EMIT messageArrived({Severity::warning, rejectedRowText(fileName(), row)});
    if (m_choice.file->doubt)
        Q_EMIT messageArrived({Severity::warning, errorText(*m_choice.file->doubt)});
    refresh();
    Q_EMIT curveChanged();
}

void CalibrationDesk::remove()
{
    if (!m_choice.file)
        return;
    m_choice.file.reset();
    m_otherFile = Error{ErrorCode::calibrationOtherOrientation, {}, {}};
    m_settings.edit([](Settings &settings) { settings.calibrationFile.clear(); });
    refresh();
    Q_EMIT curveChanged();
}

/// Another source may vouch for a curve, or do so no more.
template <typename Change>
void CalibrationDesk::changeSource(Change change)
{
    const bool hadCurve = correction().has_value();
    change(m_choice);
    m_toldComplaint.clear();
    m_settings.edit([this](Settings &settings) {
        settings.levelSource = levelSourceName(m_choice.source);
        settings.fullScaleDbSpl = m_choice.fullScaleDbSpl;
        settings.fullScaleDevice = m_choice.fullScaleDevice;
    });
    refresh();
    if (correction().has_value() != hadCurve)
        Q_EMIT curveChanged();
}

void CalibrationDesk::setSource(LevelSource source)
{
    if (source != m_choice.source)
        changeSource([source](CalibrationChoice &choice) { choice.source = source; });
}

bool CalibrationDesk::typeFullScale(double dbSpl)
{
    if (!sensitivityFromFullScale(dbSpl) || !m_input)
        return false;
    changeSource([&](CalibrationChoice &choice) {
        choice.source = LevelSource::fullScale;
        choice.fullScaleDbSpl = dbSpl;
        choice.fullScaleDevice = m_input->name.toStdString();
    });
    return true;
}

CalibratorResult CalibrationDesk::noteCheck(const CalibratorProgress &heard, double referenceDbSpl)
{
    CalibratorResult result;
    CalibratorRecord &record = result.record;
    record.referenceDbSpl = referenceDbSpl;
    record.readingDbFs = heard.readingDbFs;
    record.frequencyHz = heard.readingFrequencyHz;
    record.time = timeNow();
    record.serial = m_choice.serial();
    if (m_input) {
        record.device = m_input->name.toStdString();
        record.captureGainDb = m_input->captureGainDb;
        if (const CalibratorRecord *previous = lastCheck(m_choice, *m_input)) {
            result.driftDb = calibratorDriftDb(*previous, record);
            result.previousTime = previous->time;
        }
        if (m_choice.file) {
            if (const Result<Sensitivity> estimate = sensitivityFor(*m_choice.file, *m_input))
                result.fromEstimateDb = record.splOffsetDb() - estimate.value().splOffsetDb;
        }
    }
    if (const Result<void> kept = m_log.add(record); !kept)
        tell(kept.error());
    m_settings.edit([referenceDbSpl](Settings &settings) { settings.calibratorDbSpl = referenceDbSpl; });
    changeSource([this](CalibrationChoice &choice) {
        choice.checks = m_log.records();
        choice.source = LevelSource::calibrator;
    });
    return result;
}

void CalibrationDesk::refresh()
{
    Sensitivity sensitivity;
    m_complaint.reset();
    if (m_input) {
        const Result<Sensitivity> made = sensitivityFor(m_choice, *m_input);
        if (made)
            sensitivity = made.value();
        else
            m_complaint = made.error();
        const QString complaint = m_complaint ? errorText(*m_complaint) : QString();
        if (m_complaint && complaint != m_toldComplaint)
            tell(*m_complaint);
        m_toldComplaint = complaint;
    }
    const bool isNews = !isSame(sensitivity, m_sensitivity) || fileName() != m_toldFile;
    m_sensitivity = sensitivity;
    m_toldFile = fileName();
    if (isNews)
        Q_EMIT sensitivityChanged(m_sensitivity);
    Q_EMIT changed();
}

void CalibrationDesk::tell(const Error &error) { Q_EMIT messageArrived({Severity::error, errorText(error)}); }

} // namespace ls
