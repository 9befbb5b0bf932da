#include "ui/shell/former_names.h"

#include <QHash>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& formerNames()
{
    static const QHash<QString, QString> names{
        {u"article.analyse-outdated"_s, u"tools.analyse-outdated"_s},
        {u"artikel.erscheinungsdatum-festlegen"_s, u"article.set-publication-date"_s},
        {u"bearbeiten.im-artikel-suchen"_s, u"edit.find-in-article"_s},
        {u"bearbeiten.weitersuchen"_s, u"edit.find-next"_s},
        {u"bearbeiten.ruckwarts-suchen"_s, u"edit.find-previous"_s},
        {u"bearbeiten.verlauf"_s, u"edit.history"_s},
        {u"bearbeiten.artikel-entfernen"_s, u"edit.remove-articles"_s},
        {u"name.als-gruppe-hinzufugen"_s, u"entity.add-as-a-group"_s},
        {u"name.als-person-hinzufugen"_s, u"entity.add-as-a-person"_s},
        {u"name.als-ort-hinzufugen"_s, u"entity.add-as-a-place"_s},
        {u"name.als-organisation-hinzufugen"_s, u"entity.add-as-an-organization"_s},
        {u"name.nennung-ein-wort-fruher-beginnen-lassen"_s, u"entity.begin-the-mention-a-word-earlier"_s},
        {u"name.nennung-ein-wort-spater-beginnen-lassen"_s, u"entity.begin-the-mention-a-word-later"_s},
        {u"name.mit-dem-ausgewahlten-vergleichen"_s, u"entity.compare-with-the-selected-one"_s},
        {u"name.kontext-nach-wortern-davor"_s, u"entity.context-by-words-before"_s},
        {u"name.kontext-nach-wortern-dahinter"_s, u"entity.context-by-words-behind"_s},
        {u"name.kontext-der-reihe-nach"_s, u"entity.context-in-order"_s},
        {u"name.kontext-in-der-ganzen-bibliothek"_s, u"entity.context-in-the-whole-library"_s},
        {u"name.name-oder-art-berichtigen"_s, u"entity.correct-name-or-type"_s},
        {u"name.nennung-ein-wort-fruher-enden-lassen"_s, u"entity.end-the-mention-a-word-earlier"_s},
        {u"name.nennung-ein-wort-spater-enden-lassen"_s, u"entity.end-the-mention-a-word-later"_s},
        {u"name.namen-suchen"_s, u"entity.find-an-entity"_s},
        {u"name.ausgewahlte-worter-zur-nennung-machen"_s, u"entity.make-the-selected-words-the-mention"_s},
        {u"name.wichtigste-zuerst"_s, u"entity.most-important-first"_s},
        {u"name.haufigste-zuerst"_s, u"entity.most-mentioned-first"_s},
        {u"name.hier-keine-nennung"_s, u"entity.no-mention-here"_s},
        {u"name.nirgends-ein-name"_s, u"entity.not-an-entity-anywhere"_s},
        {u"name.in-diesem-artikel-kein-name"_s, u"entity.not-an-entity-in-this-article"_s},
        {u"name.wie-im-text-ordnen"_s, u"entity.order-as-in-the-text"_s},
        {u"name.alphabetisch-ordnen"_s, u"entity.order-by-name"_s},
        {u"name.identisch-mit"_s, u"entity.same-as"_s},
        {u"name.diese-nennung-meint-jemand-anderen"_s, u"entity.this-mention-means-somebody-else"_s},
        {u"datei.pdf-exportieren"_s, u"file.export-pdf"_s},
        {u"datei.letzter-importbericht"_s, u"file.last-import-report"_s},
        {u"datei.ordner-offnen"_s, u"file.open-folder"_s},
        {u"datei.als-artikel-einfugen"_s, u"file.paste-as-article"_s},
        {u"datei.drucken"_s, u"file.print"_s},
        {u"gehe-zu.zu-dieser-nennung"_s, u"go.about-this-mention"_s},
        {u"gehe-zu.zuruck"_s, u"go.back"_s},
        {u"gehe-zu.auswahl-aufheben"_s, u"go.clear-selection"_s},
        {u"gehe-zu.vorwarts"_s, u"go.forward"_s},
        {u"gehe-zu.zum-kontext"_s, u"go.go-to-context"_s},
        {u"gehe-zu.zu-den-namen"_s, u"go.go-to-entities"_s},
        {u"gehe-zu.zu-den-zahlen"_s, u"go.go-to-figures"_s},
        {u"gehe-zu.zu-den-zitaten"_s, u"go.go-to-quotes"_s},
        {u"gehe-zu.nachster-artikel"_s, u"go.next-article"_s},
        {u"gehe-zu.nachste-nennung"_s, u"go.next-mention"_s},
        {u"gehe-zu.nachster-bereich"_s, u"go.next-panel"_s},
        {u"gehe-zu.voriger-artikel"_s, u"go.previous-article"_s},
        {u"gehe-zu.vorige-nennung"_s, u"go.previous-mention"_s},
        {u"gehe-zu.voriger-bereich"_s, u"go.previous-panel"_s},
        {u"hilfe.uber-dateline"_s, u"help.about-dateline"_s},
        {u"hilfe.aktion-suchen"_s, u"help.find-an-action"_s},
        {u"hilfe.tasten"_s, u"help.keys"_s},
        {u"edit.search-all-articles"_s, u"search"_s},
        {u"bearbeiten.in-allen-artikeln-suchen"_s, u"search"_s},
        {u"einstellungen.tastenkurzel"_s, u"settings.keyboard-shortcuts"_s},
        {u"einstellungen.bibliothek-und-gedachtnis"_s, u"settings.library-and-memory"_s},
        {u"einstellungen.einstellungen"_s, u"settings.settings"_s},
        {u"einstellungen.typografie"_s, u"settings.typography"_s},
        {u"zeitleiste.als-tabelle-kopieren"_s, u"timeline.copy-as-table"_s},
        {u"zeitleiste.zeitleiste-exportieren"_s, u"timeline.export-timeline"_s},
        {u"zeitleiste.ereignisse-filtern"_s, u"timeline.filter-events"_s},
        {u"zeitleiste.zeitleiste-einpassen"_s, u"timeline.fit-timeline"_s},
        {u"zeitleiste.spuren-nach-personen"_s, u"timeline.lanes-by-person"_s},
        {u"zeitleiste.spuren-nach-orten"_s, u"timeline.lanes-by-place"_s},
        {u"zeitleiste.nachstes-ereignis"_s, u"timeline.next-event"_s},
        {u"zeitleiste.nur-ereignisse-der-auswahl"_s, u"timeline.only-events-of-the-selection"_s},
        {u"zeitleiste.voriges-ereignis"_s, u"timeline.previous-event"_s},
        {u"zeitleiste.einen-tag-zeigen"_s, u"timeline.show-a-day"_s},
        {u"zeitleiste.ein-jahrzehnt-zeigen"_s, u"timeline.show-a-decade"_s},
        {u"zeitleiste.einen-monat-zeigen"_s, u"timeline.show-a-month"_s},
        {u"zeitleiste.ein-jahr-zeigen"_s, u"timeline.show-a-year"_s},
        {u"zeitleiste.zeitleiste-als-liste"_s, u"timeline.timeline-as-list"_s},
        {u"zeitleiste.ohne-spuren"_s, u"timeline.without-lanes"_s},
        {u"zeitleiste.zeitleiste-vergroßern"_s, u"timeline.zoom-timeline-in"_s},
        {u"zeitleiste.zeitleiste-verkleinern"_s, u"timeline.zoom-timeline-out"_s},
        {u"ansicht.vollbild"_s, u"view.full-screen"_s},
        {u"ansicht.anordnung-zum-auswerten"_s, u"view.layout-for-analysing"_s},
        {u"ansicht.anordnung-zum-lesen"_s, u"view.layout-for-reading"_s},
        {u"ansicht.anordnung-fur-die-zeitleiste"_s, u"view.layout-for-the-timeline"_s},
        {u"ansicht.bibliothek"_s, u"view.library"_s},
        {u"ansicht.markierungen-fur.ereignisse"_s, u"view.marks-of.events"_s},
        {u"ansicht.markierungen-fur.zahlen"_s, u"view.marks-of.figures"_s},
        {u"ansicht.markierungen-fur.gruppen"_s, u"view.marks-of.groups"_s},
        {u"view.marks-of.search-hits"_s, u"view.marks-of.hits"_s},
        {u"ansicht.markierungen-fur.suchtreffer"_s, u"view.marks-of.hits"_s},
        {u"ansicht.markierungen-fur.organisationen"_s, u"view.marks-of.organizations"_s},
        {u"ansicht.markierungen-fur.personen"_s, u"view.marks-of.people"_s},
        {u"ansicht.markierungen-fur.orte"_s, u"view.marks-of.places"_s},
        {u"ansicht.markierungen-fur.zitate"_s, u"view.marks-of.quotes"_s},
        {u"view.marks-of.dates-and-times"_s, u"view.marks-of.times"_s},
        {u"ansicht.markierungen-fur.zeitangaben"_s, u"view.marks-of.times"_s},
        {u"ansicht.markierungen-fur.werke"_s, u"view.marks-of.works"_s},
        {u"ansicht.originalgroße"_s, u"view.reset-zoom"_s},
        {u"ansicht.markierungen-anzeigen"_s, u"view.show-marks"_s},
        {u"ansicht.seitenleiste"_s, u"view.side-panel"_s},
        {u"ansicht.nur-text"_s, u"view.text-only"_s},
        {u"ansicht.zeitleiste"_s, u"view.timeline"_s},
        {u"ansicht.vergroßern"_s, u"view.zoom-in"_s},
        {u"ansicht.verkleinern"_s, u"view.zoom-out"_s},
    };
    return names;
}

} // namespace

QString nameNow(const QString& name)
{
    return formerNames().value(name, name);
}

} // namespace dateline::shell
