#pragma once

#include "model/text/span.h"
#include "ui/handbook/handbook_document.h"

#include <QTextBrowser>

#include <optional>
#include <vector>

namespace dateline::handbook {

/// The handbook as one long page, with its pictures as wide as its lines. Knows which section is on show.
/// Links to pictures are told, all others go to the desktop once they are clicked.
class HandbookPage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookPage(QWidget* parent = nullptr);

    void setTheme(const theme::Theme& theme);
    /// Of the letters; 1 is the usual size.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomBy(int steps);

    const QList<Section>& sections() const { return m_sections; }
    /// Brings the heading to the top, as far as there is text below it, and the caret to it.
    void goToSection(int section);
    /// Marks words, and goes to the current ones.
    void setHits(std::vector<text::Span> hits, std::optional<std::size_t> current);
    /// Of the first line on show.
    int topPosition() const;

Q_SIGNALS:
    void sectionChanged(int section);
    /// A picture of the handbook is to be seen in its own size.
    void pictureWanted(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setAgain();
    void fit(QTextDocument& document);
    void tellSection();
    void follow(const QUrl& link);
    void markHits();
    void bringToView(int position);
    void keepAtTop(int position);
    double topOf(int position) const;

    theme::Theme m_theme;
    double m_zoom = 1.0;
    int m_line = 0; ///< its width in pixels
    QList<Section> m_sections;
    int m_section = 0;
    std::vector<text::Span> m_hits;
    std::optional<std::size_t> m_hit;
};

} // namespace dateline::handbook
