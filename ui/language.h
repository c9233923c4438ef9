// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/languages.h"

#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace ls {

class WordTranslator;

/// The language of the program, which can change while it runs.
///
/// A widget says its words once, when it is made. When the language changes, each text of a widget that was made of
/// words of ours is said anew: every word that was translated is remembered with where it came from, and a text is
/// recognised by it, also where numbers were filled in. What is painted asks anew by itself. So no widget has to know.
/// One per program; with none, all is English. Thread: [ui].
class Language : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// `code` of languages(); empty: the system's.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    std::unique_ptr<WordTranslator> m_words;
    std::unique_ptr<QTranslator> m_qt; ///< Qt's own: standard buttons, file dialogs
    QString m_code = QStringLiteral("en");
};

} // namespace ls
