#include "model/analysis/figures/figure_words.h"

#include "model/text/word_set.h"

#include <QHash>
#include <QStringList>

namespace dateline::analysis::figures {

namespace {

/// Words of one meaning, separated by spaces.
struct Row
{
    const char16_t* meaning;
    const char16_t* words;
};

constexpr Row outcomes[] = {
    {u"killed",
     u"killed killing kill kills dead died die dies deaths death fatalities fatality slain perished executed "
     u"toll murdered lives massacred drowned"},
    {u"injured",
     u"injured injuring injure injuries wounded wounding wounds hurt hurting casualties hospitalized "
     u"hospitalised"},
    {u"arrested",
     u"arrested arresting arrest arrests detained detaining detain jailed imprisoned custody captured"},
    {u"displaced", u"displaced displacing homeless evacuated evacuating evacuate uprooted fled fleeing"},
    {u"missing", u"missing unaccounted"},
    {u"rescued", u"rescued rescuing saved freed"},
    {u"infected", u"infected infections contracted"},
};

constexpr Row currencies[] = {
    {u"USD", u"$ us$ dollar dollars usd dlrs"},
    {u"EUR", u"€ euro euros eur"},
    {u"GBP", u"£ pound pounds gbp sterling"},
    {u"JPY", u"¥ yen jpy"},
    {u"CNY", u"yuan renminbi rmb"},
    {u"INR", u"₹ rupee rupees rs"},
    {u"RUB", u"ruble rubles rouble roubles"},
    {u"CHF", u"franc francs chf"},
    {u"CAD", u"c$"},
    {u"AUD", u"a$"},
    {u"HKD", u"hk$"},
};

template<std::size_t count>
QHash<QString, QString> tableOf(const Row (&rows)[count])
{
    QHash<QString, QString> table;
    for (const Row& row : rows) {
        for (const QString& word : QString::fromUtf16(row.words).split(u' '))
            table.insert(word, QString::fromUtf16(row.meaning));
    }
    return table;
}

} // namespace

QString outcomeOf(const QString& word)
{
    static const QHash<QString, QString> table = tableOf(outcomes);
    return table.value(word);
}

QString currencyOf(const QString& word)
{
    static const QHash<QString, QString> table = tableOf(currencies);
    return table.value(word);
}

bool isPlainPeople(const QString& word)
{
    static const text::WordSet words(u"people persons person individuals others victims");
    return words.contains(word);
}

bool isPeople(const QString& word)
{
    static const text::WordSet words(u"civilians civilian soldiers soldier troops men man women woman "
                                     u"children child boys girls protesters "
                                     u"protestors demonstrators migrants refugees passengers passenger "
                                     u"workers worker police policemen officers "
                                     u"officer residents resident students student fighters militants rebels "
                                     u"insurgents gunmen miners "
                                     u"firefighters tourists visitors patients prisoners inmates detainees "
                                     u"hostages hostage crew sailors pilgrims "
                                     u"journalists villagers supporters survivors suspects employees "
                                     u"spectators marchers voters families "
                                     u"guards pupils teachers doctors nurses foreigners nationals "
                                     u"citizens members attackers bystanders");
    return isPlainPeople(word) || words.contains(word);
}

bool isNumbered(const QString& word)
{
    static const text::WordSet words(
        u"flight boeing airbus room route highway road section article resolution number no "
        u"chapter page unit bus train line channel platform gate act model windows hotel "
        u"apartment suite ward district version grade level aged age");
    return words.contains(word);
}

} // namespace dateline::analysis::figures
