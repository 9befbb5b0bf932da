// dateline-voice: the program that speaks for the window, so that a speech engine that hangs or breaks down
// does it here. Orders come in on standard input, what becomes of them goes out on standard output, a line of
// JSON each (ui/speech/voice_lines.h). Ends with its input.
//   dateline-voice [ENGINE]      the Qt plugin to speak with, in place of the desktop's own
#include "app/voice/engine_room.h"
#include "app/voice/order_reader.h"

#include <QCoreApplication>

#include <cstdio>

using namespace dateline;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    voice::EngineRoom room(QCoreApplication::arguments().value(1));
    voice::OrderReader orders(fileno(stdin));
    QObject::connect(&orders, &voice::OrderReader::ordered, &room, &voice::EngineRoom::follow);
    QObject::connect(&orders, &voice::OrderReader::ended, &application, &QCoreApplication::quit);
    QObject::connect(&room, &voice::EngineRoom::told, [](const speech::VoiceNews& news) {
        const QByteArray line = speech::toLine(news);
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
