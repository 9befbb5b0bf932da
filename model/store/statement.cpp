#include "model/store/statement.h"

#include "model/store/connection.h"
#include "model/store/prepared_query.h"
#include "model/store/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace dateline::store {

using namespace Qt::StringLiterals;

Statement::Statement(Connection& connection, QLatin1StringView sql) : Statement(connection, QString(sql)) {}

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection), m_sql(sql), m_prepared(connection.takePrepared(sql))
{
    if (m_prepared)
        return;
    m_prepared = std::make_unique<PreparedQuery>(QSqlQuery(connection.handle()));
    m_prepared->query.setForwardOnly(true);
    if (!m_prepared->query.prepare(sql))
        keep(toError(m_prepared->query.lastError(), connection.path()));
}

Statement::~Statement()
{
    if (m_error || m_prepared->values < 0)
        return;
    m_prepared->query.finish();
    // A large text would live as long as the connection.
    for (int i = 0; i < m_prepared->values; ++i)
        m_prepared->query.bindValue(i, QVariant());
    m_connection.keepPrepared(m_sql, std::move(m_prepared));
}

bool Statement::execute()
{
    if (m_error)
        return false;
    // Qt would take a value that is missing from the last time.
    if (m_prepared->values >= 0 && m_bound != m_prepared->values) {
        keep(
            base::Error::invalid(u"%1 values for a statement of %2."_s.arg(m_bound).arg(m_prepared->values)));
        return false;
    }
    if (!m_prepared->query.exec()) {
        keep(toError(m_prepared->query.lastError(), m_connection.path()));
        return false;
    }
    m_prepared->values = m_bound;
    return true;
}

base::Result<void> Statement::run()
{
    if (execute()) {
        m_insertedRow = m_prepared->query.lastInsertId().toLongLong();
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
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        keep(toError(m_prepared->query.lastError(), m_connection.path()));
    reset();
    return false;
}

void Statement::reset()
{
    // Lets go of the locks that an unfinished statement holds.
    m_prepared->query.finish();
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
    return m_prepared->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
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
    m_prepared->query.bindValue(m_bound++, value);
}

void Statement::add(double value)
{
    m_prepared->query.bindValue(m_bound++, value);
}

void Statement::add(const QString& value)
{
    // Qt binds a null string as NULL.
    m_prepared->query.bindValue(m_bound++, value.isNull() ? u""_s : value);
}

void Statement::add(const QByteArray& value)
{
    m_prepared->query.bindValue(m_bound++, value.isNull() ? QByteArray("") : value);
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
    m_prepared->query.bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
}

} // namespace dateline::store
