#include "model/importers/decoding/decoding_issues.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

QList<base::Issue> decodingIssues(const DecodedText& decoded, qsizetype dropped)
{
    QList<base::Issue> issues;
    if (decoded.guessed)
        issues.append(
            note(QCoreApplication::translate("dateline::importers",
                                             "Nothing in the file names its encoding; it was read as %1.")
                     .arg(decoded.encoding)));
    const int unreadable = static_cast<int>(decoded.unreadable);
    if (unreadable > 0) {
        const QString sentence = QCoreApplication::translate(
            "dateline::importers", "%n characters could not be read and are shown as “%1”.", nullptr,
            unreadable);
        issues.append(warning(sentence.arg(QChar(QChar::ReplacementCharacter))));
    }
    const int unprinted = static_cast<int>(dropped);
    if (unprinted > 0) {
        issues.append(note(QCoreApplication::translate(
            "dateline::importers", "%n control characters, which print nothing, were left out.", nullptr,
            unprinted)));
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
