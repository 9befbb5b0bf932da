#include "ui/viewmodels/country_words.h"

#include "ui/viewmodels/number_words.h"

#include <array>
#include <unicode/uloc.h>

namespace dateline::viewmodels {

QString countryWords(const QString& code)
{
    // Qt knows countries by their English names and by their own, ICU in every language.
    constexpr int32_t longest = 128;
    std::array<char16_t, longest> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(QByteArray('_' + code.toLatin1()).constData(),
                                                  interfaceLocale().name().toLatin1().constData(),
                                                  name.data(), longest, &status);
    const bool isKnown = U_SUCCESS(status) && length > 0 && length <= longest;
    return isKnown ? QString::fromUtf16(name.data(), length) : code;
}

} // namespace dateline::viewmodels
