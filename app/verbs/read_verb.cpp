#include "app/verbs/read_verb.h"

#include "app/verbs/article_text.h"
#include "model/article/analysis_json.h"

namespace dateline::verbs {

namespace {

class ReadPrinter final : public FileVerb::Printer
{
public:
    QJsonObject json(const importers::ImportedArticle& imported) const override
    {
        return article::toJson(imported.article, imported.issues);
    }

    QString text(const importers::ImportedArticle& imported) const override
    {
        return articleText(imported.article);
    }
};

} // namespace

base::Result<std::unique_ptr<FileVerb::Printer>> ReadVerb::makePrinter(const QCommandLineParser&,
                                                                       Surroundings&) const
{
    return std::unique_ptr<Printer>(std::make_unique<ReadPrinter>());
}

} // namespace dateline::verbs
