#include "ui/article/speech_actions.h"

#include "ui/article/article_text.h"
#include "ui/article/text_caret.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/reading_session.h"

#include <algorithm>
#include <utility>

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::ReadAloud;
using viewmodels::ReadingSession;
using State = ReadAloud::State;

SpeechActions::SpeechActions(ReadingSession& session, ReadAloud& aloud, ArticleText& text, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_aloud(aloud)
    , m_text(text)
    , m_menu(tr("Read &aloud"))
    , m_main(add(u"article.read-aloud"_s, tr("&Read aloud"), QString(), QKeySequence(Qt::Key_F8)))
    , m_fromHere(add(u"article.read-aloud-from-here"_s, tr("Read aloud from &here"),
                     tr("Read aloud from the caret, the selected words or the first sentence on show"),
                     QKeySequence(Qt::SHIFT | Qt::Key_F8)))
    , m_stop(add(u"article.stop-reading-aloud"_s, tr("&Stop"), tr("End the reading; Esc does it, too")))
    , m_next(add(u"article.read-next-sentence"_s, tr("&Next sentence"), tr("Read the next sentence at once"),
                 QKeySequence(Qt::Key_Period)))
    , m_previous(add(u"article.read-previous-sentence"_s, tr("Pre&vious sentence"),
                     tr("Read the sentence before once more"), QKeySequence(Qt::Key_Comma)))
    , m_faster(add(u"article.read-faster"_s, tr("&Faster"), tr("Read aloud faster; this is remembered"),
                   QKeySequence(Qt::Key_Greater)))
    , m_slower(add(u"article.read-slower"_s, tr("S&lower"), tr("Read aloud slower; this is remembered"),
                   QKeySequence(Qt::Key_Less)))
{
    m_menu.insertSeparator(m_next);
    m_menu.insertSeparator(m_faster);
    m_menu.setToolTipsVisible(true);
    m_menu.menuAction()->setStatusTip(tr("Have the article read aloud, sentence by sentence"));
    connect(&m_menu, &QMenu::aboutToShow, &aloud, &ReadAloud::lookAgain);
    connect(m_main, &QAction::triggered, this, &SpeechActions::toggle);
    connect(m_fromHere, &QAction::triggered, this, &SpeechActions::beginHere);
    connect(m_stop, &QAction::triggered, &aloud, &ReadAloud::stop);
    connect(m_next, &QAction::triggered, &aloud, &ReadAloud::next);
    connect(m_previous, &QAction::triggered, &aloud, &ReadAloud::previous);
    connect(m_faster, &QAction::triggered, this, [this] { changeSpeed(1); });
    connect(m_slower, &QAction::triggered, this, [this] { changeSpeed(-1); });
    connect(&aloud, &ReadAloud::changed, this, &SpeechActions::followVoice);
    connect(&aloud, &ReadAloud::speedChanged, this, &SpeechActions::updateActions);
    connect(&aloud, &ReadAloud::obstacleChanged, this, &SpeechActions::updateActions);
    connect(&aloud, &ReadAloud::failed, this, &SpeechActions::statusMessage);
    connect(&session, &ReadingSession::articleChanged, this, &SpeechActions::updateActions);
    updateActions();
}

QAction* SpeechActions::add(const QString& name, const QString& text, const QString& tip,
                            const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    m_menu.addAction(action);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    return action;
}

bool SpeechActions::isOn() const
{
    return m_aloud.isOn();
}

void SpeechActions::stop()
{
    m_aloud.stop();
}

void SpeechActions::toggle()
{
    if (m_aloud.state() == State::Reading)
        m_aloud.pause();
    else if (m_aloud.state() == State::Paused)
        m_aloud.goOn();
    else
        beginHere();
}

void SpeechActions::beginHere()
{
    m_aloud.begin(placeOfReader());
}

/// The place of the context menu, the selected words, the caret as far as it is in view, else the top.
qsizetype SpeechActions::placeOfReader() const
{
    if (const auto place = m_text.menuOffset())
        return *place;
    const QTextCursor cursor = m_text.textCursor();
    if (cursor.hasSelection())
        return cursor.selectionStart();
    const bool isCaretSeen =
        m_text.caret().isOn() && m_text.viewport()->rect().intersects(m_text.cursorRect());
    return isCaretSeen ? m_text.caret().offset() : beginOnShow();
}

/// The first sentence that begins on show; where none does, the one that fills the page.
qsizetype SpeechActions::beginOnShow() const
{
    const qsizetype top = m_text.topOffset();
    const std::vector<text::Span>& sentences = m_session.current()->analysis.sentences;
    const auto first = std::ranges::lower_bound(sentences, top, {}, &text::Span::begin);
    if (first == sentences.end() || !m_text.viewport()->rect().intersects(m_text.boxOf(*first)))
        return top;
    return first->begin;
}

void SpeechActions::followVoice()
{
    m_text.setSpoken(m_aloud.sentence());
    updateActions();
    if (std::exchange(m_wasOn, isOn()) == isOn())
        return;
    if (isOn())
        Q_EMIT statusMessage(tr("Reading aloud; Esc ends it."));
    Q_EMIT onChanged();
}

void SpeechActions::changeSpeed(int steps)
{
    m_aloud.setSpeed(m_aloud.speed() + steps);
    const int speed = m_aloud.speed();
    const QString number = viewmodels::interfaceLocale().toString(qAbs(speed));
    const QString sign = speed > 0 ? u"+"_s : speed < 0 ? u"−"_s : QString();
    Q_EMIT statusMessage(tr("Reading speed: %1").arg(sign + number));
}

void SpeechActions::updateActions()
{
    updateWords();
    const bool hasArticle = m_session.current() != nullptr;
    const bool canRead = m_aloud.hasWords() && m_aloud.obstacle().isEmpty();
    for (QAction* action : {m_main, m_fromHere, m_faster, m_slower}) {
        action->setEnabled(canRead);
        viewmodels::setObstacle(*action,
                                hasArticle && !canRead ? tr("nothing can be read aloud") : QString());
    }
    m_faster->setEnabled(canRead && m_aloud.speed() < ReadAloud::fastest);
    m_slower->setEnabled(canRead && m_aloud.speed() > -ReadAloud::fastest);
    for (QAction* action : {m_stop, m_next, m_previous}) {
        action->setEnabled(isOn());
        viewmodels::setObstacle(*action, hasArticle ? tr("nothing is being read aloud") : QString());
    }
}

/// What the main key does now, or why it does nothing.
void SpeechActions::updateWords()
{
    switch (m_aloud.state()) {
    case State::Silent:
        m_main->setText(tr("&Read aloud"));
        m_main->setStatusTip(tr("Read the article aloud, from the caret or the first sentence on show"));
        break;
    case State::Reading:
        m_main->setText(tr("&Pause"));
        m_main->setStatusTip(tr("Fall silent for a while"));
        break;
    case State::Paused:
        m_main->setText(tr("&Go on reading aloud"));
        m_main->setStatusTip(tr("Read on, from the beginning of the marked sentence"));
        break;
    }
    if (!m_aloud.obstacle().isEmpty())
        m_main->setStatusTip(m_aloud.obstacle());
    m_main->setToolTip(m_main->statusTip());
}

} // namespace dateline::articleview
