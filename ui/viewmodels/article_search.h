#pragma once

#include "ui/viewmodels/text_search.h"

#include <QObject>

#include <optional>

namespace dateline::viewmodels {

class ReadingSession;

/// Looking for words in the open article: its hits, and the one that the reader is at. Follows the session,
/// which must outlive it: another article is searched for the same words. Lives on the window's thread.
class ArticleSearch final : public QObject
{
    Q_OBJECT

public:
    explicit ArticleSearch(ReadingSession& session, QObject* parent = nullptr);

    /// Begins a search at a place of the text: the first hit at or behind it becomes the current one.
    void begin(qsizetype place);
    /// The session has another article, or the same one with other findings, and what shows the hits is ready
    /// for those of it. The same text stays where the reader is.
    void followArticle();
    /// Ends it: no hits; the wish stays for the next time.
    void end();
    bool isActive() const { return m_active; }

    void setWish(const SearchWish& wish);
    const SearchWish& wish() const { return m_wish; }

    const std::vector<text::Span>& hits() const { return m_hits; }
    /// Index into the hits; none where there are none.
    std::optional<std::size_t> current() const { return m_current; }
    /// "3 of 12", "Not found"; empty while no words are looked for.
    QString progress() const;

    /// How the current hit was come to, where the way led round an end of the article: "From the top again";
    /// empty otherwise.
    QString wrapWords() const;

    /// Round the ends of the article.
    void next();
    void previous();

Q_SIGNALS:
    /// Other hits or another current one.
    void changed();

private:
    void search();
    void step(std::size_t by);
    enum class Wrap
    {
        None,
        ToTop,
        ToEnd
    };

    ReadingSession& m_session;
    bool m_active = false;
    qsizetype m_place = 0; ///< where the reader was when the search began, or the hit he came to since
    SearchWish m_wish;
    QString m_article; ///< the text that the session had
    SearchableText m_text;
    std::optional<LetterMatch> m_textMatch; ///< how m_text was made; none when it is out of date
    std::vector<text::Span> m_hits;
    std::optional<std::size_t> m_current;
    Wrap m_wrap = Wrap::None;
};

} // namespace dateline::viewmodels
