#include "ui/article/hover_card.h"

#include "ui/article/place_map.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace dateline::articleview {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int keyWidth = 3;
constexpr int clearance = 6; ///< between the words and the card

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip)
    , m_name(addLine())
    , m_what(addLine())
    , m_sentence(addLine())
    , m_map(new PlaceMap(this))
    , m_counts(addLine())
    , m_reasons(addLine())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("About this mention"));
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(margin + keyWidth, margin, margin, margin);
    lines->setSpacing(4);
    lines->setSizeConstraint(QLayout::SetFixedSize);
    for (QWidget* part : QList<QWidget*>{m_name, m_what, m_sentence, m_map, m_counts, m_reasons})
        lines->addWidget(part);
}

QLabel* HoverCard::addLine()
{
    auto* line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setFixedWidth(280);
    return line;
}

void HoverCard::setWorld(geography::World* world)
{
    m_map->setWorld(world);
}

void HoverCard::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    m_map->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.text);
    m_name->setPalette(colours);
    m_sentence->setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.faint);
    for (QLabel* line : {m_what, m_counts, m_reasons})
        line->setPalette(colours);
}

void HoverCard::present(const viewmodels::EntityCard& card, const QRect& words)
{
    m_card = card;
    m_name->setText(card.entity.name);
    m_what->setText(card.role.isEmpty() ? card.what : tr("%1 · “%2”").arg(card.what, card.role));
    m_sentence->setText(card.sentence);
    m_sentence->setVisible(!card.sentence.isEmpty());
    m_map->setPlace(card.location);
    m_counts->setText(card.here);
    m_reasons->setText(card.reasons.join(u'\n'));
    setAccessibleDescription(viewmodels::cardWords(card));
    m_words = words;
    place();
    show();
}

void HoverCard::setLibraryCounts(const QString& words)
{
    m_counts->setText(m_card.here + u'\n' + words);
    place(); // it has grown
}

void HoverCard::place()
{
    adjustSize();
    const QScreen* screen = parentWidget()->screen();
    const QRect room = screen->availableGeometry();
    QRect box(m_words.bottomLeft() + QPoint(0, clearance), size());
    if (box.bottom() > room.bottom())
        box.moveBottom(m_words.top() - clearance);
    box.moveLeft(qBound(room.left(), box.left(), qMax(room.left(), room.right() - box.width())));
    move(box.topLeft());
}

QString HoverCard::text() const
{
    QStringList lines;
    for (const QLabel* line : {m_name, m_what, m_sentence, m_counts, m_reasons}) {
        if (!line->isHidden())
            lines += line->text();
    }
    return lines.join(u'\n');
}

/// The colour of the type runs down the left edge.
void HoverCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page);
    painter.fillRect(QRect(0, 0, keyWidth, height()), m_theme.entity(m_card.entity.type));
    painter.setPen(m_theme.hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dateline::articleview
