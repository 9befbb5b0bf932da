#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/export/format.h"
#include "model/library/answers.h"

#include <QCommandLineParser>

namespace dateline::verbs {

/// What `dateline export` is asked for.
struct ExportOrder
{
    enum class What
    {
        Events,
        Entities
    };

    What what = What::Events;
    exporting::Format format = exporting::Format::Csv;
    QString output;                     ///< path; empty for standard output
    QList<article::ArticleId> articles; ///< each once; empty for the whole library
    library::TimelineRequest events;    ///< which events, of whatever article
};

void addExportOptions(QCommandLineParser& parser);
/// The order in the options and arguments; Invalid with a sentence when they contradict each other.
base::Result<ExportOrder> exportOrder(const QCommandLineParser& parser);

} // namespace dateline::verbs
