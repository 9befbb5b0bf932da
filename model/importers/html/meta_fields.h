#pragma once

#include "model/importers/html/page.h"

#include <QHash>
#include <QString>

#include <initializer_list>

namespace dateline::importers::html {

/// The meta elements of a page by their name, property or itemprop in lower case, and the address that the
/// page gives itself.
class MetaFields
{
public:
    explicit MetaFields(const Page& page);

    /// The first field among the names that is not empty, white space folded and entities decoded.
    QString first(std::initializer_list<QLatin1StringView> names) const;
    /// The canonical link, else og:url; empty when there is neither.
    QString address() const;

private:
    QHash<QString, QString> m_fields; ///< the first value of each
    QString m_canonical;
};

} // namespace dateline::importers::html
