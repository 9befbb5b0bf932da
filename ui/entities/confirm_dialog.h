#pragma once

#include "ui/viewmodels/confirmations.h"

#include <QDialog>

class QLabel;

namespace dateline::entitypanel {

/// Asks whether an entity is right in all articles, or whether that is to be taken back, and says how many
/// mentions that is about. Enter says so, Esc leaves things as they are. Goes when something else is
/// selected. Deletes itself.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(viewmodels::Confirmations& confirmations, const viewmodels::EverywhereOffer& offer,
                  QWidget* parent = nullptr);

    QLabel& question() { return *m_question; }

private:
    void layOut();
    void apply();

    viewmodels::Confirmations& m_confirmations;
    viewmodels::EverywhereOffer m_offer;
    QLabel* m_question;
};

} // namespace dateline::entitypanel
