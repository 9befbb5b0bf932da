#include "model/importers/readable/noise.h"

#include "model/importers/readable/class_words.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dateline::importers::readable {

namespace {

using html::Tag;

bool isNeverText(Tag tag)
{
    switch (tag) {
    case Tag::Script:
    case Tag::Style:
    case Tag::Template:
    case Tag::Head:
    case Tag::Nav:
    case Tag::Form:
    case Tag::Button:
    case Tag::Select:
    case Tag::Input:
    case Tag::Textarea:
    case Tag::Label:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Svg:
    case Tag::Math:
    case Tag::Canvas:
    case Tag::Video:
    case Tag::Audio:
    case Tag::Noscript:
    case Tag::Menu:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Caption:
    case Tag::Aside:
        return true;
    default:
        return false;
    }
}

/// Classes by which style sheets in common use hide an element from everybody or from all but screen readers.
bool hasHidingClass(const html::Page& page, qsizetype index)
{
    static constexpr std::array classes{QStringView(u"hidden"),
                                        QStringView(u"hide"),
                                        QStringView(u"is-hidden"),
                                        QStringView(u"d-none"),
                                        QStringView(u"sr-only"),
                                        QStringView(u"visually-hidden"),
                                        QStringView(u"screen-reader-text")};
    for (const QStringView word : page.attribute(index, "class"_L1).split(u' ', Qt::SkipEmptyParts)) {
        if (std::find(classes.begin(), classes.end(), word) != classes.end())
            return true;
    }
    return false;
}

bool isHidden(const html::Page& page, qsizetype index)
{
    if (page.hasAttribute(index, "hidden"_L1) || page.attribute(index, "aria-hidden"_L1) == u"true" ||
        hasHidingClass(page, index))
        return true;
    const QStringView style = page.attribute(index, "style"_L1);
    if (style.isEmpty())
        return false;
    QString rules = style.toString().toLower();
    rules.remove(u' ');
    return rules.contains("display:none"_L1) || rules.contains("visibility:hidden"_L1);
}

bool hasFrameRole(const html::Page& page, qsizetype index)
{
    static const QSet<QString> roles{u"navigation"_s, u"banner"_s,      u"complementary"_s, u"search"_s,
                                     u"dialog"_s,     u"alert"_s,       u"alertdialog"_s,   u"menu"_s,
                                     u"menubar"_s,    u"contentinfo"_s, u"toolbar"_s,       u"tooltip"_s,
                                     u"button"_s,     u"form"_s};
    const QStringView role = page.attribute(index, "role"_L1);
    return !role.isEmpty() && roles.contains(role.toString().toLower());
}

const QSet<QString>& strongWords()
{
    static const QSet<QString> words{
        u"share"_s,         u"sharing"_s,         u"social"_s,     u"sharebar"_s,      u"addtoany"_s,
        u"newsletter"_s,    u"newsletters"_s,     u"subscribe"_s,  u"subscription"_s,  u"signup"_s,
        u"comment"_s,       u"comments"_s,        u"disqus"_s,     u"respond"_s,       u"related"_s,
        u"recommended"_s,   u"recommendations"_s, u"recirc"_s,     u"recirculation"_s, u"readmore"_s,
        u"trending"_s,      u"promo"_s,           u"promotion"_s,  u"promos"_s,        u"advert"_s,
        u"advertisement"_s, u"advertising"_s,     u"ad"_s,         u"ads"_s,           u"adslot"_s,
        u"adunit"_s,        u"sponsor"_s,         u"sponsored"_s,  u"outbrain"_s,      u"taboola"_s,
        u"cookie"_s,        u"cookies"_s,         u"consent"_s,    u"gdpr"_s,          u"breadcrumb"_s,
        u"breadcrumbs"_s,   u"caption"_s,         u"captions"_s,   u"credit"_s,        u"credits"_s,
        u"pagination"_s,    u"pager"_s,           u"navbar"_s,     u"nav"_s,           u"navigation"_s,
        u"donate"_s,        u"donation"_s,        u"byline"_s,     u"bylines"_s,       u"tags"_s,
        u"tagcloud"_s,      u"taglist"_s,         u"skip"_s,       u"shoutbox"_s,      u"toolbar"_s,
        u"printonly"_s,     u"noprint"_s,         u"popular"_s,    u"biography"_s,     u"authorbio"_s,
        u"copyright"_s,     u"paywall"_s,         u"figcaption"_s, u"dropdown"_s,      u"tooltip"_s,
        u"lightbox"_s};
    return words;
}

const QSet<QString>& weakWords()
{
    static const QSet<QString> words{
        u"sidebar"_s, u"header"_s,   u"footer"_s, u"foot"_s,   u"menu"_s,      u"banner"_s,  u"widget"_s,
        u"widgets"_s, u"extra"_s,    u"meta"_s,   u"bio"_s,    u"author"_s,    u"overlay"_s, u"modal"_s,
        u"popup"_s,   u"masthead"_s, u"rail"_s,   u"teaser"_s, u"teasers"_s,   u"toc"_s,     u"rss"_s,
        u"more"_s,    u"topics"_s,   u"tag"_s,    u"date"_s,   u"timestamp"_s, u"legends"_s, u"utility"_s,
        u"profile"_s, u"carousel"_s, u"login"_s,  u"search"_s};
    return words;
}

/// Words by which a page names its article.
const QSet<QString>& articleWords()
{
    static const QSet<QString> words{u"article"_s, u"body"_s,  u"content"_s, u"main"_s,   u"story"_s,
                                     u"post"_s,    u"entry"_s, u"text"_s,    u"column"_s, u"page"_s};
    return words;
}

bool containsAny(const QStringList& words, const QSet<QString>& wanted)
{
    return std::any_of(words.begin(), words.end(),
                       [&wanted](const QString& word) { return wanted.contains(word); });
}

QStringList namesOf(const html::Page& page, qsizetype index)
{
    return classWords(page.attribute(index, "class"_L1)) + classWords(page.attribute(index, "id"_L1));
}

} // namespace

