#include "ui/article/article_header.h"

#include "ui/article/date_chip.h"
#include "ui/viewmodels/article_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dateline::articleview {

namespace {

constexpr int printPixels = 13;
constexpr int leastPixels = 11;

QString bylineOf(const article::Article& article)
{
    QStringList parts;
    if (!article.byline.isEmpty())
        parts += viewmodels::bylineWords(article.byline);
    if (!article.site.isEmpty())
        parts += article.site;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ArticleHeader::ArticleHeader(QWidget* parent)
    : QWidget(parent), m_byline(new QLabel), m_language(new QLabel), m_date(new DateChip)
{
    m_byline->setTextFormat(Qt::PlainText);
    m_byline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_byline->setAccessibleName(tr("Byline"));
    m_byline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_language->setTextFormat(Qt::PlainText);
    m_language->setWordWrap(true);
    m_language->setObjectName(QStringLiteral("language-note"));
    auto* dateLine = new QHBoxLayout;
    dateLine->addWidget(m_date);
    dateLine->addStretch();
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 8, 0, 16);
    lines->setSpacing(8);
    lines->addWidget(m_byline);
    lines->addLayout(dateLine);
    lines->addWidget(m_language);
    setZoom(1.0);
}

void ArticleHeader::setArticle(const article::Article& article, const QDateTime& imported)
{
    setLayoutDirection(article.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // as the text below
    const QString byline = bylineOf(article);
    m_byline->setText(byline);
    m_byline->setToolTip(byline);
    m_byline->setVisible(!byline.isEmpty());
    m_date->setPublished(article.published, imported);
    const QString language = viewmodels::languageWords(article.language);
    m_language->setText(language);
    m_language->setVisible(!language.isEmpty());
}

void ArticleHeader::setTheme(const theme::Theme& theme)
{
    QPalette colours = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // selectable labels are drawn in Text
        colours.setColor(role, theme.faint);
    m_byline->setPalette(colours);
    m_language->setPalette(colours);
    m_date->setTheme(theme);
}

void ArticleHeader::setZoom(double zoom)
{
    QFont print = font();
    print.setPixelSize(qMax(leastPixels, qRound(printPixels * zoom)));
    m_byline->setFont(print);
    m_language->setFont(print);
    m_date->setFont(print);
}

} // namespace dateline::articleview
