#pragma once

#include "ui/speech/voice_lines.h"

#include <QObject>
#include <QSocketNotifier>

namespace dateline::voice {

/// Hears orders on a file descriptor, line by line, as they come; the descriptor stays its owner's.
class OrderReader final : public QObject
{
    Q_OBJECT

public:
    explicit OrderReader(int descriptor);

Q_SIGNALS:
    void ordered(const dateline::speech::VoiceOrder& order);
    /// Nothing more will come: whoever gave orders is gone.
    void ended();

private:
    void read();

    const int m_descriptor;
    QSocketNotifier m_notifier;
    QByteArray m_rest; ///< of a line that has not come whole yet
};

} // namespace dateline::voice
