// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/generator_source.h"
#include "core/dsp/leq.h"
#include "core/dsp/peak.h"
#include "core/dsp/spectrum.h"
#include "signals.h"

#include <QTest>

using namespace ls;

namespace {

std::vector<double> generate(const char *spec, int rateHz, std::size_t frames)
{
    const auto source = makeGeneratorSource(GeneratorSpec::parse(spec).value(), rateHz);
    std::vector<float> samples(frames);
    source->read(samples);
    return {samples.begin(), samples.end()};
}

double levelDbFs(const std::vector<double> &samples)
{
    Leq leq;
    leq.process(samples);
    return leq.levelDbFs();
}

} // namespace

class TestGeneratorSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelIsAsAsked_data();
    void levelIsAsAsked();
    void sameEachTimeAndInAnyPieces();
    void pinkFallsThreeDecibelsPerOctave();
    void sweepBeginsAndEndsWhereAsked();
    void demoIsARoomAt24Bits();
    void nameReadsBack_data();
    void nameReadsBack();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

void TestGeneratorSource::levelIsAsAsked_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("sine") << QByteArray("sine:1000,-20") << -20.0 << 0.001;
    QTest::newRow("full-scale sine") << QByteArray("sine:997,-3.0103") << -3.0103 << 0.001;
    QTest::newRow("sweep") << QByteArray("sweep:20,20000,10,-20") << -20.0 << 0.02;
    QTest::newRow("white") << QByteArray("white:-30") << -30.0 << 0.05;
    QTest::newRow("pink") << QByteArray("pink:-30") << -30.0 << 0.15;
    QTest::newRow("silence") << QByteArray("silence") << digitalSilenceDb << 0.0;
}

void TestGeneratorSource::levelIsAsAsked()
{
    QFETCH(QByteArray, spec);
    QFETCH(double, level);
    QFETCH(double, tolerance);
    const double measured = levelDbFs(generate(spec.constData(), 48000, 4'800'000));
    QVERIFY2(measured == level || std::abs(measured - level) <= tolerance, qPrintable(QString::number(measured)));
}

void TestGeneratorSource::sameEachTimeAndInAnyPieces()
{
    for (const char *spec : {"sine:997,-20", "sweep:20,20000,1,-20", "white:-30", "pink:-30", "demo"}) {
        const std::vector<double> whole = generate(spec, 48000, 100'000);
        const auto source = makeGeneratorSource(GeneratorSpec::parse(spec).value(), 48000);
        std::vector<double> pieces;
        std::vector<float> piece(777);
        while (pieces.size() < whole.size()) {
            const std::int64_t frames = source->read(piece);
            QCOMPARE(frames, 777);
            pieces.insert(pieces.end(), piece.begin(), piece.end());
        }
        pieces.resize(whole.size());
        QVERIFY2(pieces == whole, spec);
    }
}

void TestGeneratorSource::pinkFallsThreeDecibelsPerOctave()
{
    // Power in octaves 31.5 Hz … 8 kHz, by summing the bins of a long averaged spectrum: equal in each.
    constexpr int points = 16384;
    const std::vector<double> samples = generate("pink:-20", 48000, 4'800'000);
    std::vector<double> sum(points / 2 + 1);
    Spectrum spectrum(points, 48000);
    for (std::size_t at = 0; at + points <= samples.size(); at += points) {
        spectrum.restart();
        spectrum.reset();
        spectrum.process(std::span(samples).subspan(at, points));
        for (std::size_t k = 0; k < sum.size(); ++k)
            sum[k] += spectrum.peak()[k]; // of one transform: that transform
    }
    std::vector<double> octaves;
    for (double centre = 62.5; centre <= 8000.0; centre *= 2.0) {
        double power = 0.0;
        for (std::size_t k = 0; k < sum.size(); ++k) {
            const double hz = static_cast<double>(k) * 48000.0 / points;
            if (hz >= centre / std::numbers::sqrt2 && hz < centre * std::numbers::sqrt2)
                power += sum[k];
        }
        octaves.push_back(powerToDb(power));
    }
    const auto [least, most] = std::minmax_element(octaves.begin(), octaves.end());
    QVERIFY2(*most - *least < 0.5, qPrintable(QString::number(*most - *least)));
}

void TestGeneratorSource::sweepBeginsAndEndsWhereAsked()
{
    // Zero crossings of the first and of the last tenth of a second, twice per period.
    const std::vector<double> samples = generate("sweep:100,10000,10,-20", 48000, 480'000);
    const auto crossings = [&](std::size_t begin) {
        int count = 0;
        for (std::size_t i = begin + 1; i < begin + 4800; ++i)
            count += (samples[i - 1] < 0.0) != (samples[i] < 0.0) ? 1 : 0;
        return count;
    };
    QVERIFY(std::abs(crossings(0) - 20) <= 2);         // 100…105 Hz
    QVERIFY(std::abs(crossings(475'200) - 1954) < 20); // 9550…10000 Hz
}

void TestGeneratorSource::demoIsARoomAt24Bits()
{
    const std::vector<double> samples = generate("demo", 48000, 48000 * 60);
    const double level = levelDbFs(samples);
    QVERIFY2(level > -80.0 && level < -55.0, qPrintable(QString::number(level)));
    SamplePeak peak;
    peak.process(samples);
    QVERIFY(peak.peakDbFs() < -20.0);
    for (const double x : samples)
        QCOMPARE(x * 0x1.0p23, std::round(x * 0x1.0p23));
}

void TestGeneratorSource::nameReadsBack_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"sine:1000,-20", "sweep:20,20000,10,-20", "pink:-30", "white:-30.5", "silence", "demo"})
        QTest::newRow(name) << QByteArray(name);
}

void TestGeneratorSource::nameReadsBack()
{
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(GeneratorSpec::parse(name.constData()).value().name()), name);
}

void TestGeneratorSource::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "tone", "sine:abc", "sine:1000,0", "sine:0", "sine:1000,-20,3", "sine:1000;-20",
                             "white:-5", "sweep:20,20", "sweep:20,20000,0", "silence:1", "sine:nan", "sine:,"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestGeneratorSource::nonsenseIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<GeneratorSpec> spec = GeneratorSpec::parse(text.constData());
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::generatorUnknown);
    QVERIFY(!spec.error().detail.empty());
}

QTEST_GUILESS_MAIN(TestGeneratorSource)
#include "tst_generator_source.moc"
