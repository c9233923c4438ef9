// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual_window.h"

#include "ui/form.h"
#include "ui/key_map.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

constexpr int contentsWidth = 232;
constexpr int pageMargin = 24;

// Room for the eye, and quiet lines in tables.
void stylePage(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable() != nullptr || cursor.currentList() != nullptr)
            continue;
        QTextBlockFormat space;
        space.setTopMargin(block.blockFormat().headingLevel() > 1 ? 16.0 : 4.0);
        const bool isCode =
            block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().nonBreakableLines();
        space.setBottomMargin(isCode ? 2.0 : 8.0);
        cursor.mergeBlockFormat(space);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1.0);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0.0);
        format.setBorderBrush(theme().border);
        format.setCellPadding(6.0);
        format.setTopMargin(8.0);
        format.setBottomMargin(12.0);
        table->setFormat(format);
    }
}

} // namespace

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (c == u' ' || c == u'-')
            anchor += u'-';
    }
    return anchor;
}

ManualWindow::ManualWindow(QWidget &window)
    : QDialog(&window),
      m_window(window),
      m_search(new QLineEdit),
      m_contents(new QListWidget),
      m_text(new QTextBrowser),
      m_note(makeText())
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(960, 680);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setToolTip(tr("Shows the pages in which all these words stand (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(contentsWidth);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(pageMargin);
    m_note->setObjectName(QStringLiteral("manualNote"));
    m_note->setContentsMargins(8, 0, 8, 8);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_contents, 1);
    left->addWidget(m_note);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(m_contents->item(row)->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme().isEmpty())
            open(link.toString().remove(QStringLiteral(".md")));
        else
            QDesktopServices::openUrl(link);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    fill();
}

void ManualWindow::fill()
{
    m_pages = manualPages(tr("en", "the code of this language, which the folder of its manual is named by"));
    m_pages.append({keysPage, tr("Keys"), keysText()});
    search(m_search->text());
}

void ManualWindow::open(const QString &page)
{
    m_pages.last().text = keysText(); // shortcuts may have come since
    const QString name = page.section(u'#', 0, 0);
    if (!page.isEmpty())
        m_search->clear();
    m_page.clear();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (name.isEmpty() || m_contents->item(row)->data(Qt::UserRole).toString() == name) {
            m_contents->setCurrentRow(row);
            showPage(m_contents->item(row)->data(Qt::UserRole).toString());
            break;
        }
    }
    scrollTo(page.section(u'#', 1));
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::showPage(const QString &name)
{
    for (const ManualPage &page : std::as_const(m_pages)) {
        if (page.name != name || m_page == name)
            continue;
        m_page = name;
        m_text->setMarkdown(page.text);
        stylePage(*m_text->document());
    }
    highlight();
}

void ManualWindow::scrollTo(const QString &heading)
{
    if (heading.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != heading)
            continue;
        m_text->moveCursor(QTextCursor::End);
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

void ManualWindow::search(const QString &words)
{
    const bool isAll = words.simplified().isEmpty();
    QList<ManualHit> hits = searchManual(m_pages, words);
    const QString before = m_page;
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const ManualPage &page : std::as_const(m_pages)) {
            if (!isAll)
                break;
            hits.append({page.name, 0});
        }
        for (const ManualHit &hit : std::as_const(hits)) {
            const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                           [&hit](const ManualPage &each) { return each.name == hit.page; });
            auto *item =
                new QListWidgetItem(isAll ? page->title : tr("%1 (%2)").arg(page->title).arg(hit.count), m_contents);
            item->setData(Qt::UserRole, page->name);
            if (isAll ? page->name == before : m_contents->count() == 1)
                m_contents->setCurrentItem(item);
        }
    }
    m_note->setText(hits.isEmpty() ? tr("No page has all these words. Try fewer or other ones.") : QString());
    m_note->setVisible(hits.isEmpty());
    if (const QListWidgetItem *item = m_contents->currentItem())
        showPage(item->data(Qt::UserRole).toString());
    else
        highlight();
}

void ManualWindow::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(theme().warnBackground);
    format.setForeground(theme().warn);
    for (const QString &word : m_search->text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor found = m_text->document()->find(word);
        while (!found.isNull()) {
            marks.append({found, format});
            found = m_text->document()->find(word, found);
        }
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty() && isVisible()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

QString ManualWindow::keysText() const
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("Keys"));
    for (const KeyGroup &group : keyMap(m_window)) {
        text += QStringLiteral("## %1\n\n| %2 | %3 |\n|---|---|\n").arg(group.title, tr("Key"), tr("What it does"));
        for (const KeyEntry &entry : group.keys)
            text += QStringLiteral("| **%1** | %2 |\n").arg(entry.keys.toHtmlEscaped(), entry.text.toHtmlEscaped());
        text += u'\n';
    }
    return text;
}

void ManualWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_text != nullptr) {
        const QString page = m_page;
        m_page.clear();
        fill();
        showPage(page);
    }
    if (event->type() == QEvent::PaletteChange && m_text != nullptr) {
        stylePage(*m_text->document());
        highlight();
    }
}

} // namespace ls
