#include "model/analysis/entities/role_cues.h"

#include "model/analysis/entities/role_words.h"
#include "model/text/word_set.h"

namespace dateline::analysis::entities {

using text::WordSet;

namespace {

bool isBeing(QStringView word)
{
    static const WordSet words(u"is are remains became becomes");
    return words.contains(word);
}

bool isServing(QStringView word)
{
    static const WordSet words(u"serves works acts serving acting");
    return words.contains(word);
}

bool isPastServing(QStringView word)
{
    static const WordSet words(u"served worked acted resigned retired quit");
    return words.contains(word);
}

bool isDismissal(QStringView word)
{
    static const WordSet words(
        u"dismissed fired sacked ousted removed replaced deposed suspended succeeded disqualified");
    return words.contains(word);
}

/// Behind "as", which must stand there.
std::optional<RoleCue> behindAs(const RoleContext& context, qsizetype token, bool isPast)
{
    if (context.word(token) != u"as")
        return std::nullopt;
    return RoleCue{token + 1, isPast, true};
}

/// Behind "appointed", "elected as", "sworn in as".
std::optional<RoleCue> behindOffice(const RoleContext& context, qsizetype token)
{
    if (context.word(token) == u"sworn" && context.word(token + 1) == u"in")
        return behindAs(context, token + 2, false);
    if (!givesOffice(context.word(token)))
        return std::nullopt;
    const bool as = context.word(token + 1) == u"as" || context.word(token + 1) == u"to";
    // Who is nominated or promoted does not yet hold what is not named "as".
    if (!as && (context.word(token) == u"nominated" || context.word(token) == u"promoted"))
        return std::nullopt;
    return RoleCue{token + (as ? 2 : 1), false, true};
}

/// Behind "was", "has been" and their like.
std::optional<RoleCue> behindPast(const RoleContext& context, qsizetype token, bool isPast)
{
    if (const std::optional<RoleCue> office = behindOffice(context, token))
        return office;
    if (isDismissal(context.word(token)))
        return behindAs(context, token + 1, true);
    return RoleCue{token, isPast, false};
}

} // namespace

std::optional<RoleCue> roleCueAt(const RoleContext& context, qsizetype token)
{
    const QStringView word = context.word(token);
    const QStringView next = context.word(token + 1);
    if (isBeing(word))
        return RoleCue{token + 1, false, word.startsWith(u"bec")};
    if (word == u"was" || word == u"were")
        return behindPast(context, token + 1, true);
    if ((word == u"has" || word == u"had") && next == u"been")
        return behindPast(context, token + 2, word == u"had");
    if (word == u"has" && next == u"become")
        return RoleCue{token + 2, false, true};
    if (isServing(word))
        return behindAs(context, token + 1, false);
    if (isPastServing(word))
        return behindAs(context, token + 1, true);
    if (word == u"stepped" && next == u"down")
        return behindAs(context, token + 2, true);
    if (word == u"took" && (next == u"over" || next == u"office"))
        return behindAs(context, token + 2, false);
    return std::nullopt;
}

} // namespace dateline::analysis::entities
