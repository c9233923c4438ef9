// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

namespace ls {

namespace {

/// What a thread wants its words in; null: as the window has them.
struct Wanted {
    const QTranslator *translator = nullptr; // null: as they stand in the source, which is English
    bool isProbe = false;
};
thread_local const Wanted *wanted = nullptr;

const QString &probeAnswer()
{
    static const QString answer(QChar(0xE000));
    return answer;
}

/// Stands before the window's translators, and speaks only to threads that want it.
class Interpreter : public QTranslator {
public:
    using QTranslator::QTranslator;
    /// Installing one that is empty tells nobody: no widget must take on another language.
    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        if (wanted == nullptr)
            return {};
        if (wanted->isProbe)
            return probeAnswer();
        const QString translated =
            wanted->translator != nullptr ? wanted->translator->translate(context, text, comment, n) : QString();
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    }
};

/// A translator that came after it stands before it: then another one is needed.
void standInFront()
{
    static std::mutex lock;
    const std::scoped_lock locked(lock);
    const Wanted probe{nullptr, true};
    wanted = &probe;
    const bool isInFront = QCoreApplication::translate("Report", "Title") == probeAnswer();
    wanted = nullptr;
    if (isInFront)
        return;
    // For as long as the program runs.
    QCoreApplication::installTranslator(new Interpreter(QCoreApplication::instance()));
}

/// Loaded once.
const Wanted *languageNamed(const QString &name)
{
    struct Language {
        std::unique_ptr<QTranslator> translator;
        Wanted wanted;
    };
    static std::mutex lock;
    static std::map<QString, Language> languages;
    const std::scoped_lock locked(lock);
    const auto found = languages.find(name);
    if (found != languages.end())
        return &found->second.wanted;
    Language &language = languages[name];
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/levelscribe_") + name)) {
        language.translator = std::move(translator);
        language.wanted.translator = language.translator.get();
    }
    return &language.wanted;
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &name)
    : m_locale(name == QLatin1String("en") ? QLocale(QLocale::English) : QLocale(name)),
      m_before(wanted)
{
    standInFront();
    wanted = languageNamed(name);
}

DocumentLanguage::~DocumentLanguage() { wanted = static_cast<const Wanted *>(m_before); }

} // namespace ls
