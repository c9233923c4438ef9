// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_panel.h"
#include "ui/tabular_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace ls;

class TestLevelPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryReadingInItsUnit();
    void saysWhetherTheCurveIsApplied();
    void keysChooseEveryBigNumber();
    void aNumberTooWideShrinksInsteadOfLosingItsSign();
    void theLimitIsToldInWords();
};

namespace {

StreamInfo stream()
{
    StreamInfo info;
    info.format = {48000, 1, SampleType::float32};
    return info;
}

std::shared_ptr<Snapshot> snapshotAt(std::int64_t frame, int correctionTaps)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->frame = frame;
    snapshot->sampleRateHz = 48000;
    snapshot->correctionTaps = correctionTaps;
    snapshot->readings[Metric::LCpeak] = -30.0;
    snapshot->readings[Metric::LAF10] = -50.0;
    snapshot->readings[Metric::LAF50] = -60.0;
    snapshot->readings[Metric::LAF90] = -70.0;
    snapshot->readings[Metric::loudnessRange] = 5.8;
    snapshot->readings[Metric::truePeak] = -29.5;
    snapshot->readings[Metric::samplePeak] = -31.0;
    return snapshot;
}

Sensitivity calibrated(double splOffsetDb)
{
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = splOffsetDb;
    return sensitivity;
}

QString number(const LevelPanel &panel, const char *name)
{
    const auto *label = panel.findChild<NumberLabel *>(QString::fromLatin1(name));
    return label ? label->text() + u' ' + label->accessibleDescription().section(u' ', 1) : u"missing"_qs;
}

} // namespace

void TestLevelPanel::showsEveryReadingInItsUnit()
{
    LevelPanel panel;
    panel.setSensitivity(calibrated(120.0), false);
    panel.setStream(stream());
    panel.showSnapshot(snapshotAt(4800, 0));
    QCOMPARE(number(panel, "LCpeak"), u"90.0 dB(C)"_qs);
    QCOMPARE(number(panel, "LAF10"), u"70.0 dB(A)"_qs);
    QCOMPARE(number(panel, "LAF50"), u"60.0 dB(A)"_qs);
    QCOMPARE(number(panel, "LAF90"), u"50.0 dB(A)"_qs);
    QCOMPARE(number(panel, "range_lu"), u"5.8 LU"_qs);
    QCOMPARE(number(panel, "true_peak_dbtp"), u"\u221229.5 dBTP"_qs);
    QCOMPARE(number(panel, "peak_dbfs"), u"\u221231.0 dBFS"_qs);
    QCOMPARE(number(panel, "LAeq"), u"– dB(A)"_qs);
}

void TestLevelPanel::saysWhetherTheCurveIsApplied()
{
    LevelPanel panel;
    const auto *note = panel.findChild<QLabel *>(u"curveNote"_qs);
    panel.setSensitivity(calibrated(120.0), true);
    QVERIFY(note->isHidden()); // not measuring
    panel.setStream(stream());
    QVERIFY(note->isHidden()); // not known yet
    panel.showSnapshot(snapshotAt(4800, 0));
    QVERIFY(!note->isHidden());
    QCOMPARE(note->text(), u"Curve not applied to this measurement"_qs);
    panel.setStream(std::nullopt);
    QVERIFY(note->isHidden());

    panel.setStream(stream());
    panel.showSnapshot(snapshotAt(4800, 16384));
    QVERIFY(!note->isHidden());
    QCOMPARE(note->text(), u"Curve corrected (16384 taps)"_qs);
    panel.setSensitivity({}, false); // the file is taken away, the measurement goes on as it began
    QVERIFY(!note->isHidden());

    panel.setStream(stream());
    panel.showSnapshot(snapshotAt(4800, 0));
    QVERIFY(note->isHidden());
}

void TestLevelPanel::keysChooseEveryBigNumber()
{
    LevelPanel panel;
    const auto *menu = panel.findChild<QAbstractButton *>(u"bigNumberMenu"_qs);
    QVERIFY(panel.chooseWeighting(u'i'));
    QCOMPARE(panel.bigMetric(), Metric::LAI);
    QCOMPARE(menu->text(), u"A · Impulse"_qs);
    QVERIFY(panel.chooseWeighting(u'E'));
    QCOMPARE(panel.bigMetric(), Metric::LAeq);
    QCOMPARE(menu->text(), u"A · Leq"_qs);
    QVERIFY(panel.chooseWeighting(u'C'));
    QCOMPARE(panel.bigMetric(), Metric::LCeq);
    QVERIFY(panel.chooseWeighting(u'S'));
    QCOMPARE(panel.bigMetric(), Metric::LCS);
    QVERIFY(!panel.chooseWeighting(u'X'));
    panel.setBigMetric(Metric::integrated); // not in the menu
    QVERIFY(panel.chooseWeighting(u'Z'));
    QCOMPARE(panel.bigMetric(), Metric::LZF);
}

void TestLevelPanel::aNumberTooWideShrinksInsteadOfLosingItsSign()
{
    NumberLabel label(72, QFont::DemiBold);
    label.setText(QStringLiteral("\u2212155.7"));
    label.resize(label.sizeHint() - QSize(label.sizeHint().width() / 5, 0));
    QImage image(label.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    const auto inkInColumn = [&image](int x) {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        return rows;
    };
    int x = 0;
    while (x < image.width() && inkInColumn(x) == 0)
        ++x;
    QVERIFY(x > 0 && x < image.width() / 4);                                    // the whole number is there,
    QVERIFY(inkInColumn(x + 3) > 0 && inkInColumn(x + 3) < image.height() / 6); // and its first sign is a dash
}

void TestLevelPanel::theLimitIsToldInWords()
{
    LevelPanel panel;
    LimitSettings limit;
    limit.isOn = 1;
    limit.metric = "LAF";
    limit.dbSpl = 60.0;
    const auto *chip = panel.findChild<QLabel *>(QStringLiteral("limitChip"));
    QVERIFY(chip);
    panel.setLimit(limit);
    QVERIFY(!chip->isVisibleTo(&panel)); // a limit in dB SPL says nothing without a calibration
    panel.setSensitivity(calibrated(120.0), false);
    QVERIFY(chip->isVisibleTo(&panel));
    panel.setStream(stream());
    const auto saidAt = [&](double levelDb) {
        auto snapshot = snapshotAt(48000, 0);
        snapshot->readings[Metric::LAF] = levelDb - 120.0;
        panel.setStream(stream());
        panel.showSnapshot(snapshot);
        return QStringLiteral("%1: %2").arg(chip->property("chip").toString(), chip->text());
    };
    QCOMPARE(saidAt(notAvailable), u"none: LAF: no level yet, limit 60.0 dB"_qs);
    QCOMPARE(saidAt(50.0), u"ok: ✓ LAF 50.0: 10.0 dB below limit"_qs);
    QCOMPARE(saidAt(56.9), u"ok: ✓ LAF 56.9: 3.1 dB below limit"_qs);
    QCOMPARE(saidAt(57.0), u"warn: ⚠ LAF 57.0: 3.0 dB to limit"_qs);
    QCOMPARE(saidAt(60.0), u"warn: ⚠ LAF 60.0: 0.0 dB to limit"_qs);
    QCOMPARE(saidAt(61.5), u"over: ▲ LAF 61.5: 1.5 dB over limit"_qs);
}

QTEST_MAIN(TestLevelPanel)
#include "tst_level_panel.moc"
