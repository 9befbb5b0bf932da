#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/text/span.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace dateline::store {

class Connection;
struct PreparedQuery;

/// One prepared SQL statement, for a short life on the connection's thread. Values are bound in the order of
/// the question marks, rows are read once and forward, and the first error is kept: whatever is done
/// afterwards says no. What is costly about it, the preparation, the connection keeps for the next one of the
/// same text; so columns are named, for Qt does not see that "*" has become more.
///
///     Statement statement(connection, "SELECT title FROM listing WHERE article_id = ?"_L1);
///     statement.bind(id);
///     while (statement.next())
///         titles << statement.text(0);
///     if (statement.failed())
///         return statement.error();
class Statement
{
public:
    /// Prepares it. A text of more than one statement is an error.
    Statement(Connection& connection, QLatin1StringView sql);
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next values. An empty string is an empty string, never NULL; an invalid date and a missing
    /// value are NULL; a date is its Julian day; a span is two values.
    template<typename... Values>
    Statement& bind(const Values&... values)
    {
        m_state = State::Ready;
        (add(values), ...);
        return *this;
    }

    /// Runs a statement that gives no rows; afterwards it can be bound and run again. Another number of
    /// values than of question marks is an error.
    base::Result<void> run();

    /// Steps to the next row (the first call runs the statement); false at the end and on an error. Behind
    /// the end, or after reset(), it can be bound and run again.
    bool next();

    /// Lets go of the rows that were not read.
    void reset();

    bool failed() const { return m_error.has_value(); }
    const base::Error& error() const { return *m_error; }
    /// Success, or the error that was kept.
    base::Result<void> result() const;

    /// Columns of the present row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    /// The columns `column` and `column + 1`.
    text::Span span(int column) const { return {integer(column), integer(column + 1)}; }
    std::optional<qsizetype> index(int column) const;
    template<typename Id>
    Id id(int column) const
    {
        return Id(integer(column));
    }

    /// Runs a statement of which all rows are wanted, each an id in its first column.
    template<typename Id>
    base::Result<QList<Id>> ids()
    {
        QList<Id> found;
        while (next())
            found.append(id<Id>(0));
        if (failed())
            return error();
        return found;
    }

    /// The row number that the INSERT of the last run() made.
    qint64 insertedRow() const { return m_insertedRow; }

private:
    void add(qint64 value);
    void add(int value) { add(static_cast<qint64>(value)); }
    void add(bool value) { add(static_cast<qint64>(value)); }
    void add(double value);
    void add(const QString& value);
    void add(const QByteArray& value);
    void add(QDate value);
    void add(text::Span value);
    void add(std::nullopt_t);
    template<typename Value>
    void add(const std::optional<Value>& value)
    {
        value ? add(*value) : add(std::nullopt);
    }
    template<typename Tag>
    void add(base::Id<Tag> value)
    {
        add(value.number());
    }
    bool execute();
    void keep(base::Error error) { m_error = std::move(error); }

    Connection& m_connection;
    QString m_sql;
    std::unique_ptr<PreparedQuery> m_prepared;
    std::optional<base::Error> m_error;
    qint64 m_insertedRow = 0;
    int m_bound = 0;
    enum class State
    {
        Ready,
        Running,
        Ended
    };
    State m_state = State::Ready;
};

} // namespace dateline::store
