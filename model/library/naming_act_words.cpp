#include "model/library/naming_act_words.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

/// "a person", "an organization".
QString withArticle(article::EntityType type)
{
    switch (type) {
    case article::EntityType::Person:
        return QCoreApplication::translate("dateline::library", "a person", "take it for …");
    case article::EntityType::Place:
        return QCoreApplication::translate("dateline::library", "a place", "take it for …");
    case article::EntityType::Organization:
        return QCoreApplication::translate("dateline::library", "an organization", "take it for …");
    case article::EntityType::Group:
        return QCoreApplication::translate("dateline::library", "a group", "take it for …");
    case article::EntityType::Event:
        return QCoreApplication::translate("dateline::library", "an event", "take it for …");
    case article::EntityType::Work:
        break;
    }
    return QCoreApplication::translate("dateline::library", "a work", "take it for …");
}

QString wordsOfNamingEverywhere(const QString& name, const QString& shown, bool renames)
{
    if (renames)
        return QCoreApplication::translate("dateline::library", "Call “%1” “%2” in all articles")
            .arg(name, shown);
    if (shown.isEmpty())
        return QCoreApplication::translate("dateline::library", "Leave out “%1” in all articles").arg(name);
    return QCoreApplication::translate("dateline::library", "Take “%1” for %2 in all articles",
                                       "%2: a person, a place …")
        .arg(name, shown);
}

QString wordsOfNamingIn(const QString& title, const QString& name, const QString& shown, bool renames)
{
    if (renames)
        return QCoreApplication::translate("dateline::library", "Call “%1” “%2” in “%3”")
            .arg(name, shown, title);
    if (shown.isEmpty())
        return QCoreApplication::translate("dateline::library", "Leave out “%1” in “%2”").arg(name, title);
    return QCoreApplication::translate("dateline::library", "Take “%1” for %2 in “%3”",
                                       "%2: a person, a place …")
        .arg(name, shown, title);
}

} // namespace

QString namingActWords(const article::Naming& naming, const QString& articleTitle)
{
    const bool renames = naming.shownAs && naming.shownAs->name != naming.subject.name;
    const QString shown = !naming.shownAs ? QString()
                          : renames       ? naming.shownAs->name
                                          : withArticle(naming.shownAs->type);
    return naming.article ? wordsOfNamingIn(articleTitle, naming.subject.name, shown, renames)
                          : wordsOfNamingEverywhere(naming.subject.name, shown, renames);
}

} // namespace dateline::library
