// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_input.h"

#include "app/cli_commands.h"
#include "app/settings_store.h"

#include "core/base/number.h"
#include "core/engine/engine.h"
#include "core/store/calibrator_log.h"
#include "core/store/measurement_info.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace ls {

namespace {

constexpr int deviceListLimitMs = 5000;

const char *const deviceOption = "device";
const char *const fileOption = "file";
const char *const generatorOption = "generator";

CliInputOrExit refuse(const QString &why, int exitCode)
{
    printError(why);
    return {std::nullopt, exitCode};
}

CliInputOrExit refuse(const Error &error, int exitCode = exitFailed)
{
    return refuse(QString::fromStdString(describe(error)), exitCode);
}

/// A whole number from 1 to `most`, or nothing.
std::optional<int> countOption(const QCommandLineParser &parser, const char *name, int most)
{
    bool ok = false;
    const int number = parser.value(QLatin1String(name)).toInt(&ok);
    if (!ok || number < 1 || number > most)
        return std::nullopt;
    return number;
}

QString calibrationPath(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("calibration")))
        return parser.value(QStringLiteral("calibration"));
    if (parser.isSet(QStringLiteral("no-calibration")))
        return {};
    const QString own = qEnvironmentVariable("LEVELSCRIBE_CALIBRATION");
    return own.isEmpty() ? qEnvironmentVariable("CALIBRATION_FILE") : own;
}

/// The device a name part, or nothing at all, stands for.
Result<DeviceInput> findDevice(const QList<DeviceInfo> &devices, const QString &wanted, bool needsUmik,
                               CaptureBackend backend)
{
    if (devices.isEmpty())
        return Error{ErrorCode::noInputDevice, {}, {}};
    const auto as = [backend](const DeviceInfo &device) { return DeviceInput{device.id, device.description, backend}; };
    if (wanted.isEmpty()) {
        if (needsUmik && !devices.first().microphone)
            return Error{ErrorCode::deviceNotFound, "UMIK", {}};
        return as(devices.first()); // a UMIK, else the default: the list is in this order
    }
    for (const DeviceInfo &device : devices) {
        if (device.id == wanted)
            return as(device);
    }
    for (const DeviceInfo &device : devices) {
        if (device.description.contains(wanted, Qt::CaseInsensitive) || device.id.contains(wanted, Qt::CaseInsensitive))
            return as(device);
    }
    return Error{ErrorCode::deviceNotFound, wanted.toStdString(), {}};
}

} // namespace

void addInputOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QLatin1String(deviceOption), tr("Input device, by its id or a part of its name."), QStringLiteral("name")},
        {QLatin1String(fileOption), tr("Replay an audio file in real time."), QStringLiteral("file")},
        {QLatin1String(generatorOption),
         tr("A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo."),
         QStringLiteral("signal")},
        {QStringLiteral("fast"), tr("Replay or generate as fast as it goes.")},
        {QStringLiteral("sample-rate"), tr("Sampling rate of a generated signal."), QStringLiteral("Hz")},
    });
    addMeasuringOptions(parser);
    addBackendOption(parser);
}

void addMeasuringOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("calibration"), tr("Calibration file of the microphone."), QStringLiteral("file")},
        {QStringLiteral("no-calibration"), tr("Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.")},
        {QStringLiteral("orientation"), tr("Take the calibration for 0 or 90 degrees, from the file beside it."),
         QStringLiteral("degrees")},
        {QStringLiteral("level-source"),
         tr("Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB "
            "low), "
            "calibrator (the last check of this microphone in the window)."),
         QStringLiteral("source"), QStringLiteral("sens_factor")},
        {QStringLiteral("full-scale"), tr("Level of a full-scale sine at this input, in dB SPL, instead of a source."),
         QStringLiteral("dB")},
        {QStringLiteral("channel"), tr("The channel that is analysed, counted from 1."), QStringLiteral("number")},
        {QStringLiteral("loudness-channels"),
         tr("Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R "
            "BS.1770), as they are in the file, the microphone's curve left in."),
         QStringLiteral("which"), QStringLiteral("analysed")},
    });
    addCorrectionOptions(parser);
}

void addBackendOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("backend"),
                      tr("Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is."),
                      QStringLiteral("name"), QStringLiteral("auto")});
}

