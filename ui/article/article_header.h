#pragma once

#include "model/article/article.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dateline::articleview {

class DateChip;

/// Byline, publication and date of an article, and what to expect where it is not in English, in small print.
class ArticleHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget* parent = nullptr);

    void setArticle(const article::Article& article, const QDateTime& imported);
    void setTheme(const theme::Theme& theme);
    void setZoom(double zoom);
    DateChip& dateChip() { return *m_date; }

private:
    QLabel* m_byline;
    QLabel* m_language;
    DateChip* m_date;
};

} // namespace dateline::articleview
