#include "model/analysis/pipeline.h"

#include "model/analysis/entities/trained_tagger.h"

#include <array>
#include <functional>

namespace dateline::analysis {

namespace {

void findTokens(Document& document)
{
    document.tokens = text::tokenize(document.text());
}

void findSentences(Document& document)
{
    document.sentences = text::splitSentences(document.text(), document.tokens);
    for (const text::Sentence& sentence : document.sentences)
        document.found.sentences.push_back(sentence.span);
}

} // namespace

Pipeline::Pipeline(const Models& models)
    : m_entities(
          models.gazetteers,
          std::make_unique<const entities::TrainedTagger>(models.gazetteers, models.clusters, models.names),
          models.confidence)
    , m_syntax(models.gazetteers, models.clusters, models.partsOfSpeech, models.dependencies)
{}

void Pipeline::run(Document& document) const
{
    morphology::Reading reading;
    const auto stages = std::to_array<std::function<void(Document&)>>({
        findTokens,
        findSentences,
        [this](Document& onItsWay) { m_times.run(onItsWay); },    // first: "April" is then no name
        [this](Document& onItsWay) { m_entities.run(onItsWay); }, // names, who is who, roles, places
        [this](Document& onItsWay) { m_syntax.run(onItsWay); },   // what events and quotes rest on
        [&](Document& onItsWay) { reading = morphology::readDocument(onItsWay, m_grammar); },
        [&](Document& onItsWay) { m_events.run(onItsWay, reading); },
        [&](Document& onItsWay) { m_quotes.run(onItsWay, reading); },
        [this](Document& onItsWay) { m_figures.run(onItsWay); },
    });
    for (const auto& stage : stages) {
        if (document.cancel.isCancelled()) {
            document.found.issues.append({base::Issue::Severity::Note,
                                          QStringLiteral("The analysis was stopped before it was complete."),
                                          {}});
            return;
        }
        stage(document);
    }
}

} // namespace dateline::analysis
