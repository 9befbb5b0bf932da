#pragma once

#include "model/library/workshop.h"

#include <QByteArray>

namespace dateline::tests {

/// A small importer and a small engine. The importer reads "headline", an optional line "published
/// 2010-05-14" and paragraphs; bytes that begin with "broken" or "foreign" are refused as Invalid or
/// Unsupported. The engine finds sentences, the names "Mira Solen" and "Port Averra", the times "today",
/// "yesterday" and "2009-03-01", "today" also with a clock time before it ("16:00 today"), and an event for
/// every sentence with a time in it.
library::Workshop fakeWorkshop();

/// The same, but its engine takes each line of a text but the first for a person.
library::Workshop linesAsPeople();

/// What the importer above reads; the number makes articles differ.
QByteArray fakeArticle(int number, const QByteArray& published = "2010-05-14");

} // namespace dateline::tests
