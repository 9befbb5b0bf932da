#pragma once

#include "app/verbs/export_order.h"
#include "app/verbs/surroundings.h"

namespace dateline::library {
class Library;
}

namespace dateline::verbs {

/// Carries an order out, once.
class ExportRun
{
public:
    /// All must outlive the run.
    ExportRun(const library::Library& library, const ExportOrder& order, Surroundings& surroundings,
              QTextStream& out)
        : m_library(library), m_order(order), m_surroundings(surroundings), m_out(out)
    {}

    /// Writes everything; how many rows.
    base::Result<qint64> run();
    /// What the format had no place for, in a sentence; may be empty.
    QString remark() const { return m_remark; }

private:
    base::Result<qint64> writeEvents();
    base::Result<void> walkEvents(const std::function<void(const library::TimelineEntry&)>& visit) const;
    base::Result<qint64> writeEntities();
    base::Result<qint64> writeEntitiesOf(article::ArticleId id);
    base::Result<qint64> writeAllEntities();
    QString title() const;

    const library::Library& m_library;
    const ExportOrder& m_order;
    Surroundings& m_surroundings;
    QTextStream& m_out;
    QString m_remark;
};

} // namespace dateline::verbs
