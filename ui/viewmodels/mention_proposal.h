#pragma once

#include "model/article/analysis.h"
#include "model/article/mention_judgement.h"

#include <QString>

#include <vector>

namespace dateline::viewmodels {

/// A correction of mentions that the reader may want: the places that it could hold for, to be confirmed
/// before anything changes.
struct MentionProposal
{
    enum class Kind
    {
        NoMention,   ///< these words mention no one
        OtherEntity, ///< they mean another entity
        OtherWords,  ///< the mention has other words
        Missed,      ///< they are a mention that was not found
    };

    struct Place
    {
        article::MentionJudgement judgement; ///< without its entity where the reader has yet to say it
        QString context;                     ///< the words with some of those around them
        bool isProposed = false;             ///< the reader asked for this one, or probably means it, too
        bool isOtherForm = false;            ///< its words are a form of those that the proposal is about
    };

    Kind kind = Kind::NoMention;
    QString words; ///< what it is about
    article::EntityKey entity;
    std::vector<Place> places; ///< in text order, those with another form of the words behind the others

    /// Nothing is to be asked: one place, and no entity to be named.
    bool isPlain() const
    {
        return places.size() == 1 && (kind == Kind::NoMention || kind == Kind::OtherWords);
    }
    /// The reader says whose mentions they are.
    bool namesEntity() const { return kind == Kind::OtherEntity || kind == Kind::Missed; }
};

/// A mention is none, and perhaps the others of its entity with the same words.
MentionProposal noMention(const article::Analysis& analysis, const QString& text, qsizetype entity,
                          qsizetype mention);
/// A mention means another entity, and perhaps other mentions of the present one.
MentionProposal otherEntity(const article::Analysis& analysis, const QString& text, qsizetype entity,
                            qsizetype mention);
/// A mention has other words, and perhaps others like it that stand among the same words.
MentionProposal otherWords(const article::Analysis& analysis, const QString& text, qsizetype entity,
                           qsizetype mention, text::Span span);
/// Words were missed, probably wherever they stand and mean no one yet; of an entity that is called so, where
/// the article has one. Their other forms are offered, too, and the last name of a person alone where nobody
/// else is called so; proposed is only what can hardly be anything else (word_forms.h).
MentionProposal missed(const article::Analysis& analysis, const QString& text, text::Span span,
                       article::EntityType type);

/// Which end of a mention moves, and where to.
enum class Reach
{
    EndForth,
    EndBack,
    BeginForth,
    BeginBack,
};

/// A mention's span with one end moved by a word of its paragraph; the same where there is none, or no word
/// would be left.
text::Span reached(QStringView text, text::Span span, Reach reach);

/// One end of a mention, and the steps in which it is moved to a place.
enum class MentionEdge
{
    Begin,
    End,
};
enum class EdgeStep
{
    Word,
    Letter,
};

/// A mention's span with one edge at a place of the text, or as near to it as a word, or a letter, of its
/// paragraph begins or ends. Something of it is always left.
text::Span withEdgeAt(QStringView text, text::Span span, MentionEdge edge, qsizetype place, EdgeStep step);

} // namespace dateline::viewmodels
