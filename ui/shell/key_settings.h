#pragma once

#include <QMap>
#include <QString>

namespace dateline::shell {

/// What the reader wants otherwise than usual with the keys of the window. A value.
struct KeySettings
{
    QMap<QString, QString>
        keys; ///< by a command's name; as QKeySequence::listToString() writes them, empty for none
    bool singleKeys = true; ///< letters, digits and signs without Ctrl or Alt are keys, too

    friend bool operator==(const KeySettings&, const KeySettings&) = default;
};

} // namespace dateline::shell
