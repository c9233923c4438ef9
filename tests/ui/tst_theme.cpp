// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/big_number_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace ls;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void whatCarriesAValueIsSeen_data() { textIsReadable_data(); }
    void whatCarriesAValueIsSeen();
    void zonesDifferForColourBlindEyes_data() { textIsReadable_data(); }
    void zonesDifferForColourBlindEyes();
    void theBigNumberIsReadableInEveryZone();
    void textGrows();
};

namespace {

/// Relative luminance. Source: WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Linear {
    double r, g, b;
};

/// What an eye without red or green cones makes of a colour. Source: F. Viénot, H. Brettel, J. Mollon 1999, in the
/// linear RGB of sRGB screens.
Linear seen(const QColor &colour, bool isProtanope)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const Linear c{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    if (isProtanope)
        return {0.11238 * c.r + 0.88762 * c.g, 0.11238 * c.r + 0.88762 * c.g, 0.00401 * c.r - 0.00401 * c.g + c.b};
    return {0.29275 * c.r + 0.70725 * c.g, 0.29275 * c.r + 0.70725 * c.g, -0.02234 * c.r + 0.02234 * c.g + c.b};
}

/// CIE 1976 distance of two colours as L*a*b*.
double distance(const Linear &first, const Linear &second)
{
    const auto lab = [](const Linear &c) {
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
        const double x = f((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.9505);
        const double y = f(0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b);
        const double z = f((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.089);
        return Linear{116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
    };
    const Linear a = lab(first);
    const Linear b = lab(second);
    return std::sqrt((a.r - b.r) * (a.r - b.r) + (a.g - b.g) * (a.g - b.g) + (a.b - b.b) * (a.b - b.b));
}

} // namespace

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("light") << static_cast<int>(ThemeKind::light);
    QTest::newRow("dark") << static_cast<int>(ThemeKind::dark);
    QTest::newRow("high contrast") << static_cast<int>(ThemeKind::highContrast);
}

void TestTheme::textIsReadable()
{
    QFETCH(int, kind);
    const Theme t = themeOf(static_cast<ThemeKind>(kind));
    const double least = t.highContrast ? 7.0 : 4.5; // WCAG AAA, AA
    struct Pair {
        const char *name;
        QColor text, surface;
    };
    const Pair pairs[] = {
        {"text on panel", t.text, t.panel},
        {"text on window", t.text, t.window},
        {"text on raised", t.text, t.raised},
        {"text on plot", t.text, t.plot},
        {"secondary on panel", t.secondary, t.panel},
        {"secondary on raised", t.secondary, t.raised},
        {"tertiary on panel", t.tertiary, t.panel},
        {"accent on its background", t.accent, t.accentBackground},
        {"record on its background", t.record, t.recordBackground},
        {"warn on its background", t.warn, t.warnBackground},
        {"ok on its background", t.ok, t.okBackground},
        {"over on its background", t.over, t.recordBackground},
        {"over on panel", t.over, t.panel},
        {"warn on panel", t.warn, t.panel},
    };
    for (const Pair &pair : pairs) {
        const double ratio = contrast(pair.text, pair.surface);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
    }
}

void TestTheme::whatCarriesAValueIsSeen()
{
    QFETCH(int, kind);
    const Theme t = themeOf(static_cast<ThemeKind>(kind));
    for (const QColor &colour : {t.barTop, t.peak, t.text, t.accent, t.over})
        QVERIFY(contrast(colour, t.plot) >= 3.0);
    for (const QColor &colour : {t.ok, t.warn, t.hot, t.over, t.outline})
        QVERIFY(contrast(colour, t.panel) >= 3.0);
    if (t.highContrast)
        QVERIFY(contrast(t.border, t.panel) >= 3.0);
}

void TestTheme::zonesDifferForColourBlindEyes()
{
    QFETCH(int, kind);
    const Theme t = themeOf(static_cast<ThemeKind>(kind));
    constexpr double wellApart = 10.0; // a difference of 2 is just seen
    for (const bool isProtanope : {true, false}) {
        const auto apart = [isProtanope](const QColor &a, const QColor &b) {
            return distance(seen(a, isProtanope), seen(b, isProtanope));
        };
        QVERIFY(apart(t.ok, t.warn) > wellApart);
        QVERIFY(apart(t.ok, t.over) > wellApart);
        QVERIFY(apart(t.warn, t.over) > wellApart);
    }
}

void TestTheme::theBigNumberIsReadableInEveryZone()
{
    for (const LimitZone zone : {LimitZone::none, LimitZone::below, LimitZone::near, LimitZone::above}) {
        const ZoneLook look = zoneLook(zone);
        QVERIFY(contrast(look.figure, look.background) >= 7.0);
        QVERIFY(contrast(look.label, look.background) >= 4.5);
        QVERIFY(contrast(look.onBand, look.band) >= 4.5);
    }
}

void TestTheme::textGrows()
{
    QCOMPARE(uiFont(12).pixelSize(), 12);
    setFontPercent(200);
    QCOMPARE(uiFont(12).pixelSize(), 24);
    QCOMPARE(scaled(56), 112);
    applyTheme(ThemeKind::dark);
    QVERIFY(qApp->styleSheet().contains(QLatin1String("min-height: 60px")));
    QVERIFY(qApp->styleSheet().contains(QLatin1String("border: 1px")));
    setFontPercent(100);
    applyTheme(ThemeKind::dark);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
