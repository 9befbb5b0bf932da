#include "model/store/sql_script.h"

namespace dateline::store {

namespace {

/// Behind the quoted text or comment that begins at `position`; `position` itself where none does.
qsizetype skipped(QStringView script, qsizetype position)
{
    const QChar first = script.at(position);
    if (script.sliced(position).startsWith(u"--")) {
        const qsizetype end = script.indexOf(u'\n', position);
        return end < 0 ? script.size() : end + 1;
    }
    if (first != u'\'' && first != u'"')
        return position;
    const qsizetype end = script.indexOf(first, position + 1);
    return end < 0 ? script.size() : end + 1;
}

void append(QStringList& statements, QString& statement)
{
    if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
        statements.append(trimmed);
    statement.clear();
}

} // namespace

QStringList statementsOf(QStringView script)
{
    QStringList statements;
    QString statement;
    qsizetype position = 0;
    while (position < script.size()) {
        const qsizetype behind = skipped(script, position);
        if (behind > position) {
            if (script.at(position) != u'-')
                statement += script.sliced(position, behind - position);
            position = behind;
            continue;
        }
        const QChar letter = script.at(position++);
        if (letter == u';')
            append(statements, statement);
        else
            statement += letter;
    }
    append(statements, statement);
    return statements;
}

} // namespace dateline::store
