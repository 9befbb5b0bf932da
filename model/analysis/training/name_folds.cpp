#include "model/analysis/training/name_folds.h"

#include "model/analysis/engine.h"
#include "model/analysis/training/gazetteer_maker.h"
#include "model/analysis/training/name_evaluation.h"
#include "model/analysis/training/name_model_maker.h"

#include <QDirIterator>
#include <QSaveFile>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// Files of the resources that are learnt from labelled text.
bool isLearnt(const QString& file)
{
    static const QStringList names{u"names.model"_s, u"confidence.txt"_s, u"person_names.table"_s,
                                   u"phrases.table"_s, u"words.table"_s};
    return names.contains(QFileInfo(file).fileName());
}

/// Links all files of a folder into another but those that are learnt.
bool mirror(const QDir& from, const QDir& to)
{
    bool allLinked = true;
    QDirIterator files(from.absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString place = to.filePath(from.relativeFilePath(path));
        if (isLearnt(path))
            continue;
        allLinked = QDir().mkpath(QFileInfo(place).absolutePath()) && QFile::link(path, place) && allLinked;
    }
    return allLinked;
}

base::Result<void> writeUnscaled(const QString& path)
{
    using confidence::ConfidenceScale;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(ConfidenceScale::toText(ConfidenceScale::unscaled()).toUtf8()) > 0 &&
                           file.commit();
    if (!isWritten)
        return base::Error::io(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace

NameFolds::NameFolds(QString dataFolder, QString resourceFolder, NameCorpus corpus)
    : m_dataFolder(std::move(dataFolder))
    , m_resourceFolder(std::move(resourceFolder))
    , m_corpus(std::move(corpus))
{}

base::Result<NameFolds> NameFolds::open(const QString& dataFolder, const QString& resourceFolder)
{
    auto corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    return NameFolds(dataFolder, resourceFolder, std::move(corpus).value());
}

NameCorpus NameFolds::without(const std::vector<int>& folds, int fold) const
{
    NameCorpus rest;
    rest.sentences = m_corpus.sentences;
    rest.partial = m_corpus.partial;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (folds[i] != fold)
            rest.articles.push_back(m_corpus.articles[i]);
    }
    return rest;
}

base::Result<void> NameFolds::makeResources(const QString& folder, const NameCorpus& seen) const
{
    if (!mirror(QDir(m_resourceFolder), QDir(folder)))
        return base::Error::io(u"%1 cannot be filled."_s.arg(folder));
    if (const auto written = writeUnscaled(folder + u"/models/en/confidence.txt"_s); !written)
        return written;
    return makeLearntGazetteers(m_dataFolder, gazetteerTexts(seen), folder + u"/gazetteers"_s);
}

base::Result<void> NameFolds::read(int fold, QTextStream& out,
                                   const std::function<void(const HeldOutReading&)>& take) const
{
    const std::vector<int> folds = foldsOf(m_corpus.articles, count);
    const QTemporaryDir folder;
    const NameCorpus seen = without(folds, fold);
    if (const auto made = makeResources(folder.path(), seen); !made)
        return made;
    if (const auto trained = trainNamesOn(seen, folder.path(), out); !trained)
        return trained;
    const auto engine = Engine::open(folder.path());
    if (!engine)
        return engine.error();
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (folds[i] != fold)
            continue;
        article::Article article = asArticle(m_corpus.articles[i]);
        article::Analysis analysis = (*engine)->analyse(article);
        take({m_corpus.articles[i], std::move(article), std::move(analysis)});
    }
    return {};
}

} // namespace dateline::analysis::training
