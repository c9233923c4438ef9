// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/recorded_folder.h"
#include "ui/report_dialog.h"
#include "ui/report_preview.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

/// A measurement of a few seconds.
class Folder {
public:
    explicit Folder(std::int64_t seconds = 4)
    {
        test::RecordedFolder what;
        what.folder = path();
        what.frames = seconds * test::rateHz;
        test::record(what);
    }
    std::filesystem::path path() const { return m_dir.path().toStdString(); }

private:
    QTemporaryDir m_dir;
};

/// The dialog on it, which has read it.
struct Desk {
    ReportDialog *dialog;

    Desk(const Folder &folder, ReportMemory &memory)
        : dialog(new ReportDialog({folder.path(), true, {}}, memory, nullptr))
    {
        dialog->show();
        if (!QTest::qWaitFor([this] { return preview().pages() > 0 && !dialog->isBusy(); }, 20'000))
            qFatal("no report: %s", qPrintable(note()));
    }
    ~Desk() { delete dialog; }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    ReportPreview &preview() const { return *find<ReportPreview>("reportPreview"); }
    QString note() const { return find<QLabel>("reportNote")->text(); }
    QLineEdit *field(const char *key) const
    {
        if (QLatin1String(key) == QLatin1String("place"))
            return find<QComboBox>("reportField-place")->lineEdit();
        return find<QLineEdit>((std::string("reportField-") + key).c_str());
    }
    void type(const char *key, const QString &text) const
    {
        field(key)->setFocus();
        field(key)->selectAll();
        QTest::keyClicks(field(key), text);
    }
    void choose(const QStringList &formats, const QString &folder) const
    {
        for (const char *format : {"pdf", "html", "csv", "json"})
            find<QCheckBox>((std::string("reportFormat-") + format).c_str())
                ->setChecked(formats.contains(QLatin1String(format)));
        find<QLineEdit>("reportFolder")->setText(folder);
        find<QLineEdit>("reportFileName")->setText(QStringLiteral("report"));
    }
    /// What was written; empty: nothing was, and the note says why.
    QStringList save() const
    {
        QSignalSpy saved(dialog, &ReportDialog::saved);
        find<QAbstractButton>("reportSave")->click();
        if (!QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20'000) || saved.isEmpty())
            return {};
        return saved.first().first().toStringList();
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeKind::dark); }
    void whatIsTypedIsWrittenInEveryFormat();
    void aKnownPlaceFillsItsFields();
    void theFieldsOfAMeasurementComeBack();
    void aFolderThatCannotBeWrittenIsTold();
    void whatIsThereIsReplacedOnlyWhenAskedTwice();
    void cancelledNothingIsLeft();
    void thePreviewFollowsAndTurnsPages();
    void itsLanguageIsNotTheWindows();
    void aNumberThatIsNoneIsTold();
    void whatCannotBeReadIsTold();
    void everyControlHasANameAndIsReachedByKeys();
};

void TestReportDialog::whatIsTypedIsWrittenInEveryFormat()
{
    const Folder folder;
    const QTemporaryDir out;
    ReportMemory memory;
    const Desk desk(folder, memory);
    desk.type("title", QStringLiteral("Noise at No. 7"));
    desk.type("limit", QStringLiteral("45.5"));
    desk.choose({u"pdf"_qs, u"html"_qs, u"csv"_qs, u"json"_qs}, out.path());
    const QStringList paths = desk.save();
    QVERIFY2(paths.size() > 10, qPrintable(desk.note()));
    for (const QString &path : paths)
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
    QVERIFY(content(out.filePath(u"report.pdf"_qs)).startsWith("%PDF"));
    QVERIFY(content(out.filePath(u"report.html"_qs)).contains("Noise at No. 7"));
    const QJsonObject json = QJsonDocument::fromJson(content(out.filePath(u"report.json"_qs))).object();
    QCOMPARE(json[u"fields"][u"title"].toString(), u"Noise at No. 7"_qs);
    QCOMPARE(json[u"limits"][0][u"limit_db"].toDouble(), 45.5);
    QVERIFY(content(out.filePath(u"report-hours.csv"_qs)).contains("LAeq"));
    if (!QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) {
        QProcess process;
        process.start(u"pdftotext"_qs, {out.filePath(u"report.pdf"_qs), u"-"_qs});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY(process.readAllStandardOutput().contains("Noise at No. 7"));
    }
    QVERIFY(desk.find<QAbstractButton>("reportOpen")->isEnabled());
}

void TestReportDialog::aKnownPlaceFillsItsFields()
{
    const Folder first;
    const Folder second;
    const QTemporaryDir out;
    const std::filesystem::path file = out.filePath(u"settings/reports.json"_qs).toStdString();
    {
        ReportMemory memory(file);
        const Desk desk(first, memory);
        desk.type("place", QStringLiteral("Lindenstraße 7"));
        desk.type("position", QStringLiteral("window, 1st floor"));
        desk.type("weather", QStringLiteral("rain"));
        desk.type("limit_night", QStringLiteral("40"));
        desk.choose({u"json"_qs}, out.path());
        QVERIFY(!desk.save().isEmpty());
    }
    ReportMemory memory(file); // another day
    const Desk desk(second, memory);
    QVERIFY(desk.field("position")->text().isEmpty());
    desk.type("place", QStringLiteral("Lindenstraße 7"));
    QTest::keyClick(desk.field("place"), Qt::Key_Return);
    QTRY_COMPARE(desk.field("position")->text(), u"window, 1st floor"_qs);
    QCOMPARE(desk.field("limit_night")->text(), u"40"_qs);
    QVERIFY(desk.field("weather")->text().isEmpty()); // is that of another day
    QVERIFY(desk.dialog->isVisible());                // Return has closed nothing
}

void TestReportDialog::theFieldsOfAMeasurementComeBack()
{
    const Folder folder;
    ReportMemory memory;
    {
        const Desk desk(folder, memory);
        desk.type("title", QStringLiteral("Again"));
        desk.dialog->reject(); // not saved, and yet not typed for nothing
    }
    const Desk desk(folder, memory);
    QCOMPARE(desk.field("title")->text(), u"Again"_qs);
}

void TestReportDialog::aFolderThatCannotBeWrittenIsTold()
{
    const Folder folder;
    ReportMemory memory;
    const Desk desk(folder, memory);
    desk.choose({u"pdf"_qs, u"json"_qs}, u"/proc/nowhere"_qs);
    QVERIFY(desk.save().isEmpty());
    QVERIFY2(desk.note().contains(u"/proc/nowhere"), qPrintable(desk.note()));
    QVERIFY(desk.find<QAbstractButton>("reportSave")->isEnabled());
    QVERIFY(!desk.find<QAbstractButton>("reportOpen")->isEnabled());
}

void TestReportDialog::whatIsThereIsReplacedOnlyWhenAskedTwice()
{
    const Folder folder;
    const QTemporaryDir out;
    ReportMemory memory;
    const Desk desk(folder, memory);
    desk.choose({u"json"_qs}, out.path());
    QFile before(out.filePath(u"report.json"_qs));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    QVERIFY(desk.save().isEmpty());
    QVERIFY(desk.note().contains(u"report.json"));
    QCOMPARE(QFileInfo(before.fileName()).size(), 0);
    QCOMPARE(desk.save().size(), 1);
    QVERIFY(QFileInfo(before.fileName()).size() > 0);
}

void TestReportDialog::cancelledNothingIsLeft()
{
    const Folder folder;
    const QTemporaryDir out;
    ReportMemory memory;
    const Desk desk(folder, memory);
    desk.choose({u"pdf"_qs, u"html"_qs}, out.path());
    QSignalSpy saved(desk.dialog, &ReportDialog::saved);
    desk.find<QAbstractButton>("reportSave")->click();
    QVERIFY(desk.find<QAbstractButton>("reportCancel")->isVisible());
    desk.find<QAbstractButton>("reportCancel")->click();
    QVERIFY(!desk.dialog->isBusy());
    QTest::qWait(0);
    QVERIFY(saved.isEmpty());
    QVERIFY(QDir(out.path()).entryList(QDir::Files).isEmpty());
    QVERIFY(desk.find<QAbstractButton>("reportSave")->isEnabled());
}

void TestReportDialog::thePreviewFollowsAndTurnsPages()
{
    const Folder folder;
    ReportMemory memory;
    const Desk desk(folder, memory);
    ReportPreview &preview = desk.preview();
    QVERIFY(preview.pages() > 2);
    auto *area = desk.find<QScrollArea>("previewArea");
    area->setFocus();
    QTest::keyClick(area, Qt::Key_PageDown);
    QCOMPARE(preview.page(), 1);
    QVERIFY(desk.find<QLabel>("previewNumber")->text().startsWith(u"Page 2 of"));
    QTest::keyClick(area, Qt::Key_End);
    QCOMPARE(preview.page(), preview.pages() - 1);
    QTest::keyClick(area, Qt::Key_Home);
    QTest::keyClick(area, Qt::Key_PageUp);
    QCOMPARE(preview.page(), 0);
    QTest::keyClick(area, Qt::Key_Plus);
    QVERIFY(preview.zoom() > 1.0);
    QTest::keyClick(area, Qt::Key_0);
    QCOMPARE(preview.zoom(), 1.0);

    auto *sheet = desk.find<ReportSheet>("reportSheet");
    const QImage before = sheet->grab().toImage();
    desk.type("title", QStringLiteral("Another title"));
    QTRY_VERIFY(!desk.dialog->isBusy());
    QVERIFY(sheet->grab().toImage() != before);
}

void TestReportDialog::itsLanguageIsNotTheWindows()
{
    const Folder folder;
    const QTemporaryDir out;
    ReportMemory memory;
    const Desk desk(folder, memory);
    auto *language = desk.find<QComboBox>("reportLanguage");
    language->setCurrentIndex(language->findData(u"de"_qs));
    desk.choose({u"html"_qs}, out.path());
    QVERIFY(!desk.save().isEmpty());
    const QByteArray german = content(out.filePath(u"report.html"_qs));
    QVERIFY(german.contains("lang=\"de"));
    QVERIFY(!german.contains("Data quality"));
    QCOMPARE(desk.find<QAbstractButton>("reportSave")->text(), u"Save"_qs);
    QCOMPARE(QCoreApplication::translate("Report", "Data quality"), u"Data quality"_qs);
    language->setCurrentIndex(language->findData(u"en"_qs));
    QVERIFY(desk.save().isEmpty());
    QVERIFY(!desk.save().isEmpty());
    QVERIFY(content(out.filePath(u"report.html"_qs)).contains("Data quality"));
}

void TestReportDialog::aNumberThatIsNoneIsTold()
{
    const Folder folder;
    ReportMemory memory;
    const Desk desk(folder, memory);
    desk.type("limit", QStringLiteral("fifty"));
    QVERIFY(!desk.find<QAbstractButton>("reportSave")->isEnabled());
    desk.type("limit", QStringLiteral("50"));
    QVERIFY(desk.find<QAbstractButton>("reportSave")->isEnabled());
}

void TestReportDialog::whatCannotBeReadIsTold()
{
    const QTemporaryDir empty;
    ReportMemory memory;
    ReportDialog *dialog = new ReportDialog({empty.path().toStdString(), true, {}}, memory, nullptr);
    dialog->show();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"reportNote"_qs)->text().contains(empty.path()));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"reportSave"_qs)->isEnabled());
    delete dialog;
}

void TestReportDialog::everyControlHasANameAndIsReachedByKeys()
{
    const Folder folder;
    ReportMemory memory;
    const Desk desk(folder, memory);
    int controls = 0;
    for (QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
            (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QComboBox *>(widget->parentWidget()));
        if (!isControl || !widget->objectName().startsWith(u"re"))
            continue;
        ++controls;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 40);
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
