#include "model/analysis/training/labelled_article.h"

#include "model/analysis/tagging/feature_hash.h"

namespace dateline::analysis::training {

namespace {

/// The beginning of an id, letters and digits only: collections cut and join titles in their own ways.
QString storyKey(const QString& id)
{
    constexpr qsizetype enough = 18;
    QString key;
    for (const QChar character : id) {
        if (character.isLetterOrNumber())
            key += character.toLower();
    }
    return key.left(enough);
}

} // namespace

std::vector<int> foldsOf(const std::vector<LabelledArticle>& articles, int foldCount)
{
    std::vector<int> folds;
    folds.reserve(articles.size());
    for (const LabelledArticle& article : articles) {
        const std::uint32_t hash = tagging::mixed(tagging::textHash(storyKey(article.id)), 1);
        folds.push_back(static_cast<int>(hash % static_cast<std::uint32_t>(foldCount)));
    }
    return folds;
}

} // namespace dateline::analysis::training
