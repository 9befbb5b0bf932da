#pragma once

#include "model/article/correction.h"
#include "model/base/result.h"

#include <QDateTime>

#include <vector>

namespace dateline::store {

class Connection;

/// The table `kept_correction`: what the reader has said of single articles and does not want said of all.
/// Nothing that is shown follows from it.
class KeptCorrectionsTable
{
public:
    explicit KeptCorrectionsTable(Connection& connection) : m_connection(connection) {}

    /// What is there already stays as it is. Names that are new are added.
    base::Result<void> add(const article::Correction& correction, const QDateTime& now);
    base::Result<void> remove(const article::Correction& correction);
    base::Result<std::vector<article::Correction>> all() const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
