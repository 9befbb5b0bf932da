#include "ui/viewmodels/mark_layers.h"

#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, markLayerCount> names{u"people"_s, u"places"_s,  u"organizations"_s, u"groups"_s,
                                                u"events"_s, u"works"_s,   u"pronouns"_s,      u"times"_s,
                                                u"quotes"_s, u"figures"_s, u"hits"_s};
const QString allHidden = u"all"_s;

class MarkLayerWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::MarkLayers)
};

} // namespace

MarkLayer layerOf(article::EntityType type)
{
    return static_cast<MarkLayer>(type);
}

QString layerName(MarkLayer layer)
{
    return names.at(static_cast<std::size_t>(layer));
}

QString layerTitle(MarkLayer layer)
{
    switch (layer) {
    case MarkLayer::Pronouns:
        return MarkLayerWords::tr("Pronouns");
    case MarkLayer::Times:
        return MarkLayerWords::tr("Dates and times");
    case MarkLayer::Quotes:
        return MarkLayerWords::tr("Quotes");
    case MarkLayer::Figures:
        return MarkLayerWords::tr("Figures");
    case MarkLayer::Hits:
        return MarkLayerWords::tr("Search hits");
    default:
        return groupWord(static_cast<article::EntityType>(layer));
    }
}

QString MarkLayers::hidden() const
{
    QStringList words;
    if (!m_any)
        words += allHidden;
    for (std::size_t layer = 0; layer < names.size(); ++layer) {
        if (m_off.at(layer))
            words += names.at(layer);
    }
    return words.join(u' ');
}

MarkLayers MarkLayers::withHidden(const QString& words)
{
    MarkLayers layers;
    const QStringList hidden = words.split(u' ', Qt::SkipEmptyParts);
    layers.m_any = !hidden.contains(allHidden);
    for (std::size_t layer = 0; layer < names.size(); ++layer)
        layers.m_off.at(layer) = hidden.contains(names.at(layer));
    return layers;
}

} // namespace dateline::viewmodels
