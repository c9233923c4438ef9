// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QByteArray>
#include <QTest>

using namespace ls;

namespace {

QByteArray inHex(const Sha256 &sum)
{
    return QByteArray(reinterpret_cast<const char *>(sum.data()), static_cast<qsizetype>(sum.size())).toHex();
}

std::span<const std::byte> bytesOf(const QByteArray &text) { return std::as_bytes(std::span(text)); }

} // namespace

// Expected: NIST, Cryptographic Standards and Guidelines, Examples with Intermediate Values, SHA256; and the long
// message of FIPS 180-2, appendix B.3.
class TestSha256 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedSums_data();
    void publishedSums();
    void piecesGiveWhatTheWholeGives();
    void whatComesAfterTheEndIsTheNextSum();
};

void TestSha256::publishedSums_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("sum");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray("abc")
                               << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::publishedSums()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, sum);
    QCOMPARE(inHex(sha256Of(bytesOf(message))), sum);
}

void TestSha256::piecesGiveWhatTheWholeGives()
{
    Sha256Sum sum;
    for (const char *piece : {"a", "", "bc"})
        sum.add(bytesOf(piece));
    QCOMPARE(inHex(sum.finish()), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestSha256::whatComesAfterTheEndIsTheNextSum()
{
    Sha256Sum sum;
    sum.add(bytesOf("of the first only"));
    (void)sum.finish();
    sum.add(bytesOf("abc"));
    QCOMPARE(inHex(sum.finish()), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
