#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entity_stage.h"
#include "model/analysis/events/event_stage.h"
#include "model/analysis/figures/figure_stage.h"
#include "model/analysis/models.h"
#include "model/analysis/morphology/tagger.h"
#include "model/analysis/quotes/quote_stage.h"
#include "model/analysis/syntax_stage.h"
#include "model/analysis/times/time_stage.h"

namespace dateline::analysis {

/// The stages of the engine in their order. Immutable and safe from any number of threads.
class Pipeline
{
public:
    /// The models must outlive the pipeline.
    explicit Pipeline(const Models& models);

    /// Takes an article through all stages. Stops between two of them when the document's token is cancelled.
    void run(Document& document) const;

private:
    times::TimeStage m_times;
    EntityStage m_entities;
    SyntaxStage m_syntax;
    morphology::Tagger m_grammar;
    events::EventStage m_events;
    quotes::QuoteStage m_quotes;
    figures::FigureStage m_figures;
};

} // namespace dateline::analysis
