#pragma once

#include <QString>

namespace dateline::importers {

/// The names in a line that says nothing but who wrote the article: "By A. Lind and Noor Haddad | Kivu Post"
/// gives "A. Lind and Noor Haddad". Empty for any other line, also for sentences and headlines that begin
/// with "By".
QString bylineOf(QStringView line);

/// A name as metadata have it, without "By", white space folded; empty for what is no name, such as an
/// address.
QString cleanByline(const QString& field);

} // namespace dateline::importers
