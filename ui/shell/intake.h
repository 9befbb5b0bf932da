#pragma once

class QMimeData;

namespace dateline::viewmodels {
class ImportDesk;
}

namespace dateline::shell {

/// What can be dropped on the window or pasted into it: files and folders, else text, else HTML. Text comes
/// first because programs that offer both put a page's clutter into the HTML.
bool canTake(const QMimeData& data);
/// Starts importing it. Returns whether there was anything to import.
bool take(const QMimeData& data, viewmodels::ImportDesk& imports);

} // namespace dateline::shell
