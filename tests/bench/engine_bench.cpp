// Words per second of each stage of the engine and of the whole, on one core, in processor time of the
// thread.
//   engine_bench [FOLDER of .txt articles]     default: the gold articles of the development data; median and
//                                              range of several rounds
//   engine_bench --growth                      texts of 10 kB to 10 MB put together from news articles, each
//   as
//                                              one article, and the memory that each stage needs at most

#include "model/analysis/engine.h"
#include "model/analysis/entities/trained_tagger.h"
#include "model/analysis/entity_stage.h"
#include "model/analysis/events/event_stage.h"
#include "model/analysis/figures/figure_stage.h"
#include "model/analysis/models.h"
#include "model/analysis/morphology/tagger.h"
#include "model/analysis/quotes/quote_stage.h"
#include "model/analysis/syntax_stage.h"
#include "model/analysis/times/time_stage.h"
#include "tests/support/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace dateline;
using namespace dateline::analysis;
using namespace Qt::StringLiterals;

namespace {

/// Processor time of this thread, which other work on the machine disturbs least.
double secondsOfThread()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

article::Article articleOf(const QString& text)
{
    article::Article article;
    article.text = text;
    article.published = {QDate(2019, 6, 1), article::DateBasis::Reader, {}};
    return article;
}

std::vector<article::Article> articlesIn(const QString& folder)
{
    std::vector<article::Article> articles;
    for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            articles.push_back(articleOf(QString::fromUtf8(file.readAll())));
    }
    return articles;
}

/// The fields of a CSV file that are long enough to be texts of articles, one behind the other.
QString textsIn(const QString& path)
{
    constexpr qsizetype shortest = 400;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString table = QString::fromUtf8(file.readAll());
    QString texts;
    for (qsizetype begin = table.indexOf(u'"'); begin >= 0; begin = table.indexOf(u'"', begin)) {
        QString field;
        qsizetype end = table.indexOf(u'"', ++begin);
        // A doubled quotation mark stands for one.
        for (; end >= 0 && table.mid(end, 2) == u"\"\""; end = table.indexOf(u'"', begin)) {
            field += table.mid(begin, end + 1 - begin);
            begin = end + 2;
        }
        if (end < 0)
            break;
        field += table.mid(begin, end - begin);
        if (field.size() > shortest)
            texts += field + u"\n\n"_s;
        begin = end + 1;
    }
    return texts;
}

/// The engine's stages by name, as the pipeline runs them.
class Stages
{
public:
    explicit Stages(const Models& models)
        : m_entities(models.gazetteers,
                     std::make_unique<const entities::TrainedTagger>(models.gazetteers, models.clusters,
                                                                     models.names),
                     models.confidence)
        , m_syntax(models.gazetteers, models.clusters, models.partsOfSpeech, models.dependencies)
    {}

    using Run = std::function<void(Document&)>;
    std::vector<std::pair<const char*, Run>> inOrder() const
    {
        return {
            {"tokens", [](Document& d) { d.tokens = text::tokenize(d.text()); }},
            {"sentences", [](Document& d) { d.sentences = text::splitSentences(d.text(), d.tokens); }},
            {"times", [this](Document& d) { m_times.run(d); }},
            {"names", [this](Document& d) { m_entities.run(d); }},
            {"syntax", [this](Document& d) { m_syntax.run(d); }},
            {"clauses", [this](Document& d) { m_reading = morphology::readDocument(d, m_grammar); }},
            {"events", [this](Document& d) { m_events.run(d, m_reading); }},
            {"quotes", [this](Document& d) { m_quotes.run(d, m_reading); }},
            {"figures", [this](Document& d) { m_figures.run(d); }},
        };
    }

private:
    times::TimeStage m_times;
    EntityStage m_entities;
    SyntaxStage m_syntax;
    morphology::Tagger m_grammar;
    mutable morphology::Reading m_reading; ///< of the document on its way
    events::EventStage m_events;
    quotes::QuoteStage m_quotes;
    figures::FigureStage m_figures;
};

void benchArticles(const Stages& stages, const std::vector<article::Article>& articles)
{
    constexpr int rounds = 15;
    const auto inOrder = stages.inOrder();
    std::vector<std::vector<double>> seconds(inOrder.size() + 1); // of each stage, and of all
    std::size_t words = 0;
    for (int round = 0; round < rounds; ++round) {
        words = 0;
        for (std::vector<double>& stage : seconds)
            stage.push_back(0);
        for (const article::Article& article : articles) {
            Document document{article, {}, {}, {}, {}};
            for (std::size_t stage = 0; stage < inOrder.size(); ++stage) {
                const double begin = secondsOfThread();
                inOrder[stage].second(document);
                const double taken = secondsOfThread() - begin;
                seconds[stage].back() += taken;
                seconds.back().back() += taken;
            }
            words += document.tokens.size();
        }
    }
    std::printf("%zu articles, %zu tokens, %d rounds; tokens/s\n%-10s %11s %11s %11s\n", articles.size(),
                words, rounds, "stage", "median", "slowest", "fastest");
    for (std::size_t stage = 0; stage < seconds.size(); ++stage) {
        const auto [least, most] = std::minmax_element(seconds[stage].begin(), seconds[stage].end());
        std::printf("%-10s %11.0f %11.0f %11.0f\n", stage < inOrder.size() ? inOrder[stage].first : "all",
                    double(words) / median(seconds[stage]), double(words) / *most, double(words) / *least);
    }
}

/// A field of /proc/self/status in MB.
double memory(const QByteArray& field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(field.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void forgetMemoryPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

void benchGrowth(const Stages& stages, const QString& news)
{
    const auto inOrder = stages.inOrder();
    for (const qsizetype size : {10'000, 100'000, 1'000'000, 10'000'000}) {
        QString text;
        while (text.size() < size)
            text += QStringView(news).left(size - text.size());
        const article::Article article = articleOf(text);
        Document document{article, {}, {}, {}, {}};
        std::printf("%lld kB\n%-10s %12s %14s\n", static_cast<long long>(size / 1000), "stage", "tokens/s",
                    "MB at most");
        double sum = 0;
        const double memoryBefore = memory("VmRSS");
        for (const auto& [name, run] : inOrder) {
            forgetMemoryPeak();
            const double begin = secondsOfThread();
            run(document);
            const double taken = secondsOfThread() - begin;
            sum += taken;
            std::printf("%-10s %12.0f %14.1f\n", name, double(document.tokens.size()) / taken,
                        memory("VmHWM") - memoryBefore);
            std::fflush(stdout);
        }
        std::printf("%-10s %12.0f\n", "all", double(document.tokens.size()) / sum);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const double begin = secondsOfThread();
    const auto models = Models::open(tests::sourceFolder() + u"/resources"_s);
    std::printf("word lists and models open in %.1f ms\n", (secondsOfThread() - begin) * 1e3);
    if (!models) {
        std::printf("%s\n", qPrintable(models.error().message));
        return 1;
    }
    const Stages stages(*models);
    if (arguments.contains(u"--growth"_s)) {
        if (const QString news = textsIn(tests::dataFolder() + u"/articles/wikinews/articles.csv"_s);
            !news.isEmpty())
            benchGrowth(stages, news);
        else
            std::printf("skipped: no data\n");
        return 0;
    }
    if (const auto articles = articlesIn(arguments.value(0, tests::dataFolder() + u"/gold"_s));
        !articles.empty())
        benchArticles(stages, articles);
    else
        std::printf("skipped: no data\n");
}
