#include "tests/model/library/fake_workshop.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

base::Result<std::vector<importers::ImportedArticle>> read(const importers::Source& source)
{
    if (source.bytes.startsWith("broken"))
        return base::Error::invalid(u"“%1” is broken."_s.arg(source.name));
    if (source.bytes.startsWith("foreign"))
        return base::Error::unsupported(u"Nobody reads “%1”."_s.arg(source.name));
    QStringList lines = QString::fromUtf8(source.bytes).split(u'\n', Qt::SkipEmptyParts);
    importers::ImportedArticle imported;
    article::Article& article = imported.article;
    const QString title = lines.takeFirst();
    if (!lines.isEmpty() && lines.first().startsWith(u"published ")) {
        article.published = {QDate::fromString(lines.takeFirst().mid(10), Qt::ISODate),
                             article::DateBasis::Metadata, u"published line"_s};
    }
    article::setText(article, title, lines);
    article.site = u"The Averra Post"_s;
    article.origin = {source.name, source.location, u"fake"_s,
                      QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256)};
    imported.issues = {{base::Issue::Severity::Note, u"Read by a fake."_s, source.name}};
    return std::vector{imported};
}

base::Result<std::vector<importers::ImportedArticle>> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::notFound(u"“%1” does not exist."_s.arg(path));
    return read({file.readAll(), QFileInfo(path).fileName(), path, {}});
}

article::Provenance byRule(double confidence)
{
    return {article::Source::Rule, confidence, u"fake"_s};
}

void findSentences(const QString& text, article::Analysis& found)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'.' && text.at(i) != u'\n')
            continue;
        if (i > begin)
            found.sentences.push_back({begin, i});
        begin = i + 1;
    }
}

void findName(const QString& text, const QString& name, article::EntityType type, article::Analysis& found)
{
    article::Entity entity{name, type, {}, {}, byRule(0.9), {}, {}};
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        entity.mentions.push_back({{at, at + name.size()}, article::MentionKind::Name, byRule(0.8)});
    if (!entity.mentions.empty())
        found.entities.push_back(entity);
}

/// "16:00 " before the words.
void takeClock(const QString& text, article::TimeExpression& time)
{
    static const QRegularExpression clock(u"(\\d\\d):(\\d\\d) $"_s);
    const auto match = clock.match(text.left(time.span.begin));
    if (!match.hasMatch())
        return;
    time.span.begin = match.capturedStart();
    time.form.hour = match.captured(1).toInt();
    time.form.minute = match.captured(2).toInt();
}

void findTimes(const QString& text, article::Analysis& found)
{
    for (const auto& [words, shift] : {std::pair{u"today"_s, 0}, std::pair{u"yesterday"_s, -1}}) {
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            article::TimeExpression time;
            time.span = {at, at + words.size()};
            time.form.kind = article::TimeForm::Kind::Shift;
            time.form.unit = article::TimeForm::Unit::Day;
            time.form.amount = shift;
            time.provenance = byRule(0.7);
            takeClock(text, time);
            found.times.push_back(time);
        }
    }
    const QString absolute = u"2009-03-01"_s;
    if (const qsizetype at = text.indexOf(absolute); at >= 0) {
        article::TimeExpression time;
        time.span = {at, at + absolute.size()};
        time.form.year = 2009;
        time.form.month = 3;
        time.form.day = 1;
        found.times.push_back(time);
    }
}

void findEvents(const article::Article& article, article::Analysis& found)
{
    for (const text::Span& sentence : found.sentences) {
        for (std::size_t i = 0; i < found.times.size(); ++i) {
            if (!sentence.contains(found.times[i].span))
                continue;
            article::Event event;
            event.evidence = sentence;
            event.trigger = found.times[i].span;
            event.title = sentence.of(article.text).trimmed().toString();
            event.basis = article::TimeBasis::Expression;
            event.time = static_cast<qsizetype>(i);
            for (std::size_t who = 0; who < found.entities.size(); ++who)
                event.who.push_back(static_cast<qsizetype>(who));
            event.provenance = byRule(0.6);
            found.events.push_back(event);
        }
    }
}

article::Analysis resolve(article::Analysis analysis, QDate published)
{
    analysis.anchor = published;
    for (article::TimeExpression& time : analysis.times) {
        QDate day(2009, 3, 1);
        if (time.form.amount)
            day = published.isValid() ? published.addDays(*time.form.amount) : QDate();
        time.days = {day, day};
        time.value = day.toString(Qt::ISODate);
        if (day.isValid() && time.form.hour)
            time.value += QTime(*time.form.hour, *time.form.minute).toString(u"'T'HH:mm");
    }
    for (article::Event& event : analysis.events)
        event.days = analysis.times[static_cast<std::size_t>(*event.time)].days;
    return analysis;
}

article::Analysis analyse(const article::Article& article)
{
    article::Analysis found;
    found.engine = u"fake/1"_s;
    findSentences(article.text, found);
    findName(article.text, u"Mira Solen"_s, article::EntityType::Person, found);
    findName(article.text, u"Port Averra"_s, article::EntityType::Place, found);
    findTimes(article.text, found);
    findEvents(article, found);
    return resolve(std::move(found), article.published.date);
}

} // namespace

library::Workshop fakeWorkshop()
{
    library::Workshop workshop;
    workshop.readFile = [](const QString& path, const base::CancelToken&) { return readFile(path); };
    workshop.readSource = [](const importers::Source& source, const base::CancelToken&) {
        return read(source);
    };
    workshop.analyse = [](const article::Article& article, const base::CancelToken&) {
        return analyse(article);
    };
    workshop.engineName = [] { return u"fake/1"_s; };
    workshop.redate = [](article::Analysis analysis, QDate published) {
        return resolve(std::move(analysis), published);
    };
    return workshop;
}

library::Workshop linesAsPeople()
{
    library::Workshop workshop = fakeWorkshop();
    workshop.analyse = [](const article::Article& article, const base::CancelToken&) {
        article::Analysis found;
        found.engine = u"lines/1"_s;
        qsizetype at = article.text.indexOf(u'\n') + 1;
        for (const QString& line : article.text.mid(at).split(u'\n')) {
            if (!line.isEmpty()) {
                article::Entity person;
                person.name = line;
                person.mentions = {{{at, at + line.size()},
                                    article::MentionKind::Name,
                                    {article::Source::Rule, 0.9, u"fake"_s}}};
                person.provenance = {article::Source::Rule, 0.9, u"fake"_s};
                found.entities.push_back(person);
            }
            at += line.size() + 1;
        }
        return found;
    };
    return workshop;
}

QByteArray fakeArticle(int number, const QByteArray& published)
{
    const QByteArray dated = published.isEmpty() ? QByteArray() : "published " + published + "\n";
    return "Harbour report " + QByteArray::number(number) + "\n" + dated +
           "The crane fell yesterday in Port Averra. Mira Solen spoke about it today. "
           "The pier was built on 2009-03-01.\n"
           "Ship number " +
           QByteArray::number(number) + " waited outside the harbour. Mira Solen knows its captain.\n";
}

} // namespace dateline::tests
