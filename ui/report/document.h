// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_file.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace ls {

/// What a word or number means, beside its words: told by colour as well.
enum class Tone { plain, quiet, good, caution, bad };

struct DocHeading {
    QString text;
    int level = 1; ///< 1: a section, 2: a part of it
};

struct DocText {
    QString text;
    Tone tone = Tone::plain;
};

/// A verdict in a box: a word, what it rests on.
struct DocVerdict {
    QString word;
    QString text;
    Tone tone = Tone::plain;
};

/// Names and values, two columns.
struct DocFacts {
    struct Fact {
        QString name;
        QString value;
        Tone tone = Tone::plain;
    };
    std::vector<Fact> facts;
};

struct DocCell {
    QString text; ///< may have subscripts, as in charts
    Tone tone = Tone::plain;
};

struct DocTable {
    enum class Align { left, right };
    struct Column {
        QString name;
        QString unit; ///< below the name; may be empty
        Align align = Align::right;
        double weight = 1.0; ///< its share of the width
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<DocCell>> rows;
    bool isSmall = false; ///< long texts as hashes
};

struct DocChart {
    Chart chart;
    double heightPoints = 190.0;
    QString description; ///< for who cannot see it
    QString fileName;    ///< without ending, where it is saved alone: `level`
};

/// Sentences, each with its weight.
struct DocStatements {
    std::vector<DocText> sentences;
};

struct DocPageBreak {};

using DocBlock =
    std::variant<DocHeading, DocText, DocVerdict, DocFacts, DocTable, DocChart, DocStatements, DocPageBreak>;

/// A document as it is to be written: HTML and PDF differ in how, not in what.
struct Document {
    QString title;
    QString subtitle; ///< place, period
    QString author;
    QString subject; ///< kind of the document
    QString footer;  ///< on every page
    QLocale locale = QLocale::c();
    std::vector<DocBlock> blocks;
};

/// One file that refers to nothing outside itself: charts are SVG in it.
QByteArray documentHtml(const Document &document);

enum class Paper { a4, letter };
/// Vector charts, the fonts in it, page numbers, bookmarks. Needs a QGuiApplication. Empty: it could not be made.
QByteArray documentPdf(const Document &document, Paper paper);

} // namespace ls
