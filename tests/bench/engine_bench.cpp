// Words per second of each stage of the engine and of the whole, on one core, as the median of several
// rounds.
//   engine_bench [FOLDER of .txt articles]     default: the gold articles of the development data

#include "model/analysis/engine.h"
#include "model/analysis/entities/trained_tagger.h"
#include "model/analysis/entity_stage.h"
#include "model/analysis/events/event_stage.h"
#include "model/analysis/figures/figure_stage.h"
#include "model/analysis/models.h"
#include "model/analysis/part_of_speech_stage.h"
#include "model/analysis/quotes/quote_stage.h"
#include "model/analysis/times/time_stage.h"
#include "tests/support/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dateline;
using namespace dateline::analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

std::vector<article::Article> articlesIn(const QString& folder)
{
    std::vector<article::Article> articles;
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        article::Article article;
        article.text = QString::fromUtf8(file.readAll());
        article.published = {QDate(2019, 6, 1), article::DateBasis::Reader, {}};
        articles.push_back(article);
    }
    return articles;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Stage
{
    const char* name;
    std::function<void(Document&)> run;
    std::vector<double> seconds = {};
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : tests::dataFolder() + u"/gold"_s;
    const std::vector<article::Article> articles = articlesIn(folder);
    const QString resources = tests::sourceFolder() + u"/resources"_s;
    QElapsedTimer timer;
    timer.start();
    auto models = Models::open(resources);
    const double opening = double(timer.nsecsElapsed()) / 1e6;
    if (articles.empty() || !models) {
        std::printf("skipped: no data\n");
        return 0;
    }
    const EntityStage entities(
        models->gazetteers,
        std::make_unique<const entities::TrainedTagger>(models->gazetteers, models->clusters, models->names),
        models->confidence);
    const times::TimeStage times;
    const PartOfSpeechStage parts(models->gazetteers, models->clusters, models->partsOfSpeech);
    const events::EventStage events;
    const quotes::QuoteStage quotes;
    const figures::FigureStage figures;
    std::vector<Stage> stages{
        {"tokens", [](Document& d) { d.tokens = text::tokenize(d.text()); }},
        {"sentences", [](Document& d) { d.sentences = text::splitSentences(d.text(), d.tokens); }},
        {"times", [&](Document& d) { times.run(d); }},
        {"parts", [&](Document& d) { parts.run(d); }},
        {"names", [&](Document& d) { entities.run(d); }},
        {"events", [&](Document& d) { events.run(d); }},
        {"quotes", [&](Document& d) { quotes.run(d); }},
        {"figures", [&](Document& d) { figures.run(d); }},
    };
    std::vector<double> whole;
    std::size_t words = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> seconds(stages.size(), 0);
        words = 0;
        for (const article::Article& article : articles) {
            Document document{article, {}, {}, {}, {}};
            for (std::size_t stage = 0; stage < stages.size(); ++stage) {
                timer.start();
                stages[stage].run(document);
                seconds[stage] += double(timer.nsecsElapsed()) / 1e9;
            }
            words += document.tokens.size();
        }
        double sum = 0;
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            stages[stage].seconds.push_back(seconds[stage]);
            sum += seconds[stage];
        }
        whole.push_back(sum);
    }
    std::printf("word lists and models open in %.1f ms; %zu articles, %zu tokens, median of %d rounds\n",
                opening, articles.size(), words, rounds);
    for (const Stage& stage : stages)
        std::printf("%-10s %10.0f tokens/s\n", stage.name, double(words) / median(stage.seconds));
    std::printf("%-10s %10.0f tokens/s\n", "all", double(words) / median(whole));
}
