#include "model/analysis/training/gazetteer_maker.h"

#include "model/analysis/training/name_corpus.h"
#include "model/analysis/training/person_name_source.h"
#include "model/analysis/training/phrase_source.h"
#include "model/analysis/training/place_source.h"
#include "model/analysis/training/word_class_source.h"
#include "model/analysis/training/word_source.h"

#include <QDir>

namespace dateline::analysis::training {

namespace {

using knowledge::TableKind;

/// Collects one table and writes it.
template<typename Record, typename Collect>
base::Result<void> make(const QString& path, TableKind kind, Collect collect)
{
    TableWriter<Record> table;
    if (const base::Result<void> collected = collect(table); !collected)
        return collected;
    return writeTable(path, kind, table);
}

QString authoredIn(const QDir& folder)
{
    return folder.filePath(QStringLiteral("authored"));
}

} // namespace

base::Result<void> makeGazetteers(const QString& dataFolder, const QString& outFolder)
{
    const QDir out(outFolder);
    const base::Result<NameCorpus> corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    using namespace knowledge;
    for (const base::Result<void>& made :
         {make<PlaceRecord>(out.filePath(QStringLiteral("places.table")), TableKind::Places,
                            [&](auto& table) { return collectPlaces(dataFolder, authoredIn(out), table); }),
          make<WordClassRecord>(out.filePath(QStringLiteral("word_classes.table")), TableKind::WordClasses,
                                [&](auto& table) { return collectWordClasses(authoredIn(out), table); }),
          makeLearntGazetteers(dataFolder, gazetteerTexts(*corpus), outFolder)}) {
        if (!made)
            return made;
    }
    return {};
}

base::Result<void> makeLearntGazetteers(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                        const QString& outFolder)
{
    const QDir out(outFolder);
    using namespace knowledge;
    for (const base::Result<void>& made :
         {make<PersonNameRecord>(out.filePath(QStringLiteral("person_names.table")), TableKind::PersonNames,
                                 [&](auto& table) { return collectPersonNames(dataFolder, texts, table); }),
          make<WordRecord>(out.filePath(QStringLiteral("words.table")), TableKind::Words,
                           [&](auto& table) { return collectWords(dataFolder, texts, table); }),
          make<PhraseRecord>(out.filePath(QStringLiteral("phrases.table")), TableKind::Phrases,
                             [&](auto& table) { return collectPhrases(authoredIn(out), texts, table); })}) {
        if (!made)
            return made;
    }
    return {};
}

} // namespace dateline::analysis::training
