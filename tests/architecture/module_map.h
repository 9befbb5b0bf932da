#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dateline::tests {

/// What the root CMakeLists.txt declares: the modules, which other modules each may use, and which parts of
/// Qt.
class ModuleMap
{
public:
    explicit ModuleMap(const QString& cmakeText);

    /// The innermost module or program whose folder holds the file; empty when there is none.
    QString moduleOf(const QString& file) const;
    bool mayInclude(const QString& module, const QString& header) const;
    /// A module may use the Qt components that it declares, and those that the modules it uses show, and what
    /// these rest on.
    bool mayUseQt(const QString& module, const QString& component) const;
    /// The modules of a circle of arrows; empty when there is none.
    QStringList findCircle() const;

private:
    void declare(const QStringList& words, qsizetype folderAt);

    QMap<QString, QSet<QString>> m_uses;
    QMap<QString, QSet<QString>> m_qt; ///< shown and private
    QMap<QString, QSet<QString>> m_publicQt;
};

/// A circle in a graph; empty when there is none.
QStringList circleIn(const QMap<QString, QSet<QString>>& arrows);

/// The Qt component a header belongs to, found among the installed headers: "QLabel" is of "Widgets".
QString qtComponentOf(const QString& header);

} // namespace dateline::tests
