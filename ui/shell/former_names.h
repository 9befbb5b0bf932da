#pragma once

#include <QString>

namespace dateline::shell {

/// What an action is called now that had another name once: when it stood in another menu, or when names were
/// made of the words of the menus in the language of the window. Any other name as it is.
QString nameNow(const QString& name);

} // namespace dateline::shell
