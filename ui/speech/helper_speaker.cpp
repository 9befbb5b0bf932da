#include "ui/speech/helper_speaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dateline::speech {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto usualPatience = 30s;
constexpr int patienceAtTheEnd = 500; ///< in ms

/// The plugins are files of a folder; to load one would cost more than to look.
bool hasEngine()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    return std::any_of(folders.begin(), folders.end(), [](const QString& folder) {
        return !QDir(folder + u"/texttospeech"_s).entryList(QDir::Files).isEmpty();
    });
}

QString reasonOf(const VoiceNews& news)
{
    switch (news.kind) {
    case VoiceNews::Kind::NoVoice:
        return HelperSpeaker::tr("The speech service has no voice. Install one, such as espeak-ng.");
    case VoiceNews::Kind::Broken:
        return HelperSpeaker::tr("The speech service could not read on: %1").arg(news.detail);
    default:
        return HelperSpeaker::tr("The speech service cannot be used: %1").arg(news.detail);
    }
}

} // namespace

HelperSpeaker::HelperSpeaker(QString program, QObject* parent)
    : Speaker(parent), m_program(std::move(program))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(tr("The speech service does not answer.")); });
}

/// The program falls silent and ends when its input does, unless it hangs.
HelperSpeaker::~HelperSpeaker()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(patienceAtTheEnd))
        end();
}

void HelperSpeaker::start()
{
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperSpeaker::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The program that reads aloud is not installed."));
    });
    connect(m_process, &QProcess::finished, this,
            [this] { fail(tr("The program that reads aloud has broken down.")); });
    m_process->start(m_program, {});
}

/// The program is of no use any more, whatever it is doing.
void HelperSpeaker::end()
{
    m_patience.stop();
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    process->waitForFinished(patienceAtTheEnd);
    process->deleteLater(); // it may be what calls
}

void HelperSpeaker::say(const QString& words, const Manner& manner)
{
    ++m_number;
    m_isSaying = true;
    m_patience.start();
    if (!m_process)
        start();
    if (m_process)
        m_process->write(toLine(VoiceOrder{m_number, words, manner}));
}

void HelperSpeaker::stop()
{
    m_isSaying = false;
    m_patience.stop();
    if (m_process)
        m_process->write(toLine(VoiceOrder()));
}

void HelperSpeaker::read()
{
    while (m_process && m_process->canReadLine()) {
        const auto news = newsFrom(m_process->readLine());
        if (news && news->number == m_number && m_isSaying)
            take(*news);
    }
}

void HelperSpeaker::take(const VoiceNews& news)
{
    switch (news.kind) {
    case VoiceNews::Kind::Begun:
        m_patience.stop();
        break;
    case VoiceNews::Kind::Finished:
        m_isSaying = false;
        Q_EMIT finished();
        break;
    default:
        fail(reasonOf(news));
    }
}

void HelperSpeaker::fail(const QString& reason)
{
    end();
    if (std::exchange(m_isSaying, false))
        Q_EMIT failed(reason);
}

QString HelperSpeaker::obstacle()
{
    if (!QFileInfo(m_program).isExecutable())
        return tr("The program that reads aloud is not installed.");
    if (!hasEngine())
        return tr("No speech engine is installed. Install qt6-speech-speechd-plugin and speech-dispatcher.");
    return {};
}

} // namespace dateline::speech
