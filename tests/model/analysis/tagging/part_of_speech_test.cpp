#include "model/analysis/tagging/part_of_speech.h"
#include "tests/support/printers.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using tagging::PartOfSpeech;

TEST_CASE("every part of speech has a label of its own and one of the universal tags")
{
    const QStringList labels = tagging::partOfSpeechLabels();
    CHECK(labels.size() == tagging::partOfSpeechCount);
    CHECK(QSet<QString>(labels.begin(), labels.end()).size() == labels.size());
    QSet<QString> universal;
    for (int number = 0; number < tagging::partOfSpeechCount; ++number)
        universal.insert(tagging::universalTag(static_cast<PartOfSpeech>(number)).toString());
    CHECK(universal.size() == 17);
}

TEST_CASE("verb forms are verbs, auxiliaries are not")
{
    CHECK(tagging::universalTag(PartOfSpeech::PastParticiple) == u"VERB");
    CHECK(tagging::isFullVerb(PartOfSpeech::BaseVerb));
    CHECK(tagging::isFullVerb(PartOfSpeech::PresentParticiple));
    CHECK(tagging::universalTag(PartOfSpeech::Modal) == u"AUX");
    CHECK_FALSE(tagging::isFullVerb(PartOfSpeech::Modal));
    CHECK_FALSE(tagging::isFullVerb(PartOfSpeech::Auxiliary));
    CHECK_FALSE(tagging::isFullVerb(PartOfSpeech::Other));
}
