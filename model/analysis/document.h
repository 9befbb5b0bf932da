#pragma once

#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/tagging/part_of_speech.h"
#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/base/cancel_token.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"

#include <QStringView>

#include <vector>

namespace dateline::analysis {

/// An article on its way through the pipeline: the text, its tokens and sentences, parts of
/// speech and trees, and what
/// the stages so far have found. Each stage reads what earlier ones left in `found` and adds its own. Lives
/// on one thread for the time of one analysis.
struct Document
{
    const article::Article& article;
    text::Tokens tokens;
    text::Sentences sentences;
    article::Analysis found;
    base::CancelToken cancel;
    std::vector<tagging::PartOfSpeech> parts{};   ///< by SyntaxStage: one for each token
    std::vector<parsing::DependencyTree> trees{}; ///< by SyntaxStage: one for each sentence

    QStringView text() const { return article.text; }
    QStringView word(qsizetype token) const
    {
        return tokens[static_cast<std::size_t>(token)].span.of(text());
    }
};

} // namespace dateline::analysis
