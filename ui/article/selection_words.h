#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/selection_summary.h"

#include <QLabel>

namespace dateline::articleview {

/// The line that says what is selected: for each entity the key of its marks, its name, and in grey what
/// there is of it. Cut at its end where it has no room; a screen reader and a tooltip have all of it.
class SelectionWords final : public QLabel
{
    Q_OBJECT

public:
    explicit SelectionWords(QWidget* parent = nullptr);

    void setSummary(const viewmodels::SelectionSummary& summary);
    void setTheme(const theme::Theme& theme);
    /// What the names need, which are not to be cut for the sake of something else.
    int namesWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont nameFont() const;
    int widthOf(const viewmodels::SelectedEntity& entity) const;

    std::vector<viewmodels::SelectedEntity> m_entities;
    theme::Theme m_theme;
};

} // namespace dateline::articleview
