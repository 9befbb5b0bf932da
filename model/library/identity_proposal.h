#pragma once

#include "model/article/naming.h"

#include <QStringList>

namespace dateline::library {

/// Why two names of a library may mean one.
enum class Likeness
{
    Spelling,  ///< the same words written otherwise: "Erdogan", "Erdoğan"
    Surname,   ///< "Merkel", "Angela Merkel"
    ShortName, ///< one person with other given names written out: "John Bolton", "John R. Bolton"
    Acronym,   ///< "WHO", "World Health Organization"
};

/// Two names of the library that may mean one, and what speaks for it. What is nobody's word yet: nothing
/// becomes one unasked.
struct IdentityProposal
{
    article::EntityKey subject; ///< would be shown as the other
    article::EntityKey target;
    qint64 subjectArticles = 0;
    qint64 targetArticles = 0;
    Likeness likeness = Likeness::Spelling;
    qint64 sharedNeighbours = 0; ///< names that stand in articles of both
    QStringList neighbours;      ///< the most telling of them, at most three
    QString role;                ///< what both are called somewhere; empty for nothing
    QStringList rivals;      ///< others whose name the subject could be, which less speaks for; at most three
    bool isRejected = false; ///< the reader has said that they are not one
};

} // namespace dateline::library
