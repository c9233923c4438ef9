// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"

#include <QWidget>

#include <array>

namespace ls {

class NumberLabel;

/// Momentary, short-term and integrated loudness in LUFS, loudness range and true peak. Thread: [ui].
class LoudnessPanel : public QWidget {
    Q_OBJECT
public:
    explicit LoudnessPanel(QWidget *parent = nullptr);

    void showReadings(const Readings &readings);
    void setDimmed(bool dimmed);

private:
    static constexpr std::array metrics{Metric::momentary, Metric::shortTerm, Metric::integrated, Metric::loudnessRange,
                                        Metric::truePeak};
    std::array<NumberLabel *, metrics.size()> m_values{};
};

} // namespace ls
