// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/correction_design.h"
#include "core/dsp/leq.h"
#include "core/dsp/partitioned_convolution.h"
#include "signals.h"
#include "tests/support/short_tests.h"

#include <QTest>

#include <complex>

using namespace ls;

namespace {

using Curve = std::vector<CalibrationFile::Point>;

/// Invented microphones. The points of most lie as those of a UMIK-1's file: 615 of them, 1/56 octave apart.
template <typename Response>
Curve fine(Response response)
{
    Curve curve;
    for (int i = 0; i < 615; ++i) {
        const double frequencyHz = 10.054 * std::exp2(i / 56.03);
        curve.push_back({frequencyHz, response(frequencyHz)});
    }
    return curve;
}

/// Smooth, as a UMIK-1: −7 dB at 10 Hz, +1.4 dB at 5.7 kHz, −6 dB at 20 kHz.
double smoothDb(double frequencyHz)
{
    const double octaves = std::log2(frequencyHz / 5700.0);
    return -10.0 * std::log10(1.0 + 401.2 / (frequencyHz * frequencyHz)) + 1.5 * std::exp(-1.5 * octaves * octaves) -
        6.1 * std::pow(frequencyHz / 20'000.0, 3.0);
}

Curve microphone(const QByteArray &name)
{
    if (name == "smooth")
        return fine(smoothDb);
    if (name == "flat")
        return fine([](double) { return 0.7; });
    if (name == "ripple") // of a period of 1/6 octave
        return fine([](double f) { return f < 1500.0 ? 0.0 : 3.0 * std::sin(12.0 * M_PI * std::log2(f / 1500.0)); });
    if (name == "wiggle") { // from point to point, 1/12 octave apart
        Curve curve;
        for (int i = -79; i <= 52; ++i)
            curve.push_back({1000.0 * std::exp2(i / 12.0), i < -28 ? 0.0 : (i % 2 == 0 ? 3.0 : -3.0)});
        return curve;
    }
    return {{20.0, 3.0}, {20'000.0, -5.0}}; // two points
}

/// What these curves say at 1 kHz.
double at1kHzDb(const QByteArray &name)
{
    if (name == "smooth")
        return smoothDb(1000.0);
    if (name == "flat")
        return 0.7;
    if (name == "ripple")
        return 0.0;
    if (name == "wiggle")
        return 3.0;
    return 3.0 - 8.0 * std::log10(50.0) / 3.0;
}

/// Made once.
const CorrectionDesign &smoothAt48kHz(CorrectionPhase phase)
{
    static const CorrectionDesign minimum = designCorrection(microphone("smooth"), 48'000);
    static const CorrectionDesign linear = designCorrection(microphone("smooth"), 48'000, CorrectionPhase::linear);
    return phase == CorrectionPhase::minimum ? minimum : linear;
}

/// The filter's response by the definition of the Fourier transform, in double.
std::complex<double> response(const std::vector<float> &taps, double frequencyHz, int sampleRateHz)
{
    const double cosine = std::cos(2.0 * M_PI * frequencyHz / sampleRateHz);
    const double sine = -std::sin(2.0 * M_PI * frequencyHz / sampleRateHz);
    const float *tap = taps.data() + taps.size(); // plain, for the sanitizers' sake: there are 10⁹ steps in this test
    double re = 0.0;
    double im = 0.0;
    while (tap != taps.data()) {
        const double turned = re * cosine - im * sine + static_cast<double>(*--tap);
        im = re * sine + im * cosine;
        re = turned;
    }
    return {re, im};
}

double gainDb(const std::vector<float> &taps, double frequencyHz, int sampleRateHz)
{
    return amplitudeToDb(std::abs(response(taps, frequencyHz, sampleRateHz)));
}

struct Deviation {
    double fromTwentyHzDb = 0.0;
    double belowTwentyHzDb = 0.0;
};

/// The largest distance from the inverse of the curve, 0 dB at 1 kHz, at the points of the file.
Deviation deviation(const CorrectionDesign &design, const Curve &curve, double referenceDb, int sampleRateHz)
{
    Deviation result;
    for (const CalibrationFile::Point &point : curve) {
        if (point.frequencyHz > 20'000.0 || point.frequencyHz >= 0.5 * sampleRateHz)
            continue;
        double &worst = point.frequencyHz < 20.0 ? result.belowTwentyHzDb : result.fromTwentyHzDb;
        const double wanted = referenceDb - point.responseDb;
        worst = std::max(worst, std::abs(gainDb(design.taps, point.frequencyHz, sampleRateHz) - wanted));
    }
    return result;
}

QByteArray text(const Deviation &off)
{
    return "20 Hz and up: " + QByteArray::number(off.fromTwentyHzDb) +
        " dB, below: " + QByteArray::number(off.belowTwentyHzDb) + " dB";
}

} // namespace

class TestCorrectionDesign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void targetIsTheInverse();
    void targetIsZeroAtOneKilohertz();
    void lastsAThirdOfASecond();
    void meetsTheFile_data();
    void meetsTheFile();
    void holdsTheEnds();
    void minimumPhaseHasNoZeroOutside();
    void minimumPhaseComesAtOnce();
    void linearPhaseIsSymmetric();
    void aShortFilterTellsHowFarOffItIs();
    void detailItCannotResolveIsNotChased();
    void aToneReadsItsTrueLevel_data();
    void whatWasDesignedIsRemembered();
    void aToneReadsItsTrueLevel();
};

void TestCorrectionDesign::targetIsTheInverse()
{
    // 4 dB in two decades: 1 dB in half a decade; ends held.
    const Curve curve{{100.0, 2.0}, {10'000.0, -2.0}};
    QCOMPARE(correctionTargetDb(curve, 100.0), -2.0);
    QCOMPARE(correctionTargetDb(curve, 10'000.0), 2.0);
    QVERIFY(std::abs(correctionTargetDb(curve, 100.0 * std::sqrt(10.0)) + 1.0) < 1e-12);
    QCOMPARE(correctionTargetDb(curve, 1.0), -2.0);
    QCOMPARE(correctionTargetDb(curve, 0.0), -2.0);
    QCOMPARE(correctionTargetDb(curve, 90'000.0), 2.0);
}

void TestCorrectionDesign::targetIsZeroAtOneKilohertz()
{
    const Curve curve{{500.0, 0.2}, {2000.0, 0.2}, {4000.0, 1.2}};
    QCOMPARE(correctionTargetDb(curve, 1000.0), 0.0);
    QVERIFY(std::abs(correctionTargetDb(curve, 4000.0) + 1.0) < 1e-12);
    const CorrectionDesign design = designCorrection(curve, 48'000);
    QVERIFY(std::abs(gainDb(design.taps, 1000.0, 48'000)) < 0.01);
}

void TestCorrectionDesign::lastsAThirdOfASecond()
{
    const auto taps = [](int sampleRateHz) { return automaticCorrectionTaps(sampleRateHz, CorrectionPhase::minimum); };
    QCOMPARE(taps(44'100), 16'384);
    QCOMPARE(taps(48'000), 16'384);
    QCOMPARE(taps(96'000), 32'768);
    QCOMPARE(taps(192'000), 65'536);
    QCOMPARE(automaticCorrectionTaps(48'000, CorrectionPhase::linear), 32'768);
    QCOMPARE(designCorrection(microphone("flat"), 48'000).taps.size(), 16'384U);
    QCOMPARE(designCorrection(microphone("flat"), 48'000, CorrectionPhase::minimum, 1000).taps.size(), 1000U);
}

void TestCorrectionDesign::meetsTheFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("linear");
    for (const char *name : {"smooth", "flat", "ripple", "wiggle", "two points"}) {
        for (const int rate : {44'100, 48'000, 96'000, 192'000}) {
            if ((rate <= 48'000 || QByteArray(name) != "flat") && (rate == 48'000 || !test::shortTests()))
                QTest::addRow("%s, %d Hz", name, rate) << QByteArray(name) << rate << false;
        }
    }
    for (const char *name : {"smooth", "wiggle"})
        QTest::addRow("%s, linear phase", name) << QByteArray(name) << 48'000 << true;
    QTest::addRow("smooth, 16000 Hz") << QByteArray("smooth") << 16'000 << false; // most of a file
}

void TestCorrectionDesign::meetsTheFile()
{
    // Our tolerance: ±0.05 dB from 20 Hz to 20 kHz, ±0.3 dB from 10 Hz, at each point of the file.
    QFETCH(QByteArray, name);
    QFETCH(int, rate);
    QFETCH(bool, linear);
    const Curve curve = microphone(name);
    const CorrectionDesign design =
        designCorrection(curve, rate, linear ? CorrectionPhase::linear : CorrectionPhase::minimum);
    const Deviation off = deviation(design, curve, at1kHzDb(name), rate);
    QVERIFY2(off.fromTwentyHzDb < 0.05, text(off));
    QVERIFY2(off.belowTwentyHzDb < 0.3, text(off));
    QVERIFY(std::abs(design.deviationDb - off.fromTwentyHzDb) < 0.01);
}

void TestCorrectionDesign::holdsTheEnds()
{
    // Outside the file the first and the last value hold: at 0 Hz and up to half the sampling rate.
    const std::vector<float> taps = designCorrection(microphone("smooth"), 96'000).taps;
    const double at1kHzDb = smoothDb(1000.0);
    QVERIFY(std::abs(gainDb(taps, 0.0, 96'000) - (at1kHzDb - smoothDb(10.054))) < 0.6);
    for (const double frequencyHz : {22'000.0, 30'000.0, 47'999.0})
        QVERIFY(std::abs(gainDb(taps, frequencyHz, 96'000) - (at1kHzDb - microphone("smooth").back().responseDb)) <
                0.01);
}

void TestCorrectionDesign::minimumPhaseHasNoZeroOutside()
{
    // The phase winds once between 0 Hz and half the sampling rate, by −π, for each zero outside the unit circle
    // (two of them for a pair); for each tap of delay too.
    const auto windings = [](const std::vector<float> &taps) {
        constexpr int steps = 8000; // 8 for each turn of the linear one
        double phase = 0.0;
        std::complex<double> before = response(taps, 0.0, 48'000);
        for (int i = 1; i <= steps; ++i) {
            const std::complex<double> now = response(taps, 24'000.0 * i / steps, 48'000);
            phase += std::arg(now / before);
            before = now;
        }
        return std::lround(-phase / M_PI);
    };
    QCOMPARE(windings(designCorrection(microphone("smooth"), 48'000, CorrectionPhase::minimum, 2048).taps), 0);
    QCOMPARE(windings(designCorrection(microphone("smooth"), 48'000, CorrectionPhase::linear, 2048).taps), 1023);
}

void TestCorrectionDesign::minimumPhaseComesAtOnce()
{
    const CorrectionDesign &design = smoothAt48kHz(CorrectionPhase::minimum);
    const std::vector<float> &taps = design.taps;
    double energy = 0.0;
    double first32 = 0.0;
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const double square = static_cast<double>(taps[i]) * static_cast<double>(taps[i]);
        energy += square;
        first32 += i < 32 ? square : 0.0;
    }
    QVERIFY(first32 / energy > 0.999);
    // Group delay at 1 kHz, from the phases at 990 and 1010 Hz.
    const double turn = std::arg(response(taps, 1010.0, 48'000) / response(taps, 990.0, 48'000));
    QVERIFY(std::abs(-turn / (2.0 * M_PI * 20.0) * 48'000) < 1.0); // frames
    QCOMPARE(design.delayFrames, 0);
}

void TestCorrectionDesign::linearPhaseIsSymmetric()
{
    const CorrectionDesign design = designCorrection(microphone("smooth"), 48'000, CorrectionPhase::linear, 16'384);
    QCOMPARE(design.taps.size(), 16'383U);
    QCOMPARE(design.delayFrames, 8191);
    QVERIFY(std::equal(design.taps.begin(), design.taps.end(), design.taps.rbegin()));
    QCOMPARE(std::max_element(design.taps.begin(), design.taps.end()) - design.taps.begin(), 8191);
}

void TestCorrectionDesign::aShortFilterTellsHowFarOffItIs()
{
    // 1024 taps of linear phase at 48 kHz last 21 ms: they cannot tell 20 Hz from 60 Hz.
    const Curve curve = microphone("smooth");
    const CorrectionDesign design = designCorrection(curve, 48'000, CorrectionPhase::linear, 1024);
    const Deviation off = deviation(design, curve, at1kHzDb("smooth"), 48'000);
    QVERIFY2(off.fromTwentyHzDb > 0.5, text(off));
    QVERIFY(std::abs(design.deviationDb - off.fromTwentyHzDb) < 0.01);
    QVERIFY(std::abs(design.deviationBelow20HzDb - off.belowTwentyHzDb) < 0.01);
    QVERIFY(std::isnan(designCorrection(microphone("two points"), 48'000).deviationBelow20HzDb));
}

void TestCorrectionDesign::detailItCannotResolveIsNotChased()
{
    // ±3 dB from point to point, 0.6 Hz apart at 10 Hz: the filter smooths it; nowhere does it go far beyond ±3 dB.
    Curve curve;
    for (int i = -79; i <= 52; ++i)
        curve.push_back({1000.0 * std::exp2(i / 12.0), i == 0 ? 0.0 : (i % 2 == 0 ? 3.0 : -3.0)});
    const CorrectionDesign design = designCorrection(curve, 48'000);
    QVERIFY(design.deviationBelow20HzDb > 1.0);
    for (double frequencyHz = 0.0; frequencyHz < 100.0; frequencyHz += 0.5)
        QVERIFY(std::abs(gainDb(design.taps, frequencyHz, 48'000)) < 5.0);
}

void TestCorrectionDesign::aToneReadsItsTrueLevel_data()
{
    QTest::addColumn<double>("frequencyHz");
    QTest::addColumn<bool>("linear");
    for (const double frequencyHz : {20.0, 31.5, 1000.0, 8000.0, 16'000.0, 20'000.0}) {
        QTest::addRow("%g Hz", frequencyHz) << frequencyHz << false;
        QTest::addRow("%g Hz, linear phase", frequencyHz) << frequencyHz << true;
    }
}

void TestCorrectionDesign::aToneReadsItsTrueLevel()
{
    // The microphone changes a tone of −30 dBFS by its response; the correction undoes that, up to the value at 1 kHz.
    QFETCH(double, frequencyHz);
    QFETCH(bool, linear);
    const CorrectionDesign &design = smoothAt48kHz(linear ? CorrectionPhase::linear : CorrectionPhase::minimum);
    PartitionedConvolution filter(design.taps);
    std::vector<float> samples =
        test::toFloat(test::sine(frequencyHz, -30.0 + smoothDb(frequencyHz), 48'000, 3 * 48'000));
    filter.process(samples, samples);
    Leq level; // of the last two seconds: whole periods
    const std::vector<double> corrected(samples.begin() + 48'000, samples.end());
    level.process(corrected);
    QVERIFY2(std::abs(level.levelDbFs() - (-30.0 + smoothDb(1000.0))) < 0.05,
             std::to_string(level.levelDbFs()).c_str());
}

/// One that is in use is designed once: for the live meters, the recording and each of many files.
void TestCorrectionDesign::whatWasDesignedIsRemembered()
{
    const auto designs = std::make_shared<CorrectionDesigns>();
    const CorrectionSpec spec{{{20.0, 3.0}, {1000.0, 0.0}}, CorrectionPhase::minimum, 256, designs};
    const std::shared_ptr<const CorrectionDesign> first = designOf(spec, 48'000);
    QCOMPARE(first->taps, designCorrection(spec.curve, 48'000, CorrectionPhase::minimum, 256).taps);
    QVERIFY(designOf(spec, 48'000) == first); // the very same
    QVERIFY(designOf(CorrectionSpec(spec), 48'000) == first);
    QCOMPARE(designs->computed(), 1);
    // Whatever is another filter is designed.
    CorrectionSpec linear = spec;
    linear.phase = CorrectionPhase::linear;
    CorrectionSpec longer = spec;
    longer.taps = 512;
    CorrectionSpec bent = spec;
    bent.curve[0].responseDb = 2.0;
    QVERIFY(designOf(spec, 44'100) != first);
    QVERIFY(designOf(linear, 48'000)->delayFrames != 0);
    QCOMPARE(designOf(longer, 48'000)->taps.size(), 512U);
    QCOMPARE(designs->computed(), 4);
    QVERIFY(designOf(bent, 48'000)->taps != first->taps); // the first is forgotten for it
    QCOMPARE(designs->computed(), 5);
    QCOMPARE(designOf(spec, 48'000)->taps, first->taps);
    QCOMPARE(designs->computed(), 6);
    QCOMPARE(designOf({spec.curve, spec.phase, 256}, 48'000)->taps, first->taps); // without a memory
    QCOMPARE(designs->computed(), 6);
    // A file has one, and its copies have it together.
    const CalibrationFile file = parseCalibration("20 3\n1000 0\n20000 1\n", "some.txt").take();
    const CalibrationFile copy = file;
    QVERIFY(file.designs && copy.designs == file.designs);
}

QTEST_GUILESS_MAIN(TestCorrectionDesign)
#include "tst_correction_design.moc"
