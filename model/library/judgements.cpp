#include "model/library/judgements.h"

#include "model/base/interface_locale.h"
#include "model/library/redating.h"
#include "model/store/article_table.h"
#include "model/store/judgement_table.h"
#include "model/store/listing_table.h"
#include "model/store/name_table.h"
#include "model/store/naming_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_names.h"
#include "model/store/transaction.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

/// "a person", "an organization".
QString withArticle(article::EntityType type)
{
    switch (type) {
    case article::EntityType::Person:
        return QCoreApplication::translate("dateline::library", "a person", "take it for …");
    case article::EntityType::Place:
        return QCoreApplication::translate("dateline::library", "a place", "take it for …");
    case article::EntityType::Organization:
        return QCoreApplication::translate("dateline::library", "an organization", "take it for …");
    case article::EntityType::Group:
        return QCoreApplication::translate("dateline::library", "a group", "take it for …");
    case article::EntityType::Event:
        return QCoreApplication::translate("dateline::library", "an event", "take it for …");
    case article::EntityType::Work:
        break;
    }
    return QCoreApplication::translate("dateline::library", "a work", "take it for …");
}

} // namespace

base::Result<Effect> Judgements::setPublicationDate(article::ArticleId id, QDate day)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto decided = store::JudgementTable(m_connection).publication(id);
    if (!decided)
        return decided.error();
    Effect effect;
    if (auto done = date(id, day, effect); !done)
        return done.error();
    if (*decided == day || (!decided->isValid() && !day.isValid()))
        return effect;
    const store::Act act{{}, store::Act::Kind::Publication, {{id, *decided, day}}};
    if (auto done = store::ActTable(m_connection).add(act, m_clock.now()); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::remove(const QList<article::ArticleId>& ids)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    Effect effect;
    for (const article::ArticleId id : ids) {
        if (auto done = shelve(id, false, effect); !done)
            return done.error();
    }
    if (effect.removed.isEmpty())
        return effect;
    store::Act act{{}, store::Act::Kind::Removal, {}};
    for (const article::ArticleId id : effect.removed)
        act.items.append({id, {}, {}});
    if (auto done = store::ActTable(m_connection).add(act, m_clock.now()); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::name(const article::Naming& naming)
{
    if (naming.shownAs == naming.subject || (naming.shownAs && naming.shownAs->name.trimmed().isEmpty()))
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "This is what it is called already."));
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto act = store::ActTable(m_connection).add({{}, store::Act::Kind::Naming, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = store::NamingTable(m_connection).add(*act, naming); !done)
        return done.error();
    Effect effect;
    if (auto done = follow(*act, effect); !done)
        return done.error();
    if (effect.changed.isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "Nothing is called “%1” there.")
                .arg(naming.subject.name));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<void> Judgements::follow(store::ActId act, Effect& effect)
{
    const auto decision = store::NamingTable(m_connection).row(act);
    if (!decision)
        return decision.error();
    auto changed = store::ShownNames(m_connection).follow(*decision);
    if (!changed)
        return changed.error();
    effect.changed.append(*changed);
    return {};
}

base::Result<Effect> Judgements::undo()
{
    return replay(Direction::Back);
}

base::Result<Effect> Judgements::redo()
{
    return replay(Direction::Forth);
}

base::Result<Effect> Judgements::replay(Direction direction)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    store::ActTable acts(m_connection);
    const auto act = direction == Direction::Back ? acts.lastDone() : acts.firstUndone();
    if (!act)
        return act.error();
    if (!act->has_value())
        return base::Error::notFound(
            direction == Direction::Back
                ? QCoreApplication::translate("dateline::library", "There is nothing to undo.")
                : QCoreApplication::translate("dateline::library", "There is nothing to redo."));
    Effect effect;
    if (auto done = acts.setUndone((*act)->id, direction == Direction::Back); !done)
        return done.error();
    if (auto done = apply(**act, direction, effect); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<void> Judgements::apply(const store::Act& act, Direction direction, Effect& effect)
{
    if (act.kind == store::Act::Kind::Naming)
        return follow(act.id, effect);
    const bool isBack = direction == Direction::Back;
    for (const store::Act::Item& item : act.items) {
        auto done = act.kind == store::Act::Kind::Publication
                        ? date(item.article, isBack ? item.before : item.after, effect)
                        : shelve(item.article, isBack, effect);
        if (!done)
            return done;
    }
    return {};
}

/// Decides on a day, or takes the decision back, and lets everything follow that hangs on it.
base::Result<void> Judgements::date(article::ArticleId id, QDate day, Effect& effect)
{
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    const auto change =
        Redating(m_connection, m_workshop).apply(id, store::Shelf::inForce(row->article.published, day));
    if (!change)
        return change.error();
    if (auto done = store::JudgementTable(m_connection).setPublication(id, day, m_clock.now()); !done)
        return done;
    effect.dates = *change;
    effect.changed.append(id);
    return {};
}

base::Result<void> Judgements::shelve(article::ArticleId id, bool isListed, Effect& effect)
{
    const auto was = store::ListingTable(m_connection).contains(id);
    if (!was)
        return was.error();
    if (*was == isListed)
        return {};
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    store::Shelf shelf(m_connection);
    if (auto done = store::JudgementTable(m_connection).setRemoved(id, !isListed, m_clock.now()); !done)
        return done;
    if (auto done = isListed ? shelf.list(id, *row) : shelf.unlist(id, *row); !done)
        return done;
    (isListed ? effect.listed : effect.removed).append(id);
    return {};
}

base::Result<Effect> Judgements::purgeRemoved()
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto ids = store::JudgementTable(m_connection).removed();
    if (!ids)
        return ids.error();
    for (const article::ArticleId id : *ids) {
        if (auto done = store::ArticleTable(m_connection).purge(id); !done)
            return done.error();
    }
    if (auto done = store::NameTable(m_connection).removeUnused(); !done)
        return done.error();
    if (auto done = store::ActTable(m_connection).removeEmpty(); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Effect effect;
    effect.purged = ids->size();
    return effect;
}

base::Result<UndoState> Judgements::state() const
{
    const store::ActTable acts(m_connection);
    const auto done = acts.lastDone();
    if (!done)
        return done.error();
    const auto undone = acts.firstUndone();
    if (!undone)
        return undone.error();
    const auto undoText = textOf(*done);
    if (!undoText)
        return undoText.error();
    const auto redoText = textOf(*undone);
    if (!redoText)
        return redoText.error();
    return UndoState{*undoText, *redoText};
}

/// The act in words, as it was done.
base::Result<QString> Judgements::textOf(const std::optional<store::Act>& act) const
{
    if (!act)
        return QString();
    if (act->kind == store::Act::Kind::Naming) {
        const auto naming = store::NamingTable(m_connection).load(act->id);
        if (!naming)
            return naming.error();
        return textOf(*naming);
    }
    const int count = static_cast<int>(act->items.size());
    if (act->kind == store::Act::Kind::Removal && count != 1)
        return QCoreApplication::translate("dateline::library", "Remove %n articles", nullptr, count);
    const auto row = store::ArticleTable(m_connection).load(act->items.first().article);
    if (!row)
        return row.error();
    const QString title = store::Shelf::listedTitle(row->article);
    if (act->kind == store::Act::Kind::Removal)
        return QCoreApplication::translate("dateline::library", "Remove “%1”").arg(title);
    const QDate day = act->items.first().after;
    if (!day.isValid())
        return QCoreApplication::translate("dateline::library", "Take back the date of “%1”").arg(title);
    const QString form =
        QCoreApplication::translate("dateline::library", "d MMMM yyyy", "the form of a day: 14 May 2010");
    return QCoreApplication::translate("dateline::library", "Set the date of “%1” to %2")
        .arg(title, base::interfaceLocale().toString(day, form));
}

/// The decision in words: "Call “Ana” “Ana Bek” in all articles".
base::Result<QString> Judgements::textOf(const article::Naming& naming) const
{
    const bool renames = naming.shownAs && naming.shownAs->name != naming.subject.name;
    const QString name = naming.subject.name;
    const QString shown = !naming.shownAs ? QString()
                          : renames       ? naming.shownAs->name
                                          : withArticle(naming.shownAs->type);
    if (!naming.article) {
        if (renames)
            return QCoreApplication::translate("dateline::library", "Call “%1” “%2” in all articles")
                .arg(name, shown);
        return naming.shownAs
                   ? QCoreApplication::translate("dateline::library", "Take “%1” for %2 in all articles",
                                                 "%2: a person, a place …")
                         .arg(name, shown)
                   : QCoreApplication::translate("dateline::library", "Leave out “%1” in all articles")
                         .arg(name);
    }
    const auto row = store::ArticleTable(m_connection).load(*naming.article);
    if (!row)
        return row.error();
    const QString title = store::Shelf::listedTitle(row->article);
    if (renames)
        return QCoreApplication::translate("dateline::library", "Call “%1” “%2” in “%3”")
            .arg(name, shown, title);
    return naming.shownAs
               ? QCoreApplication::translate("dateline::library", "Take “%1” for %2 in “%3”",
                                             "%2: a person, a place …")
                     .arg(name, shown, title)
               : QCoreApplication::translate("dateline::library", "Leave out “%1” in “%2”").arg(name, title);
}

} // namespace dateline::library
