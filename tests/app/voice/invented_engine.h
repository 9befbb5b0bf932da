#pragma once

#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>

namespace dateline::tests {

/// What the invented engine is to do, and what it has done.
struct EngineDiary
{
    QStringList lines;
    int voices = 1;
    bool breaks = false;
};
EngineDiary& engineDiary();

/// A speech engine without sound: it begins and ends each stretch of words a moment later, except words with
/// "long", which end when they are stopped.
class InventedEngine final : public QTextToSpeechEngine
{
    Q_OBJECT

public:
    explicit InventedEngine(QObject* parent);

    QList<QLocale> availableLocales() const override;
    QList<QVoice> availableVoices() const override;
    void say(const QString& text) override;
    void stop(QTextToSpeech::BoundaryHint hint) override;
    void pause(QTextToSpeech::BoundaryHint) override {}
    void resume() override {}
    double rate() const override { return m_rate; }
    bool setRate(double rate) override;
    double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale& locale) override;
    double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    QVoice voice() const override { return {}; }
    bool setVoice(const QVoice&) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override { return QTextToSpeech::ErrorReason::NoError; }
    QString errorString() const override { return QStringLiteral("invented trouble"); }

private:
    void become(QTextToSpeech::State state);

    QTextToSpeech::State m_state = QTextToSpeech::Ready;
    double m_rate = 0;
    QLocale m_locale;
};

/// By which Qt finds it under the name "invented".
class InventedPlugin final : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "invented_engine.json")

public:
    QTextToSpeechEngine* createTextToSpeechEngine(const QVariantMap& parameters, QObject* parent,
                                                  QString* error) const override;
};

} // namespace dateline::tests
