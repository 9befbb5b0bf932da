#include "model/analysis/parsing/move_features.h"

#include "model/analysis/parsing/feature_collector.h"

#include <algorithm>

namespace dateline::analysis::parsing {

namespace {

/// The words that a move is chosen by: of the stack from its top, and of those to come.
struct Surroundings
{
    Surroundings(const ParserWords& all, const ParserStates& states, std::int32_t state)
        : words(all)
        , stack0(states.stack(state, 0))
        , stack1(states.stack(state, 1))
        , front(states[state].front)
        , top(at(stack0.word))
        , second(at(stack1.word))
        , third(at(states.stack(state, 2).word))
        , next(at(front.word))
        , next1(behindFront(1))
        , next2(behindFront(2))
    {}

    const ParserWord& at(std::int32_t word) const { return words[static_cast<std::size_t>(word)]; }
    const ParserWord& behindFront(std::size_t by) const
    {
        const std::size_t word = static_cast<std::size_t>(front.word) + by;
        return words[front.word != 0 && word < words.size() ? word : 0];
    }

    const ParserWords& words;
    const PartialTree& stack0;
    const PartialTree& stack1;
    const PartialTree& front;
    const ParserWord& top;
    const ParserWord& second;
    const ParserWord& third;
    const ParserWord& next;
    const ParserWord& next1;
    const ParserWord& next2;
};

using Collector = FeatureCollector<MoveFeatures::count>;

void addWords(const Surroundings& s, Collector& add)
{
    for (const ParserWord* word : {&s.top, &s.second, &s.next, &s.next1}) {
        add(word->form);
        add(word->part);
        add(word->formAndPart);
    }
    add(s.third.formAndPart);
    add(s.third.part);
    add(s.next2.formAndPart);
    add(s.next2.part);
}

/// What two words say that may be head and child.
void addPair(const ParserWord& one, const ParserWord& other, Collector& add)
{
    add(one.formAndPart, other.formAndPart);
    add(one.formAndPart, other.form);
    add(one.form, other.formAndPart);
    add(one.formAndPart, other.part);
    add(one.part, other.formAndPart);
    add(one.form, other.form);
    add(one.part, other.part);
    add(one.fine, other.fine);
    add(one.fine, other.part);
    add(one.part, other.fine);
    add(one.middle, other.middle);
}

void addPairs(const Surroundings& s, Collector& add)
{
    addPair(s.top, s.next, add);
    addPair(s.second, s.top, add);
    add(s.second.form, s.next.form);
    add(s.second.formAndPart, s.next.part);
    add(s.second.part, s.next.formAndPart);
    add(s.second.part, s.next.part);
    add(s.second.fine, s.next.fine);
    add(s.next.part, s.next1.part);
    add(s.next.formAndPart, s.next1.part);
    add(s.next.part, s.next1.formAndPart);
    add(s.next.form, s.next1.form);
}

void addTriples(const Surroundings& s, Collector& add)
{
    add(s.next.part, s.next1.part, s.next2.part);
    add(s.top.part, s.next.part, s.next1.part);
    add(s.top.form, s.next.part, s.next1.part);
    add(s.top.part, s.next.part, s.next1.form);
    add(s.second.part, s.top.part, s.next.part);
    add(s.second.form, s.top.part, s.next.part);
    add(s.second.part, s.top.form, s.next.part);
    add(s.second.part, s.top.part, s.next.form);
    add(s.third.part, s.second.part, s.top.part);
    add(s.second.middle, s.top.middle, s.next.middle);
    add(s.second.part * 64 + s.top.part, s.next.part, s.next1.part);
    add(s.third.part * 64 + s.second.part, s.top.part, s.next.part);
    add(s.top.middle, s.next.middle, s.next1.part);
}

void addChildren(const Surroundings& s, Collector& add)
{
    const ParserWord& topLeft = s.at(s.stack0.leftmost);
    const ParserWord& topRight = s.at(s.stack0.rightmost);
    const ParserWord& secondLeft = s.at(s.stack1.leftmost);
    const ParserWord& secondRight = s.at(s.stack1.rightmost);
    const ParserWord& nextLeft = s.at(s.front.leftmost);
    add(s.top.part, topLeft.part, s.next.part);
    add(s.top.part, topRight.part, s.next.part);
    add(s.top.part, nextLeft.part, s.next.part);
    add(s.top.part, topLeft.part, s.at(s.stack0.secondLeft).part);
    add(s.top.part, topRight.part, s.at(s.stack0.secondRight).part);
    add(s.next.part, nextLeft.part, s.at(s.front.secondLeft).part);
    add(s.second.part, secondRight.part, s.at(s.stack1.secondRight).part);
    add(s.second.part, secondRight.part, s.top.part);
    add(s.second.part, secondLeft.part, s.top.part);
    add(s.second.part, s.top.part, topLeft.part);
    add(s.second.part, s.top.part, topRight.part);
    add(s.second.part * 64 + secondRight.part, s.top.part, s.next.part);
    add(topLeft.formAndPart);
    add(topRight.formAndPart);
    add(secondLeft.formAndPart);
    add(secondRight.formAndPart);
    add(nextLeft.formAndPart);
    add(s.top.formAndPart, topRight.form);
    add(s.second.formAndPart, secondRight.form);
}

/// Which parts of speech a word has among its children.
void addCompany(const Surroundings& s, Collector& add)
{
    add(s.top.part, s.stack0.leftParts, s.next.part);
    add(s.top.part, s.stack0.rightParts, s.next.part);
    add(s.top.part, s.next.part, s.front.leftParts);
    add(s.top.form, s.stack0.rightParts);
    add(s.top.form, s.next.part, s.front.leftParts);
    add(s.next.form, s.front.leftParts);
    add(s.next.part, s.front.leftParts);
    add(s.top.part, s.stack0.leftParts, s.stack0.rightParts);
    add(s.second.part, s.stack1.rightParts, s.top.part);
    add(s.second.part, s.top.part, s.stack0.leftParts);
    add(s.second.form, s.stack1.rightParts, s.top.part);
    add(s.second.form, s.top.part, s.stack0.leftParts);
}

/// The leftmost child is most often a preposition or a conjunction, and chooses the head together with it.
void addIntroducers(const Surroundings& s, Collector& add)
{
    const std::uint32_t nextLeft = s.at(s.front.leftmost).form;
    add(s.top.form, nextLeft);
    add(s.top.part, s.next.part, nextLeft);
    add(s.second.form, s.next.part, nextLeft);
    add(s.second.part, s.top.part, nextLeft);
    add(s.top.form, s.next.form, nextLeft);
    add(s.top.fine, s.next.part, nextLeft);
    add(s.second.fine, s.next.part, nextLeft);
    const std::uint32_t topLeft = s.at(s.stack0.leftmost).form;
    add(s.second.form, topLeft);
    add(s.second.part, s.top.part, topLeft);
    add(s.second.form, s.top.form, topLeft);
    add(s.second.fine, s.top.part, topLeft);
    add(s.second.middle, s.top.middle, topLeft);
}

void addMeasures(const Surroundings& s, Collector& add)
{
    const std::uint32_t ahead = 8 + distanceStep(s.stack0.word, s.front.word);
    const std::uint32_t behind = 8 + distanceStep(s.stack1.word, s.stack0.word);
    add(s.top.formAndPart, ahead);
    add(s.top.part, ahead);
    add(s.next.formAndPart, ahead);
    add(s.next.part, ahead);
    add(s.top.part, s.next.part, ahead);
    add(s.second.part, s.top.part, behind);
    const auto few = [](std::int32_t number) { return static_cast<std::uint32_t>(std::min(number, 3)) + 1; };
    add(s.top.formAndPart, few(s.stack0.rights));
    add(s.top.part, few(s.stack0.rights), few(s.stack0.lefts));
    add(s.next.formAndPart, few(s.front.lefts));
    add(s.next.part, few(s.front.lefts));
    add(s.second.formAndPart, few(s.stack1.rights));
    add(s.second.part, few(s.stack1.rights));
    const auto between = [](std::uint32_t before, std::uint32_t behindIt) {
        return behindIt < before ? 4 : std::min<std::uint32_t>(behindIt - before, 3);
    };
    const std::uint32_t marks = between(s.top.marksBefore, s.next.marksBefore);
    const std::uint32_t verbs = between(s.top.verbsBefore, s.next.verbsBefore);
    add(s.top.part, s.next.part, 16 + marks * 8 + verbs);
    add(s.second.part, s.top.part,
        16 + 8 * between(s.second.marksBefore, s.top.marksBefore) +
            between(s.second.verbsBefore, s.top.verbsBefore));
}

} // namespace

MoveFeatures::All MoveFeatures::of(std::int32_t state) const
{
    All features;
    Collector add(features);
    const Surroundings surroundings(m_words, m_states, state);
    addWords(surroundings, add);
    addPairs(surroundings, add);
    addTriples(surroundings, add);
    addChildren(surroundings, add);
    addCompany(surroundings, add);
    addIntroducers(surroundings, add);
    addMeasures(surroundings, add);
    Q_ASSERT(add.size() == count);
    return features;
}

} // namespace dateline::analysis::parsing
