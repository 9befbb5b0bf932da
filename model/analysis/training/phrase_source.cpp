#include "model/analysis/training/phrase_source.h"

#include "model/analysis/training/data_lines.h"
#include "model/article/entity.h"
#include "model/text/word_shape.h"

#include <map>
#include <numeric>

namespace dateline::analysis::training {

namespace {

using article::EntityType;
using knowledge::PhraseRecord;
using Phrases = TableWriter<PhraseRecord>;

/// Hands out records in which names of one thing share an identity.
class PhraseCollector
{
public:
    explicit PhraseCollector(Phrases& phrases) : m_phrases(phrases) {}

    void nextThing() { ++m_identity; }

    void add(const QString& name, EntityType type, std::uint8_t flags, const QString& country = {})
    {
        if (name.isEmpty() || m_phrases.contains(name))
            return;
        PhraseRecord record;
        record.type = static_cast<std::uint8_t>(type);
        record.flags = flags;
        record.identity = m_identity;
        if (country.size() == 2)
            record.country = {country.at(0).toLatin1(), country.at(1).toLatin1()};
        m_phrases.add(name, record);
    }

private:
    Phrases& m_phrases;
    std::uint32_t m_identity = 0;
};

QStringList formsOf(const QString& word)
{
    if (word.contains(u'/'))
        return word.split(u'/');
    QString name = word;
    name.replace(u'-', u' ');
    for (const char16_t* ending : {u"ese", u"sh", u"ch", u"s", u"z"}) {
        if (name.endsWith(QStringView(ending)))
            return {name};
    }
    return {name, name + u's'};
}

base::Result<void> addCountries(const QString& path, PhraseCollector& collector)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    for (const QString& line : *lines) {
        const QStringList fields = line.split(u'|');
        collector.nextThing();
        collector.add(fields.at(1), EntityType::Place, PhraseRecord::Country, fields.at(0));
        for (const QString& name : fields.at(2).split(u';', Qt::SkipEmptyParts))
            collector.add(name, EntityType::Place, PhraseRecord::Country, fields.at(0));
        collector.nextThing();
        for (const QString& word : fields.value(3).split(u' ', Qt::SkipEmptyParts)) {
            for (const QString& form : formsOf(word))
                collector.add(form, EntityType::Group, PhraseRecord::Demonym, fields.at(0));
        }
    }
    return {};
}

base::Result<void> addGroups(const QString& path, PhraseCollector& collector)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    QString singular;
    for (const QString& line : *lines) {
        for (const QString& word : line.simplified().split(u' ')) {
            if (singular.isEmpty() || word != singular + u's')
                collector.nextThing();
            singular = word;
            collector.add(word, EntityType::Group, PhraseRecord::Demonym);
            QString spaced = word;
            collector.add(spaced.replace(u'-', u' '), EntityType::Group, PhraseRecord::Demonym);
        }
    }
    return {};
}

base::Result<void> addList(const QString& path, EntityType type, PhraseCollector& collector)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    for (QString line : *lines) {
        QString country;
        if (const qsizetype bracket = line.indexOf(QLatin1StringView(" [")); bracket >= 0) {
            country = line.mid(bracket + 2, 2);
            line.truncate(bracket);
        }
        collector.nextThing();
        for (const QString& name : line.split(u'|'))
            collector.add(name.trimmed(), type, 0, country);
    }
    return {};
}

/// How hand-labelled news uses a name: how often for which type, and how often its words stand there
/// unmarked.
struct Usage
{
    std::array<int, article::entityTypeCount> types{};
    int unmarked = 0;

    int marked() const { return std::accumulate(types.begin(), types.end(), 0); }
};

using Usages = std::map<QString, Usage>;

void countNames(const std::vector<LabelledText>& texts, Usages& usages)
{
    for (const LabelledText& text : texts) {
        for (const LabelledText::Name& name : text.names) {
            const std::optional<EntityType> type = article::entityTypeFromString(name.type);
            if (type && name.surface.size() > 1 && text::startsWithCapital(name.surface))
                ++usages[name.surface].types[static_cast<std::size_t>(*type)];
        }
    }
}

void countUnmarkedWords(const std::vector<LabelledText>& texts, Usages& usages)
{
    for (const LabelledText& text : texts) {
        std::vector<bool> marked(static_cast<std::size_t>(text.words.size()), false);
        for (const LabelledText::Name& name : text.names)
            std::fill(marked.begin() + name.firstWord, marked.begin() + name.endWord, true);
        for (qsizetype i = 0; i < text.words.size(); ++i) {
            const auto usage = usages.find(text.words.at(i));
            if (!marked[static_cast<std::size_t>(i)] && usage != usages.end())
                ++usage->second.unmarked;
        }
    }
}

void addSeen(const std::vector<LabelledText>& texts, PhraseCollector& collector)
{
    Usages usages;
    countNames(texts, usages);
    countUnmarkedWords(texts, usages);
    for (const auto& [name, usage] : usages) {
        const auto top = std::max_element(usage.types.begin(), usage.types.end());
        const auto type = static_cast<EntityType>(top - usage.types.begin());
        const bool severalWords = name.contains(u' ');
        // A person's surname belongs to many; a name seen once may be a slip of the labelling hand.
        const int wanted = type == EntityType::Person ? 3 : severalWords ? 1 : 2;
        if (*top < wanted || *top * 100 < usage.marked() * 85 ||
            *top * 100 < (usage.marked() + usage.unmarked) * 75)
            continue;
        collector.nextThing();
        collector.add(name, type, PhraseRecord::Seen);
    }
}

} // namespace

base::Result<void> collectPhrases(const QString& folder, const std::vector<LabelledText>& texts,
                                  Phrases& phrases)
{
    PhraseCollector collector(phrases);
    for (const base::Result<void>& added :
         {addCountries(folder + QStringLiteral("/countries.txt"), collector),
          addList(folder + QStringLiteral("/places.txt"), EntityType::Place, collector),
          addList(folder + QStringLiteral("/organizations.txt"), EntityType::Organization, collector),
          addList(folder + QStringLiteral("/events.txt"), EntityType::Event, collector),
          addList(folder + QStringLiteral("/works.txt"), EntityType::Work, collector),
          addGroups(folder + QStringLiteral("/groups.txt"), collector)}) {
        if (!added)
            return added;
    }
    addSeen(texts, collector);
    return {};
}

} // namespace dateline::analysis::training
