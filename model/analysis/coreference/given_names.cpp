#include "model/analysis/coreference/given_names.h"

#include "model/text/word_set.h"

#include <algorithm>
#include <array>

namespace dateline::analysis::coreference {

namespace {

struct ShortForm
{
    QStringView shortName;
    QStringView fullName;
};

/// Short forms that are not simply a name's beginning.
constexpr std::array shortForms{
    ShortForm{u"abby", u"abigail"},    ShortForm{u"andy", u"andrew"},      ShortForm{u"barney", u"bernard"},
    ShortForm{u"becky", u"rebecca"},   ShortForm{u"bernie", u"bernard"},   ShortForm{u"beth", u"elizabeth"},
    ShortForm{u"betty", u"elizabeth"}, ShortForm{u"bill", u"william"},     ShortForm{u"billy", u"william"},
    ShortForm{u"bob", u"robert"},      ShortForm{u"bobby", u"robert"},     ShortForm{u"charlie", u"charles"},
    ShortForm{u"chuck", u"charles"},   ShortForm{u"cindy", u"cynthia"},    ShortForm{u"debbie", u"deborah"},
    ShortForm{u"dick", u"richard"},    ShortForm{u"eddie", u"edward"},     ShortForm{u"fritz", u"friedrich"},
    ShortForm{u"gene", u"eugene"},     ShortForm{u"hank", u"henry"},       ShortForm{u"harry", u"henry"},
    ShortForm{u"jack", u"john"},       ShortForm{u"jerry", u"gerald"},     ShortForm{u"jim", u"james"},
    ShortForm{u"jimmy", u"james"},     ShortForm{u"joey", u"joseph"},      ShortForm{u"johnny", u"john"},
    ShortForm{u"kate", u"katherine"},  ShortForm{u"kathy", u"katherine"},  ShortForm{u"larry", u"lawrence"},
    ShortForm{u"liz", u"elizabeth"},   ShortForm{u"lindsey", u"lindsay"},  ShortForm{u"maggie", u"margaret"},
    ShortForm{u"mick", u"michael"},    ShortForm{u"mike", u"michael"},     ShortForm{u"mickey", u"michael"},
    ShortForm{u"mitch", u"mitchell"},  ShortForm{u"nancy", u"ann"},        ShortForm{u"ned", u"edward"},
    ShortForm{u"pepe", u"jose"},       ShortForm{u"paco", u"francisco"},   ShortForm{u"peggy", u"margaret"},
    ShortForm{u"polly", u"mary"},      ShortForm{u"rick", u"richard"},     ShortForm{u"ricky", u"richard"},
    ShortForm{u"sally", u"sarah"},     ShortForm{u"sasha", u"alexander"},  ShortForm{u"steve", u"stephen"},
    ShortForm{u"sandy", u"alexandra"}, ShortForm{u"ted", u"edward"},       ShortForm{u"ted", u"theodore"},
    ShortForm{u"teddy", u"edward"},    ShortForm{u"tina", u"christina"},   ShortForm{u"tony", u"anthony"},
    ShortForm{u"tom", u"thomas"},      ShortForm{u"volodya", u"vladimir"}, ShortForm{u"will", u"william"},
    ShortForm{u"liam", u"william"},    ShortForm{u"joe", u"joseph"},       ShortForm{u"jenny", u"jennifer"},
    ShortForm{u"jeff", u"jeffrey"},    ShortForm{u"greg", u"gregory"},     ShortForm{u"fred", u"alfred"},
};

/// "alex" begins "alexander", but "dan" and "dana", "paul" and "paula" are two.
bool isBeginning(QStringView shorter, QStringView longer)
{
    constexpr qsizetype shortest = 3;
    return shorter.size() >= shortest && longer.size() > shorter.size() + 1 && longer.startsWith(shorter);
}

} // namespace

bool mayBeOneGivenName(QStringView left, QStringView right)
{
    if (left == right)
        return true;
    if (left.isEmpty() || right.isEmpty())
        return false;
    if (left.size() == 1 || right.size() == 1)
        return left.front() == right.front();
    if (isBeginning(left, right) || isBeginning(right, left))
        return true;
    return std::any_of(shortForms.begin(), shortForms.end(), [&](const ShortForm& form) {
        return (form.shortName == left && form.fullName == right) ||
               (form.shortName == right && form.fullName == left);
    });
}

bool middleNamesAgree(const QStringList& left, const QStringList& right)
{
    return left.size() < 3 || right.size() < 3 || mayBeOneGivenName(left.at(1), right.at(1));
}

bool isGenerationSuffix(QStringView word)
{
    static const text::WordSet suffixes(u"jr sr ii iii iv");
    return suffixes.contains(word);
}

} // namespace dateline::analysis::coreference
