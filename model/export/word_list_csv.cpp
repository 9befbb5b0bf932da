#include "model/export/word_list_csv.h"

#include "model/export/csv.h"

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& aliases)
{
    QStringList escaped;
    for (QString alias : aliases)
        escaped.append(alias.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s));
    return escaped.join(u'|');
}

} // namespace

QString wordListCsv(const article::WordList& list)
{
    const QStringList columns{u"name"_s, u"type"_s, u"aliases"_s};
    QString table = csvHeader(columns) + u"\r\n"_s;
    for (const article::WordListRow& row : list) {
        const QJsonObject cells{{u"name"_s, row.entity.name},
                                {u"type"_s, article::toString(row.entity.type)},
                                {u"aliases"_s, joined(row.aliases)}};
        table += csvRecord(cells, columns) + u"\r\n"_s;
    }
    return table;
}

} // namespace dateline::exporting
