#include "ui/article/typesetting.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>

namespace dateline::articleview {

using viewmodels::Typesetting;
using viewmodels::Typography;

namespace {

QFont body(const Typography& typography, double zoom)
{
    QFont font = theme::articleFont(zoom);
    if (!typography.family.isEmpty())
        font.setFamilies({typography.family, font.family()});
    const double size = typography.pixels * zoom;
    font.setPixelSize(qRound(size));
    font.setLetterSpacing(QFont::AbsoluteSpacing, size * typography.letterSpacing / 100);
    font.setWordSpacing(size * typography.wordSpacing / 100);
    return font;
}

/// A headline is larger than the letters of the text, in the shares that the theme has.
QFont headline(const Typography& typography, const QFont& body, double zoom)
{
    QFont font = body;
    const QFont usual = theme::headlineFont(zoom);
    font.setWeight(usual.weight());
    font.setPixelSize(qRound(usual.pixelSize() * typography.pixels / double(Typography().pixels)));
    return font;
}

} // namespace

Typesetting typesettingFor(const Typography& typography, double zoom)
{
    const double share = typography.pixels / double(Typography().pixels);
    Typesetting setting;
    setting.body = body(typography, zoom);
    setting.headline = headline(typography, setting.body, zoom);
    setting.zoom = zoom;
    setting.bodyLine = qRound(typography.pixels * typography.lineHeight / 100.0);
    setting.paragraphGap = setting.bodyLine / 2;
    setting.headlineLine *= share;
    setting.justified = typography.justified;
    return setting;
}

qreal measureWidth(const Typography& typography, const Typesetting& setting)
{
    return viewmodels::measure(setting.body, typography.measure);
}

QString plainFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family :
         {QStringLiteral("OpenDyslexic"), QStringLiteral("Atkinson Hyperlegible"), QStringLiteral("Verdana"),
          QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans")}) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace dateline::articleview
