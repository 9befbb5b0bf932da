#pragma once

#include "ui/viewmodels/speaker.h"

#include <QByteArray>

#include <optional>

namespace dateline::speech {

/// What the window tells the program that speaks, dateline-voice: a line of JSON each, on its standard input.
struct VoiceOrder
{
    quint64 number = 0; ///< comes back with what is told of the words
    QString words;      ///< to be said in place of those that are being said; empty for silence
    viewmodels::Speaker::Manner manner;
};
QByteArray toLine(const VoiceOrder& order);
/// None for a line that is no order.
std::optional<VoiceOrder> orderFrom(const QByteArray& line);

/// What the program tells of words, on its standard output.
struct VoiceNews
{
    enum class Kind
    {
        Begun,
        Finished,
        NoEngine, ///< none could be opened
        NoVoice,  ///< the engine has no voice
        Broken,   ///< the engine could not say the words
    };

    Kind kind = Kind::Begun;
    quint64 number = 0; ///< of the order; for failures, of the last one
    QString detail;     ///< of a failure, in the engine's words
};
QByteArray toLine(const VoiceNews& news);
std::optional<VoiceNews> newsFrom(const QByteArray& line);

} // namespace dateline::speech
