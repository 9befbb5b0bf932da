#include "model/analysis/confidence/confidence_scale.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace dateline::analysis::confidence {

using namespace Qt::StringLiterals;
using article::Mention;
using article::MentionKind;

namespace {

template<std::size_t count>
double probability(const Curve<count>& curve, const std::array<double, count>& features)
{
    double sum = curve.offset;
    for (std::size_t i = 0; i < count; ++i)
        sum += curve.factors[i] * features[i];
    return 1 / (1 + std::exp(-sum));
}

template<std::size_t count>
QString line(const QString& name, const Curve<count>& curve)
{
    QStringList fields{name, QString::number(curve.offset, 'f', 4)};
    for (const double factor : curve.factors)
        fields << QString::number(factor, 'f', 4);
    return fields.join(u' ') + u'\n';
}

using Lines = QHash<QString, QStringList>;

/// Takes a curve from its line; false if that is missing or no curve.
template<std::size_t count>
bool read(const Lines& lines, const QString& name, Curve<count>& curve)
{
    const QStringList fields = lines.value(name);
    if (fields.size() != static_cast<qsizetype>(count) + 1)
        return false;
    bool allRead = true;
    const auto number = [&](std::size_t field) {
        bool isRead = false;
        const double value = fields[static_cast<qsizetype>(field)].toDouble(&isRead);
        allRead = allRead && isRead && std::isfinite(value);
        return value;
    };
    curve.offset = number(0);
    for (std::size_t i = 0; i < count; ++i)
        curve.factors[i] = number(i + 1);
    return allRead;
}

const QString& modelLine()
{
    static const QString name = u"mention-model"_s;
    return name;
}

const QString& ruleLine()
{
    static const QString name = u"mention-rule"_s;
    return name;
}

const QString& entityLine()
{
    static const QString name = u"entity"_s;
    return name;
}

} // namespace

base::Result<ConfidenceScale> ConfidenceScale::open(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::analysis",
                                        "The table %1 is missing. Please install the program again.")
                .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::io(
            QCoreApplication::translate("dateline::analysis", "The table %1 cannot be read: %2.")
                .arg(path, file.errorString()));
    Lines lines;
    for (const QString& text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = text.split(u' ', Qt::SkipEmptyParts);
        if (!fields.isEmpty() && !text.startsWith(u'#'))
            lines.insert(fields.first(), fields.mid(1));
    }
    Curves curves;
    if (!read(lines, modelLine(), curves.mention[0]) || !read(lines, ruleLine(), curves.mention[1]) ||
        !read(lines, entityLine(), curves.entity))
        return base::Error::damaged(
            QCoreApplication::translate("dateline::analysis",
                                        "The table %1 is damaged. Please install the program again.")
                .arg(path));
    return ConfidenceScale(curves);
}

QString ConfidenceScale::toText(const Curves& curves)
{
    return line(modelLine(), curves.mention[0]) + line(ruleLine(), curves.mention[1]) +
           line(entityLine(), curves.entity);
}

ConfidenceScale::Curves ConfidenceScale::unscaled()
{
    return {{Curve<1>{0, {1}}, Curve<1>{0, {1}}}, {0, {1, 0, 0}}};
}

double ConfidenceScale::ofMention(const article::Provenance& unscaled) const
{
    if (unscaled.source == article::Source::Reader)
        return 1;
    return probability(m_curves.mention[unscaled.source == article::Source::Model ? 0 : 1],
                       {logOdds(unscaled.confidence)});
}

double ConfidenceScale::ofEntity(const std::vector<Mention>& mentions) const
{
    const bool isNamed = std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
        return mention.kind == MentionKind::Name;
    });
    return isNamed ? probability(m_curves.entity, entityFeatures(mentions)) : 0;
}

std::array<double, 3> ConfidenceScale::entityFeatures(const std::vector<Mention>& mentions)
{
    double surest = logOdds(0);
    double sum = 0;
    int names = 0;
    for (const Mention& mention : mentions) {
        if (mention.kind != MentionKind::Name)
            continue;
        const double odds = logOdds(mention.provenance.confidence);
        surest = std::max(surest, odds);
        sum += odds;
        ++names;
    }
    return {surest, names == 0 ? surest : sum / names, std::log(std::max(1, names))};
}

double ConfidenceScale::logOdds(double probability)
{
    constexpr double margin = 1e-5;
    const double kept = std::clamp(probability, margin, 1 - margin);
    return std::log(kept / (1 - kept));
}

} // namespace dateline::analysis::confidence
