#include "ui/viewmodels/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace dateline::viewmodels {

namespace {

class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::NumberWords)
};

} // namespace

int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString numberWords(double number)
{
    return interfaceLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

QString currencyWords(const QString& code)
{
    using namespace Qt::StringLiterals;
    const std::pair<QLatin1StringView, QString> words[] = {
        {"USD"_L1, NumberWords::tr("US dollars")},
        {"EUR"_L1, NumberWords::tr("euros")},
        {"GBP"_L1, NumberWords::tr("pounds sterling")},
        {"JPY"_L1, NumberWords::tr("yen")},
        {"CNY"_L1, NumberWords::tr("yuan")},
        {"INR"_L1, NumberWords::tr("rupees")},
        {"RUB"_L1, NumberWords::tr("rubles")},
        {"CHF"_L1, NumberWords::tr("Swiss francs")},
        {"CAD"_L1, NumberWords::tr("Canadian dollars")},
        {"AUD"_L1, NumberWords::tr("Australian dollars")},
        {"HKD"_L1, NumberWords::tr("Hong Kong dollars")},
    };
    const auto found = std::ranges::find(words, code, &std::pair<QLatin1StringView, QString>::first);
    return found == std::end(words) ? QString() : found->second;
}

} // namespace dateline::viewmodels
