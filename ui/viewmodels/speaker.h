#pragma once

#include <QObject>

namespace dateline::viewmodels {

/// Something that says words aloud, one stretch at a time. Lives on the window's thread and never lets it
/// wait: whether the words could be said is heard a moment later.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How words are said.
    struct Manner
    {
        QString language;  ///< ISO 639-1; empty when unknown
        double rate = 0.0; ///< from -1, slow, to 1, fast; 0 is as the voice is
    };

    /// Says words in place of those that are being said. One finished() or failed() follows, unless other
    /// words or silence come before.
    virtual void say(const QString& words, const Manner& manner) = 0;
    virtual void stop() = 0;
    /// Why nothing could be said, as far as that is known without trying; empty where nothing stands against
    /// it.
    virtual QString obstacle() = 0;

Q_SIGNALS:
    /// What was to be said has been said.
    void finished();
    /// It could not be said, and why: a sentence for the reader.
    void failed(const QString& reason);
};

} // namespace dateline::viewmodels
