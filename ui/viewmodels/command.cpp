#include "ui/viewmodels/command.h"

#include "model/text/shortened.h"

#include <QKeySequence>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* obstacleProperty = "obstacle";

} // namespace

QString Command::text() const
{
    return action ? plainText(action->text()) : QString();
}

QString Command::path() const
{
    return menus.join(u" › "_s);
}

QString Command::obstacle() const
{
    const QString own = action ? action->property(obstacleProperty).toString() : QString();
    return own.isEmpty() ? need : own;
}

void setObstacle(QAction& action, const QString& reason)
{
    action.setProperty(obstacleProperty, reason);
}

QString plainText(QString menuText)
{
    menuText.replace(u"&&"_s, u"\x01"_s);
    menuText.remove(u'&');
    return menuText.replace(u'\x01', u'&');
}

QString menuText(const QString& words)
{
    constexpr qsizetype longest = 80;
    return text::shortened(words, longest).replace(u'&', u"&&"_s);
}

QString keyWords(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

QString withKeys(const QString& words, const QAction& action)
{
    const QString keys = keyWords(action.shortcuts());
    return keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys);
}

} // namespace dateline::viewmodels
