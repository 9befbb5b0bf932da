#include "tests/ui/language/shown_texts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

/// The words of a file dialog are Qt's and the disk's.
bool isOfFileDialog(const QObject* object)
{
    while (object && !qobject_cast<const QFileDialog*>(object))
        object = object->parent();
    return object != nullptr;
}

class Collector
{
public:
    void add(QObject& object)
    {
        addProperties(object);
        if (const auto* tabs = qobject_cast<QTabBar*>(&object))
            addTabs(*tabs);
        if (const auto* view = qobject_cast<QAbstractItemView*>(&object); view && view->model())
            addModel(*view->model());
        if (const auto* combo = qobject_cast<QComboBox*>(&object))
            addModel(*combo->model());
    }

    std::vector<ShownText> texts;

private:
    void note(const QString& text, const QString& place)
    {
        if (!text.isEmpty())
            texts.push_back({text, place});
    }

    void addProperties(QObject& object)
    {
        static const QSet<QString> never{
            u"objectName"_s,  u"styleSheet"_s,    u"windowFilePath"_s, u"inputMask"_s, u"windowRole"_s,
            u"displayText"_s, u"selectedText"_s,  u"currentText"_s,    u"html"_s,      u"plainText"_s,
            u"markdown"_s,    u"documentTitle"_s, u"cleanText"_s,      u"lastCopied"_s};
        const bool isTyped = qobject_cast<QLineEdit*>(&object) || qobject_cast<QTextEdit*>(&object);
        const QMetaObject& type = *object.metaObject();
        for (int i = 0; i < type.propertyCount(); ++i) {
            const QMetaProperty property = type.property(i);
            const QString name = QString::fromLatin1(property.name());
            if (property.metaType() != QMetaType::fromType<QString>() || never.contains(name) ||
                (isTyped && name == u"text"))
                continue;
            note(property.read(&object).toString(), QString::fromLatin1(type.className()) + u'.' + name);
        }
    }

    void addTabs(const QTabBar& tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            note(tabs.tabText(tab), u"tab"_s);
            note(tabs.tabToolTip(tab), u"tool tip of a tab"_s);
        }
    }

    void addModel(const QAbstractItemModel& model, const QModelIndex& parent = {})
    {
        const QString name = QString::fromLatin1(model.metaObject()->className());
        for (int column = 0; column < model.columnCount(parent); ++column) {
            note(model.headerData(column, Qt::Horizontal).toString(), name + u" header"_s);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole,
                                       Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    note(index.data(role).toString(), u"%1 role %2"_s.arg(name).arg(role));
                addModel(model, index);
            }
        }
    }
};

} // namespace

std::vector<ShownText> shownTexts(QObject& root)
{
    Collector collector;
    collector.add(root);
    for (QObject* object : root.findChildren<QObject*>()) {
        if (!isOfFileDialog(object))
            collector.add(*object);
    }
    return collector.texts;
}

} // namespace dateline::tests
