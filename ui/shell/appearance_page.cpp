#include "ui/shell/appearance_page.h"

#include "ui/language/translation.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace dateline::shell {

using language::Translation;
using theme::ColourScheme;

AppearancePage::AppearancePage(const AppearanceSettings& appearance, QWidget* parent)
    : QWidget(parent), m_colours(new QComboBox(this)), m_language(new QComboBox(this))
{
    m_colours->addItem(tr("As the desktop"), QVariant::fromValue(ColourScheme::Desktop));
    m_colours->addItem(tr("Light"), QVariant::fromValue(ColourScheme::Light));
    m_colours->addItem(tr("Dark"), QVariant::fromValue(ColourScheme::Dark));
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString& language : Translation::languages())
        m_language->addItem(Translation::ownName(language), language);
    auto* later = new QLabel(tr("Dateline speaks another language when it starts the next time."), this);
    later->setWordWrap(true);
    later->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), later);
    setAppearance(appearance);
    for (QComboBox* box : {m_colours, m_language}) {
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // no wider than its choices
        connect(box, &QComboBox::currentIndexChanged, this, &AppearancePage::tell);
    }
}

AppearanceSettings AppearancePage::appearance() const
{
    return {m_colours->currentData().value<ColourScheme>(), m_language->currentData().toString()};
}

void AppearancePage::setAppearance(const AppearanceSettings& appearance)
{
    m_colours->setCurrentIndex(m_colours->findData(QVariant::fromValue(appearance.colours)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(appearance.language)));
}

void AppearancePage::tell()
{
    Q_EMIT changed(appearance());
}

} // namespace dateline::shell
