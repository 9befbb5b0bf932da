#include "model/library/act_history.h"

#include "model/base/interface_locale.h"
#include "model/library/event_act_words.h"
#include "model/library/list_act_words.h"
#include "model/library/naming_act_words.h"
#include "model/store/article_table.h"
#include "model/store/confirmation_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/name_table.h"
#include "model/store/naming_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_names.h"
#include "model/store/words_decision_table.h"
#include "model/text/shortened.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace dateline::library {

using article::MentionJudgement;

namespace {

/// "“Bek”", "“Bek” and 2 more".
QString mentionsOf(const std::vector<MentionJudgement>& judgements)
{
    const MentionJudgement& first = judgements.front();
    const QString words = (first.before ? first.before : first.after)->words;
    const auto more = static_cast<int>(judgements.size()) - 1;
    if (more == 0)
        return QCoreApplication::translate("dateline::library", "“%1”", "a mention").arg(words);
    return QCoreApplication::translate("dateline::library", "“%1” and %n more", "mentions", more).arg(words);
}

QString wordsOfConfirmingEverywhere(const article::EntityConfirmation& said)
{
    const QString words =
        said.isConfirmed ? QCoreApplication::translate("dateline::library", "Confirm “%1” in all articles")
                         : QCoreApplication::translate("dateline::library",
                                                       "Take back that “%1” is right in all articles");
    return words.arg(said.entity.name);
}

} // namespace

base::Result<HistoryPage> ActHistory::page(PageRequest request) const
{
    const store::ActTable table(m_connection);
    const auto acts = table.page(request.offset, request.limit);
    if (!acts)
        return acts.error();
    const auto total = table.count();
    if (!total)
        return total.error();
    HistoryPage page{{}, *total};
    for (const store::Act& act : *acts) {
        auto line = entry(act);
        if (!line)
            return line.error();
        page.acts.append(std::move(*line));
    }
    return page;
}

base::Result<HistoryPage> ActHistory::pageWith(const QString& words, PageRequest request) const
{
    constexpr qint64 stride = 200;
    const QString wanted = store::NameTable::folded(words);
    const store::ActTable table(m_connection);
    HistoryPage page;
    for (qint64 offset = 0;; offset += stride) {
        const auto acts = table.page(offset, stride);
        if (!acts)
            return acts.error();
        for (const store::Act& act : *acts) {
            const auto said = this->words(act);
            if (!said)
                return said.error();
            if (!store::NameTable::folded(*said).contains(wanted))
                continue;
            const qint64 at = page.total++;
            if (at < request.offset || at >= request.offset + request.limit)
                continue;
            auto line = entry(act);
            if (!line)
                return line.error();
            page.acts.append(std::move(*line));
        }
        if (acts->size() < stride)
            return page;
    }
}

/// How many mentions an act on names or words is about.
base::Result<qint64> ActHistory::mentionsUnder(const store::Act& act) const
{
    if (act.kind == store::Act::Kind::Naming)
        return store::ShownNames(m_connection).mentionsUnder(act.id);
    if (act.kind == store::Act::Kind::Words)
        return store::WordsDecisionTable(m_connection).mentions(act.id);
    if (act.kind == store::Act::Kind::List)
        return listActMentions(m_connection, act.id);
    return 0;
}

