// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/self_test_report.h"
#include "core/report/self_test_words.h"

#include <string_view>

namespace ls {

namespace {

// Nothing is loaded from elsewhere. On paper each table begins with its heading again on every page, and no row is cut.
constexpr std::string_view head = R"(<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  body { font: 10pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; background: #fff;
         max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5em; margin: 0 0 .5em; }
  h2 { font-size: 1.1em; margin: 1.6em 0 .1em; break-after: avoid; }
  p.source { margin: 0 0 .4em; color: #444; break-after: avoid; }
  p.verdict { font-weight: bold; font-size: 1.15em; border: 2px solid; padding: .4em .7em; }
  dl { display: grid; grid-template-columns: max-content auto; gap: .15em 1em; margin: 0 0 1em; }
  dt { color: #444; } dd { margin: 0; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { padding: .12em .5em; border-bottom: 1px solid #bbb; text-align: right; white-space: nowrap; }
  th:first-child, td:first-child { text-align: left; white-space: normal; width: 40%; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  tr.failed td { font-weight: bold; background: #f6d5d5; }
  .signature { display: flex; gap: 3rem; margin-top: 3rem; break-inside: avoid; }
  .signature span { flex: 1; border-top: 1px solid #111; padding-top: .2em; color: #444; }
  @page { size: A4; margin: 18mm 15mm; }
  @media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } }
</style>
)";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '&')
            result += "&amp;";
        else if (c == '"')
            result += "&quot;";
        else
            result += c;
    }
    return result;
}

std::string fact(std::string_view name, std::string_view value)
{
    return "  <dt>" + std::string(name) + "</dt><dd>" + escaped(value) + "</dd>\n";
}

std::string cell(const std::string &text) { return "<td>" + text + "</td>"; }

std::string row(const SelfTestLine &line)
{
    return std::string(line.passed() ? "<tr>" : "<tr class=\"failed\">") + cell(escaped(line.quantity)) +
        cell(selfTestNumber(line.expected)) + cell(selfTestNumber(line.measured)) +
        cell(selfTestDeviation(line.deviation())) + cell(selfTestTolerance(line, "±", " / ")) +
        cell(escaped(line.unit)) + cell(line.passed() ? "pass" : "FAIL") + "</tr>\n";
}

} // namespace

std::string selfTestHtml(const SelfTestReport &report)
{
    const std::string title = "Levelscribe: verification of the instrument";
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>" + title + "</title>\n" +
        std::string(head) + "</head>\n<body>\n<h1>" + title + "</h1>\n<dl>\n" +
        fact("Software", "Levelscribe " + report.softwareVersion) +
        fact("Sampling rate", std::to_string(report.sampleRateHz) + " Hz");
    if (!report.finishedAt.empty())
        html += fact("Finished", report.finishedAt);
    html += fact("Scope", selfTestScope) + "</dl>\n<p class=\"verdict\">" + escaped(selfTestVerdict(report)) + "</p>\n";
    std::string group;
    for (const SelfTestLine &line : report.lines) {
        if (line.group != group) {
            html += group.empty() ? "" : "</tbody>\n</table>\n";
            group = line.group;
            html += "<h2>" + escaped(group) + "</h2>\n<p class=\"source\">" + escaped(line.source) +
                "</p>\n<table>\n<thead><tr><th>Test</th><th>expected</th><th>measured</th><th>deviation</th>"
                "<th>tolerance</th><th>unit</th><th>result</th></tr></thead>\n<tbody>\n";
        }
        html += row(line);
    }
    html += group.empty() ? "" : "</tbody>\n</table>\n";
    return html + "<div class=\"signature\"><span>Place, date</span><span>Signature</span></div>\n</body>\n</html>";
}

} // namespace ls
