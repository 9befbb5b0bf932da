#include "ui/viewmodels/word_list_desk.h"

#include "model/base/hand_over.h"
#include "model/export/output_file.h"
#include "model/export/word_list_csv.h"
#include "model/library/library.h"
#include "model/library/word_list_job.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

#include <QFileInfo>

namespace dateline::viewmodels {

using article::EntityType;
using library::Queries;
using library::WordListJob;
using library::WordListOutlook;
using library::WordListReading;

WordListDesk::WordListDesk(library::Library& library, QObject* parent) : LongWork(parent), m_library(library)
{
    constexpr int patience = 250;
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(patience);
    connect(&m_askSoon, &QTimer::timeout, this, &WordListDesk::ask);
    connect(&m_model, &WordListModel::edited, this, &WordListDesk::follow);
}

WordListDesk::~WordListDesk()
{
    m_asking.cancel();
}

void WordListDesk::begin()
{
    if (!isBusy())
        load(&WordListModel::followLibrary);
}

void WordListDesk::discard()
{
    load(&WordListModel::setLibrary);
}

void WordListDesk::load(void (WordListModel::*receive)(const article::WordList&))
{
    const auto answer = m_library.ask([](const Queries& queries) { return queries.wordList(); });
    whenAnswered(answer, this, [this, receive](const base::Result<article::WordList>& list) {
        if (list)
            (m_model.*receive)(*list);
        else
            Q_EMIT failed(list.error());
    });
}

void WordListDesk::read(const QString& path, EntityType type)
{
    const auto answer =
        m_library.ask([path, type](const Queries&) { return library::readWordListFile(path, type); });
    whenAnswered(answer, this, [this](const auto& reading) { take(reading); });
}

void WordListDesk::readText(const QString& text, EntityType type)
{
    const auto answer = m_library.ask(
        [text, type](const Queries&) { return library::readWordList(QStringView(text), type); });
    whenAnswered(answer, this, [this](const auto& reading) { take(reading); });
}

void WordListDesk::take(const base::Result<WordListReading>& reading)
{
    if (!reading)
        return Q_EMIT failed(reading.error());
    m_model.add(*reading);
    QStringList sentences{tr("%n rows came in.", nullptr, static_cast<int>(reading->rows.size()))};
    for (const base::Issue& note : reading->notes)
        sentences.append(note.text);
    Q_EMIT taken(sentences.join(u' '));
}

void WordListDesk::write(const QString& path)
{
    const article::WordList list = m_model.list();
    const auto done = exporting::OutputFile::writeBytes(path, exporting::wordListCsv(list).toUtf8());
    if (done)
        Q_EMIT written(tr("Wrote %n rows to %1.", nullptr, static_cast<int>(list.size()))
                           .arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(done.error());
}

/// The list says something else: what would come of it is asked when the reader pauses.
void WordListDesk::follow()
{
    m_asking.cancel();
    m_asking = base::CancelToken();
    m_askSoon.stop();
    if (!m_model.isChanged())
        return say(m_model.rowCount() == 0 ? tr("The library has no words of yours yet.")
                                           : tr("The library has this list."));
    m_outlookProgress = {0, 1, {}};
    m_outlookWords.clear();
    m_askSoon.start();
    Q_EMIT outlookChanged();
}

void WordListDesk::say(const QString& outlookWords)
{
    m_outlookProgress = {};
    m_outlookWords = outlookWords;
    Q_EMIT outlookChanged();
}

void WordListDesk::ask()
{
    // The library, on whose thread this is, outlives the question; this may not.
    const auto progress = [guarded = QPointer(this), library = &m_library,
                           asking = m_asking](const base::Progress& now) {
        constexpr qint64 stride = 20;
        if (now.done % stride != 0)
            return;
        base::runOnThreadOf(library, [guarded, asking, now] {
            if (!guarded || asking.isCancelled() || guarded->m_outlookProgress.total == 0)
                return;
            guarded->m_outlookProgress = now;
            Q_EMIT guarded->outlookChanged();
        });
    };
    const auto answer =
        m_library.ask([order = m_model.order(), progress, asking = m_asking](const Queries& queries) {
            return queries.outlook(order, progress, asking);
        });
    whenAnswered(answer, this, [this, asking = m_asking](const base::Result<WordListOutlook>& outlook) {
        if (!asking.isCancelled())
            takeOutlook(outlook);
    });
}

void WordListDesk::takeOutlook(const base::Result<WordListOutlook>& outlook)
{
    if (!outlook) {
        say(outlook.error().message);
        return;
    }
    m_model.setOutlook(*outlook);
    if (const int problems = m_model.problemCount(); problems > 0)
        return say(
            tr("%n rows have problems, which stand beside them. Correct or remove them.", nullptr, problems));
    QStringList sentences;
    if (outlook->added > 0)
        sentences.append(tr("%1: marks %2 in %3.", "%1: names added, %2: mentions, %3: articles, counted")
                             .arg(tr("%n names and aliases", nullptr, forPlural(outlook->added)),
                                  mentionCount(outlook->spread.mentions),
                                  articleCount(outlook->spread.articles)));
    if (outlook->withdrawn > 0)
        sentences.append(tr("Takes back %1.", "mentions, counted").arg(mentionCount(outlook->unmarked)));
    if (sentences.isEmpty())
        sentences.append(tr("The library has this list."));
    say(sentences.join(u' '));
}

bool WordListDesk::canApply() const
{
    return !isBusy() && m_model.isChanged() && m_model.problemCount() == 0;
}

void WordListDesk::apply()
{
    if (!canApply())
        return;
    m_asking.cancel();
    m_progress = {};
    m_job = m_library.applyWordList(m_model.order());
    connect(m_job, &WordListJob::progressed, this, [this](const base::Progress& now) {
        m_progress = now;
        Q_EMIT progressed(now);
    });
    connect(m_job, &WordListJob::finished, this, &WordListDesk::takeOutcome);
    Q_EMIT started();
}

void WordListDesk::takeOutcome(const base::Result<library::WordListReport>& outcome)
{
    m_job = nullptr;
    const bool isNothing = !outcome && outcome.error().kind == base::Error::Kind::NotFound;
    if (outcome || isNothing)
        discard();
    else
        follow();
    Q_EMIT ended();
    if (outcome)
        Q_EMIT finished(tr("The word list is applied. Something changed in %1.", "articles, counted")
                            .arg(articleCount(outcome->articles)));
    else
        Q_EMIT failed(outcome.error());
}

QString WordListDesk::name() const
{
    return tr("Word list");
}

QString WordListDesk::state() const
{
    const QLocale locale = interfaceLocale();
    if (m_progress.total == 0)
        return tr("Applying the word list");
    return tr("Applying the word list: %1 of %2")
        .arg(locale.toString(m_progress.done), locale.toString(m_progress.total));
}

QString WordListDesk::stopWords() const
{
    return tr("&Stop applying the word list");
}

QString WordListDesk::stopTip() const
{
    return tr("Stop applying the word list; everything stays as it was");
}

void WordListDesk::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace dateline::viewmodels
