#pragma once

#include "model/article/ids.h"
#include "ui/viewmodels/import_words.h"
#include "ui/viewmodels/long_work.h"

#include <vector>

namespace dateline::library {
class ImportJob;
class Library;
} // namespace dateline::library

namespace dateline::viewmodels {

/// Takes in files, folders and pastes and tells how they are doing. Several imports may run at once; they are
/// shown as one. The library does the work and must outlive this. Lives on the window's thread.
class ImportDesk final : public LongWork
{
    Q_OBJECT

public:
    explicit ImportDesk(library::Library& library, QObject* parent = nullptr);
    ~ImportDesk() override;

    /// Starts importing files and folders. A single file's first article is handed to openRequested() as soon
    /// as it is stored.
    void importFiles(const QStringList& paths);
    /// Starts importing copied or dropped text; opened like a single file. Nothing happens for blank text.
    void importText(const QString& text);
    /// The same for copied or dropped HTML.
    void importHtml(const QString& html);

    bool isBusy() const override { return !m_running.empty(); }
    /// All running imports together.
    base::Progress progress() const override;
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    /// Stops all running imports; what is stored stays.
    void cancel() override;

Q_SIGNALS:
    void openRequested(dateline::article::ArticleId id);
    /// One import is over; isBusy() tells whether others still run.
    void finished(const dateline::viewmodels::ImportSummary& summary);

private:
    struct Running
    {
        library::ImportJob* job = nullptr;
        base::Progress progress;
        bool opensFirst = false;
    };

    void importBytes(const QByteArray& bytes, const QString& name);
    void follow(library::ImportJob* job, bool opensFirst);
    void takeProgress(const library::ImportJob* job, const base::Progress& progress);
    void takeArticle(const library::ImportJob* job, article::ArticleId id);
    void takeReport(const library::ImportJob* job, const library::ImportReport& report);
    Running* find(const library::ImportJob* job);

    library::Library& m_library;
    std::vector<Running> m_running;
};

} // namespace dateline::viewmodels
