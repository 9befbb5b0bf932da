#include "ui/viewmodels/read_aloud.h"

#include "ui/viewmodels/reading_session.h"

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

using text::Span;

namespace {

/// A line of asterisks is a sentence to the splitter, but nothing to a voice, which might never end it.
bool isSpoken(QStringView text, Span sentence)
{
    const QStringView words = sentence.of(text);
    return std::any_of(words.begin(), words.end(), [](QChar unit) { return unit.isLetterOrNumber(); });
}

} // namespace

ReadAloud::ReadAloud(ReadingSession& session, std::unique_ptr<Speaker> speaker, QObject* parent)
    : QObject(parent), m_session(session), m_speaker(std::move(speaker))
{
    connect(&session, &ReadingSession::articleChanged, this, &ReadAloud::followArticle);
    connect(m_speaker.get(), &Speaker::finished, this, &ReadAloud::next);
    connect(m_speaker.get(), &Speaker::failed, this, &ReadAloud::fail);
}

ReadAloud::~ReadAloud() = default;

bool ReadAloud::hasWords() const
{
    return m_session.current() && !spokenAt(0).isEmpty();
}

/// The first sentence to be said that ends behind an offset; empty where there is none.
Span ReadAloud::spokenAt(qsizetype offset) const
{
    const library::StoredArticle& stored = *m_session.current();
    for (const Span sentence : stored.analysis.sentences) {
        if (sentence.end > offset && isSpoken(stored.article.text, sentence))
            return sentence;
    }
    return {};
}

/// The last one that ends at or before an offset.
Span ReadAloud::spokenBefore(qsizetype offset) const
{
    const library::StoredArticle& stored = *m_session.current();
    Span last;
    for (const Span sentence : stored.analysis.sentences) {
        if (sentence.end > offset)
            break;
        if (isSpoken(stored.article.text, sentence))
            last = sentence;
    }
    return last;
}

void ReadAloud::begin(qsizetype offset)
{
    if (!hasWords())
        return;
    m_text = m_session.current()->article.text;
    m_state = State::Reading;
    const Span wanted = spokenAt(offset);
    goTo(wanted.isEmpty() ? spokenBefore(m_text.size()) : wanted);
}

void ReadAloud::pause()
{
    if (m_state != State::Reading)
        return;
    m_state = State::Paused;
    m_speaker->stop();
    Q_EMIT changed();
}

void ReadAloud::goOn()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Reading;
    goTo(m_sentence);
}

void ReadAloud::stop()
{
    if (!isOn())
        return;
    m_state = State::Silent;
    m_sentence = {};
    m_text.clear();
    m_speaker->stop();
    Q_EMIT changed();
}

void ReadAloud::next()
{
    if (!isOn())
        return;
    const Span behind = spokenAt(m_sentence.end);
    if (behind.isEmpty())
        stop();
    else
        goTo(behind);
}

void ReadAloud::previous()
{
    if (!isOn())
        return;
    const Span before = spokenBefore(m_sentence.begin);
    goTo(before.isEmpty() ? m_sentence : before);
}

void ReadAloud::goTo(Span sentence)
{
    m_sentence = sentence;
    if (m_state == State::Reading)
        say();
    Q_EMIT changed();
}

void ReadAloud::say()
{
    m_speaker->say(m_sentence.of(m_text).toString().simplified(),
                   {m_session.current()->article.language, static_cast<double>(m_speed) / fastest});
}

void ReadAloud::setSpeed(int speed)
{
    const int wanted = std::clamp(speed, -fastest, fastest);
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    if (m_state == State::Reading)
        say();
    Q_EMIT speedChanged(m_speed);
}

/// Corrections change findings, never the text.
void ReadAloud::followArticle()
{
    const library::StoredArticle* stored = m_session.current();
    if (isOn() && (!stored || stored->article.text != m_text))
        stop();
}

void ReadAloud::fail(const QString& reason)
{
    stop();
    setObstacle(reason);
    Q_EMIT failed(reason);
}

void ReadAloud::lookAgain()
{
    if (!isOn())
        setObstacle(m_speaker->obstacle());
}

void ReadAloud::setObstacle(const QString& obstacle)
{
    if (std::exchange(m_obstacle, obstacle) != obstacle)
        Q_EMIT obstacleChanged();
}

} // namespace dateline::viewmodels
