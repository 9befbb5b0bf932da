#include "model/analysis/training/name_scores.h"

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

QString line(const QString& name, const NameScores::Counts& counts)
{
    return u"%1 %2 %3 %4 %5 %6\n"_s.arg(name, -14)
        .arg(counts.precision(), 6, 'f', 1)
        .arg(counts.recall(), 6, 'f', 1)
        .arg(counts.f1(), 6, 'f', 1)
        .arg(counts.labelled, 9)
        .arg(counts.found, 7);
}

std::size_t place(EntityType type)
{
    return static_cast<std::size_t>(type);
}

QString typeName(std::size_t type)
{
    return article::toString(static_cast<EntityType>(type));
}

const ComparedName* sameSpan(const std::vector<ComparedName>& names, const ComparedName& name)
{
    const auto same = std::find_if(names.begin(), names.end(), [&name](const ComparedName& other) {
        return other.begin == name.begin && other.end == name.end;
    });
    return same == names.end() ? nullptr : &*same;
}

} // namespace

double NameScores::Counts::precision() const
{
    return found == 0 ? 0 : 100.0 * right / found;
}

double NameScores::Counts::recall() const
{
    return labelled == 0 ? 0 : 100.0 * right / labelled;
}

double NameScores::Counts::f1() const
{
    return right == 0 ? 0 : 200.0 * right / (found + labelled);
}

std::vector<ComparedName> labelledNames(const LabelledArticle& article)
{
    std::vector<ComparedName> names;
    for (const LabelledArticle::Name& name : article.names) {
        if (const auto type = article::entityTypeFromString(name.type))
            names.push_back({name.span.begin, name.span.end, *type, name.span.of(article.content).toString(),
                             name.isOptional});
    }
    return names;
}

std::vector<ComparedName> foundNames(const article::Article& article, const article::Analysis& analysis)
{
    std::vector<ComparedName> names;
    for (const article::Entity& entity : analysis.entities) {
        for (const article::Mention& mention : entity.mentions) {
            if (mention.kind == article::MentionKind::Name)
                names.push_back({mention.span.begin, mention.span.end, entity.type,
                                 mention.span.of(article.text).toString()});
        }
    }
    std::sort(names.begin(), names.end(),
              [](const auto& left, const auto& right) { return left.begin < right.begin; });
    return names;
}

void NameScores::count(const ComparedName& name, int Counts::*field)
{
    const auto words = static_cast<std::size_t>(name.surface.count(u' '));
    ++(m_all.*field);
    ++(m_byType[place(name.type)].*field);
    ++(m_byLength[std::min(words, m_byLength.size() - 1)].*field);
    ++(m_bySeen[m_seen.contains(name.surface) ? 1 : 0].*field);
}

void NameScores::add(const std::vector<ComparedName>& labelled, const std::vector<ComparedName>& found)
{
    for (const ComparedName& name : found) {
        const ComparedName* const same = sameSpan(labelled, name);
        if (same && same->isOptional)
            continue;
        count(name, &Counts::found);
        if (same && same->isSame(name))
            count(name, &Counts::right);
        if (same)
            ++m_confusion[place(same->type)][place(name.type)];
    }
    for (const ComparedName& name : labelled) {
        if (!name.isOptional)
            count(name, &Counts::labelled);
    }
}

void NameScores::print(QTextStream& out) const
{
    out << u"                    P      R     F1  labelled   found\n"_s << line(u"all"_s, m_all);
    for (std::size_t type = 0; type < m_byType.size(); ++type)
        out << line(typeName(type), m_byType[type]);
    const QStringList lengths{u"1 word"_s, u"2 words"_s, u"3 words"_s, u"more words"_s};
    for (std::size_t i = 0; i < m_byLength.size(); ++i)
        out << line(lengths[static_cast<qsizetype>(i)], m_byLength[i]);
    out << line(u"seen"_s, m_bySeen[1]) << line(u"unseen"_s, m_bySeen[0]);
    out << u"\nright span, labelled as … found as …\n              "_s;
    for (std::size_t type = 0; type < m_byType.size(); ++type)
        out << typeName(type).rightJustified(13);
    for (std::size_t labelled = 0; labelled < m_byType.size(); ++labelled) {
        out << u'\n' << typeName(labelled).leftJustified(14);
        for (const int number : m_confusion[labelled])
            out << QString::number(number).rightJustified(13);
    }
    out << u'\n';
}

QSet<QString> surfacesOf(const std::vector<LabelledText>& texts)
{
    QSet<QString> surfaces;
    for (const LabelledText& text : texts) {
        for (const LabelledText::Name& name : text.names)
            surfaces.insert(name.surface);
    }
    return surfaces;
}

} // namespace dateline::analysis::training
