#include "ui/viewmodels/number_words.h"

#include <QHash>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

const QLocale& interfaceLocale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english;
}

QString countInWords(qint64 count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(interfaceLocale().toString(count), count == 1 ? one : many);
}

QString numberWords(double number)
{
    return interfaceLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

QString currencyWords(const QString& code)
{
    static const QHash<QString, QString> words{
        {u"USD"_s, u"US dollars"_s},
        {u"EUR"_s, u"euros"_s},
        {u"GBP"_s, u"pounds sterling"_s},
        {u"JPY"_s, u"yen"_s},
        {u"CNY"_s, u"yuan"_s},
        {u"INR"_s, u"rupees"_s},
        {u"RUB"_s, u"rubles"_s},
        {u"CHF"_s, u"Swiss francs"_s},
        {u"CAD"_s, u"Canadian dollars"_s},
        {u"AUD"_s, u"Australian dollars"_s},
        {u"HKD"_s, u"Hong Kong dollars"_s},
    };
    return words.value(code);
}

} // namespace dateline::viewmodels
