#include "model/analysis/training/confidence_maker.h"

#include "model/analysis/engine.h"
#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/curve_fit.h"
#include "model/analysis/training/held_out_scores.h"
#include "model/analysis/training/name_evaluation.h"
#include "model/analysis/training/panel_truth.h"
#include "model/analysis/training/reliability.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::Source;
using confidence::ConfidenceScale;

namespace {

constexpr int fold = 0; ///< some thousand names in a fifth of the articles, enough for curves of few numbers

QString scalePath(const QString& resourceFolder)
{
    return resourceFolder + u"/models/en/confidence.txt"_s;
}

/// Whether a found name is labelled just so; nothing where the labels leave it open.
std::optional<bool> isRight(const LabelledArticle& labelled, const text::Span& span, article::EntityType type)
{
    const auto same = std::find_if(labelled.names.begin(), labelled.names.end(),
                                   [&span](const LabelledArticle::Name& name) { return name.span == span; });
    if (same == labelled.names.end())
        return false;
    return same->isOptional ? std::nullopt : std::optional(same->type == article::toString(type));
}

/// A name as the engine found it, and whether it is right.
struct JudgedName
{
    article::Provenance provenance;
    bool isRight = false;
};

std::vector<JudgedName> judged(const LabelledArticle& labelled, const article::Analysis& analysis)
{
    std::vector<JudgedName> names;
    for (const article::Entity& entity : analysis.entities) {
        for (const article::Mention& mention : entity.mentions) {
            const auto right = isRight(labelled, mention.span, entity.type);
            if (mention.kind == article::MentionKind::Name && right)
                names.push_back({mention.provenance, *right});
        }
    }
    return names;
}

/// What the curves are fitted to.
class Evidence
{
public:
    void add(const HeldOutReading& reading)
    {
        for (const JudgedName& name : judged(reading.labelled, reading.analysis))
            m_names.push_back(name);
        if (reading.labelled.source == u"annotated") {
            m_articles.push_back(reading.analysis);
            m_rows.push_back(rightRows(reading.labelled, reading.analysis));
        }
    }

    ConfidenceScale::Curves fitted() const
    {
        ConfidenceScale::Curves curves;
        curves.mention = {fitCurve(names(Source::Model)), fitCurve(names(Source::Rule))};
        curves.entity = fitCurve(rows(ConfidenceScale(curves)));
        return curves;
    }

private:
    std::vector<CurveCase<1>> names(Source source) const
    {
        std::vector<CurveCase<1>> cases;
        for (const JudgedName& name : m_names) {
            if (name.provenance.source == source)
                cases.push_back({{ConfidenceScale::logOdds(name.provenance.confidence)}, name.isRight});
        }
        return cases;
    }

    /// Rows are judged by names whose confidence is scaled already.
    std::vector<CurveCase<3>> rows(const ConfidenceScale& scale) const
    {
        std::vector<CurveCase<3>> cases;
        for (std::size_t i = 0; i < m_articles.size(); ++i) {
            for (std::size_t row = 0; row < m_rows[i].size(); ++row) {
                if (!m_rows[i][row])
                    continue;
                std::vector<article::Mention> mentions = m_articles[i].entities[row].mentions;
                for (article::Mention& mention : mentions)
                    mention.provenance.confidence = scale.ofMention(mention.provenance);
                cases.push_back({ConfidenceScale::entityFeatures(mentions), *m_rows[i][row]});
            }
        }
        return cases;
    }

    std::vector<JudgedName> m_names;
    std::vector<article::Analysis> m_articles; ///< those whose entities are annotated
    std::vector<std::vector<std::optional<bool>>> m_rows;
};

base::Result<void> write(const QString& path, const ConfidenceScale::Curves& curves)
{
    const QString text = u"# How sure findings are; made by `dateline-dev fit-confidence`. See "
                         u"model/analysis/confidence/confidence_scale.h.\n# finding offset factors\n"_s +
                         ConfidenceScale::toText(curves);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return base::Error::io(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

/// Sentences cut into words, as articles of one sentence.
base::Result<std::vector<LabelledArticle>> readSentences(const QString& path)
{
    const auto texts = readColumnTexts(path);
    if (!texts)
        return texts.error();
    std::vector<LabelledArticle> articles;
    for (const LabelledText& text : *texts) {
        LabelledArticle article;
        article.content = text.words.join(u' ');
        for (const LabelledText::Name& name : text.names) {
            const qsizetype begin =
                text.words.mid(0, name.firstWord).join(u' ').size() + (name.firstWord > 0);
            const qsizetype end = text.words.mid(0, name.endWord).join(u' ').size();
            article.names.push_back({{begin, end}, name.type});
        }
        articles.push_back(article);
    }
    return articles;
}

} // namespace

base::Result<void> fitConfidence(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto folds = NameFolds::open(dataFolder, resourceFolder);
    if (!folds)
        return folds.error();
    Evidence evidence;
    HeldOutScores scores(folds->corpus());
    const auto read = folds->read(fold, out, [&](const HeldOutReading& reading) {
        evidence.add(reading);
        scores.add(reading);
    });
    if (!read)
        return read;
    scores.print(out);
    const ConfidenceScale::Curves curves = evidence.fitted();
    out << u"\ncurves\n"_s << ConfidenceScale::toText(curves);
    return write(scalePath(resourceFolder), curves);
}

base::Result<void> measureConfidence(const QString& labelled, const QString& resourceFolder, QTextStream& out)
{
    const bool isFolder = QFileInfo(labelled).isDir();
    const auto articles = isFolder ? readAnnotatedArticles(labelled) : readSentences(labelled);
    if (!articles)
        return articles.error();
    const auto engine = Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    Reliability names;
    Reliability rows;
    for (const LabelledArticle& one : *articles) {
        const article::Analysis analysis = (*engine)->analyse(asArticle(one));
        for (const JudgedName& name : judged(one, analysis))
            names.add(name.provenance.confidence, name.isRight);
        const auto right = rightRows(one, analysis);
        for (std::size_t row = 0; isFolder && row < right.size(); ++row) {
            if (right[row])
                rows.add(analysis.entities[row].provenance.confidence, *right[row]);
        }
    }
    out << u"names\n"_s;
    names.print(out);
    if (isFolder) {
        out << u"\nrows of the panel\n"_s;
        rows.print(out);
    }
    return {};
}

} // namespace dateline::analysis::training