std::optional<CaptureBackend> readBackendOption(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("backend"));
    const std::optional<CaptureBackend> backend = captureBackendFromName(name.toStdString());
    if (!backend)
        printError(tr("--backend is auto, pulse or qt, not “%1”").arg(name));
    else if (*backend == CaptureBackend::pulse && !isPulseSupported())
        printError(tr("--backend pulse is not in this program: it was built without libpulse"));
    else
        return backend;
    return std::nullopt;
}

void addCorrectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("taps"), tr("Length of the filter that takes the curve away; auto: as long as it needs."),
         QStringLiteral("number"), QStringLiteral("auto")},
        {QStringLiteral("phase"), tr("Its phase: minimum (no delay) or linear."), QStringLiteral("phase"),
         QStringLiteral("minimum")},
    });
}

bool readCorrectionOptions(const QCommandLineParser &parser, CorrectionPhase &phase, int &taps)
{
    const QString wantedPhase = parser.value(QStringLiteral("phase"));
    if (wantedPhase != QLatin1String("minimum") && wantedPhase != QLatin1String("linear")) {
        printError(tr("--phase is minimum or linear, not “%1”").arg(wantedPhase));
        return false;
    }
    phase = wantedPhase == QLatin1String("linear") ? CorrectionPhase::linear : CorrectionPhase::minimum;
    if (parser.value(QStringLiteral("taps")) == QLatin1String("auto"))
        return true;
    const std::optional<int> wanted = countOption(parser, "taps", maxCorrectionTaps);
    if (!wanted || *wanted < minCorrectionTaps) {
        printError(tr("--taps is auto or a number from %1 to %2, not “%3”")
                       .arg(minCorrectionTaps)
                       .arg(maxCorrectionTaps)
                       .arg(parser.value(QStringLiteral("taps"))));
        return false;
    }
    taps = *wanted;
    return true;
}

std::optional<CorrectionSpec> CliInput::correction() const
{
    if (!calibration.file)
        return std::nullopt;
    StreamInfo stream;
    stream.isDevice = std::holds_alternative<DeviceInput>(spec);
    if (const auto *device = std::get_if<DeviceInput>(&spec)) {
        stream.name = device->description;
        for (const DeviceInfo &info : devices->devices()) {
            if (info.id == device->id)
                stream.microphone = info.microphone;
        }
    }
    std::optional<CorrectionSpec> correction = correctionFor(calibration, stream);
    if (correction) {
        correction->phase = phase;
        correction->taps = taps;
    }
    return correction;
}

namespace {

/// --level-source and --full-scale; an exit code, with a message given, if they are wrong.
std::optional<int> readLevelOptions(const QCommandLineParser &parser, CalibrationChoice &calibration)
{
    const QString name = parser.value(QStringLiteral("level-source"));
    const std::optional<LevelSource> source = levelSourceFromName(name.toStdString());
    if (!source || *source == LevelSource::fullScale) {
        printError(tr("--level-source is sens_factor, seed_legacy or calibrator, not “%1”").arg(name));
        return exitUsage;
    }
    calibration.source = *source;
    if (parser.isSet(QStringLiteral("full-scale"))) {
        const QString text = parser.value(QStringLiteral("full-scale"));
        const double dbSpl = parseNumber(text.toStdString()).value_or(0.0);
        if (parser.isSet(QStringLiteral("level-source"))) {
            printError(tr("--full-scale is itself the source of the level: leave --level-source out"));
            return exitUsage;
        }
        if (!sensitivityFromFullScale(dbSpl)) {
            printError(tr("--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”").arg(text));
            return exitUsage;
        }
        calibration.source = LevelSource::fullScale;
        calibration.fullScaleDbSpl = dbSpl;
    } else if (*source == LevelSource::seedLegacy && !calibration.file) {
        printError(tr("--level-source seed_legacy goes with a calibration file"));
        return exitUsage;
    } else if (*source == LevelSource::calibrator) {
        calibration.checks = CalibratorLog::open(calibratorLogFile()).records();
    }
    return std::nullopt;
}

/// The calibration file, for the orientation that is asked for.
CliInputOrExit readCalibrationOptions(const QCommandLineParser &parser)
{
    CliInput input;
    const QString path = calibrationPath(parser);
    if (!path.isEmpty()) {
        Result<CalibrationFile> calibration = readCalibrationFile(path.toStdString());
        if (!calibration)
            return refuse(calibration.error());
        input.calibration.file = calibration.take();
    }
    if (const std::optional<int> ended = readLevelOptions(parser, input.calibration))
        return {std::nullopt, *ended};
    if (!readCorrectionOptions(parser, input.phase, input.taps))
        return {std::nullopt, exitUsage};
    if (!parser.isSet(QStringLiteral("orientation")))
        return {input, exitDone};
    const QString degrees = parser.value(QStringLiteral("orientation"));
    if (degrees != QLatin1String("0") && degrees != QLatin1String("90"))
        return refuse(tr("--orientation is 0 or 90, not “%1”").arg(degrees), exitUsage);
    if (!input.calibration.file)
        return refuse(tr("--orientation goes with a calibration file"), exitUsage);
    if (degrees.toInt() == input.calibration.file->orientationDeg)
        return {input, exitDone};
    Result<CalibrationFile> other = otherOrientation(*input.calibration.file);
    if (!other)
        return refuse(other.error());
    input.calibration.file = other.take();
    return {input, exitDone};
}

} // namespace

