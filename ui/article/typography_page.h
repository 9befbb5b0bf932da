#pragma once

#include "model/article/article.h"
#include "ui/viewmodels/typography.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTextDocument;
class QTextEdit;

namespace dateline::articleview {

/// How articles are set: every choice is shown at once in a sample and told, so that the open article can
/// follow.
class TypographyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TypographyPage(const viewmodels::Typography& typography, QWidget* parent = nullptr);
    ~TypographyPage() override;

    viewmodels::Typography typography() const;
    void setTypography(const viewmodels::Typography& typography);

Q_SIGNALS:
    /// Something else has been chosen.
    void changed(const dateline::viewmodels::Typography& typography);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSpinBox* addNumber(QFormLayout& form, const QString& name, viewmodels::TypographyBounds bounds,
                        const QString& suffix);
    void addChoices(QFormLayout& form);
    void addPresets(QFormLayout& form);
    QWidget* makeSample();
    /// Headline and text of the sample, in the words of no article.
    static article::Article sampleArticle();
    void tell();
    void showSample();

    QComboBox* m_family = nullptr;
    QSpinBox* m_pixels = nullptr;
    QSpinBox* m_measure = nullptr;
    QSpinBox* m_lineHeight = nullptr;
    QSpinBox* m_letterSpacing = nullptr;
    QSpinBox* m_wordSpacing = nullptr;
    QCheckBox* m_justified = nullptr;
    std::unique_ptr<QTextDocument> m_document; ///< of the sample
    QTextEdit* m_sample = nullptr;
    bool m_isSetting = false; ///< several choices are being set at once
};

} // namespace dateline::articleview
