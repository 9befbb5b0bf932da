#pragma once

#include "ui/viewmodels/speaker.h"

#include <QStringList>

namespace dateline::tests {

/// Says nothing, and remembers what it was to say.
class InventedSpeaker final : public viewmodels::Speaker
{
public:
    void say(const QString& words, const Manner& how) override
    {
        said.append(words);
        manner = how;
        isSaying = true;
    }
    void stop() override { isSaying = false; }
    QString obstacle() override { return inTheWay; }

    /// As if the words had been said.
    void finish()
    {
        isSaying = false;
        Q_EMIT finished();
    }
    void fail(const QString& reason)
    {
        isSaying = false;
        Q_EMIT failed(reason);
    }

    QStringList said;
    Manner manner;
    bool isSaying = false;
    QString inTheWay;
};

} // namespace dateline::tests