Noise noiseOf(const html::Page& page, qsizetype index)
{
    const Tag tag = page.node(index).tag;
    if (tag == Tag::Text)
        return Noise::None;
    if (isNeverText(tag) || isHidden(page, index) || hasFrameRole(page, index))
        return Noise::Certain;
    if (tag == Tag::Footer || tag == Tag::Header)
        return Noise::Weak;
    if (tag == Tag::Html || tag == Tag::Body || tag == Tag::Main || tag == Tag::Article)
        return Noise::None;
    const QStringList names = namesOf(page, index);
    if (names.isEmpty())
        return Noise::None;
    if (containsAny(names, strongWords()))
        return Noise::Strong;
    return containsAny(names, weakWords()) && !containsAny(names, articleWords()) ? Noise::Weak : Noise::None;
}

bool isNamedArticleBody(const html::Page& page, qsizetype index)
{
    if (page.attribute(index, "itemprop"_L1).contains("articleBody"_L1, Qt::CaseInsensitive))
        return true;
    static constexpr std::array names{"articlebody"_L1,     "article-body"_L1,     "article__body"_L1,
                                      "article-content"_L1, "article__content"_L1, "article-text"_L1,
                                      "story-body"_L1,      "storybody"_L1,        "story-content"_L1,
                                      "story__body"_L1,     "entry-content"_L1,    "post-content"_L1,
                                      "post-body"_L1,       "body-content"_L1,     "content-body"_L1};
    for (const QLatin1StringView attribute : {"class"_L1, "id"_L1}) {
        for (const QStringView word : page.attribute(index, attribute).split(u' ', Qt::SkipEmptyParts)) {
            const QString lower = word.toString().toLower();
            if (std::find(names.begin(), names.end(), lower) != names.end())
                return true;
        }
    }
    return false;
}

} // namespace dateline::importers::readable
