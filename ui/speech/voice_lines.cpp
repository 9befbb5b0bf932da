#include "ui/speech/voice_lines.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dateline::speech {

using namespace Qt::StringLiterals;

namespace {

const QString numberKey = u"number"_s;
const QString wordsKey = u"words"_s;
const QString languageKey = u"language"_s;
const QString rateKey = u"rate"_s;
const QString kindKey = u"kind"_s;
const QString detailKey = u"detail"_s;

/// In the order of VoiceNews::Kind.
const std::array kindNames{u"begun"_s, u"finished"_s, u"no-engine"_s, u"no-voice"_s, u"broken"_s};

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

quint64 numberOf(const QJsonObject& object)
{
    return static_cast<quint64>(object.value(numberKey).toInteger());
}

} // namespace

QByteArray toLine(const VoiceOrder& order)
{
    return lineOf({{numberKey, static_cast<qint64>(order.number)},
                   {wordsKey, order.words},
                   {languageKey, order.manner.language},
                   {rateKey, order.manner.rate}});
}

std::optional<VoiceOrder> orderFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(wordsKey).isString())
        return std::nullopt;
    return VoiceOrder{numberOf(object),
                      object.value(wordsKey).toString(),
                      {object.value(languageKey).toString(), object.value(rateKey).toDouble()}};
}

QByteArray toLine(const VoiceNews& news)
{
    return lineOf({{kindKey, kindNames.at(static_cast<std::size_t>(news.kind))},
                   {numberKey, static_cast<qint64>(news.number)},
                   {detailKey, news.detail}});
}

std::optional<VoiceNews> newsFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = std::ranges::find(kindNames, object.value(kindKey).toString());
    if (kind == kindNames.end())
        return std::nullopt;
    return VoiceNews{static_cast<VoiceNews::Kind>(kind - kindNames.begin()), numberOf(object),
                     object.value(detailKey).toString()};
}

} // namespace dateline::speech
