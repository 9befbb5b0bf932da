#include "model/analysis/training/name_ablation.h"

#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/name_evaluation.h"
#include "model/analysis/training/name_folds.h"
#include "model/analysis/training/name_model_maker.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// What the models are compared on.
struct Measures
{
    QString voaDev;
    std::vector<LabelledArticle> written; ///< held out
    std::vector<LabelledArticle> news;    ///< held out
    std::vector<LabelledArticle> gold;
};

std::vector<LabelledArticle> ofSource(const NameCorpus& corpus, const QString& source,
                                      const std::vector<int>& folds)
{
    std::vector<LabelledArticle> articles;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (folds[i] == 0 && corpus.articles[i].source == source)
            articles.push_back(corpus.articles[i]);
    }
    return articles;
}

base::Result<double> f1(const std::vector<LabelledArticle>& articles, const QString& resourceFolder)
{
    NameScores scores({});
    if (const auto scored = scoreArticles(articles, resourceFolder, scores); !scored)
        return scored.error();
    return scores.all().f1();
}

base::Result<void> printRow(const QString& name, const Measures& measures, const QString& resourceFolder,
                            QTextStream& out)
{
    NameScores voa({});
    if (const auto scored = scoreSentences(measures.voaDev, resourceFolder, voa); !scored)
        return scored;
    out << name.leftJustified(24) << QString::number(voa.all().f1(), 'f', 1).rightJustified(8);
    for (const auto* articles : {&measures.written, &measures.news, &measures.gold}) {
        const auto score = f1(*articles, resourceFolder);
        if (!score)
            return score.error();
        out << QString::number(*score, 'f', 1).rightJustified(8);
    }
    out << u'\n';
    out.flush();
    return {};
}

NameCorpus withoutSource(NameCorpus corpus, const QString& source)
{
    std::erase_if(corpus.articles,
                  [&source](const LabelledArticle& article) { return article.source == source; });
    if (source == u"voa")
        corpus.sentences.clear();
    if (source == u"machine" || source == u"other rules")
        std::erase_if(corpus.partial, [byHand = source == u"other rules"](const PartialSentence& sentence) {
            return sentence.byHand == byHand;
        });
    return corpus;
}

/// Trains a model and prints its row. What training reports goes nowhere.
base::Result<void> measure(const QString& name, const NameFolds& folds, const NameCorpus& seen,
                           std::optional<FeatureFamily> without, const Measures& measures, QTextStream& out)
{
    const QTemporaryDir folder;
    QString report;
    QTextStream silent(&report);
    if (const auto made = folds.makeResources(folder.path(), seen); !made)
        return made;
    if (const auto trained = trainNamesOn(seen, folder.path(), silent, without); !trained)
        return trained;
    return printRow(name, measures, folder.path(), out);
}

} // namespace

base::Result<void> ablateNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto folds = NameFolds::open(dataFolder, resourceFolder);
    if (!folds)
        return folds.error();
    const auto gold = readAnnotatedArticles(dataFolder + u"/gold"_s);
    if (!gold)
        return gold.error();
    const std::vector<int> numbers = foldsOf(folds->corpus().articles, NameFolds::count);
    const Measures measures{dataFolder + u"/ner/voa_gold_dev.conll"_s,
                            ofSource(folds->corpus(), u"written"_s, numbers),
                            ofSource(folds->corpus(), u"news"_s, numbers), *gold};
    const NameCorpus seen = folds->without(numbers, 0);
    out << u"trained without         voa dev written    news    gold\n"_s;
    if (const auto measured = measure(u"–"_s, *folds, seen, {}, measures, out); !measured)
        return measured;
    for (const QString& source :
         {u"voa"_s, u"news"_s, u"written"_s, u"annotated"_s, u"machine"_s, u"other rules"_s}) {
        const NameCorpus rest = withoutSource(seen, source);
        if (const auto measured = measure(source, *folds, rest, {}, measures, out); !measured)
            return measured;
    }
    for (int number = 0; number < featureFamilyCount; ++number) {
        const auto family = static_cast<FeatureFamily>(number);
        if (const auto measured = measure(toString(family), *folds, seen, family, measures, out); !measured)
            return measured;
    }
    return {};
}

} // namespace dateline::analysis::training
