#pragma once

#include <QCompleter>

class QAbstractItemView;

namespace dateline::viewmodels {
class EntityOffer;
}

namespace dateline::entitypanel {

/// Lists below a field for a name what an offer finds for what is typed there. The arrows choose and Enter
/// takes what is chosen; Enter without a choice is the dialog's. The offer must outlive it.
class OfferCompleter final : public QCompleter
{
    Q_OBJECT

public:
    OfferCompleter(viewmodels::EntityOffer& offer, QObject* parent);

    /// The offer has chosen already which rows belong to what is typed.
    QStringList splitPath(const QString& path) const override;
    /// Shows what was found while the field had not got the keyboard yet.
    void showDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_list = nullptr; ///< the popup, once it is made: making it is watched already
    bool m_isDue = false;                ///< found, and not shown yet
};

} // namespace dateline::entitypanel
