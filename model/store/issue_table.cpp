#include "model/store/issue_table.h"

#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO issue (article_id, stage, position, severity, text, place) VALUES (?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT severity, text, place FROM issue WHERE article_id = ? AND stage = ? ORDER BY position"_L1;

constexpr auto deleteRows = "DELETE FROM issue WHERE article_id = ? AND stage = ?"_L1;

QString nameOf(IssueTable::Stage stage)
{
    return stage == IssueTable::Stage::Import ? u"import"_s : u"analysis"_s;
}

QString nameOf(base::Issue::Severity severity)
{
    return severity == base::Issue::Severity::Note ? u"note"_s : u"warning"_s;
}

base::Issue::Severity severityOf(QStringView name)
{
    return name == u"note" ? base::Issue::Severity::Note : base::Issue::Severity::Warning;
}

} // namespace

base::Result<void> IssueTable::add(article::ArticleId id, Stage stage, const QList<base::Issue>& issues)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const base::Issue& issue : issues) {
        statement.bind(id, nameOf(stage), position++, nameOf(issue.severity), issue.text, issue.place);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<void> IssueTable::remove(article::ArticleId id, Stage stage)
{
    return Statement(m_connection, deleteRows).bind(id, nameOf(stage)).run();
}

base::Result<QList<base::Issue>> IssueTable::load(article::ArticleId id, Stage stage) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id, nameOf(stage));
    QList<base::Issue> issues;
    while (statement.next())
        issues.append({severityOf(statement.text(0)), statement.text(1), statement.text(2)});
    if (statement.failed())
        return statement.error();
    return issues;
}

} // namespace dateline::store
