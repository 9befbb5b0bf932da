#pragma once

#include "app/verbs/command_line.h"
#include "model/analysis/engine.h"
#include "model/importers/registry.h"
#include "tests/support/data_folder.h"
#include "tests/support/fixed_clock.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace dateline::tests {

using namespace Qt::StringLiterals;

/// A folder with two articles of our own, a library to come, and verbs run in process.
class Bench
{
public:
    Bench()
    {
        write(u"bridge.txt"_s,
              "Harbour bridge closed after collapse\n\n"
              "Mayor Lena Brandt said on Tuesday that the bridge in Hamburg would stay closed.\n\n"
              "Brandt left for Berlin in April.\n");
        write(u"storm.txt"_s,
              "Storm hits Lisbon\n\nA storm killed at least 12 people in Lisbon on Monday, police said.\n");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Runs `dateline WORDS…` with the bench's own library as the default one.
    int run(const QStringList& words, const QByteArray& input = {})
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2024, 5, 20), QTime(12, 0), Qt::UTC));
        verbs::Surroundings surroundings{.out = outStream,
                                         .err = errStream,
                                         .in = in,
                                         .errIsTerminal = false,
                                         .defaultLibrary = path(u"library.dateline"_s),
                                         .openEngine = openEngine,
                                         .registry = std::make_shared<importers::Registry>(clock),
                                         .clock = clock,
                                         .cancel = cancel};
        return static_cast<int>(verbs::executeCommandLine(words, surroundings));
    }

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }

    QString out;
    QString err;
    base::CancelToken cancel; ///< what an interrupt sets

private:
    static base::Result<std::shared_ptr<const analysis::Engine>> openEngine()
    {
        auto engine = analysis::Engine::open(sourceFolder() + u"/resources"_s);
        if (!engine)
            return engine.error();
        return std::shared_ptr<const analysis::Engine>(std::move(engine).value());
    }

    QTemporaryDir m_folder;
};

} // namespace dateline::tests
