#include "app/voice/engine_room.h"

#include <utility>

namespace dateline::voice {

using namespace Qt::StringLiterals;
using speech::VoiceOrder;

namespace {

/// The reader's own kind of a language where the engine has it, else the most common one, else any.
std::optional<QLocale> bestLocale(const QList<QLocale>& known, QLocale::Language language)
{
    const QLocale common(language);
    const auto rank = [&](const QLocale& locale) {
        if (locale.territory() == QLocale::system().territory())
            return 0;
        return locale.territory() == common.territory() ? 1 : 2;
    };
    std::optional<QLocale> best;
    for (const QLocale& locale : known) {
        if (locale.language() == language && (!best || rank(locale) < rank(*best)))
            best = locale;
    }
    return best;
}

} // namespace

void EngineRoom::follow(const VoiceOrder& order)
{
    m_next.reset();
    if (!order.words.isEmpty())
        m_next = order;
    m_isUnwanted = true;
    advance();
}

/// An engine that has been asked is not stopped before it has begun: whether it then tells of an end is not
/// sure.
void EngineRoom::advance()
{
    if (m_phase == Phase::Speaking && m_isUnwanted) {
        m_phase = Phase::Stopping;
        m_engine->stop();
    } else if (m_phase == Phase::Idle && m_next) {
        begin(*std::exchange(m_next, std::nullopt));
    }
}

void EngineRoom::begin(const VoiceOrder& order)
{
    m_number = order.number;
    m_isUnwanted = false;
    if (!m_engine)
        open();
    if (m_engine->state() == QTextToSpeech::Error)
        return fail(Kind::NoEngine);
    if (m_engine->availableVoices().isEmpty())
        return fail(Kind::NoVoice);
    setLanguage(order.manner.language);
    m_engine->setRate(order.manner.rate);
    m_phase = Phase::Asked;
    m_engine->say(order.words);
}

void EngineRoom::open()
{
    m_engine = std::make_unique<QTextToSpeech>(m_name);
    m_language.clear();
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &EngineRoom::followEngine);
}

/// The engine of analysis reads English, so what says nothing of its language is English.
void EngineRoom::setLanguage(const QString& code)
{
    const QString wanted = code.isEmpty() ? u"en"_s : code;
    if (std::exchange(m_language, wanted) == wanted)
        return;
    if (const auto locale = bestLocale(m_engine->availableLocales(), QLocale(wanted).language()))
        m_engine->setLocale(*locale);
}

void EngineRoom::followEngine(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Error)
        return fail(Kind::Broken);
    if (state == QTextToSpeech::Speaking && m_phase == Phase::Asked) {
        m_phase = Phase::Speaking;
        Q_EMIT told({Kind::Begun, m_number, {}});
        advance();
    } else if (state == QTextToSpeech::Ready && (m_phase == Phase::Speaking || m_phase == Phase::Stopping)) {
        const bool isWhole = m_phase == Phase::Speaking;
        m_phase = Phase::Idle;
        if (isWhole)
            Q_EMIT told({Kind::Finished, m_number, {}});
        advance();
    }
}

/// The engine is let go; the next words open one anew.
void EngineRoom::fail(Kind kind)
{
    const quint64 number = m_next ? m_next->number : m_number;
    const QString detail = m_engine->errorString();
    m_next.reset();
    m_phase = Phase::Idle;
    m_engine->disconnect(this);        // it may go on to tell of its trouble
    m_engine.release()->deleteLater(); // it may be what calls
    Q_EMIT told({kind, number, detail});
}

} // namespace dateline::voice
