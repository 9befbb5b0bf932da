#include "app/dev/commands.h"

#include "app/dev/gold_analysis.h"
#include "app/dev/world_maker.h"
#include "model/analysis/training/cluster_maker.h"
#include "model/analysis/training/confidence_maker.h"
#include "model/analysis/training/gazetteer_maker.h"
#include "model/analysis/training/held_out_scores.h"
#include "model/analysis/training/name_ablation.h"
#include "model/analysis/training/name_evaluation.h"
#include "model/analysis/training/name_model_maker.h"
#include "model/analysis/training/parser_maker.h"
#include "model/analysis/training/part_of_speech_model_maker.h"
#include "model/analysis/training/quote_scores.h"
#include "model/analysis/training/reference_scores.h"
#include "model/analysis/training/time_case_scores.h"

#include <QList>

namespace dateline::dev {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

struct Command
{
    QString name;
    QString arguments;
    QString summary;
    Result<void> (*run)(const QStringList& arguments, QTextStream& out);
};

const QList<Command>& commands()
{
    static const QList<Command> all{
        {u"make-gazetteers"_s, u"DATA RESOURCES/gazetteers"_s,
         u"Makes the look-up tables that the engine ships with"_s,
         [](const QStringList& words, QTextStream&) {
             return analysis::training::makeGazetteers(words[0], words[1]);
         }},
        {u"make-world"_s, u"DATA RESOURCES/gazetteers"_s,
         u"Makes the outline of the world for the maps of places"_s,
         [](const QStringList& words, QTextStream&) { return makeWorld(words[0], words[1]); }},
        {u"make-clusters"_s, u"DATA RESOURCES"_s, u"Makes the word clusters from word vectors"_s,
         [](const QStringList& words, QTextStream&) {
             return analysis::training::makeClusters(words[0], words[1] + u"/models/en/clusters.table"_s);
         }},
        {u"train-names"_s, u"DATA RESOURCES"_s, u"Trains the model that finds names"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::trainNames(words[0], words[1], out);
         }},
        {u"evaluate-names"_s, u"FILE.conll|FOLDER DATA RESOURCES"_s,
         u"Measures how well names are found in labelled sentences or annotated articles"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluateNames(words[0], words[1], words[2], out);
         }},
        {u"cross-validate-names"_s, u"DATA RESOURCES"_s,
         u"Measures how well names are found in articles of the training data, each held out in turn"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::crossValidateNames(words[0], words[1], out);
         }},
        {u"ablate-names"_s, u"DATA RESOURCES"_s,
         u"Measures what each collection and each family of features brings for names"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::ablateNames(words[0], words[1], out);
         }},
        {u"fit-confidence"_s, u"DATA RESOURCES"_s,
         u"Fits what turns the engine's certainty into the share of findings that are right"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::fitConfidence(words[0], words[1], out);
         }},
        {u"measure-confidence"_s, u"FILE.conll|FOLDER RESOURCES"_s,
         u"Prints how far the confidence of names and entities keeps what it promises"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::measureConfidence(words[0], words[1], out);
         }},
        {u"evaluate-references"_s, u"GUM RESOURCES"_s,
         u"Measures whom pronouns and descriptions are taken to mean"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluateReferences(words[0], words[1], out);
         }},
        {u"evaluate-quotes"_s, u"ATTRIBUTIONS RESOURCES"_s,
         u"Measures how well what somebody says is found in articles with attributions marked by hand"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluateQuotes(words[0], words[1], out);
         }},
        {u"evaluate-times"_s, u"CASES.json RESOURCES"_s,
         u"Measures how well the cases of a date recognizer that make sense for news are read"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluateTimeCases(words[0], words[1], out);
         }},
        {u"train-parts-of-speech"_s, u"DATA RESOURCES"_s, u"Trains the model that tells parts of speech"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::trainPartsOfSpeech(words[0], words[1], out);
         }},
        {u"evaluate-parts-of-speech"_s, u"TREEBANK RESOURCES"_s,
         u"Measures parts of speech and lemmas on a CoNLL-U file, or on the held-out documents of a folder"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluatePartsOfSpeech(words[0], words[1], out);
         }},
        {u"train-parser"_s, u"DATA RESOURCES"_s, u"Trains the model that tells what depends on what"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::trainParser(words[0], words[1], out);
         }},
        {u"evaluate-parser"_s, u"TREEBANK RESOURCES"_s,
         u"Measures heads and relations on a CoNLL-U file, or on the held-out documents of a folder"_s,
         [](const QStringList& words, QTextStream& out) {
             return analysis::training::evaluateParser(words[0], words[1], out);
         }},
        {u"analyse-gold"_s, u"GOLD OUT RESOURCES"_s, u"Analyses annotated articles for a scorer to compare"_s,
         [](const QStringList& words, QTextStream& out) {
             return analyseGold(words[0], words[1], words[2], out);
         }},
    };
    return all;
}

void printHelp(QTextStream& out)
{
    out << u"Usage: dateline-dev COMMAND ARGUMENTS\n\n"_s;
    for (const Command& command : commands())
        out << u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.summary);
}

} // namespace

Result<void> execute(const QStringList& words, QTextStream& out)
{
    if (words.isEmpty()) {
        printHelp(out);
        return {};
    }
    for (const Command& command : commands()) {
        if (command.name != words.first())
            continue;
        if (words.size() - 1 != command.arguments.split(u' ').size())
            return Error::invalid(u"%1 takes %2."_s.arg(command.name, command.arguments));
        return command.run(words.mid(1), out);
    }
    return Error::invalid(
        u"There is no command “%1”; without a command the list is printed."_s.arg(words.first()));
}

} // namespace dateline::dev
