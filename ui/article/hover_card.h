#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/entity_card.h"

#include <QFrame>
#include <QRect>

class QLabel;

namespace dateline::geography {
class World;
}

namespace dateline::articleview {

class PlaceMap;

/// A card beside a mention that says who or what is meant. Lies over the window like a tooltip and takes
/// neither keyboard nor clicks.
class HoverCard final : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// For places; without one there is no map. Must outlive the card.
    void setWorld(geography::World* world);
    void setTheme(const theme::Theme& theme);
    /// Shows a card below words, or above them where there is no room; `words` is their box on the screen.
    void present(const viewmodels::EntityCard& card, const QRect& words);
    /// What the library says of it, once it has answered.
    void setLibraryCounts(const QString& words);
    const viewmodels::EntityCard& card() const { return m_card; }

    PlaceMap& map() { return *m_map; }
    /// What stands on it, as plain text line by line.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLine();
    void place();

    viewmodels::EntityCard m_card;
    QRect m_words; ///< their box on the screen
    theme::Theme m_theme;
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_sentence;
    PlaceMap* m_map;
    QLabel* m_counts;
    QLabel* m_reasons;
};

} // namespace dateline::articleview
