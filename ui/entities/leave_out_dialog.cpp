#include "ui/entities/leave_out_dialog.h"

#include "ui/viewmodels/mention_corrections.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using viewmodels::EntityNaming;
using viewmodels::MentionCorrections;
using Scope = EntityNaming::Scope;

LeaveOutDialog::LeaveOutDialog(EntityNaming& naming, MentionCorrections& mentions, Scope proposed,
                               QWidget* parent)
    : QDialog(parent)
    , m_naming(naming)
    , m_mentions(mentions)
    , m_mention(
          new QRadioButton(tr("Only this &mention (%1)").arg(naming.mentionPlace().replace(u'&', u"&&"_s))))
    , m_here(new QRadioButton(tr("In &this article (%1)").arg(naming.countHere())))
    , m_everywhere(new QRadioButton(tr("In &all articles, those imported later, too")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("“%1” is not an entity").arg(naming.subject().value_or(article::EntityKey()).name));
    layOut();
    QRadioButton* choice = proposed == Scope::Everywhere ? m_everywhere : m_here;
    choice->setChecked(true);
    choice->setFocus();
    connect(&naming, &EntityNaming::spreadKnown, this, [this](const QString& words) {
        m_everywhere->setText(tr("In &all articles, those imported later, too (%1)").arg(words));
    });
    connect(&naming, &EntityNaming::subjectChanged, this, [this, subject = naming.subject()] {
        if (m_naming.subject() != subject)
            reject();
    });
    naming.askSpread();
}

void LeaveOutDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Leave out"));
    connect(buttons, &QDialogButtonBox::accepted, this, &LeaveOutDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(new QLabel(tr("Leave it out:")));
    for (QRadioButton* choice : {m_mention, m_here, m_everywhere})
        lines->addWidget(choice);
    lines->addStretch();
    lines->addWidget(buttons);
    resize(440, sizeHint().height());
}

/// The like of the mention stay: who wants them gone, too, is asked by the key for mentions.
void LeaveOutDialog::apply()
{
    disconnect(&m_naming, nullptr, this, nullptr);
    if (!m_mention->isChecked()) {
        m_naming.name(std::nullopt, m_everywhere->isChecked() ? Scope::Everywhere : Scope::Article);
    } else if (const auto proposal = m_mentions.noMention()) {
        std::vector<article::MentionJudgement> judgements;
        for (const auto& place : proposal->places) {
            if (place.isProposed)
                judgements.push_back(place.judgement);
        }
        m_mentions.apply(judgements);
    }
    accept();
}

} // namespace dateline::entitypanel
