// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hash_chain.h"
#include "core/store/measurement_names.h"
#include "tests/core/signals.h"
#include "tests/store/sample_measurement.h"

#include <QTest>

#include <bit>
#include <limits>

using namespace ls;

namespace {

/// The hash by hand: of the bytes of these values.
template <typename... Parts>
std::string sha256Of(const Parts &...parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    (hash.addData(
         {reinterpret_cast<const char *>(parts.data()), static_cast<qsizetype>(parts.size() * sizeof(*parts.data()))}),
     ...);
    return hash.result().toHex().toStdString();
}

std::vector<SecondHash> hashesOf(HashChain &chain)
{
    std::vector<SecondHash> hashes = chain.take();
    for (const SecondHash &hash : chain.finish())
        hashes.push_back(hash);
    return hashes;
}

void addLevels(HashChain &chain, std::int64_t second)
{
    const StoreBatch batch = test::second(second);
    for (const LogRow &row : batch.rows)
        chain.addRow(row);
    chain.addBandRow(batch.bandRows.front());
}

} // namespace

class TestHashChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEmptyStringsHashIsThatOfTheStandard();
    void eachSecondIsAsDocumented();
    void itDoesNotDependOnHowTheStreamWasCut();
    void audioAndLevelsMayRunAheadOfEachOther();
    void theLastSecondMayBeShort();
    void whatNoFileHoldsIsSilence();
    void aSecondThatNoFileHoldsIsNothing();
    void minusZeroIsZeroAndNanIsOne();
    void itGoesOnWhereItStopped();
};

