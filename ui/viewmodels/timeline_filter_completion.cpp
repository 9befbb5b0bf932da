#include "ui/viewmodels/timeline_filter_completion.h"

#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/timeline_filter_parser.h"

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

QStringList namesFor(const QString& key, const QString& typed,
                     const std::vector<article::EntityKey>& entities)
{
    const auto type = TimelineFilterParser::typeOf(key);
    QStringList names;
    for (const article::EntityKey& entity : entities) {
        if ((!type || entity.type == *type) && folded(entity.name).contains(folded(typed)))
            names.append(quoted(entity.name));
    }
    names.removeDuplicates();
    return names.mid(0, most);
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
                                                      const std::vector<article::EntityKey>& entities)
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
    QStringList found =
        TimelineFilterParser::namesEntity(key) ? namesFor(key, typed, entities) : QStringList();
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
