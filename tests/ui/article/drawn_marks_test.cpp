#include "tests/support/invented_article.h"
#include "tests/ui/theme/colour_vision.h"
#include "ui/article/mark_painter.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>
#include <map>

using namespace dateline;
using namespace Qt::StringLiterals;
using articleview::Highlights;
using tests::contrast;
using theme::Theme;
using viewmodels::MarkLayer;

namespace {

Theme themeOf(const QColor& ground, const QColor& letters, const QColor& accent = QColor(0x3584E4))
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, letters);
    palette.setColor(QPalette::Highlight, accent);
    return Theme::fromPalette(palette);
}

const QList<Theme>& allThemes()
{
    static const QList<Theme> themes{themeOf(Qt::white, QColor(0x2E3436)),
                                     themeOf(QColor(0x202020), QColor(0xDEDDDA)),
                                     themeOf(Qt::white, Qt::black), themeOf(Qt::black, Qt::white)};
    return themes;
}

constexpr std::array entityLayers{MarkLayer::People, MarkLayer::Places, MarkLayer::Organizations,
                                  MarkLayer::Groups, MarkLayer::Events, MarkLayer::Works};
constexpr std::array otherLayers{MarkLayer::Times, MarkLayer::Quotes, MarkLayer::Figures, MarkLayer::Hits};

/// The harbour story with a finding of every kind, laid out; its marks are drawn without its words.
struct Page
{
    explicit Page(double scale = 1.0) : zoom(scale)
    {
        tests::InventedArticle found(u""_s, {});
        found.stored() = tests::harbourStory();
        found.quote(u"Nobody was hurt, and that was luck,"_s, u"the harbour master"_s, u"told"_s, 0)
            .figure(u"three weeks"_s, 3, {}, u"weeks"_s);
        article::TimeExpression time;
        time.span = found.spanOf(u"last Friday"_s);
        found.stored().analysis.times = {time};
        stored = found.stored();
        hit = found.spanOf(u"ferries"_s);
        viewmodels::Typesetting setting;
        setting.body.setPixelSize(qRound(18 * zoom));
        setting.headline.setPixelSize(qRound(30 * zoom));
        document = viewmodels::makeArticleDocument(stored.article, setting);
        document->setTextWidth(600);
        size = document->documentLayout()->documentSize().toSize();
    }

    QImage drawn(const Theme& theme, const Highlights& highlights) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(theme.page);
        QPainter painter(&image);
        articleview::MarkPainter(painter, *document, theme, zoom)
            .paint(viewmodels::MentionMarks(stored.analysis), viewmodels::FindingMarks(stored.analysis),
                   highlights, image.rect());
        return image;
    }

    Highlights only(MarkLayer wanted) const
    {
        Highlights highlights;
        for (int layer = 0; layer < viewmodels::markLayerCount; ++layer)
            highlights.layers.turn(static_cast<MarkLayer>(layer), static_cast<MarkLayer>(layer) == wanted);
        highlights.hits = {hit};
        return highlights;
    }

    double zoom;
    library::StoredArticle stored;
    text::Span hit;
    QSize size;
    std::unique_ptr<QTextDocument> document;
};

/// The colour of a picture that stands out most.
QColor strongest(const QImage& image, const QColor& page)
{
    std::map<QRgb, double> contrasts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            contrasts.try_emplace(image.pixel(x, y), 0);
    }
    for (auto& [colour, value] : contrasts)
        value = contrast(QColor(colour), page);
    return QColor(
        std::ranges::max_element(contrasts, {}, [](const auto& each) { return each.second; })->first);
}

/// How much a picture differs from its page.
double ink(const QImage& image, const QColor& page)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += std::abs(qGray(image.pixel(x, y)) - qGray(page.rgb()));
    }
    return sum;
}

} // namespace

