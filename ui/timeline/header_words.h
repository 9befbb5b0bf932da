#pragma once

#include <QLabel>

namespace dateline::timelinepanel {

class StatusLegend;

/// What the head of the timeline says: how many events of what, and behind that the legend. Gives way in
/// whole words where there is little room: first the legend loses what needs explaining least, then the
/// sentence becomes a shorter one, at last there is none. A tooltip and screen readers have all of it.
class HeaderWords final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the legend in.
    explicit HeaderWords(StatusLegend& legend, QWidget* parent = nullptr);

    /// The same ever shorter.
    void setSentences(const QStringList& longestFirst);
    /// The sentence that has room; empty where none has.
    QString shownSentence() const { return m_sentence->text(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOf(const QString& sentence) const;
    void fit();

    QStringList m_sentences;
    QLabel* m_sentence;
    StatusLegend& m_legend;
};

} // namespace dateline::timelinepanel
