#pragma once

#include "model/analysis/coreference/group_book.h"
#include "model/analysis/coreference/link.h"

namespace dateline::analysis::coreference {

/// Finds the person that a name names among those that the article has named: full names whose parts do not
/// contradict each other are one, a surname goes to the person with it who was named last before, a first
/// name likewise where nobody has it as surname. People of different gender or with different first names
/// stay apart. Keeps a reference to the book.
class PersonMatcher
{
public:
    explicit PersonMatcher(const GroupBook& book) : m_book(book) {}

    Link find(const Mention& mention) const;

private:
    Link findFullName(const Mention& mention) const;
    Link findSingleName(const Mention& mention) const;
    Link findOtherSpelling(const Mention& mention) const;

    const GroupBook& m_book;
};

} // namespace dateline::analysis::coreference