TEST_CASE("every mark that is drawn has a line of 3:1 or better against the page, at any size")
{
    for (const double zoom : {0.7, 1.0, 1.3}) {
        const Page page(zoom);
        for (const Theme& theme : allThemes()) {
            for (int layer = 0; layer < viewmodels::markLayerCount; ++layer) {
                if (static_cast<MarkLayer>(layer) == MarkLayer::Pronouns)
                    continue; // marks of the entities' colours, in this story without words
                INFO("layer " << layer << " zoom " << zoom << (theme.dark ? " dark" : " light")
                              << (theme.highContrast ? " high" : ""));
                const QImage image = page.drawn(theme, page.only(static_cast<MarkLayer>(layer)));
                CHECK(contrast(strongest(image, theme.page), theme.page) >= 3.0);
            }
        }
    }
}

TEST_CASE("hits have such a line whatever the accent of the desktop")
{
    const Page page;
    for (const QColor& accent : {QColor(0xF5C211), QColor(0x1A1A40), QColor(0x808080)}) {
        for (const Theme& theme :
             {themeOf(Qt::white, QColor(0x2E3436), accent), themeOf(QColor(0x202020), Qt::white, accent)})
            CHECK(contrast(strongest(page.drawn(theme, page.only(MarkLayer::Hits)), theme.page),
                           theme.page) >= 3);
    }
}

TEST_CASE("marks of any two types are drawn in colours apart with three kinds of colour blindness")
{
    const Page page;
    for (const Theme& theme : allThemes()) {
        QList<QColor> colours;
        for (const MarkLayer layer : entityLayers)
            colours.append(strongest(page.drawn(theme, page.only(layer)), theme.page));
        for (const tests::Matrix& sight : tests::sights) {
            for (qsizetype one = 0; one < colours.size(); ++one) {
                for (qsizetype other = 0; other < one; ++other) {
                    INFO(one << " " << other << (theme.dark ? " dark" : " light"));
                    CHECK(tests::distance(sight, colours[one], colours[other]) >= 15);
                }
            }
        }
    }
}

TEST_CASE("times, quotes and figures are drawn in no colour of a type, also for the colour blind")
{
    const Page page;
    for (const Theme& theme : allThemes()) {
        for (const MarkLayer layer : {MarkLayer::Times, MarkLayer::Quotes, MarkLayer::Figures}) {
            const QColor neutral = strongest(page.drawn(theme, page.only(layer)), theme.page);
            for (const tests::Matrix& sight : tests::sights) {
                for (const MarkLayer other : entityLayers) {
                    const QColor colour = strongest(page.drawn(theme, page.only(other)), theme.page);
                    CHECK(tests::distance(sight, neutral, colour) >= 9);
                }
            }
        }
    }
}

TEST_CASE("no kind of mark looks like another without its colour")
{
    // Each is drawn on the same words.
    Page page;
    article::Analysis& analysis = page.stored.analysis;
    const text::Span words = page.hit;
    for (article::Entity& entity : analysis.entities) {
        entity.provenance.confidence = 1;
        entity.mentions = {{words, article::MentionKind::Name, entity.provenance}};
    }
    analysis.times[0].span = words;
    analysis.quotes[0].span = words;
    analysis.figures[0].span = words;
    for (const Theme& theme : allThemes()) {
        QList<QImage> pictures;
        const auto shapeOf = [&](MarkLayer layer) {
            QImage shape = page.drawn(theme, page.only(layer));
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x)
                    shape.setPixel(x, y, contrast(QColor(shape.pixel(x, y)), theme.page) >= 2 ? 1 : 0);
            }
            return shape;
        };
        for (const MarkLayer layer : entityLayers)
            pictures.append(shapeOf(layer));
        for (const MarkLayer layer : otherLayers)
            pictures.append(shapeOf(layer));
        for (qsizetype one = 0; one < pictures.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                INFO(one << " " << other << (theme.dark ? " dark" : " light"));
                CHECK(pictures[one] != pictures[other]);
            }
        }
    }
}

TEST_CASE("marks that are not selected are quieter than those that are")
{
    const Page page;
    for (const Theme& theme : allThemes()) {
        for (qsizetype entity = 0; entity < std::ssize(page.stored.analysis.entities); ++entity) {
            Highlights highlights;
            const double before = ink(page.drawn(theme, highlights), theme.page);
            highlights.entity = entity;
            CHECK(ink(page.drawn(theme, highlights), theme.page) > before);
        }
    }
}
