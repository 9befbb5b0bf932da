#pragma once

#include "model/base/error.h"
#include "model/base/result.h"
#include "ui/viewmodels/long_work.h"

#include <QPointer>

#include <functional>

namespace dateline::library {
class CareJob;
class Library;
} // namespace dateline::library

namespace dateline::viewmodels {

/// Looks after the file of the library: checks it, copies it, and deletes for good what was removed. One
/// check or copy at a time. The library does the work and must outlive this. Lives on the window's thread.
class LibraryCare final : public LongWork
{
    Q_OBJECT

public:
    explicit LibraryCare(library::Library& library, QObject* parent = nullptr);

    /// Looks through the whole library for contradictions. Nothing happens while other work is being done.
    void check();
    /// Writes a copy of the library, in place of a file that is there once the copy is whole. The same.
    void backUp(const QString& path);
    /// Asks how many articles are removed but still in the file; removedCounted() follows.
    void countRemoved();
    /// Deletes them for good, which cannot be undone.
    void deleteRemoved();

    bool isBusy() const override { return m_isBusy; }
    base::Progress progress() const override { return m_progress; }
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    void cancel() override;

Q_SIGNALS:
    void removedCounted(qint64 articles);
    /// In a sentence: what was found, written or deleted.
    void finished(const QString& sentence);
    /// Of kind Damaged when a check found something.
    void failed(const dateline::base::Error& error);

private:
    void follow(library::CareJob* job, std::function<void()> conclude);
    void sayWhole();
    void end(const base::Result<QString>& outcome);

    library::Library& m_library;
    QPointer<library::CareJob> m_job;
    base::Progress m_progress;
    bool m_isBusy = false;
    bool m_isCopying = false;
};

} // namespace dateline::viewmodels
