#include "model/library/import_job.h"
#include "model/library/library.h"
#include "tests/model/library/fake_workshop.h"

#include <QCoreApplication>

#include <cstdio>

using namespace dateline;

/// Imports a folder into a library and says on standard output which articles are stored, at once, so that
/// who kills it knows what must still be there: kill_importer LIBRARY FOLDER
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    library::Library::Parts parts;
    parts.path = application.arguments().at(1);
    parts.clock = std::make_shared<base::SystemClock>();
    parts.workshop = tests::fakeWorkshop();
    auto library = library::Library::open(std::move(parts));
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().message));
        return 1;
    }
    library::ImportJob* job = (*library)->importFiles({application.arguments().at(2)});
    QObject::connect(job, &library::ImportJob::articleStored, [](article::ArticleId id) {
        std::printf("%lld\n", static_cast<long long>(id.number()));
        std::fflush(stdout);
    });
    QObject::connect(job, &library::ImportJob::finished, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
