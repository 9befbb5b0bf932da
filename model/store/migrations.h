#pragma once

#include "model/base/result.h"

#include <QString>

#include <vector>

namespace dateline::store {

class Connection;

/// Brings a library to the current schema, step by step. A step and its number are one transaction: a library
/// is always at exactly one version. Before the first step on a library that holds something, a copy of the
/// file is made beside it.
class Migrations
{
public:
    struct Step
    {
        int version = 0; ///< of the library once the step is done; steps are numbered from 1 without gaps
        QString sql;
    };

    /// Marks an SQLite file as a library of this program: "DtLn".
    static constexpr qint64 applicationId = 0x44744c6e;

    /// All steps that the program ships, from schema/NNNN_*.sql.
    static Migrations shipped();

    explicit Migrations(std::vector<Step> steps) : m_steps(std::move(steps)) {}

    int currentVersion() const { return static_cast<int>(m_steps.size()); }

    /// Invalid for a file of another program, TooNew for a library of a newer one; otherwise what SQLite
    /// says.
    base::Result<void> run(Connection& connection) const;

    /// Where the copy goes that is made before a library of this version is changed.
    static QString backupPath(const QString& libraryPath, int version);

private:
    base::Result<void> migrate(Connection& connection) const;
    base::Result<void> runSteps(Connection& connection) const;
    base::Result<void> runStep(Connection& connection, const Step& step) const;

    std::vector<Step> m_steps;
};

} // namespace dateline::store
