#include "model/importers/html/meta_fields.h"

#include "model/importers/html/entities.h"
#include "model/text/normalizer.h"

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

MetaFields::MetaFields(const Page& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        const Tag tag = page.node(i).tag;
        if (tag == Tag::Link && page.attribute(i, "rel"_L1).compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            m_canonical = page.attribute(i, "href"_L1).trimmed().toString();
        if (tag != Tag::Meta)
            continue;
        const QString value = text::foldWebText(decodeEntities(page.attribute(i, "content"_L1).toString()));
        if (value.isEmpty())
            continue;
        for (const QLatin1StringView key : {"name"_L1, "property"_L1, "itemprop"_L1, "http-equiv"_L1}) {
            // One attribute may hold several names with spaces between them.
            for (const QStringView name : page.attribute(i, key).split(u' ', Qt::SkipEmptyParts)) {
                const QString lower = name.toString().toLower();
                if (!m_fields.contains(lower))
                    m_fields.insert(lower, value);
            }
        }
    }
}

QString MetaFields::first(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        if (const auto field = m_fields.constFind(name); field != m_fields.constEnd())
            return *field;
    }
    return {};
}

QString MetaFields::address() const
{
    return m_canonical.isEmpty() ? first({"og:url"_L1}) : m_canonical;
}

} // namespace dateline::importers::html
