#include "model/analysis/entities/trained_tagger.h"

#include "model/analysis/entities/name_agreement.h"
#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::WordClass;

namespace {

constexpr std::size_t longestSentence = 2000; ///< in words; longer ones are tables and noise, and are cut

/// The least probability among the words of a name: it is right only if all are.
double confidenceOf(const tagging::Lattice& lattice, const tagging::LabelledName& name)
{
    double least = 1;
    for (std::size_t word = name.first; word < name.end; ++word) {
        const int label =
            word == name.first ? tagging::beginLabel(name.type) : tagging::insideLabel(name.type);
        least = std::min(least, static_cast<double>(lattice.marginal(word, static_cast<std::size_t>(label))));
    }
    return least;
}

bool isTitleWord(const TokenFacts& facts, qsizetype token)
{
    constexpr auto roles =
        static_cast<std::uint32_t>(WordClass::Role) | static_cast<std::uint32_t>(WordClass::BeforeRole);
    constexpr auto honorifics = static_cast<std::uint32_t>(WordClass::Honorific) |
                                static_cast<std::uint32_t>(WordClass::HonorificMale) |
                                static_cast<std::uint32_t>(WordClass::HonorificFemale);
    return ((facts.gazetteers().foldedClasses(facts.word(token)) & roles) |
            (facts.gazetteers().classes(facts.word(token)) & honorifics)) != 0;
}

} // namespace

std::vector<FoundName> TrainedTagger::tag(const Document& document) const
{
    const TokenFacts facts(document, m_gazetteers);
    std::vector<FoundName> names = NameAgreement(facts).settled(tagSentences(document));
    for (FoundName& name : names)
        describe(facts, name);
    return names;
}

std::vector<FoundName> TrainedTagger::tagSentences(const Document& document) const
{
    const tagging::WordReader reader(m_gazetteers, m_clusters);
    tagging::Lattice lattice = m_model.makeLattice();
    std::vector<tagging::Feature> features;
    std::vector<QStringView> words;
    std::vector<FoundName> names;
    for (const text::Sentence& sentence : document.sentences) {
        for (qsizetype first = sentence.firstToken; first < sentence.endToken;
             first += static_cast<qsizetype>(longestSentence)) {
            if (document.cancel.isCancelled())
                return names;
            words.clear();
            for (qsizetype token = first; token < sentence.endToken && words.size() < longestSentence;
                 ++token)
                words.push_back(document.word(token));
            const std::vector<tagging::WordTraits> traits = reader.read(words);
            const tagging::NameFeatures extractor(traits);
            lattice.reset(words.size());
            for (std::size_t word = 0; word < words.size(); ++word) {
                extractor.extract(word, features);
                m_model.score(features, lattice.emissions(word));
            }
            const std::vector<tagging::LabelledName> labelled = tagging::namesIn(lattice.bestPath());
            if (labelled.empty())
                continue;
            lattice.computeMarginals();
            for (const tagging::LabelledName& name : labelled) {
                FoundName found;
                found.firstToken = first + static_cast<qsizetype>(name.first);
                found.endToken = first + static_cast<qsizetype>(name.end);
                found.type = name.type;
                found.provenance = {article::Source::Model, confidenceOf(lattice, name),
                                    QStringLiteral("words and their surroundings")};
                names.push_back(found);
            }
        }
    }
    return names;
}

/// What the words before a name and the lists say of it.
void TrainedTagger::describe(const TokenFacts& facts, FoundName& name) const
{
    name.span = facts.token(name.firstToken).span.united(facts.token(name.endToken - 1).span);
    if (name.type == EntityType::Person) {
        qsizetype title = name.firstToken;
        while (title > 0 && facts.sameSentence(title - 1, name.firstToken) && isTitleWord(facts, title - 1)) {
            --title;
            if (facts.is(title, WordClass::HonorificMale))
                name.gender = Gender::Male;
            else if (facts.is(title, WordClass::HonorificFemale))
                name.gender = Gender::Female;
        }
        if (title < name.firstToken)
            name.titleToken = title;
    }
    const auto phrase = m_gazetteers.phrase(facts.recased(name.firstToken, name.endToken));
    if (phrase && static_cast<EntityType>(phrase->type) == name.type)
        name.identity = phrase->identity;
}

} // namespace dateline::analysis::entities
