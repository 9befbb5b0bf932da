#pragma once

#include "model/article/naming.h"
#include "model/base/error.h"
#include "model/library/answers.h"

#include <QObject>

#include <optional>
#include <vector>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

class ReadingSession;

/// Lets the reader correct the selected entity: another name, another type, the same as another entity of the
/// article, or no entity; in the open article or everywhere. The library keeps the decision and can undo it.
/// Library and session must outlive this. Lives on the window's thread.
class EntityNaming final : public QObject
{
    Q_OBJECT

public:
    enum class Scope
    {
        Article,
        Everywhere
    };

    EntityNaming(ReadingSession& session, library::Library& library, QObject* parent = nullptr);

    /// The selected entity; nothing where none is selected.
    std::optional<article::EntityKey> subject() const;
    /// The other entities of the article, those of the same type first, most mentioned first.
    std::vector<article::EntityKey> others() const;
    /// What naming the subject so would do in the open article: "Becomes one with “…”, 10 mentions."; empty
    /// where it is only another name.
    QString consequence(const article::EntityKey& shownAs) const;
    /// Asks how often the subject is named in the library; spreadKnown() follows.
    void askSpread();

    /// Nothing leaves the subject out. done() or failed() follows.
    void name(const std::optional<article::EntityKey>& shownAs, Scope scope);

Q_SIGNALS:
    /// Another entity, or none, is selected.
    void subjectChanged();
    /// "14 mentions in 3 articles"
    void spreadKnown(const QString& words);
    /// A sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    const article::Entity* selected() const;

    ReadingSession& m_session;
    library::Library& m_library;
};

} // namespace dateline::viewmodels
