#pragma once

#include "model/base/progress.h"

#include <QObject>

namespace dateline::viewmodels {

/// Work that the reader waits for and may stop, as a status bar shows it. Lives on the window's thread.
class LongWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isBusy() const = 0;
    virtual base::Progress progress() const = 0;
    /// What it is called: "Import".
    virtual QString name() const = 0;
    /// How far it is, in words: "Importing 3 of 10".
    virtual QString state() const = 0;
    /// What stops it, as a menu says it: "&Stop importing".
    virtual QString stopWords() const = 0;
    /// What a button to stop it says of itself.
    virtual QString stopTip() const = 0;
    /// Stops soon; what is done stays.
    virtual void cancel() = 0;

Q_SIGNALS:
    void started();
    void progressed(const dateline::base::Progress& progress);
    /// A part is over; isBusy() tells whether others still run.
    void ended();
};

} // namespace dateline::viewmodels
