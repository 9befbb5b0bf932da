#include "ui/viewmodels/sureness_words.h"

#include "ui/viewmodels/number_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline::viewmodels {

using article::SurenessLimit;

namespace {

class SurenessWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::SurenessWords)
};

QString number(qsizetype count)
{
    return interfaceLocale().toString(count);
}

} // namespace

QString surenessLabel(const SurenessLimit& limit)
{
    if (limit.showsAll())
        return SurenessWords::tr("All shown");
    if (limit.showsReadersAlone())
        return SurenessWords::tr("Confirmed only", "by the reader");
    return SurenessWords::tr("From %1 % sure").arg(number(limit.percent()));
}

QString surenessWords(const SurenessLimit& limit)
{
    if (limit.showsAll())
        return SurenessWords::tr("Everything is shown, however doubtful it is");
    if (limit.showsReadersAlone())
        return SurenessWords::tr("Hide all that you have not confirmed yourself");
    return SurenessWords::tr("Hide what is less sure than %1 %").arg(number(limit.percent()));
}

QString hiddenWords(qsizetype count)
{
    return count == 0
               ? QString()
               : SurenessWords::tr("%1 hidden as doubtful", nullptr, forPlural(count)).arg(number(count));
}

QString withHidden(const QString& words, qsizetype hidden)
{
    return hidden == 0 ? words : words + QStringLiteral(" · ") + hiddenWords(hidden);
}

QString hiddenDetails(const article::HiddenFindings& hidden)
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString& words) {
        if (count > 0)
            parts += words.arg(number(count));
    };
    add(hidden.entities, SurenessWords::tr("%1 entities", nullptr, forPlural(hidden.entities)));
    add(hidden.mentions,
        SurenessWords::tr("%1 mentions of others", "of those that are shown", forPlural(hidden.mentions)));
    add(hidden.events, SurenessWords::tr("%1 events", nullptr, forPlural(hidden.events)));
    add(hidden.quotes, SurenessWords::tr("%1 quotes", nullptr, forPlural(hidden.quotes)));
    add(hidden.figures, SurenessWords::tr("%1 figures", nullptr, forPlural(hidden.figures)));
    add(hidden.times, SurenessWords::tr("%1 dates and times", nullptr, forPlural(hidden.times)));
    return parts.join(QStringLiteral(", "));
}

QString allHiddenWords(qsizetype count, const SurenessLimit& limit)
{
    const QString why = limit.showsReadersAlone()
                            ? SurenessWords::tr("You have confirmed none of the %1 that were found.", nullptr,
                                                forPlural(count))
                                  .arg(number(count))
                            : SurenessWords::tr("All %1 are less sure than %2 %.", nullptr, forPlural(count))
                                  .arg(number(count), number(limit.percent()));
    return SurenessWords::tr("%1 The slider in the status bar shows them again, or “Show everything” in the "
                             "View menu.",
                             "why nothing is shown: All 7 are less sure than 70 %.")
        .arg(why);
}

} // namespace dateline::viewmodels
