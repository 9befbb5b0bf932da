#include "ui/viewmodels/timeline_filter_completion.h"

#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/timeline_filter_split.h"
#include "ui/viewmodels/timeline_filter_words.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using Words = TimelineFilterWords;

namespace {

constexpr qsizetype most = 12;

QString quoted(const QString& name)
{
    return name.contains(u' ') ? u'"' + name + u'"' : name;
}

QStringList entitiesFor(FilterKey key, const TimelineStock& stock)
{
    const auto type = Words::typeOf(key);
    QStringList names;
    for (const article::EntityKey& entity : stock.entities) {
        if (!type || entity.type == *type)
            names.append(entity.name);
    }
    return names;
}

QStringList articlesFor(FilterKey key, const TimelineStock& stock)
{
    const auto nameOf = key == FilterKey::Article ? &TimelineArticle::title : &TimelineArticle::site;
    if (stock.onlyArticle)
        return {(*stock.onlyArticle).*nameOf};
    QSet<const TimelineArticle*> seen;
    QStringList names;
    for (const TimelineItem& item : stock.items.items) {
        for (const TimelineArticle* article : item.articles()) {
            if (seen.contains(article))
                continue;
            seen.insert(article);
            names.append(article->*nameOf);
        }
    }
    return names;
}

/// Each once, in their order; those without a name are left out.
QStringList namesFor(FilterKey key, const QString& typed, const TimelineStock& stock)
{
    QStringList fitting;
    if (Words::namesEntity(key))
        fitting = entitiesFor(key, stock);
    else if (key == FilterKey::Article || key == FilterKey::Source)
        fitting = articlesFor(key, stock);
    fitting.removeIf([wanted = folded(typed)](const QString& name) {
        return name.isEmpty() || !folded(name).contains(wanted);
    });
    fitting.removeDuplicates();
    QStringList names;
    for (const QString& name : fitting.mid(0, most))
        names.append(quoted(name));
    return names;
}

/// The words that begin as typed: those of the language that is spoken, or of English where none of these do.
QStringList beginningSo(const QString& typed, const QStringList& spoken, const QStringList& known)
{
    const QString wanted = folded(typed);
    QStringList words;
    for (const QStringList& list : {spoken, known}) {
        if (words.isEmpty())
            std::ranges::copy_if(list, std::back_inserter(words),
                                 [wanted](const QString& word) { return folded(word).startsWith(wanted); });
    }
    return words;
}

QStringList keysFor(const QString& typed)
{
    QStringList words;
    for (const QString& key : beginningSo(typed, Words::keys(), Words::knownKeys()))
        words.append(key + (Words::keyOf(key) == FilterKey::Sure ? u'>' : u':'));
    return words;
}

/// The condition that is being typed at the end; null behind a space.
const FilterLineWord* lastOf(const FilterLineWords& split, qsizetype end)
{
    return split.words.empty() || split.words.back().end < end ? nullptr : &split.words.back();
}

} // namespace

TimelineFilterCompletion TimelineFilterCompletion::at(const QString& line, qsizetype cursor,
                                                      const TimelineStock& stock)
{
    const FilterLineWords split = FilterLineWords::split(line.left(cursor));
    const FilterLineWord* word = lastOf(split, cursor);
    if (!word)
        return {cursor, {}};
    TimelineFilterCompletion completion{word->keyBegin, {}};
    const QString typed = line.mid(word->keyBegin, cursor - word->keyBegin);
    const auto key = word->sign == u":" ? Words::keyOf(word->key) : std::nullopt;
    if (!key) {
        if (word->sign.isEmpty() && !typed.isEmpty())
            completion.words = keysFor(typed);
        return completion;
    }
    QStringList found = namesFor(*key, word->value, stock);
    if (const QStringList values = Words::valuesOf(*key); !values.isEmpty())
        found += beginningSo(word->value, values, Words::knownValuesOf(*key));
    for (const QString& value : found)
        completion.words.append(line.mid(word->keyBegin, word->valueBegin - word->keyBegin) + value);
    completion.words.removeAll(typed);
    return completion;
}

} // namespace dateline::viewmodels
