#include "model/analysis/morphology/clause_words.h"

#include "model/text/word_set.h"

namespace dateline::analysis::morphology {

bool takesStatement(QStringView lemma)
{
    static const text::WordSet verbs(u"say tell report announce claim believe think know add state warn note "
                                     u"allege acknowledge admit argue confirm "
                                     u"declare deny estimate expect explain fear feel hope indicate insist "
                                     u"learn mean predict promise reveal show "
                                     u"suggest suspect tweet understand write reiterate maintain stress "
                                     u"concede respond testify see find hear ensure "
                                     u"call make let help watch");
    return verbs.contains(lemma);
}

bool isConditional(QStringView lower)
{
    return lower == u"if" || lower == u"unless" || lower == u"whether" || lower == u"lest";
}

bool isRelative(QStringView lower)
{
    return lower == u"which" || lower == u"who" || lower == u"whom" || lower == u"whose";
}

bool opensClauses(QStringView lower)
{
    static const text::WordSet words(u"after before since until till as than once while because");
    return words.contains(lower);
}

bool takesTwoObjects(QStringView lemma)
{
    static const text::WordSet verbs(
        u"give award offer pay grant deny send hand show teach tell ask charge call name "
        u"appoint elect owe lend sell bring");
    return verbs.contains(lemma);
}

} // namespace dateline::analysis::morphology
