#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <list>

namespace dateline::language {

/// Makes the program speak a language as long as this lives: its own sentences, those of Qt's dialogs where
/// Qt's translations are installed, and the plural forms of English. Made before the first sentence is asked
/// for, for what has been said stays as it was. Lives on the thread of the QCoreApplication, which must
/// outlive it; sentences may be asked for on any thread.
class Translation
{
public:
    /// The languages that the program speaks, by their codes: "de", "en".
    static QStringList languages();
    /// What one of them is called by those who speak it: "Deutsch".
    static QString ownName(const QString& language);
    /// The first that the program speaks of the languages that somebody wishes, English where there is none.
    /// @param wishes in order of preference, as QLocale::uiLanguages() gives them: "de-AT", "de", "en"
    static QString best(const QStringList& wishes);

    /// @param language one of languages()
    explicit Translation(const QString& language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    void install(const QString& file, const QString& folder);

    std::list<QTranslator> m_translators;
};

} // namespace dateline::language
