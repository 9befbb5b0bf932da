#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QList>

#include <memory>

class QTextDocument;

namespace dateline::handbook {

/// A heading of the handbook and where it stands.
struct Section
{
    QString title;
    int position = 0;
};

/// A picture on a page of the handbook.
struct ShownPicture
{
    QString name; ///< below the handbook: "pictures/analyse-dark-100.png"
    int position = 0;
};

/// The file of something that the handbook names; the handbook is a part of the program.
QString handbookFile(const QString& name);

/// The whole handbook, in the language of the window where there is one, in the colours of a theme; pictures are those of a light or a dark window as that is,
/// each a link to itself, and still without a size.
std::unique_ptr<QTextDocument> makeHandbook(const theme::Theme& theme, const QFont& font);

/// All headings but the title, in order.
QList<Section> sectionsOf(const QTextDocument& document);
QList<ShownPicture> picturesOf(const QTextDocument& document);

/// Gives a picture the width, in a copy that is as fine as the screen.
void setPictureWidth(QTextDocument& document, const ShownPicture& picture, int width, qreal pixelRatio);

} // namespace dateline::handbook
