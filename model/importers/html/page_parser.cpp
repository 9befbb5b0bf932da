#include "model/importers/html/page_parser.h"

#include "model/importers/html/gumbo_tags.h"
#include "model/importers/html/nesting_limit.h"
#include "model/importers/html/parse_arena.h"

#include <QCoreApplication>

#include <array>
#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

constexpr std::array keptAttributes{
    "class"_L1,      "id"_L1,    "role"_L1,      "hidden"_L1,   "style"_L1,    "aria-hidden"_L1,
    "href"_L1,       "rel"_L1,   "name"_L1,      "property"_L1, "content"_L1,  "itemprop"_L1,
    "datetime"_L1,   "type"_L1,  "lang"_L1,      "pubdate"_L1,  "itemtype"_L1, "charset"_L1,
    "http-equiv"_L1, "title"_L1, "aria-label"_L1};

extern "C" {
void* allocateForGumbo(void* arena, std::size_t size)
{
    return static_cast<ParseArena*>(arena)->allocate(size);
}

void freeForGumbo(void*, void*) {}
}

/// Null when the arena was left. Holds no objects with destructors: a jump ends here.
GumboOutput* parseInto(ParseArena& arena, const GumboOptions& options, const char* bytes, std::size_t size)
{
    if (setjmp(arena.escape()) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, bytes, size);
}

/// Turns gumbo's tree into a Page, without recursion.
class Translator
{
public:
    Page translate(const GumboNode* root)
    {
        const GumboNode* node = root;
        while (node != nullptr) {
            const bool entered = enter(node);
            const GumboVector* children = entered ? childrenOf(node) : nullptr;
            if (children != nullptr && children->length > 0)
                node = static_cast<const GumboNode*>(children->data[0]);
            else
                node = leaveUpToNext(node, root, entered);
        }
        return std::move(m_page);
    }

private:
    static const GumboVector* childrenOf(const GumboNode* node)
    {
        return node->type == GUMBO_NODE_ELEMENT ? &node->v.element.children : nullptr;
    }

    /// Whether the node was opened as an element that must be closed.
    bool enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
            node->type == GUMBO_NODE_CDATA) {
            if (m_open >= 0 && keepsText(m_open))
                m_page.addText(m_open, QUtf8StringView(node->v.text.text));
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return false;
        m_open = m_page.open(tagOf(node->v.element.tag), m_open);
        for (unsigned i = 0; i < node->v.element.attributes.length; ++i)
            addAttribute(*static_cast<const GumboAttribute*>(node->v.element.attributes.data[i]));
        return true;
    }

    void addAttribute(const GumboAttribute& attribute)
    {
        const QLatin1StringView name(attribute.name);
        for (const QLatin1StringView kept : keptAttributes) {
            if (kept == name)
                m_page.addAttribute(kept, QString::fromUtf8(attribute.value));
        }
    }

    bool keepsText(qsizetype element) const
    {
        const Tag tag = m_page.node(element).tag;
        if (tag == Tag::Script)
            return m_page.attribute(element, "type"_L1).contains("ld+json"_L1, Qt::CaseInsensitive);
        return tag != Tag::Style && tag != Tag::Template;
    }

    void close()
    {
        m_page.close(m_open);
        m_open = m_page.node(m_open).parent;
    }

    const GumboNode* leaveUpToNext(const GumboNode* node, const GumboNode* root, bool entered)
    {
        if (entered)
            close();
        while (node != root) {
            const GumboNode* parent = node->parent;
            const GumboVector& siblings = parent->v.element.children;
            if (node->index_within_parent + 1 < siblings.length)
                return static_cast<const GumboNode*>(siblings.data[node->index_within_parent + 1]);
            close();
            node = parent;
        }
        return nullptr;
    }

    Page m_page;
    qsizetype m_open = -1;
};

base::Error errorFor(ParseArena::Stop stop)
{
    if (stop == ParseArena::Stop::Cancelled)
        return base::Error::cancelled(
            QCoreApplication::translate("dateline::importers", "The import was stopped."));
    return base::Error::tooLarge(
        stop == ParseArena::Stop::Memory
            ? QCoreApplication::translate("dateline::importers",
                                          "The page is built in such a way that reading it would take more "
                                          "memory than an article is worth.")
            : QCoreApplication::translate("dateline::importers",
                                          "The page is built in such a way that reading it would take more "
                                          "time than an article is worth."));
}

} // namespace

base::Result<Page> parsePage(QByteArray utf8, const base::CancelToken& cancel)
{
    limitNesting(utf8);
    ParseArena arena(cancel);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateForGumbo;
    options.deallocator = freeForGumbo;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput* output =
        parseInto(arena, options, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (output == nullptr)
        return errorFor(arena.stop());
    return Translator().translate(output->root);
}

} // namespace dateline::importers::html
