#include "model/analysis/entities/trained_tagger.h"

#include "model/analysis/entities/name_agreement.h"
#include "model/analysis/entities/name_repair.h"
#include "model/analysis/tagging/name_probability.h"
#include "model/analysis/tagging/name_scorer.h"

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

constexpr qsizetype longestSentence = 2000; ///< in words; longer ones are tables and noise, and are cut

} // namespace

/// What one article's sentences are worked on with, one at a time.
struct TrainedTagger::Desk
{
    tagging::NameScorer scorer;
    tagging::Lattice lattice;
    std::vector<QStringView> words = {};
};

TrainedTagger::TrainedTagger(const knowledge::Gazetteers& gazetteers, const tagging::WordClusters& clusters,
                             const tagging::SequenceModel& model)
    : m_gazetteers(gazetteers), m_clusters(clusters), m_model(model)
{}

TrainedTagger::~TrainedTagger() = default;

std::unique_ptr<TrainedTagger::Desk> TrainedTagger::takeDesk() const
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_freeDesks.empty()) {
            std::unique_ptr<Desk> desk = std::move(m_freeDesks.back());
            m_freeDesks.pop_back();
            return desk;
        }
    }
    return std::make_unique<Desk>(
        Desk{tagging::NameScorer(m_gazetteers, m_clusters, m_model), m_model.makeLattice()});
}

void TrainedTagger::giveBack(std::unique_ptr<Desk> desk) const
{
    const std::lock_guard lock(m_mutex);
    m_freeDesks.push_back(std::move(desk));
}

std::vector<FoundName> TrainedTagger::tag(const Document& document) const
{
    const TokenFacts facts(document, m_gazetteers, Compounds::Split);
    std::unique_ptr<Desk> desk = takeDesk();
    std::vector<FoundName> names = NameRepair(facts).repaired(tagSentences(facts, *desk));
    giveBack(std::move(desk));
    names = NameAgreement(facts).settled(std::move(names));
    for (FoundName& name : names)
        describe(facts, name);
    return names;
}

std::vector<FoundName> TrainedTagger::tagSentences(const TokenFacts& facts, Desk& desk) const
{
    std::vector<FoundName> names;
    for (qsizetype first = 0; first < facts.count() && !facts.document().cancel.isCancelled();) {
        qsizetype end = first + 1;
        while (end < facts.count() && end - first < longestSentence && facts.sameSentence(first, end))
            ++end;
        tagSentence(facts, first, end, desk, names);
        first = end;
    }
    return names;
}

void TrainedTagger::tagSentence(const TokenFacts& facts, qsizetype first, qsizetype end, Desk& desk,
                                std::vector<FoundName>& names) const
{
    desk.words.clear();
    for (qsizetype token = first; token < end; ++token)
        desk.words.push_back(facts.word(token));
    tagging::Lattice& lattice = desk.lattice;
    desk.scorer.score(desk.words, lattice);
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
