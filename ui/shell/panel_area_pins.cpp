// How panels are pinned: what each keeps, and how.
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/panel_pins.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/concordance.h"
#include "ui/viewmodels/held_reading.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QPointer>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::HeldReading;
using viewmodels::Pin;
using viewmodels::ReadingSession;

void PanelArea::offerPins(const Services& services)
{
    offerReadingPin(services.reading, m_side->entities(), tr("Pin the &entities"));
    offerReadingPin(services.reading, m_side->quotes(), tr("Pin the &quotes"));
    offerReadingPin(services.reading, m_side->figures(), tr("Pin the &figures"));
    viewmodels::Concordance& concordance = services.concordance;
    const auto called = [&concordance] {
        return concordance.subject() ? concordance.subject()->name : QString();
    };
    m_pins->add(m_side->context(), m_side->context().objectName(), tr("Pin the &context"),
                {[&concordance](bool held) { concordance.setPinned(held); }, called,
                 [&concordance, &reading = services.reading] {
                     return reading.selectedKey() != concordance.subject();
                 }});
    viewmodels::TimelineScope& scope = services.timeline;
    const auto title = [&scope] { return scope.hasLibrary() ? scope.title() : QString(); };
    Pin& time = m_pins->add(*m_timeline, u"timeline"_s, tr("Pin the &timeline"),
                            {[&scope](bool held) { scope.setPinned(held); }, title,
                             [&scope, &reading = services.reading] {
                                 return reading.selectedEvent() && !scope.selectedEvent();
                             }});
    connect(&scope, &viewmodels::TimelineScope::pinnedChanged, &time, [&scope, &time] {
        if (!scope.isPinned()) // the reader wants other events
            time.set(false);
    });
    connect(m_pins, &PanelPins::changed, this, &PanelArea::followPin);
}

/// The panel gets the session to read from that is to be on show in it.
template<typename Panel>
void PanelArea::offerReadingPin(ReadingSession& reading, Panel& panel, const QString& text)
{
    const auto show = [panel = QPointer<Panel>(&panel)](ReadingSession& session) {
        if (panel)
            panel->setSession(session);
    };
    auto* held = new HeldReading(reading, show, this);
    const auto title = [&reading] {
        return reading.current() ? reading.current()->article.title() : QString();
    };
    Pin& pin =
        m_pins->add(panel, panel.objectName(), text,
                    {[held](bool on) { held->hold(on); }, title, [held] { return held->isElsewhere(); }});
    connect(held, &HeldReading::gone, &pin, [&pin] { pin.set(false); });
}

void PanelArea::followPin(QWidget* panel)
{
    const Pin& pin = m_pins->pinOf(*panel);
    m_side->markPinned(*panel, pin.isOn());
    if (panel == &m_side->entities())
        m_side->entities().setAside(
            pin.isAside() ? tr("Open “%1” to correct it there", "%1: the title of an article").arg(pin.kept())
                          : QString());
}

} // namespace dateline::shell
