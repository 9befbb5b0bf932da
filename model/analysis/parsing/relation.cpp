#include "model/analysis/parsing/relation.h"

#include <algorithm>
#include <array>

namespace dateline::analysis::parsing {

namespace {

constexpr std::array<QStringView, relationCount> labels{
    u"acl",          u"acl:relcl",     u"advcl",     u"advmod",       u"amod",       u"appos",
    u"aux",          u"aux:pass",      u"case",      u"cc",           u"ccomp",      u"compound",
    u"compound:prt", u"conj",          u"cop",       u"csubj",        u"csubj:pass", u"dep",
    u"det",          u"det:predet",    u"discourse", u"dislocated",   u"expl",       u"fixed",
    u"flat",         u"goeswith",      u"iobj",      u"list",         u"mark",       u"nmod",
    u"nmod:poss",    u"nmod:unmarked", u"nmod:desc", u"nsubj",        u"nsubj:pass", u"nummod",
    u"obj",          u"obl",           u"obl:agent", u"obl:unmarked", u"orphan",     u"parataxis",
    u"punct",        u"reparandum",    u"root",      u"vocative",     u"xcomp",
};

QStringView withoutSubtype(QStringView label)
{
    const qsizetype colon = label.indexOf(u':');
    return colon < 0 ? label : label.left(colon);
}

} // namespace

QStringList relationLabels()
{
    QStringList list;
    for (const QStringView label : labels)
        list.append(label.toString());
    return list;
}

std::optional<Relation> relationOf(QStringView label)
{
    auto found = std::find(labels.begin(), labels.end(), label);
    if (found == labels.end())
        found = std::find(labels.begin(), labels.end(), withoutSubtype(label));
    if (found == labels.end())
        return {};
    return static_cast<Relation>(found - labels.begin());
}

QStringView universalRelation(Relation relation)
{
    return withoutSubtype(labels[static_cast<std::size_t>(relation)]);
}

} // namespace dateline::analysis::parsing