CliInputOrExit readMeasuringOptions(const QCommandLineParser &parser)
{
    CliInputOrExit read = readCalibrationOptions(parser);
    if (!read.input)
        return read;
    Settings &settings = read.input->settings;
    if (parser.isSet(QStringLiteral("channel"))) {
        const std::optional<int> channel = countOption(parser, "channel", maxChannels);
        if (!channel)
            return refuse(tr("--channel takes a number from 1 to %1").arg(maxChannels), exitUsage);
        settings.channel = *channel;
    }
    const QString loudnessChannels = parser.value(QStringLiteral("loudness-channels"));
    if (loudnessChannels != QLatin1String("analysed") && loudnessChannels != QLatin1String("all"))
        return refuse(tr("--loudness-channels is analysed or all, not “%1”").arg(loudnessChannels), exitUsage);
    settings.loudnessChannels = loudnessChannels.toStdString();
    return read;
}

CliInputOrExit readInputOptions(const QCommandLineParser &parser)
{
    CliInputOrExit read = readMeasuringOptions(parser);
    if (!read.input)
        return read;
    CliInput &input = *read.input;
    const std::optional<CaptureBackend> backend = readBackendOption(parser);
    if (!backend)
        return {std::nullopt, exitUsage};
    const bool device = parser.isSet(QLatin1String(deviceOption));
    const bool file = parser.isSet(QLatin1String(fileOption));
    const bool generator = parser.isSet(QLatin1String(generatorOption));
    if (device + file + generator > 1)
        return refuse(tr("only one of --device, --file and --generator can be the input"), exitUsage);
    if (parser.isSet(QStringLiteral("fast")) && !file && !generator)
        return refuse(tr("--fast goes with --file or --generator: a microphone has its own pace"), exitUsage);
    if (parser.isSet(QStringLiteral("sample-rate")) && !generator)
        return refuse(tr("--sample-rate goes with --generator: a device or file is taken at its own rate"), exitUsage);
    const Pace pace = parser.isSet(QStringLiteral("fast")) ? Pace::asFastAsItGoes : Pace::realTime;
    if (file) {
        input.spec = FileInput{parser.value(QLatin1String(fileOption)).toStdString(), pace};
    } else if (generator) {
        const Result<GeneratorSpec> spec =
            GeneratorSpec::parse(parser.value(QLatin1String(generatorOption)).toStdString());
        if (!spec)
            return refuse(spec.error(), exitUsage);
        GeneratorInput source{spec.value(), 48000, pace};
        if (parser.isSet(QStringLiteral("sample-rate"))) {
            const std::optional<int> rate = countOption(parser, "sample-rate", maxSampleRateHz);
            if (!rate || *rate < minSampleRateHz)
                return refuse(
                    tr("--sample-rate takes a number from %1 to %2").arg(minSampleRateHz).arg(maxSampleRateHz),
                    exitUsage);
            source.sampleRateHz = *rate;
        }
        input.spec = source;
    } else {
        input.devices = std::make_shared<DeviceList>(*backend);
        if (!waitFor(*input.devices))
            return refuse(Error{ErrorCode::noAudioServer, {}, {}});
        const Result<DeviceInput> found =
            findDevice(input.devices->devices(), parser.value(QLatin1String(deviceOption)),
                       input.calibration.file.has_value(), *backend);
        if (!found)
            return refuse(found.error());
        input.spec = found.value();
    }
    return read;
}

