#pragma once

#include "app/verbs/verb.h"

namespace dateline::verbs {

/// `dateline reanalyze`: analyses stored articles again, with the engine of this program. What the reader
/// decided stays. An interrupt leaves what is done.
class ReanalyzeVerb final : public Verb
{
public:
    QString name() const override { return QStringLiteral("reanalyze"); }
    QString summary() const override
    {
        return QStringLiteral("Analyses stored articles again; your corrections stay");
    }
    QString arguments() const override { return QStringLiteral("[ARTICLE…]"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
