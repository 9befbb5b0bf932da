#pragma once

#include "ui/viewmodels/import_words.h"

#include <QDialog>

namespace dateline::shell {

/// What an import could not do or wants to tell, one line for each file and sentence. Deletes itself when it
/// is closed; open it with open().
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const viewmodels::ImportSummary& summary, QWidget* parent);

private:
    void copy() const;

    viewmodels::ImportSummary m_summary;
};

} // namespace dateline::shell
