#include "app/verbs/correct_verb.h"

#include "app/verbs/summary_rows.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using article::EntityType;
using base::Error;
using base::Result;

namespace {

Result<EntityType> typeNamed(const QString& name)
{
    const auto type = article::entityTypeFromString(name);
    if (!type)
        return Error::invalid(u"There is no type of entity named “%1”."_s.arg(name));
    return *type;
}

} // namespace

void CorrectVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    parser.addOption(
        {u"type"_s,
         u"What it is taken for now: person (the default), place, organization, group, event or work."_s,
         u"type"_s, u"person"_s});
    parser.addOption({u"article"_s, u"Only in this article; in all without it, those imported later, too."_s,
                      u"number"_s});
    parser.addOption({u"to"_s, u"The right name."_s, u"name"_s});
    parser.addOption({u"as"_s, u"The right type."_s, u"type"_s});
    parser.addOption({u"none"_s, u"It is no entity."_s});
}

Result<article::Naming> CorrectVerb::naming(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return Error::invalid(u"Name one entity."_s);
    const bool isRight = parser.isSet(u"to"_s) || parser.isSet(u"as"_s);
    if (isRight == parser.isSet(u"none"_s))
        return Error::invalid(u"Say what it is with --to, --as or both, or that it is none with --none."_s);
    const auto type = typeNamed(parser.value(u"type"_s));
    if (!type)
        return type.error();
    article::Naming naming;
    naming.subject = {parser.positionalArguments().first(), *type};
    if (isRight) {
        const auto right = parser.isSet(u"as"_s) ? typeNamed(parser.value(u"as"_s)) : type;
        if (!right)
            return right.error();
        naming.shownAs = {parser.isSet(u"to"_s) ? parser.value(u"to"_s) : naming.subject.name, *right};
    }
    if (parser.isSet(u"article"_s)) {
        const auto ids = articleIds({parser.value(u"article"_s)});
        if (!ids)
            return ids.error();
        naming.article = ids->first();
    }
    return naming;
}

Result<void> CorrectVerb::checkOptions(const QCommandLineParser& parser) const
{
    const auto checked = naming(parser);
    if (!checked)
        return checked.error();
    return {};
}

Result<ExitCode> CorrectVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                     Surroundings& surroundings) const
{
    const auto wanted = naming(parser);
    if (!wanted)
        return wanted.error();
    const Result<qint64> articles = library.nameEntity(*wanted).result();
    if (!articles) {
        if (articles.error().kind != Error::Kind::NotFound)
            return articles.error();
        surroundings.err << u"dateline %1: %2\n"_s.arg(name(), articles.error().message);
        return ExitCode::NothingFound;
    }
    surroundings.out << u"Corrected in %1 %2. The window can undo it.\n"_s.arg(*articles).arg(
        *articles == 1 ? u"article"_s : u"articles"_s);
    return ExitCode::Done;
}

} // namespace dateline::verbs
