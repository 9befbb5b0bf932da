#include "ui/viewmodels/timeline_filter_completion.h"

#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/timeline_filter_parser.h"

#include <QSet>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 12;

/// Where the word before the cursor begins: behind the last space outside of quotation marks.
qsizetype wordBegin(const QString& line, qsizetype cursor)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i].isSpace() && !isQuoted)
            begin = i + 1;
    }
    return begin;
}

QString quoted(const QString& name)
{
    return name.contains(u' ') ? u'"' + name + u'"' : name;
}

QStringList entitiesFor(const QString& key, const TimelineStock& stock)
{
    const auto type = TimelineFilterParser::typeOf(key);
    QStringList names;
    for (const article::EntityKey& entity : stock.entities) {
        if (!type || entity.type == *type)
            names.append(entity.name);
    }
    return names;
}

QStringList articlesFor(const QString& key, const TimelineStock& stock)
{
    const auto nameOf = key == u"article" ? &TimelineArticle::title : &TimelineArticle::site;
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
QStringList namesFor(const QString& key, const QString& typed, const TimelineStock& stock)
{
    QStringList fitting;
    if (TimelineFilterParser::namesEntity(key))
        fitting = entitiesFor(key, stock);
    else if (TimelineFilterParser::namesArticle(key))
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

QStringList keysFor(const QString& typed)
{
    QStringList words;
    for (const QString& key : TimelineFilterParser::keys()) {
        if (key.startsWith(typed.toLower()))
            words.append(key == u"sure" ? u"sure>"_s : key + u':');
    }
    return words;
}

} // namespace

TimelineFilterCompletion TimelineFilterCompletion::at(const QString& line, qsizetype cursor,
                                                      const TimelineStock& stock)
{
    TimelineFilterCompletion completion;
    completion.begin = wordBegin(line, cursor);
    if (completion.begin < cursor && line[completion.begin] == u'-')
        ++completion.begin;
    const QString word = line.mid(completion.begin, cursor - completion.begin);
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        completion.words = word.isEmpty() ? QStringList() : keysFor(word);
        return completion;
    }
    const QString key = word.left(colon).toLower();
    const QString typed = word.mid(colon + 1).remove(u'"');
    const QStringList values = TimelineFilterParser::valuesOf(key);
    QStringList found = namesFor(key, typed, stock);
    for (const QString& value : values) {
        if (value.startsWith(typed.toLower()))
            found.append(value);
    }
    for (const QString& value : found)
        completion.words.append(word.left(colon + 1) + value);
    completion.words.removeAll(word);
    return completion;
}

} // namespace dateline::viewmodels
