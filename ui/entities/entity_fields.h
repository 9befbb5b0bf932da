#pragma once

#include "model/article/naming.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;
class QComboBox;

namespace dateline::viewmodels {
class EntityOffer;
}

namespace dateline::entitypanel {

class OfferCompleter;

/// The two fields that say who or what something is: a name, to be typed or chosen from those of the article
/// and the library, and a type, which a chosen name brings along.
class EntityFields final : public QWidget
{
    Q_OBJECT

public:
    /// `key` stands there first; what is typed asks for an offer.
    EntityFields(const article::EntityKey& key, std::unique_ptr<viewmodels::EntityOffer> offer,
                 QWidget* parent = nullptr);
    ~EntityFields() override;

    QComboBox& name() { return *m_name; }
    QComboBox& type() { return *m_type; }
    article::EntityKey key() const;
    /// Puts an entity there.
    void choose(const article::EntityKey& key);
    /// Opens the list of all that is offered, with the keyboard in the name.
    void showOthers();
    /// The list of what is offered for the name.
    QAbstractItemView& offered() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillNames(const article::EntityKey& key);
    void fillTypes(article::EntityType type);
    void setUpOffer();
    void takeTypeOf(int row);

    std::unique_ptr<viewmodels::EntityOffer> m_offer;
    QComboBox* m_name;
    QComboBox* m_type;
    OfferCompleter* m_completer;
};

} // namespace dateline::entitypanel