bool waitFor(DeviceList &list)
{
    QEventLoop loop;
    QObject::connect(&list, &DeviceList::changed, &loop, &QEventLoop::quit);
    QTimer::singleShot(deviceListLimitMs, &loop, &QEventLoop::quit);
    if (!list.isKnown())
        loop.exec();
    return list.isKnown();
}

Sensitivity calibrationFor(const CliInput &input, const StreamInfo &stream)
{
    if (stream.simulated)
        printNote(tr("SIMULATED: these numbers come from a signal generator, not from a microphone."));
    const Result<Sensitivity> made = sensitivityFor(input.calibration, stream);
    if (!made) {
        printError(QString::fromStdString(describe(made.error())));
        return {};
    }
    const Sensitivity &sensitivity = made.value();
    if (input.calibration.source == LevelSource::calibrator && sensitivity.state != CalibrationState::checked)
        printNote(tr("No calibrator check of “%1” with this calibration file is known: check it in the window.")
                      .arg(stream.name));
    if (input.calibration.file) {
        const CalibrationFile &file = *input.calibration.file;
        for (const RejectedRow &row : file.rejectedRows)
            printNote(tr("%1, line %2 is left out: %3")
                          .arg(QString::fromStdString(file.path.string()))
                          .arg(row.line)
                          .arg(QString::fromStdString(row.reason.inEnglish())));
        if (file.doubt)
            printNote(QString::fromStdString(describe(*file.doubt)));
    }
    if (sensitivity.calibrated())
        printNote(levelText(sensitivity));
    if (correctionFor(input.calibration, stream))
        printNote(tr("The microphone's curve is corrected."));
    return sensitivity;
}

void tellEvents(const Engine &engine)
{
    QObject::connect(&engine, &Engine::eventHappened, &engine, [&engine](const Event &event) {
        const bool isReturn = event.kind == Event::Kind::deviceBack || event.kind == Event::Kind::resumed ||
            event.kind == Event::Kind::unmuted || event.kind == Event::Kind::diskBack;
        if (!engine.stream() || (eventWeight(event.kind) == EventWeight::note && !isReturn))
            return;
        const double seconds = static_cast<double>(event.frame) / engine.stream()->format.sampleRateHz;
        printNote(tr("At %1 s: %2")
                      .arg(QString::fromStdString(formatNumber(seconds, 1)), QString::fromStdString(describe(event))));
    });
}

QString levelText(const Sensitivity &sensitivity)
{
    QStringList sentences;
    if (sensitivity.state == CalibrationState::checked)
        sentences += tr("dB SPL is checked with a calibrator.");
    else if (sensitivity.source == LevelSource::seedLegacy)
        sentences += tr("dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.");
    else if (sensitivity.source == LevelSource::fullScale)
        sentences += tr("dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.");
    else if (sensitivity.calibrated())
        sentences += tr("dB SPL is estimated from the calibration file's sensitivity, not confirmed by a calibrator.");
    if (sensitivity.analogGainAssumed)
        sentences += tr("The microphone's analogue gain is not told; 18 dB, or the file's, is assumed.");
    if (sensitivity.provisional && sensitivity.source == LevelSource::sensFactor)
        sentences += tr("The formula for this microphone is provisional, by several dB.");
    if (sensitivity.calibrated() && sensitivity.captureGainDb)
        sentences += tr("The system's input volume of %1 dB is counted.")
                         .arg(QString::fromStdString(formatNumber(*sensitivity.captureGainDb, 1)));
    return sentences.join(QLatin1Char('\n'));
}

void StreamClock::begin(const StreamInfo &stream, const InputSpec &spec)
{
    m_sampleRateHz = stream.format.sampleRateHz;
    if (!std::holds_alternative<FileInput>(spec))
        m_start = std::chrono::system_clock::now();
}

std::string StreamClock::at(std::int64_t frame) const
{
    if (!m_start)
        return {};
    const auto sinceStart = std::chrono::milliseconds(frame * 1000 / m_sampleRateHz);
    const auto time = std::chrono::time_point_cast<std::chrono::milliseconds>(*m_start + sinceStart);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return WallTime{local.toMSecsSinceEpoch() * 1'000'000, local.offsetFromUtc()}.iso8601();
}

} // namespace ls
