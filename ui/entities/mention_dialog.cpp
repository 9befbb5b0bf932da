#include "ui/entities/mention_dialog.h"

#include "ui/entities/entity_fields.h"
#include "ui/viewmodels/entity_offer.h"
#include "ui/viewmodels/mention_corrections.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::entitypanel {

using article::MentionJudgement;
using viewmodels::MentionCorrections;
using viewmodels::MentionProposal;
using Kind = MentionProposal::Kind;

namespace {

QString titleOf(const MentionProposal& proposal)
{
    switch (proposal.kind) {
    case Kind::NoMention:
        return MentionDialog::tr("“%1” is no mention").arg(proposal.words);
    case Kind::OtherEntity:
        return MentionDialog::tr("“%1” means somebody else").arg(proposal.words);
    case Kind::OtherWords:
        return MentionDialog::tr("“%1” has other words").arg(proposal.words);
    case Kind::Missed:
        break;
    }
    return MentionDialog::tr("Add “%1”").arg(proposal.words);
}

QString verbOf(Kind kind)
{
    switch (kind) {
    case Kind::NoMention:
        return MentionDialog::tr("&Leave out");
    case Kind::Missed:
        return MentionDialog::tr("&Add");
    default:
        return MentionDialog::tr("&Correct");
    }
}

/// A place whose words are written otherwise begins with them.
QString lineOf(const MentionProposal::Place& place)
{
    return place.isOtherForm
               ? MentionDialog::tr("“%1”: %2", "%1: a form of the words, %2: the words around it")
                     .arg(place.judgement.after->words, place.context)
               : place.context;
}

} // namespace

MentionDialog::MentionDialog(MentionCorrections& corrections, MentionProposal proposal, QWidget* parent)
    : QDialog(parent)
    , m_corrections(corrections)
    , m_proposal(std::move(proposal))
    , m_fields(m_proposal.namesEntity() ? new EntityFields(m_proposal.entity, corrections.offer(m_proposal))
                                        : nullptr)
    , m_places(new QListWidget)
    , m_consequence(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(titleOf(m_proposal));
    fillPlaces();
    layOut();
    connect(m_places, &QListWidget::itemChanged, this, &MentionDialog::follow);
    if (m_fields)
        connect(m_fields, &EntityFields::changed, this, &MentionDialog::follow);
    connect(&corrections, &MentionCorrections::articleLeft, this, &QDialog::reject);
    follow();
}

void MentionDialog::fillPlaces()
{
    m_places->setAccessibleName(tr("Places in the text"));
    m_places->setWordWrap(true);
    for (const MentionProposal::Place& place : m_proposal.places) {
        auto* item = new QListWidgetItem(lineOf(place), m_places);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(place.isProposed ? Qt::Checked : Qt::Unchecked);
    }
    const auto proposed = std::find_if(m_proposal.places.begin(), m_proposal.places.end(),
                                       [](const MentionProposal::Place& place) { return place.isProposed; });
    m_places->setCurrentRow(static_cast<int>(proposed - m_proposal.places.begin()));
}

void MentionDialog::layOut()
{
    m_consequence->setWordWrap(true);
    m_consequence->setAccessibleName(tr("What it does"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(verbOf(m_proposal.kind));
    connect(buttons, &QDialogButtonBox::accepted, this, &MentionDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* heading = new QLabel(tr("&Where in the text:"));
    heading->setBuddy(m_places);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    if (m_fields)
        lines->addWidget(m_fields);
    if (m_proposal.kind == Kind::Missed)
        addScope(*lines);
    lines->addWidget(heading);
    lines->addWidget(m_places, 1);
    lines->addWidget(m_consequence);
    lines->addWidget(buttons);
    resize(480, 360);
    (m_fields ? static_cast<QWidget*>(m_fields) : m_places)->setFocus();
}

/// The places in all articles are counted meanwhile; the dialog does not wait for that.
void MentionDialog::addScope(QVBoxLayout& lines)
{
    m_here = new QRadioButton(tr("Only in &this article, in the places below"));
    m_everywhere = new QRadioButton(tr("In &all articles, those imported later, too"));
    m_everywhere->setToolTip(tr("Names that were found and what you decided stay as they are"));
    m_here->setChecked(true);
    for (QRadioButton* choice : {m_here, m_everywhere})
        lines.addWidget(choice);
    connect(m_everywhere, &QRadioButton::toggled, m_places, &QWidget::setDisabled);
    connect(m_everywhere, &QRadioButton::toggled, this, &MentionDialog::follow);
    connect(&m_corrections, &MentionCorrections::spreadKnown, this, &MentionDialog::takeSpread);
    connect(this, &QObject::destroyed, &m_corrections, &MentionCorrections::stopAsking);
    m_corrections.askSpread(m_proposal.words);
}

void MentionDialog::takeSpread(const QString& words)
{
    m_spread = words;
    m_everywhere->setText(tr("In &all articles, those imported later, too (%1)").arg(words));
    follow();
}

bool MentionDialog::isEverywhere() const
{
    return m_everywhere && m_everywhere->isChecked();
}

QComboBox& MentionDialog::name()
{
    return m_fields->name();
}

QComboBox& MentionDialog::type()
{
    return m_fields->type();
}

std::vector<MentionJudgement> MentionDialog::judgements() const
{
    std::vector<MentionJudgement> judgements;
    for (int row = 0; row < m_places->count(); ++row) {
        if (m_places->item(row)->checkState() != Qt::Checked)
            continue;
        MentionJudgement judgement = m_proposal.places[static_cast<std::size_t>(row)].judgement;
        if (m_fields && !m_fields->key().name.isEmpty())
            judgement.entity = m_fields->key();
        if (judgement.isComplete())
            judgements.push_back(std::move(judgement));
    }
    return judgements;
}

void MentionDialog::follow()
{
    if (isEverywhere()) {
        m_consequence->setText(m_spread.isEmpty()
                                   ? tr("Being counted…")
                                   : tr("Marks %1.", "%1: mentions and articles, counted").arg(m_spread));
        m_apply->setEnabled(!m_fields->key().name.isEmpty());
        return;
    }
    const std::vector<MentionJudgement> wanted = judgements();
    const bool isOther =
        m_proposal.kind != Kind::OtherEntity || (m_fields && m_fields->key() != m_proposal.entity);
    m_consequence->setText(isOther ? m_corrections.consequence(wanted) : QString());
    m_apply->setEnabled(isOther && !wanted.empty());
}

void MentionDialog::apply()
{
    disconnect(&m_corrections, nullptr, this, nullptr);
    if (isEverywhere())
        m_corrections.applyEverywhere({m_proposal.words, m_fields->key()});
    else
        m_corrections.apply(judgements());
    accept();
}

} // namespace dateline::entitypanel
