#pragma once

#include "model/article/publication_date.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace dateline::articleview {

/// Says when the article was published and how that is known; a click or a key asks to change it.
class DateChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DateChip(QWidget* parent = nullptr);

    /// `imported` tells a day that cannot be: see viewmodels::publicationWords().
    void setPublished(const article::PublicationDate& published, const QDateTime& imported);
    void setTheme(const theme::Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    theme::Theme m_theme;
    bool m_unknown = true;
};

} // namespace dateline::articleview
