#pragma once

#include "ui/viewmodels/timeline_filter.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace dateline::viewmodels {
class TimelineScope;
}

namespace dateline::timelinepanel {

/// The line of text that says which events are on show (see viewmodels::TimelineFilterParser). Completes keys
/// and the names of the timeline's entities; tells a mistake right below, meanwhile what held before goes on.
/// Esc clears it and, when it is empty, leaves it; Enter and Down leave it, too, but where filters are saved
/// Down in the empty line asks for them, as Alt+Down does always.
class FilterLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// The scope must outlive the line; mistakes are shown over the panel.
    FilterLine(const viewmodels::TimelineScope& scope, QWidget& panel);

    /// What holds: the line as far as it has no mistake, and how sure events must be.
    const viewmodels::TimelineFilter& filter() const { return m_filter; }
    /// What is wrong with the line, in a sentence; empty when nothing is.
    QString mistake() const { return m_mistake->text(); }
    /// The line in English, as it is kept. It is shown in the language that is spoken.
    QString kept() const;
    void setKept(const QString& line);
    /// Puts another line in its place, which Ctrl+Z takes back.
    void replaceKept(const QString& line);
    /// Whether there are saved or recent filters to ask for.
    void setOffersSaved(bool offers) { m_offersSaved = offers; }

Q_SIGNALS:
    void filterChanged();
    /// The reader wants to go on in the timeline.
    void left();
    /// He is done with a line: it is left as it stands, or another one comes in its place.
    void settled(const QString& line);
    /// He wants to choose among the saved filters.
    void savedWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void read();
    void noteEmptied();
    static QString examples();
    void take(viewmodels::TimelineFilter filter);
    void showMistake(const QString& sentence);
    void offerCompletions();
    void complete(const QString& word);

    const viewmodels::TimelineScope& m_scope;
    QWidget& m_panel;
    viewmodels::TimelineFilter m_filter;
    QLabel* m_mistake;
    QStringListModel m_words;
    QCompleter m_completer;
    qsizetype m_wordBegin = 0; ///< of the word that is being completed
    QString m_before;          ///< the line before it was changed last
    bool m_offersSaved = false;
};

} // namespace dateline::timelinepanel
