// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "ui/word_translator.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>
#include <QWidget>

#include <algorithm>

namespace ls {

namespace {

// Those that hold words of ours; never what a person types.
const char *const textProperties[] = {
    "text",      "title",     "toolTip", "windowTitle", "accessibleName", "accessibleDescription", "placeholderText",
    "statusTip", "whatsThis", "texts"};

/// The class and those of all above it: the words of a label are usually said by the panel it stands in.
QStringList contextsOf(const QObject *object)
{
    QStringList contexts;
    for (; object != nullptr; object = object->parent()) {
        for (const QMetaObject *type = object->metaObject(); type != nullptr; type = type->superClass()) {
            const QString name = QString::fromLatin1(type->className());
            if (!name.startsWith(u'Q'))
                contexts.append(name);
        }
    }
    return contexts;
}

QStringList listAgain(QStringList texts, const WordTranslator &words, const QStringList &contexts)
{
    for (QString &text : texts)
        text = words.again(text, contexts).value_or(text);
    return texts;
}

void sayAgain(QObject &object, const WordTranslator &words)
{
    const QStringList contexts = contextsOf(&object);
    const bool isTypedInto =
        object.inherits("QLineEdit") || object.inherits("QTextEdit") || object.inherits("QPlainTextEdit");
    for (const char *name : textProperties) {
        if (isTypedInto && qstrcmp(name, "text") == 0)
            continue;
        const QVariant value = object.property(name);
        if (value.metaType().id() == QMetaType::QStringList)
            object.setProperty(name, listAgain(value.toStringList(), words, contexts));
        if (value.metaType().id() != QMetaType::QString)
            continue;
        if (const std::optional<QString> text = words.again(value.toString(), contexts))
            object.setProperty(name, *text);
    }
    if (auto *combo = qobject_cast<QComboBox *>(&object)) {
        for (int i = 0; i < combo->count(); ++i) {
            if (const std::optional<QString> text = words.again(combo->itemText(i), contexts))
                combo->setItemText(i, *text);
        }
    }
}

void sayAllAgain(QObject &root, const WordTranslator &words)
{
    sayAgain(root, words);
    for (QObject *child : root.children()) {
        if (child->isWidgetType() || qobject_cast<QAction *>(child) != nullptr || !child->children().isEmpty())
            sayAllAgain(*child, words);
    }
    if (auto *widget = qobject_cast<QWidget *>(&root)) {
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent),
      m_words(std::make_unique<WordTranslator>()),
      m_qt(std::make_unique<QTranslator>())
{
    QCoreApplication::installTranslator(m_words.get());
}

Language::~Language()
{
    QCoreApplication::removeTranslator(m_words.get());
    QCoreApplication::removeTranslator(m_qt.get());
}

void Language::use(const QString &code)
{
    const QString now = code.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : code;
    if (now == m_code || !m_words->use(now))
        return;
    m_code = now;
    // Numbers and dates as the system writes them, unless another language was chosen than the system's.
    const QLocale chosen(now);
    QLocale::setDefault(QLocale::system().language() == chosen.language() ? QLocale::system() : chosen);
    QCoreApplication::removeTranslator(m_qt.get());
    if (m_qt->load(QStringLiteral("qtbase_") + now, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    if (qApp == nullptr)
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->parentWidget() == nullptr)
            sayAllAgain(*window, *m_words);
    }
    m_words->forgetOld();
    // For whoever has words of its own to say: what is painted, and what is put together.
    QList<QPointer<QWidget>> windows; // one may end another's
    for (QWidget *window : QApplication::topLevelWidgets())
        windows.append(window);
    for (const QPointer<QWidget> &window : windows) {
        QEvent event(QEvent::LanguageChange);
        if (window)
            QCoreApplication::sendEvent(window, &event);
    }
}

} // namespace ls
