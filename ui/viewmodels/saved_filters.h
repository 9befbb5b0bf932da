#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace dateline::viewmodels {

/// A line that filters the timeline, under the name that the reader gave it.
struct SavedFilter
{
    QString name;
    QString line; ///< in English once it is kept, as TimelineFilterWords says

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// The filters of the timeline that the reader has saved, in the order that he gave them, and the lines that
/// he filtered by lately. Two names that differ in case alone are one name. Whoever asks the reader for a
/// filter asks mistakeOf() before; what was remembered is taken as it is, so that a line that only a newer
/// version understands is not lost. Lines come in any language that is understood and are kept in English, so
/// that they mean the same when another one is spoken.
class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<SavedFilter>& saved() const { return m_saved; }
    /// Newest first, without those that are saved.
    QStringList recent() const;
    /// The saved filter that has this name, or this line; null where there is none.
    const SavedFilter* named(const QString& name) const;
    const SavedFilter* withLine(const QString& line) const;

    /// Why a filter cannot be saved, in a sentence; empty where it can.
    static QString mistakeOf(const SavedFilter& filter);
    /// The first thing that is wrong with a list: with one of its filters, or two that have one name.
    static QString mistakeOf(const QList<SavedFilter>& filters);

    /// Adds a filter, or gives the one that has its name the new line, in its place.
    void save(const SavedFilter& filter);
    void setSaved(const QList<SavedFilter>& filters);

    /// A line has been in force and is no more, or has been left as it is. One with a mistake is not noted.
    void noteUse(const QString& line);
    void setRecent(const QStringList& lines);
    void clearRecent() { setRecent({}); }
    /// Whether lines are remembered; what there is is forgotten where they are not.
    void setRecentKept(bool kept);

Q_SIGNALS:
    void changed();

private:
    QList<SavedFilter> m_saved;
    QStringList m_recent;
    bool m_keepsRecent = true;
};

} // namespace dateline::viewmodels
