#include "ui/entities/confirm_dialog.h"

#include "ui/viewmodels/reading_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using viewmodels::Confirmations;

ConfirmDialog::ConfirmDialog(Confirmations& confirmations, const viewmodels::EverywhereOffer& offer,
                             QWidget* parent)
    : QDialog(parent), m_confirmations(confirmations), m_offer(offer), m_question(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(offer.wanted.isConfirmed ? tr("Confirm in all articles")
                                            : tr("Take a confirmation back in all articles"));
    layOut();
    connect(&confirmations, &Confirmations::changed, this, [this] {
        if (m_confirmations.entity() != m_offer.wanted.entity)
            reject();
    });
}

void ConfirmDialog::layOut()
{
    const article::EntityKey& entity = m_offer.wanted.entity;
    const QString question =
        m_offer.wanted.isConfirmed
            ? tr("“%1”, %2, is right in all articles, those imported later, too: %3. Where doubtful names "
                 "are hidden it stays.",
                 "%2: a type, %3: mentions and articles, counted")
            : tr("You have said that “%1”, %2, is right in all articles: %3. Take that back? What you have "
                 "confirmed in single articles before is taken back, too.",
                 "%2: a type, %3: mentions and articles, counted");
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setText(question.arg(entity.name, viewmodels::typeWord(entity.type), m_offer.spread));
    setAccessibleDescription(m_question->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(m_offer.wanted.isConfirmed ? tr("&Confirm") : tr("&Take back"));
    ok->setDefault(true);
    ok->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &ConfirmDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(m_question);
    lines->addStretch();
    lines->addWidget(buttons);
    resize(440, sizeHint().height());
}

void ConfirmDialog::apply()
{
    disconnect(&m_confirmations, nullptr, this, nullptr);
    m_confirmations.say(m_offer.wanted);
    accept();
}

} // namespace dateline::entitypanel
