#pragma once

#include "model/base/error.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace dateline::viewmodels {
class ProposalReview;
}

namespace dateline::entitypanel {

/// Lists what is proposed for the whole library and asks what of it is so: what is checked is done with the
/// button, what is rejected is never proposed again. Space checks a row. Looks through the library when it is
/// shown; closing it stops what is being done. Deletes itself. The review belongs to the dialog.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(viewmodels::ProposalReview* review, QWidget* parent);

Q_SIGNALS:
    /// What was done, or what went wrong: a sentence for the status bar.
    void statusMessage(const QString& sentence);

private:
    void layOut();
    QLayout* headingRow();
    QLayout* buttonRow();
    void connectReview();
    void fitColumns();
    void follow();
    void showProgress(qint64 done, qint64 total);
    void fail(const base::Error& error);
    QString headingWords() const;

    viewmodels::ProposalReview& m_review;
    QLabel* m_heading;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QTreeView* m_list;
    QLabel* m_reasons;
    QCheckBox* m_showRejected;
    QPushButton* m_all;
    QPushButton* m_reject;
    QPushButton* m_apply;
};

} // namespace dateline::entitypanel