/// What is decided on a name or on words says how many mentions it is about.
base::Result<QString> ActHistory::wordsWithCount(const store::Act& act) const
{
    auto said = words(act);
    if (!said)
        return said;
    const auto mentions = mentionsUnder(act);
    if (!mentions)
        return mentions.error();
    if (*mentions == 0)
        return said;
    const int plural = static_cast<int>(std::min<qint64>(*mentions, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("dateline::library", "%1, %2 mentions",
                                       "%1: an act, %2: how many mentions it is about", plural)
        .arg(*said, base::interfaceLocale().toString(*mentions));
}

base::Result<HistoryEntry> ActHistory::entry(const store::Act& act) const
{
    const auto said = wordsWithCount(act);
    if (!said)
        return said.error();
    const auto why = act.isUndone ? redoHindrance(act) : hindrance(act);
    if (!why)
        return why.error();
    return HistoryEntry{act.id, act.when, *said, act.isUndone, *why};
}

base::Result<QString> ActHistory::redoHindrance(const store::Act& act) const
{
    if (const auto list = store::ActTable(m_connection).withdrawer(act.id); !list || *list)
        return list ? hindranceByList(**list) : list.error();
    if (act.kind == store::Act::Kind::Naming || act.kind == store::Act::Kind::Words ||
        act.kind == store::Act::Kind::List)
        return QString();
    const auto last = store::ActTable(m_connection).lastUndone();
    if (!last)
        return last.error();
    if (!*last || (*last)->id == act.id)
        return QString();
    const auto said = words(**last);
    if (!said)
        return said.error();
    return QCoreApplication::translate("dateline::library", "This was undone later: %1. Redo that first.",
                                       "%1: an act")
        .arg(*said);
}

base::Result<QString> ActHistory::hindrance(const store::Act& act) const
{
    const auto later = laterOn(act);
    if (!later)
        return later.error();
    if (!*later)
        return QString();
    const auto other = store::ActTable(m_connection).find(**later);
    if (!other)
        return other.error();
    const auto said = words(**other);
    if (!said)
        return said.error();
    return QCoreApplication::translate("dateline::library", "This hangs on it: %1. Undo that first.",
                                       "%1: an act")
        .arg(*said);
}

/// The first act in force that hangs on this one.
base::Result<std::optional<store::ActId>> ActHistory::laterOn(const store::Act& act) const
{
    switch (act.kind) {
    case store::Act::Kind::Naming:
    case store::Act::Kind::Words:
    case store::Act::Kind::List:
    case store::Act::Kind::Confirmation:
        return std::optional<store::ActId>();
    case store::Act::Kind::Mention:
        return store::MentionDecisionTable(m_connection).laterOnSameWords(act.id);
    case store::Act::Kind::Event:
        return store::EventDecisionTable(m_connection).laterOnAdded(act.id);
    case store::Act::Kind::Publication:
    case store::Act::Kind::Removal:
        break;
    }
    return store::ActTable(m_connection).laterOnSameArticle(act.id);
}

base::Result<QString> ActHistory::words(const store::Act& act) const
{
    if (act.kind == store::Act::Kind::Mention)
        return wordsOfMentions(act.id);
    if (act.kind == store::Act::Kind::Event)
        return wordsOfEvents(act.id);
    if (act.kind == store::Act::Kind::Words)
        return wordsOfMarking(act.id);
    if (act.kind == store::Act::Kind::List)
        return wordsOfList(act.id);
    if (act.kind == store::Act::Kind::Confirmation)
        return wordsOfConfirming(act.id);
    if (act.kind == store::Act::Kind::Naming)
        return wordsOfNaming(act.id);
    return wordsOfArticles(act);
}

base::Result<QString> ActHistory::titleOf(article::ArticleId id) const
{
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    return store::Shelf::listedTitle(row->article);
}

base::Result<QString> ActHistory::wordsOfArticles(const store::Act& act) const
{
    const int count = static_cast<int>(act.items.size());
    if (act.kind == store::Act::Kind::Removal && count != 1)
        return QCoreApplication::translate("dateline::library", "Remove %n articles", nullptr, count);
    const auto title = titleOf(act.items.first().article);
    if (!title)
        return title;
    if (act.kind == store::Act::Kind::Removal)
        return QCoreApplication::translate("dateline::library", "Remove “%1”").arg(*title);
    const QDate day = act.items.first().after;
    if (!day.isValid())
        return QCoreApplication::translate("dateline::library", "Take back the date of “%1”").arg(*title);
    return QCoreApplication::translate("dateline::library", "Set the date of “%1” to %2")
        .arg(*title, dayInWords(day));
}

base::Result<QString> ActHistory::wordsOfNaming(store::ActId act) const
{
    const auto naming = store::NamingTable(m_connection).load(act);
    if (!naming)
        return naming.error();
    if (!naming->article)
        return namingActWords(*naming, {});
    const auto title = titleOf(*naming->article);
    if (!title)
        return title;
    return namingActWords(*naming, *title);
}

base::Result<QString> ActHistory::wordsOfEvents(store::ActId act) const
{
    const auto judged = store::EventDecisionTable(m_connection).load(act);
    if (!judged)
        return judged.error();
    const auto title = titleOf(judged->front().article);
    if (!title)
        return title;
    return eventActWords(*judged, *title);
}

base::Result<QString> ActHistory::wordsOfMarking(store::ActId act) const
{
    const auto judgement = store::WordsDecisionTable(m_connection).load(act);
    if (!judgement)
        return judgement.error();
    return QCoreApplication::translate("dateline::library", "Add “%1” as “%2” in all articles",
                                       "%1: words of the text, %2: an entity")
        .arg(judgement->words, judgement->entity.name);
}

/// What was taken back with a list comes back with it.
base::Result<QString> ActHistory::hindranceByList(store::ActId list) const
{
    const auto said = wordsOfList(list);
    if (!said)
        return said;
    return QCoreApplication::translate("dateline::library",
                                       "It was taken back with this: %1. Undo that first.", "%1: an act")
        .arg(*said);
}

base::Result<QString> ActHistory::wordsOfList(store::ActId act) const
{
    const auto content = ListContent::of(m_connection, act);
    if (!content)
        return content.error();
    if (content->namings.size() == 1 && content->words == 0)
        return wordsOfNaming(content->namings.first());
    return listActWords(*content);
}

base::Result<QString> ActHistory::wordsOfConfirming(store::ActId act) const
{
    const auto everywhere = store::NameConfirmationTable(m_connection).find(act);
    if (!everywhere)
        return everywhere.error();
    if (*everywhere)
        return wordsOfConfirmingEverywhere(**everywhere);
    const auto row = store::ConfirmationTable(m_connection).load(act);
    if (!row)
        return row.error();
    const auto title = titleOf(row->article);
    if (!title)
        return title;
    const article::Confirmation& first = row->confirmations.front();
    const QString words =
        first.isConfirmed
            ? QCoreApplication::translate("dateline::library", "Confirm “%1” in “%2”",
                                          "%1: a name, an event, quoted words, %2: an article")
            : QCoreApplication::translate("dateline::library", "Take back that “%1” in “%2” is right",
                                          "%1: a name, an event, quoted words, %2: an article");
    constexpr qsizetype longest = 60; // quoted words may be long
    return words.arg(text::shortened(first.called, longest), *title);
}

base::Result<QString> ActHistory::wordsOfMentions(store::ActId act) const
{
    const auto row = store::MentionDecisionTable(m_connection).load(act);
    if (!row)
        return row.error();
    const auto title = titleOf(row->article);
    if (!title)
        return title;
    const MentionJudgement& first = row->judgements.front();
    const QString mentions = mentionsOf(row->judgements);
    if (!first.after)
        return QCoreApplication::translate("dateline::library", "Leave out the mention %1 in “%2”")
            .arg(mentions, *title);
    if (!first.before)
        return QCoreApplication::translate("dateline::library", "Add %1 as “%2” in “%3”")
            .arg(mentions, first.entity->name, *title);
    if (first.entity)
        return QCoreApplication::translate("dateline::library", "Take the mention %1 for “%2” in “%3”")
            .arg(mentions, first.entity->name, *title);
    return QCoreApplication::translate("dateline::library", "Make the mention %1 “%2” in “%3”")
        .arg(mentions, first.after->words, *title);
}

} // namespace dateline::library
