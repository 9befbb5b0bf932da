#include "model/importers/decoding/decoding_issues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::importers::decoding {

namespace {

base::Issue note(const QString& text)
{
    return {base::Issue::Severity::Note, text, {}};
}

base::Issue warning(const QString& text)
{
    return {base::Issue::Severity::Warning, text, {}};
}

QString count(qsizetype number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(number);
}

} // namespace

QList<base::Issue> decodingIssues(const DecodedText& decoded, qsizetype dropped)
{
    QList<base::Issue> issues;
    if (decoded.guessed)
        issues.append(
            note(u"Nothing in the file names its encoding; it was read as %1."_s.arg(decoded.encoding)));
    if (decoded.unreadable > 0) {
        issues.append(
            warning(count(decoded.unreadable, u"One character could not be read and is shown as “\uFFFD”."_s,
                          u"%1 characters could not be read and are shown as “\uFFFD”."_s)));
    }
    if (dropped > 0) {
        issues.append(note(count(dropped, u"One control character, which prints nothing, was left out."_s,
                                 u"%1 control characters, which print nothing, were left out."_s)));
    }
    return issues;
}

bool isGarbage(QStringView text)
{
    constexpr qsizetype sampleSize = 64 * 1024;
    const QStringView sample = text.left(sampleSize);
    const auto unreadable = std::count_if(sample.begin(), sample.end(), [](QChar unit) {
        const QChar::Category category = unit.category();
        return unit == QChar(QChar::ReplacementCharacter) || category == QChar::Other_NotAssigned ||
               category == QChar::Other_PrivateUse || (category == QChar::Other_Control && !unit.isSpace());
    });
    return unreadable > 2 && unreadable * 10 > sample.size();
}

} // namespace dateline::importers::decoding
