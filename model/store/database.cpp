#include "model/store/database.h"

#include "model/store/connection.h"
#include "model/store/migrations.h"

#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// The connections of one database by thread. A connection is opened and used without the lock; closing holds
/// it, so that a thread that ends and a database that ends never close the same one, and who has waited for
/// either finds the file closed.
class Database::Connections
{
public:
    Connections(QString path, std::chrono::milliseconds patience)
        : m_path(std::move(path)), m_patience(patience)
    {}

    base::Result<Connection*> ofThisThread(const std::shared_ptr<Connections>& self);
    void closeOfThisThread();
    void closeAll();

private:
    class Watch;

    QString m_path;
    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_open;
};

/// Lives as long as its thread and closes what the thread has opened.
class Database::Connections::Watch
{
public:
    ~Watch()
    {
        for (const std::weak_ptr<Connections>& watched : m_watched) {
            if (const auto connections = watched.lock())
                connections->closeOfThisThread();
        }
    }

    void add(const std::shared_ptr<Connections>& connections)
    {
        std::erase_if(m_watched, [](const auto& watched) { return watched.expired(); });
        m_watched.push_back(connections);
    }

private:
    std::vector<std::weak_ptr<Connections>> m_watched;
};

base::Result<Connection*> Database::Connections::ofThisThread(const std::shared_ptr<Connections>& self)
{
    const auto thread = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_open.find(thread); found != m_open.end())
            return found->second.get();
    }
    auto opened = Connection::open(m_path, m_patience);
    if (!opened)
        return opened.error();
    static thread_local Watch watch;
    watch.add(self);
    const std::lock_guard lock(m_mutex);
    return (m_open[thread] = std::move(*opened)).get();
}

void Database::Connections::closeOfThisThread()
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(std::this_thread::get_id());
}

void Database::Connections::closeAll()
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
}

Database::Database(QString path, std::shared_ptr<Connections> connections)
    : m_path(std::move(path)), m_connections(std::move(connections))
{}

Database::~Database()
{
    m_connections->closeAll();
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path,
                                                       std::chrono::milliseconds patience)
{
    auto connections = std::make_shared<Connections>(path, patience);
    std::unique_ptr<Database> database(new Database(path, connections));
    auto connection = database->connection();
    if (!connection)
        return connection.error();
    if (auto migrated = Migrations::shipped().run(**connection); !migrated)
        return migrated.error();
    return database;
}

base::Result<Connection*> Database::connection() const
{
    return m_connections->ofThisThread(m_connections);
}

} // namespace dateline::store
