#pragma once

#include "model/article/naming.h"
#include "model/base/error.h"
#include "model/library/answers.h"

#include <QObject>

#include <memory>
#include <optional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

class EntityJoins;
class EntityOffer;
class ProposalReview;
class ReadingSession;

/// Lets the reader correct the selected entity: another name, another type, the same as another entity of the
/// article or the library, or no entity; in the open article or everywhere. Says before what would follow;
/// the library keeps the decision and can undo it. Library and session must outlive this. Lives on the
/// window's thread.
class EntityNaming final : public QObject
{
    Q_OBJECT

public:
    enum class Scope
    {
        Article,
        Everywhere
    };

    EntityNaming(ReadingSession& session, library::Library& library, QObject* parent = nullptr);

    /// The selected entity; nothing where none is selected.
    std::optional<article::EntityKey> subject() const;
    /// The entity that is compared with it.
    std::optional<article::EntityKey> compared() const;
    /// The open article has an entity that is called so.
    bool isHere(const article::EntityKey& key) const;
    /// What the subject could be the same as: the others of its type first, most mentioned first.
    std::unique_ptr<EntityOffer> offer() const;
    /// What of the whole library may be one, and what was corrected in single articles and others may need,
    /// for the reader to say; it belongs to who asks.
    std::unique_ptr<ProposalReview> identityReview() const;
    std::unique_ptr<ProposalReview> correctionReview() const;
    /// Where the reader is among the subject's mentions: "Vestmar · 2 of 3".
    QString mentionPlace() const;
    /// How often the open article names the subject: "3 mentions".
    QString countHere() const;
    /// Asks what naming the subject so would do: consequenceKnown() follows. "Becomes one with “…”: 44 + 212
    /// mentions in 87 articles. Names: “…”, “…” + “…” and 3 more.", with all of the library that would be
    /// called so; "Changes 44 mentions in 12 articles." where nothing is called so yet; nothing where it is
    /// called so itself. An answer to an older question is dropped.
    void askConsequence(const article::EntityKey& shownAs, Scope scope);
    /// Asks how often the subject is named in the library; spreadKnown() follows. An answer to an older
    /// question is dropped.
    void askSpread();

    /// What has become one with the subject; what it does is told by this.
    EntityJoins& joins() const { return *m_joins; }

    /// Nothing leaves the subject out. done(), with the names that have become one and a hint behind it, or
    /// failed() follows.
    void name(const std::optional<article::EntityKey>& shownAs, Scope scope, const QString& hint = {});

Q_SIGNALS:
    /// Another entity, or none, is selected.
    void subjectChanged();
    /// "14 mentions in 3 articles"
    void spreadKnown(const QString& words);
    void consequenceKnown(const QString& sentence);
    /// A sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    struct Merger;
    const article::Entity* selected() const;
    qsizetype mentionsHere() const;
    QString consequence(const library::EntityPair& subjectAndTarget, Scope scope) const;
    void takeConsequence(const Merger& merger, const article::EntityKey& shownAs, Scope scope);
    QString joinedNames(const article::Naming& naming) const;

    /// What the names were that a naming would make one, as it was foretold.
    struct Foretold
    {
        article::EntityKey shownAs;
        Scope scope = Scope::Article;
        QString names; ///< "Names: “…” + “…”."; empty where nothing becomes one
    };

    ReadingSession& m_session;
    library::Library& m_library;
    EntityJoins* m_joins;
    Foretold m_foretold;
    quint64 m_question = 0;       ///< the last one on a consequence
    quint64 m_spreadQuestion = 0; ///< the last one on how often the subject is named
};

} // namespace dateline::viewmodels
