#include "model/analysis/training/name_evaluation.h"

#include "model/analysis/engine.h"
#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/tagging/name_scorer.h"
#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/name_model_maker.h"
#include "model/analysis/training/name_scores.h"

#include <QFileInfo>

namespace dateline::analysis::training {

namespace {

QString joined(const QStringList& words, std::size_t first, std::size_t end)
{
    return words.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(end - first)).join(u' ');
}

std::vector<ComparedName> labelledNames(const LabelledText& sentence)
{
    std::vector<ComparedName> names;
    for (const LabelledText::Name& name : sentence.names) {
        if (const auto type = article::entityTypeFromString(name.type))
            names.push_back({name.firstWord, name.endWord, *type, name.surface});
    }
    return names;
}

/// Tags single sentences with the model alone.
class SentenceTagger
{
public:
    SentenceTagger(const Models& models)
        : m_scorer(models.gazetteers, models.clusters, models.names)
        , m_lattice(models.names.makeLattice())
    {}

    std::vector<ComparedName> namesIn(const QStringList& words)
    {
        const std::vector<QStringView> views(words.begin(), words.end());
        m_scorer.score(views, m_lattice);
        std::vector<ComparedName> names;
        for (const tagging::LabelledName& name : tagging::namesIn(m_lattice.bestPath()))
            names.push_back({static_cast<qsizetype>(name.first), static_cast<qsizetype>(name.end), name.type,
                             joined(words, name.first, name.end)});
        return names;
    }

private:
    tagging::NameScorer m_scorer;
    tagging::Lattice m_lattice;
};

} // namespace

base::Result<void> scoreSentences(const QString& path, const QString& resourceFolder, NameScores& scores)
{
    const auto models = Models::open(resourceFolder);
    if (!models)
        return models.error();
    const auto sentences = readColumnTexts(path);
    if (!sentences)
        return sentences.error();
    SentenceTagger tagger(*models);
    for (const LabelledText& sentence : *sentences)
        scores.add(labelledNames(sentence), tagger.namesIn(sentence.words));
    return {};
}

base::Result<void> scoreArticles(const std::vector<LabelledArticle>& articles, const QString& resourceFolder,
                                 NameScores& scores)
{
    const auto engine = Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    for (const LabelledArticle& labelled : articles) {
        const article::Article article = asArticle(labelled);
        scores.add(labelledNames(labelled), foundNames(article, (*engine)->analyse(article)));
    }
    return {};
}

article::Article asArticle(const LabelledArticle& labelled)
{
    article::Article article;
    article.text = labelled.content;
    const qsizetype end = article.text.indexOf(u'\n');
    article.titleSpan = {0, end < 0 ? 0 : end};
    return article;
}

base::Result<void> evaluateNames(const QString& labelled, const QString& dataFolder,
                                 const QString& resourceFolder, QTextStream& out)
{
    const auto corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    NameScores scores(surfacesOf(textsOf(*corpus)));
    if (QFileInfo(labelled).isDir()) {
        const auto articles = readAnnotatedArticles(labelled);
        if (!articles)
            return articles.error();
        if (const auto scored = scoreArticles(*articles, resourceFolder, scores); !scored)
            return scored;
    } else if (const auto scored = scoreSentences(labelled, resourceFolder, scores); !scored) {
        return scored;
    }
    scores.print(out);
    return {};
}

} // namespace dateline::analysis::training
