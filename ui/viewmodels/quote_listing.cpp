#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/sureness_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

class QuoteListing
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::QuoteListing)
};

QString wordsOf(const library::StoredArticle& stored, text::Span span)
{
    return span.of(stored.article.text).toString().simplified();
}

const article::Entity* speakerOf(const library::StoredArticle& stored, const article::Quote& quote)
{
    return quote.speaker ? &stored.analysis.entities[static_cast<std::size_t>(*quote.speaker)] : nullptr;
}

/// "the harbour master told": the words beside the quote that make it one, as they follow in the text.
QString attributionOf(const library::StoredArticle& stored, Finding finding)
{
    QStringList words;
    for (const text::Span part : evidenceOf(stored.analysis, finding).decisive)
        words += wordsOf(stored, part);
    return words.join(u' ');
}

QString textOf(const library::StoredArticle& stored, const article::Quote& quote)
{
    const QString words = wordsOf(stored, quote.span);
    return quote.direct ? u"“%1”"_s.arg(words) : words;
}

QString mannerOf(const article::Quote& quote)
{
    return quote.direct ? QuoteListing::tr("word for word") : QuoteListing::tr("reported");
}

/// "the harbour master told · word for word"
QString saidWords(const QString& attribution, const article::Quote& quote)
{
    return attribution.isEmpty() ? mannerOf(quote) : attribution + u" · "_s + mannerOf(quote);
}

ListedFinding listed(const library::StoredArticle& stored, qsizetype index)
{
    const article::Quote& quote = stored.analysis.quotes[static_cast<std::size_t>(index)];
    ListedFinding row;
    row.finding = {FindingKind::Quote, index};
    row.text = textOf(stored, quote);
    row.detail = attributionOf(stored, row.finding);
    row.tooltip = u"<p>%1</p><p>%2<br>%3</p>"_s.arg(row.text.toHtmlEscaped(),
                                                    saidWords(row.detail, quote).toHtmlEscaped(),
                                                    provenanceWords(quote.provenance).toHtmlEscaped());
    row.spoken = QuoteListing::tr("%1, %2: %3", "read aloud: speaker, word for word or reported, the words")
                     .arg(speakerWords(stored, quote), mannerOf(quote), wordsOf(stored, quote.span));
    row.copied = u"%1 – %2"_s.arg(row.text, speakerWords(stored, quote));
    row.doubtful = quote.provenance.confidence < doubtfulBelow;
    return row;
}

/// The group of the speaker, at the end if it is a new one.
FindingGroup& groupFor(std::vector<FindingGroup>& groups, const library::StoredArticle& stored,
                       const article::Quote& quote)
{
    const article::Entity* speaker = speakerOf(stored, quote);
    const FindingGroup wanted{
        speakerWords(stored, quote), speaker ? std::optional(speaker->type) : std::nullopt, {}};
    const auto found = std::find_if(groups.begin(), groups.end(), [&wanted](const FindingGroup& group) {
        return group.type == wanted.type && folded(group.heading) == folded(wanted.heading);
    });
    return found == groups.end() ? groups.emplace_back(wanted) : *found;
}

} // namespace

QString speakerWords(const library::StoredArticle& stored, const article::Quote& quote)
{
    if (const article::Entity* speaker = speakerOf(stored, quote))
        return speaker->name;
    if (quote.speakerSpan.isEmpty())
        return QuoteListing::tr("Speaker not named");
    return QuoteListing::tr("“%1”", "words of the article").arg(wordsOf(stored, quote.speakerSpan));
}

QString quoteCount(qsizetype count)
{
    return QuoteListing::tr("%1 quotes", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

QString quoteTooltip(const library::StoredArticle& stored, qsizetype index)
{
    const article::Quote& quote = stored.analysis.quotes[static_cast<std::size_t>(index)];
    const QString attribution = attributionOf(stored, {FindingKind::Quote, index});
    return u"<p><b>%1</b><br>%2<br>%3</p>"_s.arg(speakerWords(stored, quote).toHtmlEscaped(),
                                                 saidWords(attribution, quote).toHtmlEscaped(),
                                                 provenanceWords(quote.provenance).toHtmlEscaped());
}

FindingListing listQuotes(const ReadingSession& session)
{
    FindingListing listing;
    const library::StoredArticle* stored = session.current();
    if (!stored) {
        listing.empty = QuoteListing::tr("Who says what in the open article stands here.");
        return listing;
    }
    const std::optional<qsizetype> wanted = session.selectedEntity();
    const qsizetype total = std::ssize(stored->analysis.quotes);
    qsizetype shown = 0;
    for (qsizetype index = 0; const article::Quote& quote : stored->analysis.quotes) {
        if (!wanted || quote.speaker == wanted) {
            groupFor(listing.groups, *stored, quote).findings.push_back(listed(*stored, index));
            ++shown;
        }
        ++index;
    }
    const qsizetype hidden = session.hidden().quotes;
    if (total == 0 && hidden > 0) {
        listing.empty = allHiddenWords(hidden, session.sureness());
    } else if (total == 0) {
        listing.empty = QuoteListing::tr("Nobody is quoted in this article.");
    } else if (!wanted) {
        listing.summary = withHidden(quoteCount(total), hidden);
    } else {
        const QString name = stored->analysis.entities[static_cast<std::size_t>(*wanted)].name;
        listing.summary = QuoteListing::tr("%1 of %2, by %3")
                              .arg(interfaceLocale().toString(shown), quoteCount(total), name);
        listing.empty =
            hidden > 0
                ? QuoteListing::tr("No quote by %1 is sure enough to be shown. Esc shows all others.")
                      .arg(name)
                : QuoteListing::tr("%1 is not quoted in this article. Esc shows all quotes.").arg(name);
    }
    return listing;
}

} // namespace dateline::viewmodels
