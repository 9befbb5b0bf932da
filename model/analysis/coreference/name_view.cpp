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
    const auto token = [&document](qsizetype i) -> const Token& {
        return document.tokens[static_cast<std::size_t>(i)];
    };
    view.span = token(view.found->firstToken).span.united(token(view.found->endToken - 1).span);
    view.surface = view.span.of(document.text()).toString().simplified();
    for (qsizetype i = view.found->firstToken; i < view.found->endToken; ++i) {
        if (token(i).kind == Token::Kind::Word || token(i).kind == Token::Kind::Number)
            view.words.append(comparable(document.word(i)));
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
