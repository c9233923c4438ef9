// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test_dialog.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/self_test_paper.h"
#include "ui/self_test_text.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

constexpr int usualRateHz = 48000;

bool hasTolerances(int rateHz) { return rateHz >= minSelfTestRateHz && rateHz <= maxSelfTestRateHz; }

QStandardItem *makeCell(const QString &text, Qt::Alignment alignment)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setTextAlignment(alignment | Qt::AlignVCenter);
    return cell;
}

QList<QStandardItem *> makeRow(const SelfTestLine &line)
{
    QList<QStandardItem *> row;
    for (const QString &text : selfTestCells(line))
        row += makeCell(text, row.isEmpty() ? Qt::AlignLeft : Qt::AlignRight);
    QStandardItem *result = row.last();
    result->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const bool passed = line.passed();
    result->setIcon(
        tintedIcon(passed ? QStringLiteral("check") : QStringLiteral("error"), passed ? theme().ok : theme().over));
    if (!passed) {
        for (QStandardItem *cell : row) {
            cell->setForeground(theme().over);
            cell->setFont(uiFont(12, QFont::Bold));
        }
    }
    return row;
}

} // namespace

SelfTestDialog::SelfTestDialog(Engine &engine, QWidget *parent, SelfTestRunner::Test test)
    : QDialog(parent),
      m_engine(engine),
      m_runner(std::move(test)),
      m_facts(makeText()),
      m_verdict(makeNote("info")),
      m_problem(makeNote("error")),
      m_progress(makeProgressBar()),
      m_model(new QStandardItemModel(this)),
      m_table(new QTreeView)
{
    setObjectName(QStringLiteral("selfTestDialog"));
    setWindowTitle(tr("Verify instrument"));
    setMinimumSize(640, 440);
    resize(800, 640);
    m_model->setHorizontalHeaderLabels(selfTestColumns());
    m_table->setObjectName(QStringLiteral("selfTestTable"));
    m_table->setAccessibleName(tr("Every test with its deviation and tolerance"));
    m_table->setModel(m_model);
    m_table->setFont(uiFont(12));
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {0, m_model->columnCount() - 1})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(&m_runner, &SelfTestRunner::finished, this, &SelfTestDialog::onFinished);
    connect(&m_runner, &SelfTestRunner::progressed, this, [this](double progress) { setDone(m_progress, progress); });
    const auto yieldToEngine = [this] { m_runner.setYielding(m_engine.state() != Engine::State::idle); };
    connect(&m_engine, &Engine::stateChanged, this, yieldToEngine);
    yieldToEngine();
    setNote(m_problem, QStringLiteral("error"), {});
    showState();
}

QWidget *SelfTestDialog::makeHead()
{
    m_facts->setObjectName(QStringLiteral("selfTestFacts"));
    m_verdict->setObjectName(QStringLiteral("selfTestVerdict"));
    m_verdict->setFont(uiFont(15, QFont::DemiBold));
    m_problem->setObjectName(QStringLiteral("selfTestProblem"));
    m_progress->setObjectName(QStringLiteral("selfTestProgress"));
    m_progress->setAccessibleName(tr("Progress of the verification"));
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(m_facts);
    QLabel *scope = makeText(selfTestScopeText());
    scope->setObjectName(QStringLiteral("selfTestScope"));
    layout->addWidget(scope);
    return head;
}

QWidget *SelfTestDialog::makeButtons()
{
    m_run = makeFormButton(tr("Verify again"), "selfTestRun", tr("Test the instrument, or stop doing so"));
    m_save = makeFormButton(tr("Save…"), "selfTestSave", tr("Save as PDF, JSON, HTML or text (Ctrl+S)"));
    m_print = makeFormButton(tr("Print…"), "selfTestPrint", tr("Print the report, to be signed (Ctrl+P)"));
    QPushButton *close = makeFormButton(tr("Close"), "selfTestClose", tr("Close (Esc); what is measured goes on"));
    m_save->setShortcut(QKeySequence::Save);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (!m_runner.isRunning()) {
            start();
            return;
        }
        m_runner.stop();
        m_run->setEnabled(false); // a moment: the group that is being tested comes to its end
    });
    connect(m_save, &QPushButton::clicked, this, &SelfTestDialog::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &SelfTestDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_run);
    layout->addStretch(1);
    layout->addWidget(m_save);
    layout->addWidget(m_print);
    layout->addWidget(close);
    for (QPushButton *button : {m_run, m_save, m_print, close}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::StrongFocus); // here no key is Measure's
    }
    return buttons;
}

