#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

namespace dateline::viewmodels {
class ReadAloud;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::articleview {

class ArticleText;

/// The menu by which the article is read aloud, and the text that follows the voice: the sentence that is
/// read is marked and kept in view. Where nothing can be read, the actions are greyed and say why. Session,
/// voice and text must outlive it.
class SpeechActions final : public QObject
{
    Q_OBJECT

public:
    SpeechActions(viewmodels::ReadingSession& session, viewmodels::ReadAloud& aloud, ArticleText& text,
                  QObject* parent = nullptr);

    QAction* menu() const { return m_menu.menuAction(); }
    /// For the context menu of the text.
    QAction* fromHere() const { return m_fromHere; }
    /// Next sentence, previous sentence; they can be done while the article is read aloud.
    QList<QAction*> sentenceSteps() const { return {m_next, m_previous}; }
    bool isOn() const;
    void stop();

Q_SIGNALS:
    /// Begun or ended.
    void onChanged();
    void statusMessage(const QString& message);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key = {});
    void toggle();
    void beginHere();
    void followVoice();
    void updateActions();
    void updateWords();
    void changeSpeed(int steps);
    qsizetype beginOnShow() const;
    qsizetype placeOfReader() const;

    viewmodels::ReadingSession& m_session;
    viewmodels::ReadAloud& m_aloud;
    ArticleText& m_text;
    QMenu m_menu;
    QAction* m_main;
    QAction* m_fromHere;
    QAction* m_stop;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_faster;
    QAction* m_slower;
    bool m_wasOn = false;
};

} // namespace dateline::articleview
