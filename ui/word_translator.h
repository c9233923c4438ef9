// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <mutex>
#include <optional>

namespace ls {

/// Translates, and remembers of every text it gave out from which words of which context it came, so that the text can
/// be said again in another language.
class WordTranslator : public QTranslator {
public:
    /// Another language from now on: of `:/i18n`; `en`: the words themselves; `xx`: the words in quotes and longer, to
    /// find text that is not translated or has no room. False if there is no such.
    bool use(const QString &code);

    /// What `text`, said before, is now; nothing if it is not of our words, or is the same. `contexts`: where it is
    /// likely from, the likeliest first.
    std::optional<QString> again(const QString &text, const QStringList &contexts) const;
    /// All words that were said since the last use(): context and source, by a line.
    QStringList saidWords() const;
    /// Forgets what was said before the last use().
    void forgetOld();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

private:
    struct Word {
        QByteArray context;
        QByteArray source;
        QByteArray disambiguation;
        int n = -1; ///< as QTranslator has it: no number
    };
    /// What was said with places for values, as a pattern.
    struct Pattern {
        QRegularExpression expression;
        QString longest;    ///< of its pieces between the values: whatever does not hold it, does not fit
        QStringList places; ///< the place of each group: 1 to 9, or n
        Word word;
    };
    struct Said {
        QHash<QString, QList<Word>> words;
        mutable QList<Pattern> patterns; ///< made when they are first needed
        mutable bool hasPatterns = false;
    };
    QString find(const Word &word) const;
    const Word *likeliest(const QList<Word> &words, const QStringList &contexts) const;
    std::optional<QString> filledAgain(const QString &text, const QStringList &contexts) const;
    static void makePatterns(const Said &said);

    std::unique_ptr<QTranslator> m_language; ///< none: English
    bool m_isPseudo = false;
    mutable std::mutex m_lock; ///< words are said in other threads, too
    mutable Said m_said;
    Said m_old; ///< in the language before
};

} // namespace ls