int SelfTestDialog::rateToTest() const
{
    const int rateHz = m_engine.stream() ? m_engine.stream()->format.sampleRateHz : usualRateHz;
    return hasTolerances(rateHz) ? rateHz : usualRateHz;
}

void SelfTestDialog::start()
{
    if (m_runner.isRunning())
        return;
    m_report.reset();
    m_model->removeRows(0, m_model->rowCount());
    m_progress->setValue(0);
    setNote(m_problem, QStringLiteral("error"), {});
    const int rateHz = rateToTest();
    const bool isInForce = m_engine.stream() && m_engine.stream()->format.sampleRateHz == rateHz;
    m_facts->setText(isInForce ? tr("At %1, the rate that is measured with.").arg(rateText(rateHz))
                         : m_engine.stream()
                         ? tr("At %1: for the input's %2 no tolerances are promised.")
                               .arg(rateText(rateHz), rateText(m_engine.stream()->format.sampleRateHz))
                         : tr("At %1: nothing is being measured.").arg(rateText(rateHz)));
    m_runner.start(rateHz);
    showState();
}

void SelfTestDialog::onFinished(const SelfTestReport &report)
{
    m_report = report;
    showState();
    m_facts->setText(selfTestFacts(*m_report));
    fillTable();
    m_table->setFocus();
}

void SelfTestDialog::fillTable()
{
    m_model->removeRows(0, m_model->rowCount());
    const QStandardItem *toLookAt = nullptr; // the first failure
    for (const std::span<const SelfTestLine> lines : selfTestGroups(*m_report)) {
        const QString name = QString::fromStdString(lines.front().group);
        const QString source = QString::fromStdString(lines.front().source);
        QStandardItem *group =
            makeCell(QStringLiteral("%1 · %2 · %3").arg(name, selfTestGroupSum(lines), source), Qt::AlignLeft);
        group->setFont(uiFont(12, QFont::DemiBold));
        group->setToolTip(source);
        for (const SelfTestLine &line : lines) {
            const QList<QStandardItem *> row = makeRow(line);
            group->appendRow(row);
            if (!line.passed() && toLookAt == nullptr)
                toLookAt = row.first();
        }
        m_model->appendRow(group);
        m_table->setFirstColumnSpanned(group->row(), {}, true);
    }
    m_table->expandAll();
    m_table->setCurrentIndex(toLookAt != nullptr ? toLookAt->index() : m_model->index(0, 0));
}

void SelfTestDialog::showState()
{
    const bool runs = m_runner.isRunning();
    const bool hasLines = m_report && !m_report->lines.empty();
    m_progress->setVisible(runs);
    m_run->setEnabled(true);
    m_run->setText(runs ? tr("Stop") : tr("Verify again"));
    m_run->setAccessibleName(m_run->text());
    m_save->setEnabled(!runs && hasLines);
    m_print->setEnabled(!runs && hasLines);
    if (!m_report) {
        setNote(m_verdict, QStringLiteral("info"), tr("Verifying…"));
        return;
    }
    const bool failed = std::any_of(m_report->lines.begin(), m_report->lines.end(),
                                    [](const SelfTestLine &line) { return !line.passed(); });
    setNote(m_verdict,
            m_report->passed() ? QStringLiteral("ok")
                : failed       ? QStringLiteral("error")
                               : QStringLiteral("warn"),
            QStringLiteral("%1. %2").arg(selfTestWord(*m_report), selfTestSum(*m_report)));
}

void SelfTestDialog::saveTo(const QString &path)
{
    if (!m_report)
        return;
    const std::optional<QString> problem = saveSelfTest(*m_report, path);
    setNote(m_problem, problem ? QStringLiteral("error") : QStringLiteral("ok"),
            problem ? tr("“%1” cannot be written (%2). Choose another place.").arg(path, *problem)
                    : tr("Saved as “%1”.").arg(path));
}

void SelfTestDialog::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("levelscribe-verification-%1.pdf")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the verification"), folder + u'/' + name,
                                                      tr("PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)"));
    if (!path.isEmpty())
        saveTo(path);
}

void SelfTestDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!paintSelfTest(printer, *m_report))
        setNote(m_problem, QStringLiteral("error"),
                tr("The printer “%1” did not take the report. Save it as PDF instead.").arg(printer.printerName()));
}

void SelfTestDialog::done(int result)
{
    m_runner.stop();
    QDialog::done(result);
}

void SelfTestDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_report)
        fillTable(); // its colours are the theme's
}

} // namespace ls
