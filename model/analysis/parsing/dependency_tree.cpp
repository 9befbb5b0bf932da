#include "model/analysis/parsing/dependency_tree.h"

#include <algorithm>

namespace dateline::analysis::parsing {

DependencyTree::DependencyTree(std::vector<qsizetype> heads)
    : m_heads(std::move(heads)), m_relations(m_heads.size(), Relation::Unspecified)
{
    Q_ASSERT(m_heads.empty() || isTree(m_heads));
    collectChildren();
    orderTopDown();
    measureSubtrees();
    if (root() != none)
        setRelation(root(), Relation::Root);
}

bool DependencyTree::isTree(std::span<const qsizetype> heads)
{
    const auto count = std::ssize(heads);
    enum class Mark : char
    {
        New,
        OnTheWay, ///< passed on the way up that is being followed
        Reaches,  ///< the root is reached from it
    };
    std::vector<Mark> marks(heads.size(), Mark::New);
    const auto markWay = [&](qsizetype word, Mark from, Mark to) {
        for (; word != none && marks[at(word)] == from; word = heads[at(word)])
            marks[at(word)] = to;
        return word;
    };
    if (std::count(heads.begin(), heads.end(), none) != 1 ||
        std::any_of(heads.begin(), heads.end(), [&](qsizetype head) { return head < none || head >= count; }))
        return false;
    for (qsizetype word = 0; word < count; ++word) {
        const qsizetype met = markWay(word, Mark::New, Mark::OnTheWay);
        if (met != none && marks[at(met)] == Mark::OnTheWay)
            return false;
        markWay(word, Mark::OnTheWay, Mark::Reaches);
    }
    return true;
}

qsizetype DependencyTree::child(qsizetype word, Relation wanted) const
{
    for (const qsizetype each : children(word)) {
        if (relation(each) == wanted)
            return each;
    }
    return none;
}

bool DependencyTree::isWithin(qsizetype word, qsizetype ancestor) const
{
    while (word != none && word != ancestor)
        word = head(word);
    return word == ancestor;
}

void DependencyTree::collectChildren()
{
    m_childrenBegin.assign(m_heads.size() + 1, 0);
    for (const qsizetype head : m_heads) {
        if (head != none)
            ++m_childrenBegin[at(head) + 1];
    }
    for (std::size_t word = 0; word < m_heads.size(); ++word)
        m_childrenBegin[word + 1] += m_childrenBegin[word];
    m_children.resize(m_childrenBegin.back());
    std::vector<std::size_t> next = m_childrenBegin;
    for (qsizetype word = 0; word < size(); ++word) {
        if (head(word) != none)
            m_children[next[at(head(word))]++] = word;
    }
}

void DependencyTree::orderTopDown()
{
    m_topDown.reserve(m_heads.size());
    const auto root = std::find(m_heads.begin(), m_heads.end(), none);
    if (root != m_heads.end())
        m_topDown.push_back(root - m_heads.begin());
    for (std::size_t i = 0; i < m_topDown.size(); ++i) {
        const auto below = children(m_topDown[i]);
        m_topDown.insert(m_topDown.end(), below.begin(), below.end());
    }
}

void DependencyTree::measureSubtrees()
{
    m_subtrees.reserve(m_heads.size());
    for (qsizetype word = 0; word < size(); ++word)
        m_subtrees.push_back({word, word + 1});
    for (auto word = m_topDown.rbegin(); word != m_topDown.rend(); ++word) {
        if (head(*word) == none)
            continue;
        const Range below = m_subtrees[at(*word)];
        Range& whole = m_subtrees[at(head(*word))];
        whole = {std::min(whole.first, below.first), std::max(whole.end, below.end)};
    }
}

} // namespace dateline::analysis::parsing
