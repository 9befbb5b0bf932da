#pragma once

#include "ui/speech/voice_lines.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace dateline::speech {

/// Speaks through a program of its own, dateline-voice, which opens the speech engine of the desktop. An
/// engine that takes seconds to open, hangs or crashes does so there, and never keeps the window. The program
/// is started by the first words and ends with this; it is started again when it has failed.
class HelperSpeaker final : public viewmodels::Speaker
{
    Q_OBJECT

public:
    /// The path of the program.
    explicit HelperSpeaker(QString program, QObject* parent = nullptr);
    ~HelperSpeaker() override;

    void say(const QString& words, const Manner& manner) override;
    void stop() override;
    /// Whether program and engine are installed; whether the engine has a voice is known when it has been
    /// tried.
    QString obstacle() override;

    /// How long words may take to begin before the program counts as hung; usually half a minute, as
    /// with the first of them the engine may have to start a service.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

private:
    void start();
    void end();
    void read();
    void take(const VoiceNews& news);
    void fail(const QString& reason);

    const QString m_program;
    QProcess* m_process = nullptr; ///< child of this
    quint64 m_number = 0;          ///< of the last words
    bool m_isSaying = false;
    QTimer m_patience;
};

} // namespace dateline::speech
