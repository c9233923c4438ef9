// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/reanalysis.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>

namespace ls {

/// Computes a recording's levels anew beside the window, in a thread of its own. Thread: [ui].
class ReviewReanalysis : public QObject {
    Q_OBJECT
public:
    explicit ReviewReanalysis(QObject *parent = nullptr) : QObject(parent) {}
    ~ReviewReanalysis() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Does nothing while it runs. What it computes is kept in the measurement's own folder, where there is room for
    /// it, until `finished` has been handled, or it is cancelled.
    void start(const std::filesystem::path &folder, const std::vector<CalibrationEntry> &calibrations);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(double done);
    /// `scratch` holds it: whoever takes it over keeps that until then.
    void finished(const ls::Reanalysed &reanalysed, const std::shared_ptr<QTemporaryDir> &scratch);
    void failed(const ls::Error &error);
    void cancelled();

private:
    void onDone(const Result<Reanalysed> &result);

    std::atomic<bool> m_isCancelled = false;
    std::shared_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QThread> m_thread; ///< null unless it runs
};

} // namespace ls
