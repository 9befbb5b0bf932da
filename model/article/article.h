#pragma once

#include "model/article/publication_date.h"
#include "model/text/span.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline::article {

/// Where an article came from.
struct Origin
{
    QString name; ///< file name without its folder, or a word for a paste; what lists and messages call it
    QString location;       ///< absolute path or address; empty for a paste
    QString format;         ///< name of the importer that read it: "plain", "html"
    QByteArray fingerprint; ///< SHA-256 of the bytes that were read: the same bytes are the same article

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// An article as imported. Its text is the headline, a blank line, then paragraphs separated by blank lines
/// (a text without a headline starts with its first paragraph). It never changes after import: everything
/// shown on it is a layer.
struct Article
{
    QString text;
    text::Span titleSpan; ///< the headline in `text`; empty when there is none
    QString byline;       ///< "By A. Lind" without the "By"; empty when unknown
    QString site;         ///< the publication; empty when unknown
    QString language;     ///< ISO 639-1; empty when unknown
    PublicationDate published;
    QList<PublicationDate> otherDates; ///< what else may be the day of publication, as the import found it,
                                       ///< the likeliest first; each day once, none of them invalid
    Origin origin;

    QString title() const { return titleSpan.of(text).toString(); }
    /// Offset in `text` of the first paragraph behind the headline.
    qsizetype bodyBegin() const;
    QStringView body() const { return QStringView(text).mid(bodyBegin()); }

    friend bool operator==(const Article&, const Article&) = default;
};

/// Puts headline and paragraphs together in the form that `Article::text` promises. Neither may hold a blank
/// line.
void setText(Article& article, const QString& title, const QStringList& paragraphs);

} // namespace dateline::article
