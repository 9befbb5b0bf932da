#pragma once

#include "ui/article/marked_run.h"

#include <QObject>
#include <QTimer>

namespace dateline::articleview {

class ArticleText;

/// Has screen readers say which marks the reader comes to: the caret enters them, or another mention becomes
/// the current one. Silent while the keyboard is elsewhere. Belongs to the text.
class MarkAnnouncer final : public QObject
{
    Q_OBJECT

public:
    explicit MarkAnnouncer(ArticleText& text);

    /// Another entity or mention is selected, or none.
    void followSelection();

Q_SIGNALS:
    void announced(const QString& words);

private:
    void tell();

    ArticleText& m_text;
    QTimer m_soon; ///< after the caret itself has been told of, whose letters would else cut the words off
    std::vector<ToldMark> m_told;
};

} // namespace dateline::articleview
