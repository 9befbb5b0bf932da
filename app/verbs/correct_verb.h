#pragma once

#include "app/verbs/library_verb.h"
#include "model/article/mention_judgement.h"
#include "model/library/answers.h"

namespace dateline::verbs {

/// `dateline correct`: says what an entity is called, in one article or in all, that some of its mentions
/// mean another one or none, that words mention it, there or everywhere, or what is right about an event. The
/// same decisions as the window's.
class CorrectVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("correct"); }
    QString summary() const override
    {
        return QStringLiteral("Corrects an entity, some of its mentions, or an event");
    }
    QString arguments() const override { return QStringLiteral("[NAME]"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<void> checkOptions(const QCommandLineParser& parser) const override;
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;

private:
    static base::Result<article::Naming> naming(const QCommandLineParser& parser);
    static base::Result<QList<qsizetype>> mentions(const QCommandLineParser& parser);
    static base::Result<std::vector<article::MentionJudgement>>
    corrected(const library::StoredArticle& stored, const article::Naming& naming,
              const QList<qsizetype>& numbers);
    static base::Result<std::vector<article::MentionJudgement>>
    added(const library::StoredArticle& stored, const article::EntityKey& entity, const QString& words);
    static base::Result<void> correctEvent(library::Library& library, const QCommandLineParser& parser);
    static base::Result<qint64> correct(library::Library& library, const QCommandLineParser& parser);
};

} // namespace dateline::verbs
