#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <QHash>

#include <optional>
#include <vector>

namespace dateline::analysis::coreference {

/// A noun phrase that describes instead of naming: "the deposed president", "a farmer", "the ministry".
struct Description
{
    qsizetype firstToken = 0; ///< the article
    qsizetype noun = 0;       ///< the last token
    bool definite = false;    ///< with "the"
    bool person = false;      ///< what it describes is a person
};

/// Reads descriptions and knows which entities they fit: people by the offices that stand with their names,
/// other things by the kind that their names say. Keeps references to what it is made from.
class Descriptions
{
public:
    /// The entities must have their roles.
    Descriptions(const Document& document, const knowledge::Gazetteers& gazetteers,
                 const std::vector<entities::FoundName>& names, const std::vector<qsizetype>& groupOf);

    /// The description that begins with the article at a token and ends before another one.
    std::optional<Description> at(qsizetype token, qsizetype end) const;

    /// The one entity that a definite description fits and that has a mention before it; nothing when there
    /// is none, or more than one.
    std::optional<qsizetype> entityOf(const Description& description) const;

private:
    struct Holder
    {
        qsizetype entity = -1;
        QStringList words; ///< of the office or name, in small letters
    };

    bool isRole(qsizetype token) const;
    void learnTitle(const entities::FoundName& name, qsizetype entity);
    void learnRole(const QString& role, qsizetype entity);
    void learnKinds(const entities::FoundName& name, qsizetype entity);
    bool fits(const Description& description, const Holder& holder) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
    QHash<QString, std::vector<Holder>> m_offices; ///< by their nouns
    QHash<QString, std::vector<Holder>> m_kinds;
};

} // namespace dateline::analysis::coreference
