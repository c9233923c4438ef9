// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/self_test_runner.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace ls {

/// *Verify instrument*: runs the self-test at the rate in force, shows every deviation against its tolerance, saves
/// and prints. What is measured or recorded meanwhile goes on undisturbed. Thread: [ui].
class SelfTestDialog : public QDialog {
    Q_OBJECT
public:
    /// `engine` outlives it; `test` as for SelfTestRunner.
    SelfTestDialog(Engine &engine, QWidget *parent, SelfTestRunner::Test test = runSelfTest);

    /// Tests anew, unless it does so already.
    void start();

    /// The last report; nothing before the first has come to its end.
    const std::optional<SelfTestReport> &report() const { return m_report; }
    /// Saves the last report in the form that the name ends with; why it could not be is shown.
    void saveTo(const QString &path);

protected:
    /// Closing it stops the test.
    void done(int result) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    int rateToTest() const;
    void onFinished(const SelfTestReport &report);
    void fillTable();
    void showState();
    void askWhereToSave();
    void print();

    Engine &m_engine;
    SelfTestRunner m_runner;
    std::optional<SelfTestReport> m_report;
    QLabel *m_facts;
    QLabel *m_verdict;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QStandardItemModel *m_model;
    QTreeView *m_table;
    QPushButton *m_run = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace ls
