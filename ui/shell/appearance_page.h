#pragma once

#include "ui/shell/appearance_settings.h"

#include <QWidget>

class QComboBox;

namespace dateline::shell {

/// The page of the settings for light and dark and for the language.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(const AppearanceSettings& appearance, QWidget* parent = nullptr);

    AppearanceSettings appearance() const;
    void setAppearance(const AppearanceSettings& appearance);

Q_SIGNALS:
    void changed(const dateline::shell::AppearanceSettings& appearance);

private:
    void tell();

    QComboBox* m_colours;
    QComboBox* m_language;
};

} // namespace dateline::shell
