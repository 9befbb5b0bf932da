#include "model/analysis/coreference/name_view.h"

#include "model/text/word_shape.h"

namespace dateline::analysis::coreference {

using text::Token;

namespace {

QString comparable(QStringView word)
{
    QString folded = text::folded(word);
    folded.replace(u'\u2019', u'\'');
    if (folded.size() > 1)
        folded.remove(u'.');
    return folded;
}

} // namespace

NameView NameView::of(const Document& document, const std::vector<entities::FoundName>& names,
                      qsizetype index)
{
    NameView view;
    view.index = index;
    view.found = &names[static_cast<std::size_t>(index)];
    view.span = view.found->span;
    view.surface = view.span.of(document.text()).toString().simplified();
    for (qsizetype i = view.found->firstToken; i < view.found->endToken; ++i) {
        const Token& token = document.tokens[static_cast<std::size_t>(i)];
        const text::Span inside{std::max(token.span.begin, view.span.begin),
                                std::min(token.span.end, view.span.end)};
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            view.words.append(comparable(inside.of(document.text())));
    }
    if (view.words.size() > 1 && view.words.first() == u"the")
        view.words.removeFirst();
    return view;
}

QString NameView::initials() const
{
    QString letters;
    for (const QString& part : surface.split(u' ', Qt::SkipEmptyParts)) {
        if (text::startsWithCapital(part) && part != u"The")
            letters += part.front().toLower();
    }
    return letters;
}

bool NameView::isAcronym() const
{
    constexpr qsizetype longest = 8;
    return words.size() == 1 && words.first().size() > 1 && words.first().size() <= longest &&
           text::wordShape(surface) == text::WordShape::AllCaps;
}

} // namespace dateline::analysis::coreference
