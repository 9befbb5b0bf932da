#include "ui/timeline/header_words.h"

#include "ui/timeline/status_legend.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>

namespace dateline::timelinepanel {

namespace {

constexpr int between = 12; ///< the sentence and the legend

} // namespace

HeaderWords::HeaderWords(StatusLegend& legend, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_legend(legend)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_legend.setParent(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void HeaderWords::setSentences(const QStringList& longestFirst)
{
    m_sentences = longestFirst;
    m_sentence->setAccessibleName(m_sentences.value(0));
    updateGeometry();
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate(); // else a shorter one would stand there for a moment
    fit();
}

int HeaderWords::widthOf(const QString& sentence) const
{
    return m_sentence->fontMetrics().horizontalAdvance(sentence) + 1;
}

QSize HeaderWords::sizeHint() const
{
    const int legend = m_legend.words().isEmpty() ? 0 : between + m_legend.sizeHint().width();
    return {widthOf(m_sentences.value(0)) + legend,
            std::max(m_sentence->fontMetrics().height(), m_legend.sizeHint().height())};
}

void HeaderWords::fit()
{
    const auto fitting =
        std::ranges::find_if(m_sentences, [this](const QString& each) { return widthOf(each) <= width(); });
    const QString shown = fitting == m_sentences.end() ? QString() : *fitting;
    const bool isWhole = fitting == m_sentences.begin();
    m_sentence->setText(shown);
    m_sentence->setToolTip(isWhole ? QString() : m_sentences.value(0));
    const int taken = shown.isEmpty() ? 0 : widthOf(shown);
    const QRect sentence(0, 0, taken, height());
    const int begin = shown.isEmpty() ? 0 : taken + between;
    const QRect legend(begin, 0, std::max(0, width() - begin), height());
    m_sentence->setGeometry(QStyle::visualRect(layoutDirection(), rect(), sentence));
    m_legend.setGeometry(QStyle::visualRect(layoutDirection(), rect(), legend));
    setToolTip(m_sentence->toolTip());
}

void HeaderWords::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        fit();
    }
}

/// The legend has other words.
bool HeaderWords::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QWidget::event(event);
}

void HeaderWords::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace dateline::timelinepanel
