#include "ui/timeline/filter_line.h"

#include "ui/viewmodels/timeline_filter_completion.h"
#include "ui/viewmodels/timeline_filter_parser.h"
#include "ui/viewmodels/timeline_filter_words.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::FilterKey;
using viewmodels::TimelineFilterCompletion;
using Words = viewmodels::TimelineFilterWords;

FilterLine::FilterLine(const viewmodels::TimelineScope& scope, QWidget& panel)
    : m_scope(scope), m_panel(panel), m_mistake(new QLabel(&panel))
{
    setPlaceholderText(tr("Filter events"));
    setAccessibleName(tr("Filter events"));
    setToolTip(tr("Words of the title, %1. A minus turns one round, quotation marks keep words together (/)")
                   .arg(examples()));
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(360);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setAutoFillBackground(true);
    m_mistake->setMargin(4);
    m_mistake->setFrameShape(QFrame::Box);
    m_mistake->hide();
    m_completer.setModel(&m_words);
    // What fits is worked out here; the completer only shows it.
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(this);
    connect(&m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterLine::complete);
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(&scope, &viewmodels::TimelineScope::surenessChanged, this, [this] { take(m_filter); });
    m_filter.sureness = scope.sureness();
    connect(this, &QLineEdit::textEdited, this, &FilterLine::offerCompletions);
}

/// One of each key: "person:…, place:… is:planned, sure>80".
QString FilterLine::examples()
{
    QStringList all;
    for (const FilterKey key : {FilterKey::Person, FilterKey::Place, FilterKey::Organization,
                                FilterKey::Group, FilterKey::With, FilterKey::Article, FilterKey::Source})
        all.append(Words::shown(key) + u":…"_s);
    for (const QString& line : {u"is:planned"_s, u"kind:saying"_s, u"sure>80"_s})
        all.append(Words::shownLine(line));
    return all.join(u", "_s);
}

void FilterLine::read()
{
    noteEmptied();
    auto filter = viewmodels::TimelineFilterParser::parse(text());
    showMistake(filter ? QString() : filter.error().message);
    if (filter)
        take(std::move(*filter));
}

/// A line that goes at once, by Esc or by the button in it, was one; letters that go one by one were not.
void FilterLine::noteEmptied()
{
    const QString before = std::exchange(m_before, text());
    if (text().isEmpty() && before.size() > 1)
        Q_EMIT settled(before);
}

QString FilterLine::kept() const
{
    return Words::keptLine(text());
}

void FilterLine::setKept(const QString& line)
{
    setText(Words::shownLine(line));
}

void FilterLine::replaceKept(const QString& line)
{
    if (line == kept())
        return;
    Q_EMIT settled(text());
    selectAll();
    insert(Words::shownLine(line));
    m_completer.popup()->hide(); // nothing is being typed
}

void FilterLine::take(viewmodels::TimelineFilter filter)
{
    filter.sureness = m_scope.sureness();
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
}

void FilterLine::showMistake(const QString& sentence)
{
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty() && hasFocus());
    setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    m_mistake->adjustSize();
    const QPoint below = mapTo(&m_panel, QPoint(0, height() + 2));
    const int rightmost = std::max(0, m_panel.width() - m_mistake->width());
    m_mistake->move(std::min(below.x(), rightmost), below.y());
    m_mistake->raise();
}

void FilterLine::offerCompletions()
{
    const auto completion = TimelineFilterCompletion::at(text(), cursorPosition(), *m_scope.stock());
    m_wordBegin = completion.begin;
    m_words.setStringList(completion.words);
    if (completion.words.isEmpty()) {
        m_completer.popup()->hide();
        return;
    }
    m_completer.complete();
}

void FilterLine::complete(const QString& word)
{
    const QString behind = text().mid(cursorPosition());
    // A key wants its value next, a whole condition the next one.
    const bool isWhole = !word.endsWith(u':') && !word.endsWith(u'>');
    const QString before =
        text().left(m_wordBegin) + word + (isWhole && behind.isEmpty() ? u" "_s : QString());
    setText(before + behind);
    setCursorPosition(static_cast<int>(before.size()));
    if (!isWhole)
        offerCompletions();
}

bool FilterLine::event(QEvent* event)
{
    // Esc belongs to the line while it has the focus, not to the window's own shortcut.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer.popup()->isVisible();
    const int key = event->key();
    const bool goesOn = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (isOffering && (goesOn || key == Qt::Key_Escape || key == Qt::Key_Tab)) {
        event->ignore(); // the list of completions takes it
    } else if (key == Qt::Key_Down &&
               (event->modifiers() == Qt::AltModifier || (m_offersSaved && text().isEmpty()))) {
        Q_EMIT savedWanted();
    } else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (key == Qt::Key_Escape || goesOn) {
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    showMistake(mistake());
}

void FilterLine::focusOutEvent(QFocusEvent* event)
{
    // The list of completions is part of the line.
    if (event->reason() != Qt::PopupFocusReason)
        m_mistake->hide();
    // Who looks into another window is still at it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT settled(text());
    QLineEdit::focusOutEvent(event);
}

void FilterLine::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    showMistake(mistake());
}

} // namespace dateline::timelinepanel
