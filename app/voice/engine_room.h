#pragma once

#include "ui/speech/voice_lines.h"

#include <QTextToSpeech>

#include <memory>
#include <optional>

namespace dateline::voice {

/// Runs a speech engine: opens it with the first words, and says one stretch of words at a time. The next
/// begins when the engine has let go of the one before, so that no late signal of it is taken for one of the
/// next.
class EngineRoom final : public QObject
{
    Q_OBJECT

public:
    /// An engine by the name of its Qt plugin; empty for the one that the desktop prefers.
    explicit EngineRoom(QString engine = {}) : m_name(std::move(engine)) {}

    void follow(const speech::VoiceOrder& order);

Q_SIGNALS:
    void told(const dateline::speech::VoiceNews& news);

private:
    enum class Phase
    {
        Idle,
        Asked, ///< words were given; the engine has not begun them yet
        Speaking,
        Stopping,
    };
    using Kind = speech::VoiceNews::Kind;

    void open();
    void advance();
    void begin(const speech::VoiceOrder& order);
    void setLanguage(const QString& code);
    void followEngine(QTextToSpeech::State state);
    void fail(Kind kind);

    const QString m_name;
    std::unique_ptr<QTextToSpeech> m_engine;
    QString m_language; ///< that the engine was told
    Phase m_phase = Phase::Idle;
    std::optional<speech::VoiceOrder> m_next;
    quint64 m_number = 0;      ///< of the words that are being said
    bool m_isUnwanted = false; ///< they are to end
};

} // namespace dateline::voice
