#pragma once

#include "model/text/span.h"

#include <QObject>

class QColor;
class QKeyEvent;
class QPainter;

namespace dateline::articleview {

class ReadingColumn;

/// A caret in the text of an article, by which words are selected without a mouse, as in browsers: arrows,
/// Ctrl and arrows, Home, End and the page keys move it, with Shift they select. It is seen where it is on;
/// faintly while the keyboard is elsewhere. Belongs to the text.
class TextCaret final : public QObject
{
    Q_OBJECT

public:
    explicit TextCaret(ReadingColumn& text);

    bool isOn() const { return m_isOn; }
    /// Begins where it stood if that is in view, else at the top of what is on show. Off, no words are
    /// selected any longer.
    void setOn(bool on);
    qsizetype offset() const;
    /// Puts it at the beginning of a stretch, unless it stands in it or at its end; nothing while it is off.
    void follow(text::Span span);
    /// Whether a key moves it or selects; all others are the window's, also those that a text would keep for
    /// editing.
    static bool isMovedBy(const QKeyEvent& key);

    /// Over the text, in the coordinates of the viewport.
    void paint(QPainter& painter, const QColor& colour) const;

Q_SIGNALS:
    void toggled(bool on);

private:
    void moveTo(qsizetype offset);
    bool isInView() const;

    ReadingColumn& m_text;
    bool m_isOn = false;
};

} // namespace dateline::articleview
