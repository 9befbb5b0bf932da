#pragma once

#include "model/article/article.h"
#include "ui/viewmodels/typography.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTextDocument;
class QTextEdit;

namespace dateline::articleview {

/// How articles are set: every choice is shown at once in a sample and told, so that the open article can
/// follow. Cancel takes all of them back.
class TypographyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TypographyDialog(const viewmodels::Typography& typography, QWidget* parent = nullptr);
    ~TypographyDialog() override;

    viewmodels::Typography typography() const;
    void setTypography(const viewmodels::Typography& typography);

    void reject() override;

Q_SIGNALS:
    /// The reader has chosen something else, or taken it back.
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

    viewmodels::Typography m_before;
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
