#pragma once

#include "model/article/words_judgement.h"
#include "model/base/cancel_token.h"
#include "model/base/error.h"
#include "ui/viewmodels/mention_proposal.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace dateline::library {
class Library;
struct StoredArticle;
} // namespace dateline::library

namespace dateline::viewmodels {

class EntityOffer;
class ReadingSession;

/// Lets the reader correct single mentions of the open article: the current mention of the selected entity,
/// or the words selected in the text, these also in all articles. Proposes first, with what would follow; the
/// library keeps what is decided and can undo it. Library and session must outlive this. Lives on the
/// window's thread.
class MentionCorrections final : public QObject
{
    Q_OBJECT

public:
    MentionCorrections(ReadingSession& session, library::Library& library, QObject* parent = nullptr);

    /// A mention is selected.
    bool hasMention() const;
    /// Words are selected in the text.
    bool hasWords() const;

    /// What could be corrected; nothing where nothing is selected that it could be about.
    std::optional<MentionProposal> noMention() const;
    std::optional<MentionProposal> otherEntity() const;
    /// The selected words in place of the current mention, which they touch.
    std::optional<MentionProposal> otherWords() const;
    std::optional<MentionProposal> missed(article::EntityType type) const;
    /// The current mention with these words, and perhaps others like it that stand among the same words.
    std::optional<MentionProposal> reaching(text::Span words) const;
    /// The current mention, and no other, with one end moved by a word: one step of several, between which
    /// nothing should be asked.
    std::optional<MentionProposal> reached(Reach reach) const;

    /// Whose mentions a proposal could be about, of the article those of its type first.
    std::unique_ptr<EntityOffer> offer(const MentionProposal& proposal) const;
    /// What would follow in the open article: "“Ana Mazur” has 4 mentions instead of 7. “Jan Mazur” is new, 3
    /// mentions."; empty where nothing would.
    QString consequence(const std::vector<article::MentionJudgement>& judgements) const;

    /// Asks where in the library words stand that mention no one yet; spreadKnown() follows. An answer to an
    /// older question is dropped.
    void askSpread(const QString& words);
    /// No one wants to know any more.
    void stopAsking();
    /// Takes words for an entity wherever they stand and mention no one, in articles imported later, too.
    /// done() or failed() follows.
    void applyEverywhere(const article::WordsJudgement& judgement);

    /// done() or failed() follows.
    void apply(const std::vector<article::MentionJudgement>& judgements);

Q_SIGNALS:
    /// Another mention or other words, or none, are selected.
    void changed();
    /// What was taken from the open article before holds no more: another one is open, or none.
    void articleLeft();
    /// "212 mentions in 87 articles"
    void spreadKnown(const QString& words);
    /// A sentence for the status bar, also on a correction of the article that could not be applied.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    const library::StoredArticle* article() const;
    text::Span currentMention() const;
    void tell();

    ReadingSession& m_session;
    library::Library& m_library;
    base::CancelToken m_asking; ///< of the last question on words
};

} // namespace dateline::viewmodels
