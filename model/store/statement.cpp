#include "model/store/statement.h"

#include "model/store/connection.h"
#include "model/store/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace dateline::store {

using namespace Qt::StringLiterals;

struct Statement::Query
{
    QSqlQuery query;
    QString path;
};

Statement::Statement(Connection& connection, QLatin1StringView sql) : Statement(connection, QString(sql)) {}

Statement::Statement(Connection& connection, const QString& sql)
    : m_query(new Query{QSqlQuery(connection.handle()), connection.path()})
{
    m_query->query.setForwardOnly(true);
    if (!m_query->query.prepare(sql))
        m_error = toError(m_query->query.lastError(), m_query->path);
}

Statement::~Statement() = default;

bool Statement::execute()
{
    if (m_error)
        return false;
    if (!m_query->query.exec()) {
        m_error = toError(m_query->query.lastError(), m_query->path);
        return false;
    }
    return true;
}

base::Result<void> Statement::run()
{
    if (execute()) {
        m_insertedRow = m_query->query.lastInsertId().toLongLong();
        reset();
    }
    return result();
}

bool Statement::next()
{
    if (m_state == State::Ended || m_error)
        return false;
    if (m_state == State::Ready && !execute())
        return false;
    m_state = State::Running;
    if (m_query->query.next())
        return true;
    if (m_query->query.lastError().isValid())
        m_error = toError(m_query->query.lastError(), m_query->path);
    reset();
    return false;
}

void Statement::reset()
{
    // Lets go of the locks that an unfinished statement holds.
    m_query->query.finish();
    m_bound = 0;
    m_state = State::Ended;
}

base::Result<void> Statement::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->query.value(column).toByteArray();
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

std::optional<qsizetype> Statement::index(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

void Statement::add(qint64 value)
{
    m_query->query.bindValue(m_bound++, value);
}

void Statement::add(double value)
{
    m_query->query.bindValue(m_bound++, value);
}

void Statement::add(const QString& value)
{
    // Qt binds a null string as NULL.
    m_query->query.bindValue(m_bound++, value.isNull() ? u""_s : value);
}

void Statement::add(const QByteArray& value)
{
    m_query->query.bindValue(m_bound++, value.isNull() ? QByteArray("") : value);
}

void Statement::add(QDate value)
{
    if (value.isValid())
        add(value.toJulianDay());
    else
        add(std::nullopt);
}

void Statement::add(text::Span value)
{
    add(static_cast<qint64>(value.begin));
    add(static_cast<qint64>(value.end));
}

void Statement::add(std::nullopt_t)
{
    m_query->query.bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
}

} // namespace dateline::store
