#include "ui/viewmodels/saved_filters.h"

#include "ui/viewmodels/timeline_filter_parser.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

constexpr qsizetype mostRecent = 8;

bool isSameName(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

QString kept(const QString& line)
{
    return TimelineFilterWords::keptLine(line.trimmed());
}

SavedFilter tidied(const SavedFilter& filter)
{
    return {filter.name.simplified(), kept(filter.line)};
}

} // namespace

QStringList SavedFilters::recent() const
{
    QStringList lines = m_recent;
    lines.removeIf([this](const QString& line) { return withLine(line) != nullptr; });
    return lines;
}

const SavedFilter* SavedFilters::named(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_saved, [&name](const SavedFilter& filter) { return isSameName(filter.name, name); });
    return found == m_saved.end() ? nullptr : &*found;
}

const SavedFilter* SavedFilters::withLine(const QString& line) const
{
    const auto found = std::ranges::find(m_saved, kept(line), &SavedFilter::line);
    return found == m_saved.end() ? nullptr : &*found;
}

QString SavedFilters::mistakeOf(const SavedFilter& filter)
{
    if (filter.name.simplified().isEmpty())
        return tr("Give the filter a name.");
    if (filter.line.trimmed().isEmpty())
        return tr("Say what “%1” is to filter by.").arg(filter.name.simplified());
    const auto read = TimelineFilterParser::parse(filter.line);
    return read ? QString() : read.error().message;
}

QString SavedFilters::mistakeOf(const QList<SavedFilter>& filters)
{
    for (auto one = filters.begin(); one != filters.end(); ++one) {
        const QString mistake = mistakeOf(*one);
        if (!mistake.isEmpty())
            return mistake;
        const bool isTwice = std::any_of(filters.begin(), one, [&one](const SavedFilter& before) {
            return isSameName(before.name, one->name);
        });
        if (isTwice)
            return tr("Two filters are called “%1”. Give one of them another name.")
                .arg(one->name.simplified());
    }
    return {};
}

void SavedFilters::save(const SavedFilter& filter)
{
    QList<SavedFilter> filters = m_saved;
    const auto same = std::ranges::find_if(
        filters, [&filter](const SavedFilter& one) { return isSameName(one.name, filter.name); });
    if (same != filters.end())
        *same = filter;
    else
        filters.append(filter);
    setSaved(filters);
}

void SavedFilters::setSaved(const QList<SavedFilter>& filters)
{
    QList<SavedFilter> tidy;
    std::ranges::transform(filters, std::back_inserter(tidy), tidied);
    if (tidy == m_saved)
        return;
    m_saved = tidy;
    Q_EMIT changed();
}

void SavedFilters::noteUse(const QString& line)
{
    const auto read = TimelineFilterParser::parse(line);
    if (!m_keepsRecent || !read || read->conditions.empty())
        return;
    QStringList lines = m_recent;
    lines.removeAll(kept(line));
    lines.prepend(kept(line));
    setRecent(lines);
}

void SavedFilters::setRecent(const QStringList& lines)
{
    const QStringList kept = m_keepsRecent ? lines.mid(0, mostRecent) : QStringList();
    if (kept == m_recent)
        return;
    m_recent = kept;
    Q_EMIT changed();
}

void SavedFilters::setRecentKept(bool kept)
{
    m_keepsRecent = kept;
    if (!kept)
        clearRecent();
}

} // namespace dateline::viewmodels
