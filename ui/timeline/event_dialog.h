#pragma once

#include "ui/viewmodels/event_draft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dateline::viewmodels {
class EventCorrections;
}

namespace dateline::timelinepanel {

/// Asks what an event is called and when it was, with the words that tell it in sight. Says at once how it
/// reads what is typed, and in place what is wrong with it. Enter applies, Esc leaves things as they are.
/// Deletes itself, also when another article is opened or another event is selected meanwhile.
class EventDialog final : public QDialog
{
    Q_OBJECT

public:
    EventDialog(viewmodels::EventCorrections& corrections, viewmodels::EventDraft draft,
                QWidget* parent = nullptr);

    QLineEdit& title() { return *m_title; }
    QLineEdit& date() { return *m_date; }
    /// How the date is read, or what is wrong.
    QLabel& understood() { return *m_understood; }
    /// Puts both back to what the article says; hidden where the reader has changed nothing.
    QPushButton& asFound() { return *m_asFound; }

private:
    void layOut();
    void addFields(QVBoxLayout& lines);
    void read();
    QString complaint() const;
    void takeBack();
    void apply();

    viewmodels::EventCorrections& m_corrections;
    const viewmodels::EventDraft m_draft;
    QLineEdit* m_title;
    QLineEdit* m_date;
    QLabel* m_understood;
    QPushButton* m_asFound;
    QPushButton* m_apply = nullptr;
};

} // namespace dateline::timelinepanel
