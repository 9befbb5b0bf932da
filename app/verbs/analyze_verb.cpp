#include "app/verbs/analyze_verb.h"

#include "app/verbs/article_text.h"
#include "model/analysis/engine.h"
#include "model/article/analysis_json.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

class AnalyzePrinter final : public FileVerb::Printer
{
public:
    AnalyzePrinter(std::shared_ptr<const analysis::Engine> engine, std::optional<QDate> published,
                   base::CancelToken cancel)
        : m_engine(std::move(engine)), m_published(published), m_cancel(std::move(cancel))
    {}

    QJsonObject json(const importers::ImportedArticle& imported) const override
    {
        const article::Article article = dated(imported.article);
        return article::toJson(article, analysed(article, imported.issues));
    }

    QString text(const importers::ImportedArticle& imported) const override
    {
        const article::Article article = dated(imported.article);
        return analysisText(article, analysed(article, imported.issues));
    }

private:
    article::Article dated(article::Article article) const
    {
        if (m_published)
            article.published = {*m_published, article::DateBasis::Reader, u"--published"_s};
        return article;
    }

    article::Analysis analysed(const article::Article& article, const QList<base::Issue>& issues) const
    {
        article::Analysis analysis = m_engine->analyse(article, m_cancel);
        analysis.issues = issues + analysis.issues;
        return analysis;
    }

    std::shared_ptr<const analysis::Engine> m_engine;
    std::optional<QDate> m_published;
    base::CancelToken m_cancel;
};

} // namespace

void AnalyzeVerb::addOptions(QCommandLineParser& parser) const
{
    FileVerb::addOptions(parser);
    parser.addOption({u"published"_s, u"Takes this as the day of publication, whatever the file says."_s,
                      u"YYYY-MM-DD"_s});
}

base::Result<std::unique_ptr<FileVerb::Printer>> AnalyzeVerb::makePrinter(const QCommandLineParser& parser,
                                                                          Surroundings& surroundings) const
{
    const auto published = dateOption(parser, u"published"_s);
    if (!published)
        return published.error();
    auto engine = surroundings.openEngine();
    if (!engine)
        return engine.error();
    return std::unique_ptr<Printer>(
        std::make_unique<AnalyzePrinter>(*engine, *published, surroundings.cancel));
}

} // namespace dateline::verbs
