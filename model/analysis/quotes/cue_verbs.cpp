#include "model/analysis/quotes/cue_verbs.h"

#include "model/text/word_set.h"

namespace dateline::analysis::quotes {

Cue cueOf(QStringView lemma)
{
    static const text::WordSet say(u"say add tell explain note state warn claim write tweet reply argue "
                                   u"comment remark reiterate report announce "
                                   u"declare insist testify conclude admit acknowledge recall respond "
                                   u"confirm stress opine quip caution predict "
                                   u"complain observe concede contend assert retort estimate post");
    static const text::WordSet clause(u"believe think suggest maintain allege indicate reveal continue "
                                      u"emphasize hope fear feel know promise vow "
                                      u"pledge expect");
    static const text::WordSet that(
        u"deny propose point agree assume imply mention recommend demand urge boast signal guarantee assure "
        u"inform "
        u"hint decide repeat underline underscore affirm proclaim lament show find determine doubt speculate "
        u"calculate "
        u"realize worry argue request order rule testify email remind convince swear "
        u"anticipate intimate suspect foresee concur counter volunteer reason");
    static const text::WordSet direct(u"call describe ask shout cry accuse dismiss condemn praise criticize "
                                      u"label brand denounce hail demand urge "
                                      u"question joke chant read express dub characterize blast refer wonder "
                                      u"begin continue quote apologize speak talk "
                                      u"answer cite plead blame thank congratulate hail characterise exclaim "
                                      u"yell interject whisper scream mutter");
    if (say.contains(lemma))
        return Cue::Say;
    if (clause.contains(lemma))
        return Cue::Clause;
    if (that.contains(lemma))
        return Cue::That;
    return direct.contains(lemma) ? Cue::Direct : Cue::None;
}

bool needsHearer(QStringView lemma)
{
    static const text::WordSet verbs(u"tell inform assure remind convince");
    return verbs.contains(lemma);
}

bool namesHearer(QStringView lemma)
{
    static const text::WordSet verbs(u"tell inform assure warn remind convince email ask");
    return verbs.contains(lemma);
}

} // namespace dateline::analysis::quotes
