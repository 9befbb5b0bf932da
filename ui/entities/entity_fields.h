#pragma once

#include "model/article/naming.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace dateline::entitypanel {

/// The two fields that say who or what something is: a name, to be typed or chosen from those of the article,
/// and a type, which a chosen name brings along.
class EntityFields final : public QWidget
{
    Q_OBJECT

public:
    /// `others` are offered behind `key`, which stands there first.
    EntityFields(const article::EntityKey& key, const std::vector<article::EntityKey>& others,
                 QWidget* parent = nullptr);

    QComboBox& name() { return *m_name; }
    QComboBox& type() { return *m_type; }
    article::EntityKey key() const;
    /// Opens the list of names.
    void showOthers();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillNames(const article::EntityKey& key, const std::vector<article::EntityKey>& others);
    void fillTypes(article::EntityType type);
    void takeTypeOf(int row);

    QComboBox* m_name;
    QComboBox* m_type;
};

} // namespace dateline::entitypanel