void TestHashChain::theEmptyStringsHashIsThatOfTheStandard()
{
    // NIST FIPS 180-4 example values: SHA-256 of the empty message.
    HashChain chain(10, 1);
    chain.addUnstored(10);
    QCOMPARE(toHex(hashesOf(chain).at(0).audio),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestHashChain::eachSecondIsAsDocumented()
{
    const std::vector<float> samples = test::noise(2 * 2 * test::rateHz, 7);
    HashChain chain(test::rateHz, 2);
    chain.addAudio(samples);
    addLevels(chain, 0);
    addLevels(chain, 1);
    const std::vector<SecondHash> hashes = chain.take();
    QCOMPARE(hashes.size(), 2U);
    const std::span<const float> second = std::span(samples).subspan(2 * test::rateHz);
    QCOMPARE(toHex(hashes[1].audio), sha256Of(second));
    const LogRow row = test::row(10);
    QByteArray rows;
    for (std::int64_t i = 10; i < 20; ++i)
        rows += canonicalRow(test::row(i));
    QCOMPARE(toHex(hashes[1].log), sha256Of(rows, canonicalRow(test::bandRow(1))));
    const std::vector<std::uint8_t> start(32, 0);
    QCOMPARE(toHex(hashes[0].chain), sha256Of(start, hashes[0].audio, hashes[0].log));
    QCOMPARE(toHex(hashes[1].chain), sha256Of(hashes[0].chain, hashes[1].audio, hashes[1].log));
    // A row's bytes: begin, end, gap, clipped, and the first metric of the catalogue.
    const std::array<std::int64_t, 5> head{row.beginFrame, row.endFrame, 0, 0,
                                           std::bit_cast<std::int64_t>(row.readings[Metric::LAF])};
    QVERIFY(canonicalRow(row).startsWith(QByteArray(reinterpret_cast<const char *>(head.data()), sizeof head)));
}

void TestHashChain::itDoesNotDependOnHowTheStreamWasCut()
{
    const std::vector<float> samples = test::noise(5 * 1000, 8);
    std::string expected;
    for (const std::size_t cut : {5000U, 1U, 7U, 999U, 1000U, 1001U}) {
        HashChain chain(1000, 1);
        std::vector<SecondHash> hashes;
        for (std::size_t at = 0; at < samples.size(); at += cut) {
            chain.addAudio(std::span(samples).subspan(at, std::min(cut, samples.size() - at)));
            for (const SecondHash &hash : chain.take())
                hashes.push_back(hash);
        }
        for (const SecondHash &hash : chain.finish())
            hashes.push_back(hash);
        QCOMPARE(hashes.size(), 5U);
        if (expected.empty())
            expected = toHex(hashes.back().chain);
        QCOMPARE(toHex(hashes.back().chain), expected);
    }
}

void TestHashChain::audioAndLevelsMayRunAheadOfEachOther()
{
    const std::vector<float> samples = test::noise(3 * test::rateHz, 9);
    HashChain audioFirst(test::rateHz, 1);
    audioFirst.addAudio(samples);
    QVERIFY(audioFirst.take().empty()); // its levels are missing
    HashChain levelsFirst(test::rateHz, 1);
    for (std::int64_t second = 0; second < 3; ++second) {
        addLevels(audioFirst, second);
        QCOMPARE(audioFirst.take().size(), 1U);
        addLevels(levelsFirst, second);
        QVERIFY(levelsFirst.take().empty());
    }
    levelsFirst.addAudio(samples);
    addLevels(audioFirst, 3);
    addLevels(levelsFirst, 3);
    const std::vector<SecondHash> all = levelsFirst.take();
    QCOMPARE(all.size(), 3U);
    QCOMPARE(toHex(audioFirst.finish().back().chain), toHex(levelsFirst.finish().back().chain));
}

void TestHashChain::theLastSecondMayBeShort()
{
    const std::vector<float> samples = test::noise(1500, 10);
    HashChain chain(1000, 1);
    chain.addAudio(samples);
    const std::vector<SecondHash> hashes = hashesOf(chain);
    QCOMPARE(hashes.size(), 2U);
    QCOMPARE(toHex(hashes[1].audio), sha256Of(std::span(samples).subspan(1000)));
}

void TestHashChain::whatNoFileHoldsIsSilence()
{
    std::vector<float> samples = test::noise(3000, 11);
    std::fill(samples.begin() + 200, samples.begin() + 700, 0.0F);
    std::fill(samples.begin() + 900, samples.begin() + 2100, 0.0F); // no whole second
    HashChain chain(1000, 1);
    chain.addAudio(std::span(samples).first(200));
    chain.addSilence(500);
    chain.addAudio(std::span(samples).subspan(700, 200));
    chain.addUnstored(1099);
    chain.addSilence(101);
    chain.addAudio(std::span(samples).subspan(2100));
    const std::vector<SecondHash> hashes = hashesOf(chain);
    QCOMPARE(toHex(hashes[0].audio), sha256Of(std::span(samples).first(1000)));
    QCOMPARE(toHex(hashes[1].audio), sha256Of(std::span(samples).subspan(1000, 1000)));
    QCOMPARE(toHex(hashes[2].audio), sha256Of(std::span(samples).subspan(2000)));
}

void TestHashChain::aSecondThatNoFileHoldsIsNothing()
{
    HashChain chain(1000, 1);
    chain.addAudio(std::vector<float>(500, 0.5F));
    chain.addUnstored(1800);
    chain.addSilence(700);
    const std::vector<SecondHash> hashes = hashesOf(chain);
    QCOMPARE(toHex(hashes[1].audio), sha256Of(std::string()));
    QCOMPARE(toHex(hashes[2].audio), sha256Of(std::vector<float>(1000)));
}

void TestHashChain::minusZeroIsZeroAndNanIsOne()
{
    HashChain plus(10, 1);
    plus.addAudio(std::vector<float>(10, 0.0F));
    HashChain minus(10, 1);
    minus.addAudio(std::vector<float>(10, -0.0F));
    QCOMPARE(toHex(plus.finish().back().chain), toHex(minus.finish().back().chain));
    const std::array<double, 2> readings{-0.0, -std::numeric_limits<double>::quiet_NaN()};
    const std::array<double, 2> same{0.0, std::numeric_limits<double>::signaling_NaN()};
    QCOMPARE(canonicalRow(0, 1, 0, 0, readings), canonicalRow(0, 1, 0, 0, same));
}

void TestHashChain::itGoesOnWhereItStopped()
{
    const std::vector<float> samples = test::noise(4000, 12);
    HashChain whole(1000, 1);
    whole.addAudio(samples);
    const std::vector<SecondHash> hashes = whole.finish();
    HashChain rest(1000, 1, hashes[1]);
    rest.addAudio(std::span(samples).subspan(2000));
    const std::vector<SecondHash> later = rest.finish();
    QCOMPARE(later.front().second, 2);
    QCOMPARE(toHex(later.back().chain), toHex(hashes.back().chain));
}

QTEST_GUILESS_MAIN(TestHashChain)
#include "tst_hash_chain.moc"
