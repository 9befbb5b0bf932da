#include "ui/handbook/handbook_document.h"

#include "model/base/interface_locale.h"

#include <QFile>
#include <QImageReader>
#include <QPixmap>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace dateline::handbook {

using namespace Qt::StringLiterals;
using theme::Theme;

namespace {

constexpr int titleLevel = 1;
constexpr double lineHeight = 1.55; ///< in the size of the letters, as all below
constexpr double cellPadding = 0.4;

/// For each stretch of the document that is set alike.
template<class Visit>
void forEachFragment(const QTextDocument& document, Visit visit)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            visit(at.fragment());
    }
}

bool isPicture(const QTextBlock& block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

QTextBlockFormat setting(const QTextBlock& block, double letters)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    format.setTopMargin(level > titleLevel ? 1.8 * letters : 0);
    format.setBottomMargin(isInTable ? 0 : (level > 0 || block.textList() ? 0.5 : 1.0) * letters);
    if (level == 0 && !isPicture(block)) // it would leave a gap above pictures
        format.setLineHeight(qRound(lineHeight * letters), QTextBlockFormat::FixedHeight);
    return format;
}

void setBlocks(QTextDocument& document, double letters)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        QTextCursor(block).setBlockFormat(setting(block, letters));
}

/// Rows apart by hairlines alone, as lists are.
void setTables(QTextDocument& document, const Theme& theme, double letters)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(cellPadding * letters);
        format.setTopMargin(0.5 * letters);
        format.setBottomMargin(letters);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat line = cell.format().toTableCellFormat();
                line.setBottomBorder(1);
                line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                line.setBottomBorderBrush(theme.hairline);
                cell.setFormat(line);
            }
        }
    }
}

/// Qt gives links a colour that is made for white pages.
void setLinks(QTextDocument& document, const Theme& theme)
{
    QTextCharFormat link;
    link.setForeground(theme.text);
    link.setFontUnderline(true);
    QList<QTextFragment> links;
    forEachFragment(document, [&links](const QTextFragment& fragment) {
        if (fragment.charFormat().isAnchor())
            links.append(fragment);
    });
    for (const QTextFragment& fragment : links) {
        QTextCursor cursor(&document);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(link);
    }
}

QTextCursor selected(QTextDocument& document, const ShownPicture& picture)
{
    QTextCursor cursor(&document);
    cursor.setPosition(picture.position);
    cursor.setPosition(picture.position + 1, QTextCursor::KeepAnchor);
    return cursor;
}

void setPictures(QTextDocument& document, const Theme& theme)
{
    for (const ShownPicture& picture : picturesOf(document)) {
        QTextCursor cursor = selected(document, picture);
        QTextImageFormat format = cursor.charFormat().toImageFormat();
        QString name = picture.name;
        if (theme.dark)
            name.replace(u"-light-"_s, u"-dark-"_s);
        format.setName(name);
        format.setAnchor(true);
        format.setAnchorHref(name);
        cursor.setCharFormat(format);
    }
}

/// In the language of the window where the handbook is written in it, else in English.
QString textFile()
{
    const QString language = QLocale::languageToCode(base::interfaceLocale().language());
    const QString own = handbookFile(u"README.%1.md"_s.arg(language));
    return QFile::exists(own) ? own : handbookFile(u"README.md"_s);
}

} // namespace

QString handbookFile(const QString& name)
{
    return u":/dateline/handbook/"_s + name;
}

std::unique_ptr<QTextDocument> makeHandbook(const Theme& theme, const QFont& font)
{
    QFile file(textFile());
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setMarkdown(QString::fromUtf8(file.readAll()), QTextDocument::MarkdownDialectGitHub);
    const double letters = font.pixelSize();
    setBlocks(*document, letters);
    setTables(*document, theme, letters);
    setLinks(*document, theme);
    setPictures(*document, theme);
    return document;
}

QList<Section> sectionsOf(const QTextDocument& document)
{
    QList<Section> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > titleLevel)
            sections.append({block.text(), block.position()});
    }
    return sections;
}

QList<ShownPicture> picturesOf(const QTextDocument& document)
{
    QList<ShownPicture> pictures;
    forEachFragment(document, [&pictures](const QTextFragment& fragment) {
        if (fragment.charFormat().isImageFormat())
            pictures.append({fragment.charFormat().toImageFormat().name(), fragment.position()});
    });
    return pictures;
}

void setPictureWidth(QTextDocument& document, const ShownPicture& picture, int width, qreal pixelRatio)
{
    QImageReader reader(handbookFile(picture.name));
    const QSize whole = reader.size();
    const int wide = qRound(width * pixelRatio);
    const QImage image = reader.read().scaledToWidth(wide, Qt::SmoothTransformation);
    document.addResource(QTextDocument::ImageResource, QUrl(picture.name), QPixmap::fromImage(image));
    QTextCursor cursor = selected(document, picture);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    format.setWidth(width);
    format.setHeight(width * whole.height() / whole.width());
    cursor.setCharFormat(format);
}

} // namespace dateline::handbook
