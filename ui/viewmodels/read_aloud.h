#pragma once

#include "model/text/span.h"
#include "ui/viewmodels/speaker.h"

#include <memory>

namespace dateline::viewmodels {

class ReadingSession;

/// Reads the open article aloud, sentence by sentence, and says which one it is at. Follows the session,
/// which must outlive it: another article ends the reading, the same one with other findings does not. Lives
/// on the window's thread.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Silent,
        Reading,
        Paused,
    };

    ReadAloud(ReadingSession& session, std::unique_ptr<Speaker> speaker, QObject* parent = nullptr);
    ~ReadAloud() override;

    /// Reads from the sentence around an offset of the text on, or from the first behind it; the last one
    /// where there is none behind.
    void begin(qsizetype offset);
    /// Falls silent within the sentence; goOn() begins it again, since half a sentence is not understood.
    void pause();
    void goOn();
    void stop();
    /// The sentence before or behind; behind the last one the reading ends. Paused, it stays paused.
    void next();
    void previous();

    State state() const { return m_state; }
    bool isOn() const { return m_state != State::Silent; }
    /// The one that is read, or read next when paused; empty while silent.
    text::Span sentence() const { return m_sentence; }
    /// There is an article with something to say.
    bool hasWords() const;

    /// In steps from -10 to 10; 0 is as the voice is. A sentence that is being read begins again.
    void setSpeed(int speed);
    int speed() const { return m_speed; }
    static constexpr int fastest = 10;

    /// Why nothing can be read, in words; empty while nothing is known to stand against it.
    QString obstacle() const { return m_obstacle; }
    /// Asks again whether anything stands against it: the reader may have installed a voice.
    void lookAgain();

Q_SIGNALS:
    /// State or sentence.
    void changed();
    void speedChanged(int speed);
    void obstacleChanged();
    /// It cannot be read, and why; for the status bar.
    void failed(const QString& reason);

private:
    void followArticle();
    void goTo(text::Span sentence);
    void say();
    void fail(const QString& reason);
    void setObstacle(const QString& obstacle);
    text::Span spokenAt(qsizetype offset) const;
    text::Span spokenBefore(qsizetype offset) const;

    ReadingSession& m_session;
    std::unique_ptr<Speaker> m_speaker;
    State m_state = State::Silent;
    QString m_text; ///< of the article that is read
    text::Span m_sentence;
    int m_speed = 0;
    QString m_obstacle;
};

} // namespace dateline::viewmodels
