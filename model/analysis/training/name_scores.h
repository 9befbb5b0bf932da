#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/analysis/training/labelled_text.h"
#include "model/article/analysis.h"
#include "model/article/article.h"

#include <QSet>
#include <QTextStream>

#include <array>
#include <map>
#include <vector>

namespace dateline::analysis::training {

/// A name as it is compared: where it stands, in any unit that both sides use, and what it names.
struct ComparedName
{
    qsizetype begin = 0;
    qsizetype end = 0;
    article::EntityType type = article::EntityType::Person;
    QString surface;
    bool isOptional = false; ///< labelled, but neither asked for nor wrong

    bool isSame(const ComparedName& other) const
    {
        return begin == other.begin && end == other.end && type == other.type;
    }
};

/// The names of an article as a hand has labelled them, in text order; types that are none of ours left out.
std::vector<ComparedName> labelledNames(const LabelledArticle& article);
/// The same as the engine has found them: mentions of kind Name.
std::vector<ComparedName> foundNames(const article::Article& article, const article::Analysis& analysis);

/// Precision and recall of found names against labelled ones: exact span and type.
class NameScores
{
public:
    struct Counts
    {
        int right = 0;
        int found = 0;
        int labelled = 0;

        double precision() const; ///< these three in percent
        double recall() const;
        double f1() const;
    };

    /// `seen`: the names that the model was trained with.
    explicit NameScores(QSet<QString> seen) : m_seen(std::move(seen)) {}

    /// Counts one sentence or article.
    void add(const std::vector<ComparedName>& labelled, const std::vector<ComparedName>& found);

    const Counts& all() const { return m_all; }
    /// Tables: overall, by type, by length, seen and unseen, and which type was taken for which.
    void print(QTextStream& out) const;

private:
    void count(const ComparedName& name, int Counts::*field);

    QSet<QString> m_seen;
    Counts m_all;
    std::array<Counts, article::entityTypeCount> m_byType;
    std::array<Counts, 4> m_byLength; ///< one, two, three, more words
    std::array<Counts, 2> m_bySeen;   ///< unseen, seen
    std::array<std::array<int, article::entityTypeCount>, article::entityTypeCount> m_confusion{};
};

/// The spellings of all names of the texts.
QSet<QString> surfacesOf(const std::vector<LabelledText>& texts);

} // namespace dateline::analysis::training
