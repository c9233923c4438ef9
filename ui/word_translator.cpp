// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/word_translator.h"

#include <algorithm>
#include <utility>

namespace ls {

namespace {

const QRegularExpression &placeExpression()
{
    static const QRegularExpression expression(QStringLiteral("%L?([1-9n])"));
    return expression;
}

// Of two patterns that fit, the one with more words of its own is meant.
qsizetype fixedLength(const QString &text)
{
    QString fixed = text;
    return fixed.remove(placeExpression()).simplified().size();
}

// Words of other languages are about a third longer than English ones.
QString pseudo(const QString &words) { return u'«' + words + QString(words.size() / 3, u'~') + u'»'; }

void keepLonger(QString &longest, const QString &piece)
{
    if (piece.size() > longest.size())
        longest = piece;
}

} // namespace

bool WordTranslator::use(const QString &code)
{
    std::unique_ptr<QTranslator> language;
    const bool isPseudo = code == u"xx";
    if (code != u"en" && !isPseudo) {
        language = std::make_unique<QTranslator>();
        if (!language->load(QStringLiteral(":/i18n/levelscribe_") + code))
            return false;
    }
    const std::lock_guard guard(m_lock);
    m_language = std::move(language);
    m_isPseudo = isPseudo;
    // What is still shown may have been said long before: nothing is forgotten until it was said again.
    m_old = std::exchange(m_said, {});
    return true;
}

QStringList WordTranslator::saidWords() const
{
    const std::lock_guard guard(m_lock);
    QStringList all;
    for (const QList<Word> &words : m_said.words) {
        for (const Word &word : words)
            all.append(QString::fromUtf8(word.context) + u'\n' + QString::fromUtf8(word.source));
    }
    return all;
}

void WordTranslator::forgetOld()
{
    const std::lock_guard guard(m_lock);
    m_old = {};
}

QString WordTranslator::find(const Word &word) const
{
    if (m_isPseudo)
        return pseudo(QString::fromUtf8(word.source));
    QString text;
    if (m_language)
        text = m_language->translate(word.context.constData(), word.source.constData(),
                                     word.disambiguation.isNull() ? nullptr : word.disambiguation.constData(), word.n);
    // An unfinished language speaks English where it has no word.
    return text.isEmpty() ? QString::fromUtf8(word.source) : text;
}

QString WordTranslator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    // Only of ours: Qt's own words have a translator of their own.
    if (context == nullptr || sourceText == nullptr || *sourceText == '\0' || (*context == 'Q' && context[1] != '\0'))
        return {};
    const Word word{context, sourceText, disambiguation, n};
    const std::lock_guard guard(m_lock);
    QString text = find(word);
    QList<Word> &said = m_said.words[text];
    const bool isKnown = std::any_of(said.cbegin(), said.cend(), [&word](const Word &other) {
        return other.context == word.context && other.source == word.source;
    });
    if (!isKnown) {
        said.append(word);
        m_said.hasPatterns = false;
    }
    return text;
}

const WordTranslator::Word *WordTranslator::likeliest(const QList<Word> &words, const QStringList &contexts) const
{
    for (const QString &context : contexts) {
        const auto found = std::find_if(words.cbegin(), words.cend(), [&context](const Word &word) {
            return QString::fromUtf8(word.context) == context;
        });
        if (found != words.cend())
            return &*found;
    }
    return &words.first();
}

std::optional<QString> WordTranslator::again(const QString &text, const QStringList &contexts) const
{
    if (text.isEmpty())
        return std::nullopt;
    std::optional<QString> now;
    const auto whole = m_old.words.constFind(text);
    if (whole != m_old.words.constEnd()) {
        const Word word = *likeliest(*whole, contexts);
        now = translate(word.context.constData(), word.source.constData(),
                        word.disambiguation.isNull() ? nullptr : word.disambiguation.constData(), word.n);
    } else {
        now = filledAgain(text, contexts);
    }
    // What a control is, and what is chosen there, are said as one.
    const qsizetype colon = text.indexOf(QStringLiteral(": "));
    if (!now && colon > 0) {
        const QString before = text.left(colon);
        const QString after = text.mid(colon + 2);
        now = QStringLiteral("%1: %2").arg(again(before, contexts).value_or(before),
                                           again(after, contexts).value_or(after));
    }
    return now && *now != text ? now : std::nullopt;
}

void WordTranslator::makePatterns(const Said &said)
{
    said.patterns.clear();
    for (auto words = said.words.constBegin(); words != said.words.constEnd(); ++words) {
        if (!words.key().contains(u'%') || fixedLength(words.key()) < 2)
            continue;
        Pattern pattern;
        QString expression;
        qsizetype from = 0;
        for (auto place = placeExpression().globalMatch(words.key()); place.hasNext();) {
            const QRegularExpressionMatch match = place.next();
            keepLonger(pattern.longest, words.key().mid(from, match.capturedStart() - from));
            expression += QRegularExpression::escape(words.key().mid(from, match.capturedStart() - from)) +
                QStringLiteral("(.*?)");
            from = match.capturedEnd();
            pattern.places.append(match.captured(1));
        }
        if (pattern.places.isEmpty())
            continue;
        keepLonger(pattern.longest, words.key().mid(from));
        expression += QRegularExpression::escape(words.key().mid(from));
        pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                QRegularExpression::DotMatchesEverythingOption);
        for (const Word &word : words.value()) {
            pattern.word = word;
            said.patterns.append(pattern);
        }
    }
    std::stable_sort(said.patterns.begin(), said.patterns.end(), [](const Pattern &a, const Pattern &b) {
        return a.expression.pattern().size() > b.expression.pattern().size();
    });
    said.hasPatterns = true;
}

std::optional<QString> WordTranslator::filledAgain(const QString &text, const QStringList &contexts) const
{
    if (!m_old.hasPatterns)
        makePatterns(m_old);
    const Pattern *found = nullptr;
    QRegularExpressionMatch values;
    for (const Pattern &pattern : std::as_const(m_old.patterns)) {
        const bool isLikelier = found == nullptr || contexts.contains(QString::fromUtf8(pattern.word.context));
        if (!isLikelier || !text.contains(pattern.longest))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        found = &pattern;
        values = match;
        if (contexts.contains(QString::fromUtf8(pattern.word.context)))
            break;
    }
    if (found == nullptr)
        return std::nullopt;
    QHash<QString, QString> filled;
    int n = found->word.n;
    for (qsizetype i = 0; i < found->places.size(); ++i) {
        const QString value = values.captured(static_cast<int>(i) + 1);
        if (found->places[i] == u"n")
            n = value.toInt();
        filled.insert(found->places[i], again(value, contexts).value_or(value));
    }
    const QString pattern =
        translate(found->word.context.constData(), found->word.source.constData(),
                  found->word.disambiguation.isNull() ? nullptr : found->word.disambiguation.constData(), n);
    QString now;
    qsizetype from = 0;
    for (auto place = placeExpression().globalMatch(pattern); place.hasNext();) {
        const QRegularExpressionMatch match = place.next();
        now += pattern.mid(from, match.capturedStart() - from) + filled.value(match.captured(1));
        from = match.capturedEnd();
    }
    return now + pattern.mid(from);
}

} // namespace ls
