#pragma once

#include "model/base/cancel_token.h"
#include "model/base/error.h"
#include "ui/viewmodels/long_work.h"
#include "ui/viewmodels/word_list_model.h"

#include <QPointer>
#include <QTimer>

namespace dateline::library {
class Library;
class WordListJob;
} // namespace dateline::library

namespace dateline::viewmodels {

/// Word lists: what the library has, what files and the reader add to it, what that would mark, and having it
/// marked in all articles, which is the long work. What was edited is kept until it is applied or discarded.
/// The library must outlive it.
class WordListDesk final : public LongWork
{
    Q_OBJECT

public:
    explicit WordListDesk(library::Library& library, QObject* parent = nullptr);
    ~WordListDesk() override;

    WordListModel& model() { return m_model; }

    /// Has the library's list read; what was edited stays.
    void begin();
    /// The library's list again, whatever was edited.
    void discard();
    /// Adds the rows of a file, or of text; `type` is that of names without one. taken() follows, or
    /// failed().
    void read(const QString& path, article::EntityType type);
    void readText(const QString& text, article::EntityType type);
    /// Writes all good rows as a table. written() follows, or failed().
    void write(const QString& path);

    /// There is something to apply, and nothing is wrong with it or under way.
    bool canApply() const;
    void apply();

    /// What would come of the list, in a sentence; empty while that is being found out.
    const QString& outlookWords() const { return m_outlookWords; }
    /// How far finding out is; done where its total is 0.
    const base::Progress& outlookProgress() const { return m_outlookProgress; }

    bool isBusy() const override { return !m_job.isNull(); }
    base::Progress progress() const override { return m_progress; }
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    void cancel() override;

Q_SIGNALS:
    /// What would come of the list is known, is being found out, or is not known any more.
    void outlookChanged();
    /// In sentences: how many rows came in, and what is to be said of the file.
    void taken(const QString& sentences);
    void written(const QString& sentence);
    /// In a sentence: what was marked.
    void finished(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    void load(void (WordListModel::*receive)(const article::WordList&));
    void take(const base::Result<library::WordListReading>& reading);
    void follow();
    void ask();
    void takeOutlook(const base::Result<library::WordListOutlook>& outlook);
    void say(const QString& outlookWords);
    void takeOutcome(const base::Result<library::WordListReport>& outcome);

    library::Library& m_library;
    WordListModel m_model;
    QTimer m_askSoon; ///< what is typed asks once
    base::CancelToken m_asking;
    base::Progress m_outlookProgress;
    QString m_outlookWords;
    QPointer<library::WordListJob> m_job;
    base::Progress m_progress;
};

} // namespace dateline::viewmodels
