#include "ui/language/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace dateline::language {

using namespace Qt::StringLiterals;

QStringList Translation::languages()
{
    return {u"de"_s, u"en"_s};
}

QString Translation::ownName(const QString& language)
{
    return language == u"de" ? u"Deutsch"_s : u"English"_s;
}

QString Translation::best(const QStringList& wishes)
{
    for (const QString& wish : wishes) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (languages().contains(language))
            return language;
    }
    return u"en"_s;
}

Translation::Translation(const QString& language)
{
    // Qt's sentences are English by themselves.
    if (language != u"en")
        install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"dateline_"_s + language, u":/dateline/translations"_s);
}

Translation::~Translation()
{
    for (QTranslator& translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

void Translation::install(const QString& file, const QString& folder)
{
    QTranslator& translator = m_translators.emplace_back();
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace dateline::language
