#include "app/verbs/source_reader.h"

#include "model/importers/registry.h"

#include <QIODevice>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

importers::Source standardInput(Surroundings& surroundings)
{
    importers::Source source;
    source.name = u"standard input"_s;
    source.bytes = surroundings.in.readAll();
    return source;
}

base::Result<std::vector<importers::ImportedArticle>> readArticles(const QString& name,
                                                                   Surroundings& surroundings)
{
    if (name == u"-")
        return surroundings.registry->read(standardInput(surroundings), surroundings.cancel);
    return surroundings.registry->readFile(name, surroundings.cancel);
}

} // namespace dateline::verbs
