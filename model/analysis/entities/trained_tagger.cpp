#include "model/analysis/entities/trained_tagger.h"

#include "model/analysis/entities/name_agreement.h"
#include "model/analysis/entities/name_repair.h"
#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_probability.h"

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

constexpr qsizetype longestSentence = 2000; ///< in words; longer ones are tables and noise, and are cut

} // namespace

std::vector<FoundName> TrainedTagger::tag(const Document& document) const
{
    const TokenFacts facts(document, m_gazetteers, Compounds::Split);
    std::vector<FoundName> names = NameRepair(facts).repaired(tagSentences(facts));
    names = NameAgreement(facts).settled(std::move(names));
    for (FoundName& name : names)
        describe(facts, name);
    return names;
}

std::vector<FoundName> TrainedTagger::tagSentences(const TokenFacts& facts) const
{
    tagging::Lattice lattice = m_model.makeLattice();
    std::vector<FoundName> names;
    for (qsizetype first = 0; first < facts.count() && !facts.document().cancel.isCancelled();) {
        qsizetype end = first + 1;
        while (end < facts.count() && end - first < longestSentence && facts.sameSentence(first, end))
            ++end;
        tagSentence(facts, first, end, lattice, names);
        first = end;
    }
    return names;
}

void TrainedTagger::tagSentence(const TokenFacts& facts, qsizetype first, qsizetype end,
                                tagging::Lattice& lattice, std::vector<FoundName>& names) const
{
    std::vector<QStringView> words;
    for (qsizetype token = first; token < end; ++token)
        words.push_back(facts.word(token));
    const std::vector<tagging::WordTraits> traits = tagging::WordReader(m_gazetteers, m_clusters).read(words);
    const tagging::NameFeatures extractor(traits);
    std::vector<tagging::Feature> features;
    lattice.reset(words.size());
    for (std::size_t word = 0; word < words.size(); ++word) {
        extractor.extract(word, features);
        m_model.score(features, lattice.emissions(word));
    }
    const std::vector<tagging::LabelledName> labelled = tagging::namesIn(lattice.bestPath());
    if (labelled.empty())
        return;
    lattice.computeMarginals();
    for (const tagging::LabelledName& name : labelled) {
        FoundName found;
        found.firstToken = first + static_cast<qsizetype>(name.first);
        found.endToken = first + static_cast<qsizetype>(name.end);
        found.type = name.type;
        found.provenance = {article::Source::Model, tagging::probabilityOf(name, lattice),
                            QStringLiteral("words and their surroundings")};
        names.push_back(found);
    }
}

/// What the words before a name and the lists say of it.
void TrainedTagger::describe(const TokenFacts& facts, FoundName& name) const
{
    name.span = facts.token(name.firstToken).span.united(facts.token(name.endToken - 1).span);
    if (name.type == EntityType::Person) {
        const TitleReader titles(facts);
        qsizetype title = name.firstToken;
        while (title > 0 && facts.sameSentence(title - 1, name.firstToken) && titles.isTitleWord(title - 1))
            --title;
        name.gender = titles.gender(title, name.firstToken);
        name.titleToken = title < name.firstToken ? title : titles.lowerTitle(name.firstToken);
    }
    const auto phrase = m_gazetteers.phrase(facts.recased(name.firstToken, name.endToken));
    if (phrase && static_cast<EntityType>(phrase->type) == name.type)
        name.identity = phrase->identity;
    // From here on tokens are numbered as the document's.
    name.titleToken = name.titleToken < 0 ? -1 : facts.documentToken(name.titleToken);
    name.endToken = facts.documentToken(name.endToken - 1) + 1;
    name.firstToken = facts.documentToken(name.firstToken);
}

} // namespace dateline::analysis::entities
