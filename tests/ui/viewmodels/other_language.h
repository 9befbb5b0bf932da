#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace dateline::tests {

/// A language in which some of the words that filter a timeline are others; spoken as long as it lives.
class OtherLanguage final : public QTranslator
{
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }
    OtherLanguage(const OtherLanguage&) = delete;
    OtherLanguage& operator=(const OtherLanguage&) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        static const QHash<QString, QString> words{
            {QStringLiteral("place"), QStringLiteral("ort")},
            {QStringLiteral("organization"), QStringLiteral("körperschaft")},
            {QStringLiteral("is"), QStringLiteral("ist")},
            {QStringLiteral("planned"), QStringLiteral("geplant")},
            {QStringLiteral("happened"), QStringLiteral("geschehen")},
            {QStringLiteral("kind"), QStringLiteral("art")},
            {QStringLiteral("saying"), QStringLiteral("aussage")},
            {QStringLiteral("sure"), QStringLiteral("sicher")}};
        const bool isOurs = QLatin1StringView(context).endsWith(QLatin1StringView("TimelineFilterWords"));
        return isOurs ? words.value(QString::fromUtf8(source)) : QString();
    }
};

} // namespace dateline::tests
