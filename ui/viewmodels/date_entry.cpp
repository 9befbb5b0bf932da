#include "ui/viewmodels/date_entry.h"

#include "ui/viewmodels/number_words.h"

#include <QStringList>

namespace dateline::viewmodels {

std::optional<QDate> dateFromEntry(QStringView typed)
{
    static const QStringList forms{
        QStringLiteral("yyyy-M-d"),    QStringLiteral("yyyy/M/d"),   QStringLiteral("d.M.yyyy"),
        QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy"), QStringLiteral("MMMM d yyyy"),
        QStringLiteral("MMM d yyyy"),  QStringLiteral("yyyyMMdd"),   QStringLiteral("d. MMMM yyyy"),
        QStringLiteral("d. MMM yyyy"),
    };
    QString plain = typed.toString();
    plain.replace(u',', u' ');
    plain = plain.simplified();
    for (const QString& form : forms) {
        for (const QLocale& locale : {interfaceLocale(), QLocale::c()}) {
            const QDate day = locale.toDate(plain, form);
            if (day.isValid() && day.year() >= 1000)
                return day;
        }
    }
    return std::nullopt;
}

} // namespace dateline::viewmodels
