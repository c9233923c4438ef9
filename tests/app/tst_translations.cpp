// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/event.h"
#include "core/measure/metric.h"
#include "core/report/report_data.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace ls;

namespace {

struct Words {
    const char *context;
    std::string_view text;
};

/// What core says in reports.
std::vector<Words> coreWords()
{
    std::vector<Words> words;
    for (int i = 0; i <= static_cast<int>(StatementKind::zoneUnknown); ++i)
        words.push_back({"Report", statementTemplate(static_cast<StatementKind>(i))});
    for (int i = 0; i <= static_cast<int>(UncertaintySource::residual); ++i)
        words.push_back({"Report", uncertaintySourceText(static_cast<UncertaintySource>(i))});
    for (int i = 0; i <= static_cast<int>(UncertaintyBasis::selfTest); ++i)
        words.push_back({"Report", uncertaintyBasisText(static_cast<UncertaintyBasis>(i))});
    for (const ReportFieldInfo &field : reportFields())
        words.push_back({"Report", field.label});
    for (std::size_t i = 0; i < eventKindCount; ++i)
        words.push_back({"Event", eventTemplate(static_cast<Event::Kind>(i))});
    for (const MetricInfo &metric : metricCatalogue())
        words.push_back({"Metric", metric.meaning});
    return words;
}

std::multiset<char> placesIn(const QByteArray &text)
{
    std::multiset<char> places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
            places.insert(text[i + 1]);
    }
    return places;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordOfAReportIsThere_data();
    void everyWordOfAReportIsThere();
};

void TestTranslations::everyWordOfAReportIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Brazilian Portuguese") << QStringLiteral("pt_BR");
}

void TestTranslations::everyWordOfAReportIsThere()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/levelscribe_") + language));
    for (const Words &words : coreWords()) {
        const QByteArray source(words.text.data(), static_cast<qsizetype>(words.text.size()));
        const QByteArray translated = translator.translate(words.context, source).toUtf8();
        QVERIFY2(!translated.isEmpty(), source);
        QVERIFY2(placesIn(translated) == placesIn(source), translated);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
