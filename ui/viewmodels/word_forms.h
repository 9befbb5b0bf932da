#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::viewmodels {

/// A place where words stand in another form.
struct FormPlace
{
    text::Span span;
    bool isCertain = false; ///< the form alone differs, so that hardly anything else can be meant
};

/// Where words stand as whole words in another form: in capitals or another case, as plural or genitive, with
/// other hyphens, spaces or diacritics. What is written small is a form of words alone that are, too: "bush"
/// is none of "Bush". What is before a possessive is no other form. In text order, linear in the text.
std::vector<FormPlace> otherForms(const QString& words, const QString& text);

/// Where the last of several words stands as a whole word with a capital, in whatever case and with whatever
/// diacritics; in text order. Nowhere for a single word. What ends a name without being one, as "Jr.", is
/// passed over.
std::vector<text::Span> lastWordPlaces(const QString& words, const QString& text);

/// Two words are the same but for case, diacritics, hyphens and spaces.
bool isSameWord(QStringView one, QStringView other);

} // namespace dateline::viewmodels
