#include "model/library/list_act_words.h"

#include "model/base/interface_locale.h"
#include "model/store/naming_table.h"
#include "model/store/shown_names.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::library {

using store::Act;

base::Result<ListContent> ListContent::of(store::Connection& connection, store::ActId list)
{
    const auto parts = store::ActTable(connection).partsOf(list);
    if (!parts)
        return parts.error();
    const auto withdrawn = store::ActTable(connection).withdrawnBy(list);
    if (!withdrawn)
        return withdrawn.error();
    const auto isMore = store::NamingTable(connection).isMoreThanAliases(list);
    if (!isMore)
        return isMore.error();
    const auto isOfWords = [](const Act& each) { return each.kind == Act::Kind::Words; };
    ListContent content;
    content.isOfCorrections = *isMore;
    content.words = static_cast<int>(std::ranges::count_if(*parts, isOfWords));
    content.withdrawn = static_cast<int>(std::ranges::count_if(*withdrawn, isOfWords));
    for (const Act& part : *parts) {
        if (part.kind == Act::Kind::Naming)
            content.namings.append(part.id);
    }
    return content;
}

QString listActWords(const ListContent& content)
{
    const int all = content.words + static_cast<int>(content.namings.size());
    if (content.isOfCorrections)
        return QCoreApplication::translate("dateline::library", "Say %n corrections of all articles",
                                           "what was said of single ones before", all);
    const int added = content.words;
    if (content.withdrawn == 0)
        return QCoreApplication::translate("dateline::library", "Add %n names to the word list",
                                           "names and aliases", added);
    if (added == 0)
        return QCoreApplication::translate("dateline::library", "Take %n names off the word list",
                                           "names and aliases", content.withdrawn);
    return QCoreApplication::translate("dateline::library",
                                       "Change the word list: %1 names added, %2 taken off", "two numbers")
        .arg(base::interfaceLocale().toString(added), base::interfaceLocale().toString(content.withdrawn));
}

base::Result<qint64> listActMentions(store::Connection& connection, store::ActId list)
{
    const auto content = ListContent::of(connection, list);
    if (!content)
        return content.error();
    auto mentions = store::WordsDecisionTable(connection).mentionsOfParts(list);
    if (!mentions || !content->isOfCorrections)
        return mentions;
    for (const store::ActId act : content->namings) {
        const auto named = store::ShownNames(connection).mentionsUnder(act);
        if (!named)
            return named;
        *mentions += *named;
    }
    return mentions;
}

} // namespace dateline::library
