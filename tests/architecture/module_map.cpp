#include "tests/architecture/module_map.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <functional>

namespace dateline::tests {

using namespace Qt::StringLiterals;

ModuleMap::ModuleMap(const QString& cmakeText)
{
    static const QRegularExpression call(u"^(dateline_add_module|dateline_add_program)\\(([^)]*)\\)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression whiteSpace(u"\\s+"_s);
    auto matches = call.globalMatch(cmakeText);
    while (matches.hasNext()) {
        const auto match = matches.next();
        declare(match.captured(2).split(whiteSpace, Qt::SkipEmptyParts),
                match.captured(1).endsWith(u"program") ? 1 : 0);
    }
}

void ModuleMap::declare(const QStringList& words, qsizetype folderAt)
{
    const QString folder = words.value(folderAt);
    if (folder.startsWith(u'<'))
        return;
    m_uses[folder];
    QString list;
    for (const QString& word : words.mid(folderAt + 1)) {
        if (word == u"USES" || word == u"QT" || word == u"PRIVATE_QT" || word == u"LIBRARIES")
            list = word;
        else if (list == u"USES")
            m_uses[folder].insert(word);
        else if (list == u"QT" || list == u"PRIVATE_QT")
            m_qt[folder].insert(word);
        if (list == u"QT")
            m_publicQt[folder].insert(word);
    }
}

QString ModuleMap::moduleOf(const QString& file) const
{
    for (QString folder = file.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        if (m_uses.contains(folder))
            return folder;
    }
    return {};
}

bool ModuleMap::mayInclude(const QString& module, const QString& header) const
{
    const QString target = moduleOf(header);
    return !target.isEmpty() && (target == module || m_uses.value(module).contains(target));
}

bool ModuleMap::mayUseQt(const QString& module, const QString& component) const
{
    QSet<QString> allowed = m_qt.value(module);
    for (const QString& used : m_uses.value(module))
        allowed += m_publicQt.value(used);
    if (allowed.contains(u"Widgets"_s))
        allowed += {u"Gui"_s, u"Core"_s};
    if (!allowed.isEmpty())
        allowed += u"Core"_s;
    return allowed.contains(component);
}

QStringList ModuleMap::findCircle() const
{
    return circleIn(m_uses);
}

QStringList circleIn(const QMap<QString, QSet<QString>>& arrows)
{
    QSet<QString> done;
    QStringList path;
    const std::function<QStringList(const QString&)> visit = [&](const QString& node) -> QStringList {
        const qsizetype at = path.indexOf(node);
        if (at >= 0)
            return path.mid(at) << node;
        if (done.contains(node))
            return {};
        path.append(node);
        for (const QString& next : arrows.value(node)) {
            if (const QStringList circle = visit(next); !circle.isEmpty())
                return circle;
        }
        path.removeLast();
        done.insert(node);
        return {};
    };
    for (auto it = arrows.keyBegin(); it != arrows.keyEnd(); ++it) {
        if (const QStringList circle = visit(*it); !circle.isEmpty())
            return circle;
    }
    return {};
}

QString qtComponentOf(const QString& header)
{
    const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    for (const QString& component :
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Sql"_s, u"Concurrent"_s, u"Test"_s, u"Network"_s, u"DBus"_s,
          u"PrintSupport"_s, u"Xml"_s, u"Svg"_s, u"TextToSpeech"_s}) {
        if (QFile::exists(u"%1/Qt%2/%3"_s.arg(root, component, header)))
            return component;
    }
    return {};
}

} // namespace dateline::tests
