#include "tests/app/voice/invented_engine.h"

#include <QtPlugin>

#include <utility>

Q_IMPORT_PLUGIN(InventedPlugin)

namespace dateline::tests {

using namespace Qt::StringLiterals;

EngineDiary& engineDiary()
{
    static EngineDiary diary;
    return diary;
}

InventedEngine::InventedEngine(QObject* parent) : QTextToSpeechEngine(parent)
{
    engineDiary().lines << u"opened"_s;
}

QList<QLocale> InventedEngine::availableLocales() const
{
    return {QLocale(u"fr_FR"_s), QLocale(u"en_ZA"_s), QLocale(u"en_US"_s), QLocale(u"de_DE"_s)};
}

QList<QVoice> InventedEngine::availableVoices() const
{
    QList<QVoice> voices;
    for (int i = 0; i < engineDiary().voices; ++i)
        voices.append(createVoice(u"Ida"_s, m_locale, QVoice::Female, QVoice::Adult, {}));
    return voices;
}

/// As engines do it: the words begin later, and a signal tells it.
void InventedEngine::say(const QString& text)
{
    engineDiary().lines << text;
    const auto begin = [this, endless = text.contains(u"long")] {
        if (engineDiary().breaks) {
            become(QTextToSpeech::Error);
            become(QTextToSpeech::Ready); // as if it tried again
            return become(QTextToSpeech::Error);
        }
        become(QTextToSpeech::Speaking);
        if (!endless)
            QMetaObject::invokeMethod(
                this, [this] { become(QTextToSpeech::Ready); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void InventedEngine::stop(QTextToSpeech::BoundaryHint)
{
    engineDiary().lines << u"stopped"_s;
    QMetaObject::invokeMethod(
        this, [this] { become(QTextToSpeech::Ready); }, Qt::QueuedConnection);
}

bool InventedEngine::setRate(double rate)
{
    if (std::exchange(m_rate, rate) != rate)
        engineDiary().lines << u"rate %1"_s.arg(rate);
    return true;
}

bool InventedEngine::setLocale(const QLocale& locale)
{
    engineDiary().lines << locale.name();
    m_locale = locale;
    return true;
}

void InventedEngine::become(QTextToSpeech::State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

QTextToSpeechEngine* InventedPlugin::createTextToSpeechEngine(const QVariantMap&, QObject* parent,
                                                              QString*) const
{
    return new InventedEngine(parent);
}

} // namespace dateline::tests
