#include "tests/bench/made_up_library.h"

#include <cmath>
#include <cstdio>

namespace dateline::bench {

using namespace Qt::StringLiterals;

article::Article Writer::article(int number)
{
    article::Article made;
    QStringList paragraphs;
    for (int i = 0; i < 6; ++i)
        paragraphs << sentences(5);
    article::setText(made, u"Report %1: "_s.arg(number) + sentences(1), paragraphs);
    made.published = {QDate(2000, 1, 1).addDays(number % 9000), article::DateBasis::Metadata, u"bench"_s};
    made.origin = {u"bench"_s, {}, u"plain"_s, QByteArray::number(number)};
    return made;
}

QString Writer::word()
{
    const double share = std::uniform_real_distribution(0.0, 1.0)(m_random);
    return u"word%1"_s.arg(static_cast<int>(std::pow(50000.0, share)));
}

QString Writer::sentences(int count)
{
    QString text;
    for (int i = 0; i < count * 14; ++i)
        text += word() + (i % 14 == 13 ? u". "_s : u" "_s);
    return text.trimmed();
}

namespace {

/// As many findings as a real analysis of such an article has.
article::Analysis analysisOf(const article::Article& article)
{
    article::Analysis found;
    found.engine = u"bench/1"_s;
    found.anchor = article.published.date;
    const qint64 number = article.origin.fingerprint.toLongLong();
    const auto span = [](qsizetype at) { return text::Span{at, at + 8}; };
    for (int i = 0; i < 30; ++i)
        found.sentences.push_back({i * 80, i * 80 + 79});
    for (int i = 0; i < 14; ++i) {
        article::Entity entity;
        entity.name = u"Name %1"_s.arg((number * 31 + i * i * 977) % (i < 7 ? 500 : 60000));
        entity.type = static_cast<article::EntityType>(i % 3);
        for (int mention = 0; mention < 4; ++mention)
            entity.mentions.push_back({span(i * 90 + mention * 20), {}, {}});
        found.entities.push_back(entity);
    }
    for (int i = 0; i < 12; ++i) {
        article::TimeExpression time;
        time.span = span(i * 150);
        time.form.kind = article::TimeForm::Kind::Shift;
        time.form.amount = -i;
        time.days = {found.anchor.addDays(-i), found.anchor.addDays(-i)};
        time.value = time.days.begin.toString(Qt::ISODate);
        found.times.push_back(time);
        article::Event event;
        event.evidence = {i * 150, i * 150 + 120};
        event.trigger = span(i * 150 + 30);
        event.title = u"Something happened"_s;
        event.time = i;
        event.days = time.days;
        event.who = {i, (i + 1) % 14};
        found.events.push_back(event);
    }
    for (int i = 0; i < 50; ++i)
        found.triggers.push_back({span(i * 50), {}, {}});
    for (int i = 0; i < 5; ++i)
        found.quotes.push_back({span(i * 300), true, i, span(i * 300 + 20), {}, {}});
    return found;
}

} // namespace

library::Library::Parts madeUpParts(const QString& path)
{
    library::Library::Parts made;
    made.path = path;
    made.clock = std::make_shared<base::SystemClock>();
    made.workshop.readSource = [](const importers::Source& source, const base::CancelToken&) {
        const int first = source.bytes.toInt();
        std::vector<importers::ImportedArticle> articles;
        Writer writer(static_cast<unsigned>(first));
        for (int i = 0; i < 50; ++i)
            articles.push_back({writer.article(first + i), {}});
        return base::Result(std::move(articles));
    };
    made.workshop.readFile = [read = made.workshop.readSource](const QString& file,
                                                               const base::CancelToken& cancel) {
        return read({file.toUtf8(), file, {}, {}}, cancel);
    };
    made.workshop.analyse = [](const article::Article& article, const base::CancelToken&) {
        return analysisOf(article);
    };
    made.workshop.redate = [](article::Analysis analysis, QDate published) {
        analysis.anchor = published;
        for (auto& time : analysis.times)
            time.days.begin = time.days.end = published;
        for (auto& event : analysis.events)
            event.days.begin = event.days.end = published;
        return analysis;
    };
    return made;
}

void import(library::Library& library, int first, int count)
{
    QStringList sources;
    for (int i = first; i < first + count; i += 50)
        sources << QString::number(i);
    const auto report = library.importFilesNow(sources, {}, {});
    for (const auto& item : report.items) {
        if (!item.error.isEmpty())
            std::printf("%s\n", qPrintable(item.error));
    }
}

} // namespace dateline::bench
