#include "ui/viewmodels/text_names.h"

#include "model/library/queries.h"
#include "ui/viewmodels/folded_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace dateline::viewmodels {

namespace {

/// Whose words the sentences are in the translations.
class TextNameWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::TextNameWords)
};

/// More places of one entity are not read while somebody waits.
constexpr qint64 placesRead = 200;
/// More names than that do not help to know whom they mean.
constexpr qsizetype namesSaid = 3;

struct Name
{
    QString words;
    qsizetype places = 0;
};

QStringList mostFrequentFirst(const QList<library::MentionInContext>& mentions)
{
    std::vector<Name> names;
    QHash<QString, std::size_t> known;
    for (const library::MentionInContext& mention : mentions) {
        if (mention.kind != article::MentionKind::Name)
            continue;
        const QString words = mention.context.words.simplified();
        const QString key = folded(words);
        if (!known.contains(key)) {
            known.insert(key, names.size());
            names.push_back({words, 0});
        }
        ++names[known.value(key)].places;
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &Name::places);
    QStringList sorted;
    for (const Name& name : names)
        sorted << name.words;
    return sorted;
}

} // namespace

base::Result<TextNames> textNames(const library::Queries& queries, const article::EntityKey& entity,
                                  const std::optional<article::ArticleId>& article)
{
    const auto page = queries.mentions({entity, article, library::MentionOrder::Text, {0, placesRead}, {}});
    if (!page)
        return page.error();
    return TextNames{mostFrequentFirst(page->mentions), page->total <= placesRead};
}

QString namesInWords(const TextNames& names)
{
    QStringList said;
    for (const QString& name : names.names.first(std::min(namesSaid, names.names.size())))
        said << TextNameWords::tr("“%1”", "a name").arg(name);
    const QString list = said.join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.names.size() - said.size());
    if (!names.areAll)
        return TextNameWords::tr("%1 and others", "%1: names, joined").arg(list);
    return more == 0 ? list : TextNameWords::tr("%1 and %n more", "%1: names, joined", more).arg(list);
}

} // namespace dateline::viewmodels
