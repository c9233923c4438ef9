// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"
#include "ui/report/report_output.h"

#include <QJsonObject>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace ls {

/// How a report was last written.
struct ReportChoices {
    ReportKind kind = ReportKind::noise;
    QString language; ///< a code of languages()
    Paper paper = Paper::a4;
    std::vector<ReportFormat> formats{ReportFormat::pdf};
    QString folder; ///< empty: the measurement's

    /// As the user's own language and paper are.
    static ReportChoices usual();
};

/// What the user has written into reports, so that it is not typed twice: by place, and by measurement. In a file of
/// its own; without one it lasts as long as the program. Thread: [ui].
class ReportMemory {
public:
    static constexpr int mostMeasurements = 100;

    ReportMemory() = default;
    /// What cannot be read is as if it were not there.
    explicit ReportMemory(std::filesystem::path file);

    QStringList places() const;
    /// What holds at a place on any day: without title, weather and remarks.
    std::optional<ReportFields> at(const QString &place) const;
    /// What to begin with: as this measurement was reported on last, else by whom the last report was.
    ReportFields beginWith(const QString &measurement) const;
    ReportChoices choices() const;

    /// What keeps it from being written; nothing if nothing does.
    std::optional<QString> remember(const QString &measurement, const ReportFields &fields,
                                    const ReportChoices &choices);

private:
    std::filesystem::path m_file;
    QJsonObject m_content;
};

} // namespace ls
