#pragma once

#include "model/analysis/coreference/group_book.h"
#include "model/analysis/coreference/link.h"

namespace dateline::analysis::coreference {

/// Finds what a name of a place, organization, group, event or work names among the things of its type that
/// the article has named: the same name with or without the country that owns it, an acronym, a shorter form,
/// another spelling. Things of different countries stay apart, and so do things that the gazetteers know
/// under both names. Keeps a reference to the book.
class ThingMatcher
{
public:
    explicit ThingMatcher(const GroupBook& book) : m_book(book) {}

    Link find(const Mention& mention) const;

private:
    Link findSameName(const Mention& mention, const QString& joined) const;
    Link findPeople(const Mention& mention) const;
    Link findExpansion(const Mention& mention) const;
    Link findLonger(const Mention& mention) const;
    Link findOtherSpelling(const Mention& mention) const;

    const GroupBook& m_book;
};

} // namespace dateline::analysis::coreference
