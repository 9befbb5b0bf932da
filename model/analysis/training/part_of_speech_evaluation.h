#pragma once

#include "model/analysis/tagging/part_of_speech.h"

#include <QMap>
#include <QString>

namespace dateline::analysis::training {

/// How many of some words were told right.
class Accuracy
{
public:
    void add(bool isRight)
    {
        m_right += isRight ? 1 : 0;
        ++m_all;
    }
    int count() const { return m_all; }
    /// "name   95.31 %  of 1234"
    QString line(const QString& name) const;

private:
    int m_right = 0;
    int m_all = 0;
};

/// Counts parts of speech that a tagger told against those of annotators.
class PartOfSpeechEvaluation
{
public:
    /// `isRare` for a word that the word lists do not know.
    void add(tagging::PartOfSpeech annotated, tagging::PartOfSpeech told, bool isRare);

    /// The accuracy of universal tags, of rare words, of the finer parts of speech, and of each universal tag
    /// with what it is most often taken for.
    QString table() const;

private:
    struct Tag
    {
        Accuracy accuracy;
        QMap<QString, int> mistakes; ///< how often it was taken for another
    };
    static QString mistakesOf(const Tag& tag);

    Accuracy m_universal;
    Accuracy m_rare;
    Accuracy m_finer;
    QMap<QString, Tag> m_tags;
};

} // namespace dateline::analysis::training
