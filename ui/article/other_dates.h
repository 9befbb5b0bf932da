#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/date_choice.h"

#include <QWidget>

class QListWidget;

namespace dateline::articleview {

/// A short list of other days that may be the day of publication, each with what it rests on. A click picks
/// one; a double click or Enter decides on it. Takes no room while it is empty.
class OtherDates final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherDates(QWidget* parent = nullptr);

    void setTheme(const theme::Theme& theme) { m_theme = theme; }
    void setDates(const QList<viewmodels::DateCandidate>& dates);

Q_SIGNALS:
    void picked(QDate day);
    void decided(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitRows();

    theme::Theme m_theme;
    QListWidget* m_list;
};

} // namespace dateline::articleview
