#pragma once

#include "model/article/entity.h"

#include <QString>

#include <array>

namespace dateline::viewmodels {

/// The kinds of marks on the text of an article, each a layer that can be hidden: one for each type of
/// entity, in the order of article::EntityType, one for the pronouns that mean them, then the others.
enum class MarkLayer
{
    People,
    Places,
    Organizations,
    Groups,
    Events,
    Works,
    Pronouns,
    Times,
    Quotes,
    Figures,
    Hits
};
inline constexpr int markLayerCount = 11;
inline constexpr int mentionLayerCount = article::entityTypeCount + 1; ///< those at the begin

MarkLayer layerOf(article::EntityType type);
/// "people", "times", "hits": for settings, in all languages.
QString layerName(MarkLayer layer);
/// "People", "Dates and times", "Search hits": for menus.
QString layerTitle(MarkLayer layer);

/// Which layers are on show. A value.
class MarkLayers
{
public:
    bool shows(MarkLayer layer) const { return m_any && isOn(layer); }
    bool shows(article::EntityType type) const { return shows(layerOf(type)); }
    /// A pronoun needs its own layer beside that of its entity.
    bool shows(article::EntityType type, article::MentionKind kind) const
    {
        return shows(type) && (kind != article::MentionKind::Pronoun || shows(MarkLayer::Pronouns));
    }

    /// Whether a layer would be shown if any were.
    bool isOn(MarkLayer layer) const { return !m_off.at(static_cast<std::size_t>(layer)); }
    void turn(MarkLayer layer, bool on) { m_off.at(static_cast<std::size_t>(layer)) = !on; }
    /// Hides all layers at once and brings them back as they were.
    bool showsAny() const { return m_any; }
    void showAny(bool any) { m_any = any; }

    /// What is hidden, for the settings: "times figures", with "all" in front while all are.
    QString hidden() const;
    /// Takes what hidden() says; unknown words are passed over.
    static MarkLayers withHidden(const QString& words);

    friend bool operator==(const MarkLayers&, const MarkLayers&) = default;

private:
    bool m_any = true;
    std::array<bool, markLayerCount> m_off{};
};

} // namespace dateline::viewmodels
