#include "ui/article/typography_page.h"

#include "ui/article/typesetting.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::Typography;

TypographyPage::TypographyPage(const Typography& typography, QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout;
    addChoices(*form);
    addPresets(*form);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(form);
    columns->addWidget(makeSample(), 1);
    setTypography(typography);
}

TypographyPage::~TypographyPage()
{
    delete m_sample; // before the document that it shows
}

void TypographyPage::addChoices(QFormLayout& form)
{
    m_family = new QComboBox;
    m_family->setMaximumWidth(220);
    m_family->addItem(tr("Usual (%1)").arg(theme::articleFont().family()), QString());
    for (const QString& family : QFontDatabase::families(QFontDatabase::Latin)) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    }
    connect(m_family, &QComboBox::currentIndexChanged, this, &TypographyPage::tell);
    form.addRow(tr("&Font"), m_family);
    m_pixels = addNumber(form, tr("&Size"), viewmodels::pixelBounds, tr(" px"));
    m_measure = addNumber(form, tr("Line &length"), viewmodels::measureBounds, tr(" characters"));
    m_lineHeight = addNumber(form, tr("Line &height"), viewmodels::lineHeightBounds, tr(" %"));
    m_letterSpacing = addNumber(form, tr("L&etters apart"), viewmodels::letterSpacingBounds, tr(" %"));
    m_wordSpacing = addNumber(form, tr("&Words apart"), viewmodels::wordSpacingBounds, tr(" %"));
    m_justified = new QCheckBox(tr("&Justify both edges"));
    connect(m_justified, &QCheckBox::toggled, this, &TypographyPage::tell);
    form.addRow(QString(), m_justified);
}

QSpinBox* TypographyPage::addNumber(QFormLayout& form, const QString& name,
                                    viewmodels::TypographyBounds bounds, const QString& suffix)
{
    auto* number = new QSpinBox;
    number->setRange(bounds.least, bounds.most);
    number->setSuffix(suffix);
    connect(number, &QSpinBox::valueChanged, this, &TypographyPage::tell);
    form.addRow(name, number);
    return number;
}

void TypographyPage::addPresets(QFormLayout& form)
{
    auto* usual = new QPushButton(tr("&Usual setting"));
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { setTypography({}); });
    auto* easy = new QPushButton(tr("Easier with &dyslexia"));
    easy->setAutoDefault(false);
    easy->setToolTip(tr("Plain letters, larger and further apart, on short lines"));
    connect(easy, &QPushButton::clicked, this,
            [this] { setTypography(viewmodels::easyReading(plainFamily())); });
    form.addRow(QString(), usual);
    form.addRow(QString(), easy);
}

QWidget* TypographyPage::makeSample()
{
    m_sample = new QTextEdit;
    m_sample->setReadOnly(true);
    m_sample->setTextInteractionFlags(Qt::NoTextInteraction);
    m_sample->setFocusPolicy(Qt::NoFocus);
    m_sample->setFrameShape(QFrame::NoFrame);
    m_sample->setAccessibleName(tr("Sample"));
    m_sample->setMinimumWidth(420);
    m_sample->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_sample;
}

Typography TypographyPage::typography() const
{
    Typography chosen;
    chosen.family = m_family->currentData().toString();
    chosen.pixels = m_pixels->value();
    chosen.measure = m_measure->value();
    chosen.lineHeight = m_lineHeight->value();
    chosen.letterSpacing = m_letterSpacing->value();
    chosen.wordSpacing = m_wordSpacing->value();
    chosen.justified = m_justified->isChecked();
    return chosen;
}

void TypographyPage::setTypography(const Typography& typography)
{
    m_isSetting = true;
    m_family->setCurrentIndex(std::max(0, m_family->findData(typography.family)));
    m_pixels->setValue(typography.pixels);
    m_measure->setValue(typography.measure);
    m_lineHeight->setValue(typography.lineHeight);
    m_letterSpacing->setValue(typography.letterSpacing);
    m_wordSpacing->setValue(typography.wordSpacing);
    m_justified->setChecked(typography.justified);
    m_isSetting = false;
    tell();
}

void TypographyPage::tell()
{
    if (m_isSetting)
        return;
    showSample();
    Q_EMIT changed(typography());
}

void TypographyPage::showSample()
{
    const viewmodels::Typesetting setting = typesettingFor(typography(), 1.0);
    std::unique_ptr<QTextDocument> document = viewmodels::makeArticleDocument(sampleArticle(), setting);
    m_sample->setDocument(document.get());
    m_document = std::move(document);
    // A line as long as in the article, as far as there is room.
    const int line = qRound(measureWidth(typography(), setting)) + 2 * viewmodels::documentMargin;
    m_sample->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_sample->setLineWrapColumnOrWidth(std::min(line, m_sample->viewport()->width()));
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.page);
    colours.setColor(QPalette::Text, theme.text);
    m_sample->setPalette(colours);
}

void TypographyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showSample();
}

void TypographyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_sample)
        showSample();
    QWidget::changeEvent(event);
}

article::Article TypographyPage::sampleArticle()
{
    const QString headline = tr("A quiet evening at the harbour");
    const QString first =
        tr("The last ferry of the day came in at half past nine, with eleven passengers, two "
           "dogs and a piano that nobody had ordered.");
    const QString second = tr("“It was addressed to the mayor,” the captain said. The mayor, who plays the "
                              "trumpet, promised to look into it on Monday.");
    article::Article sample;
    article::setText(sample, headline, {first, second});
    return sample;
}

} // namespace dateline::articleview
