#include "model/base/interface_locale.h"

#include <QCoreApplication>

namespace dateline::base {

QLocale interfaceLocale()
{
    return QLocale(QCoreApplication::translate(
        "dateline::base", "en_GB",
        "the locale of dates and numbers: language_COUNTRY, as in de_DE or pt_BR"));
}

} // namespace dateline::base
