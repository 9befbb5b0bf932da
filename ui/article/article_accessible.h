#pragma once

#include <QAccessibleWidget>

#include <functional>

class QTextCursor;

namespace dateline::articleview {

class Announcement;
class ArticleText;

/// What screen readers see of the text of an article: the text as it stands, and at each offset the marks
/// that are on show there as its attributes, with runs that begin and end where marks do. What Qt has for
/// its own text widgets knows of the letters alone and cannot be derived from. No question walks through
/// more than the paragraph that it is about.
class ArticleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleText& text);

    /// Says words that have no place in the text, such as that the caret has come to a mark.
    void say(const QString& words);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* begin, int* end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                             int* end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                            int* end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                         int* end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int* begin, int* end) const override;

protected:
    ~ArticleAccessible() override;

private:
    ArticleText* view() const;
    QTextCursor cursorAt(int offset) const;
    Announcement* announcement() const;

    QAccessible::Id m_announcement = 0; ///< once something has been said
};

/// Has screen readers see every text of an article so. Once is enough, and more do no harm.
void installArticleAccessible();

} // namespace dateline::articleview
