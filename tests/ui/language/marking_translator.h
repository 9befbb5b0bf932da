#pragma once

#include <QString>
#include <QTranslator>

namespace dateline::tests {

/// Puts marks around every sentence that is translated: what is shown without them has not been.
class MarkingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString words = QString::fromUtf8(source);
        const bool namesKey = QLatin1StringView(context) == QLatin1StringView("QShortcut");
        const bool isForm = QLatin1StringView(context) == QLatin1StringView("dateline::base") ||
                            words == QStringLiteral("d MMMM yyyy");
        return namesKey || isForm ? QString() : u'⟦' + words + u'⟧';
    }
};

/// What stands outside all marks, parts apart from each other by a line's end.
inline QString outsideMarks(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'⟦' ? 1 : letter == u'⟧' ? -1 : 0;
        outside += depth == 0 && letter != u'⟧' ? letter : QChar(u'\n');
    }
    return outside;
}

} // namespace dateline::tests
