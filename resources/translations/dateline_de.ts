<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>dateline::analysis</name>
    <message>
        <source>The table %1 is missing. Please install the program again.</source>
        <translation>Die Tabelle %1 fehlt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2.</source>
        <translation>Die Tabelle %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The table %1 is damaged. Please install the program again.</source>
        <translation>Die Tabelle %1 ist beschädigt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The word list %1 is damaged. Please install the program again.</source>
        <translation>Die Wortliste %1 ist beschädigt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The word list %1 is missing.</source>
        <translation>Die Wortliste %1 fehlt.</translation>
    </message>
    <message>
        <source>The word list %1 cannot be read: %2</source>
        <translation>Die Wortliste %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The word list %1 is of another version of this program.</source>
        <translation>Die Wortliste %1 gehört zu einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Please install the program again.</source>
        <translation>Das Modell %1 ist beschädigt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The model %1 is missing. Please install the program again.</source>
        <translation>Das Modell %1 fehlt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The model %1 cannot be read: %2.</source>
        <translation>Das Modell %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The model %1 is of another version of this program.</source>
        <translation>Das Modell %1 gehört zu einer anderen Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>dateline::app</name>
    <message>
        <source>There is no action “%1”, or it cannot be done now.</source>
        <translation>Es gibt keine Aktion „%1“, oder sie ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened, no web addresses.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich öffnen, keine Webadressen.</translation>
    </message>
    <message>
        <source>The library could not be opened: Dateline does not start a second time. Is its program still there?</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden: Dateline startet kein zweites Mal. Ist das Programm noch vorhanden?</translation>
    </message>
</context>
<context>
    <name>dateline::article</name>
    <message>
        <source>A stored time expression cannot be read.</source>
        <translation>Eine gespeicherte Zeitangabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your correction of “%1” is kept, but could not be applied: the mention is not found there any more.</source>
        <translation>Ihre Berichtigung von „%1“ bleibt erhalten, ließ sich aber nicht anwenden: Die Nennung wird dort nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>What you said of the event “%1” is kept, but could not be applied: its words do not stand there any more.</source>
        <translation>Was Sie zum Ereignis „%1“ gesagt haben, bleibt erhalten, ließ sich aber nicht anwenden: Seine Wörter stehen dort nicht mehr.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>“%1…” is too long: a name has at most %2 characters.</source>
        <translation>„%1…“ ist zu lang: Ein Name hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has neither a letter nor a digit.</source>
        <translation>„%1“ hat weder einen Buchstaben noch eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” has a row already.</source>
        <translation>„%1“ hat schon eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” has a row with another type already.</source>
        <translation>„%1“ hat schon eine Zeile mit anderem Typ.</translation>
    </message>
    <message>
        <source>“%1” stands for “%2” in another row already.</source>
        <translation>„%1“ steht in einer anderen Zeile schon für „%2“.</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::ArticleFinder</name>
    <message>
        <source>&amp;Find in article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find words in the open article</source>
        <translation>Wörter im geöffneten Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Quick find</source>
        <translation>S&amp;chnellsuche</translation>
    </message>
    <message>
        <source>Find words in the article, while the keyboard is in its text</source>
        <translation>Wörter im Artikel suchen, solange die Tastatur in seinem Text ist</translation>
    </message>
    <message>
        <source>Find in &amp;all articles</source>
        <translation>Diese Wörter ü&amp;berall suchen</translation>
    </message>
    <message>
        <source>Look for the same words in the whole library</source>
        <translation>Dieselben Wörter in der ganzen Bibliothek suchen</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::ArticleHeader</name>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::ArticlePrinter</name>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>See the article as it is printed, choose what goes with it, and print it</source>
        <translation>Den Artikel sehen, wie er gedruckt wird, wählen, was dazukommt, und ihn drucken</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the article with its marks as a PDF file</source>
        <translation>Den Artikel mit seinen Markierungen als PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::ArticleText</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::ArticleView</name>
    <message>
        <source>Open an article to read it here.</source>
        <translation>Öffnen Sie einen Artikel, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>Nächste Nenn&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>Vorige N&amp;ennung</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
    <message>
        <source>Set publication &amp;date…</source>
        <translation>Erscheinungs&amp;datum festlegen…</translation>
    </message>
    <message>
        <source>Say when the article was published; its events follow</source>
        <translation>Angeben, wann der Artikel erschienen ist; seine Ereignisse richten sich danach</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;About this mention</source>
        <translation>Zu &amp;dieser Nennung</translation>
    </message>
    <message>
        <source>Show who or what is meant at the current mention, or at the caret</source>
        <translation>Zeigen, wer oder was bei der aktuellen Nennung oder an der Schreibmarke gemeint ist</translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation>&amp;Schreibmarke im Text</translation>
    </message>
    <message>
        <source>Move a caret through the text with the arrow keys, and select words with Shift</source>
        <translation>Eine Schreibmarke mit den Pfeiltasten durch den Text bewegen und mit der Umschalttaste Wörter auswählen</translation>
    </message>
    <message>
        <source>The arrow keys move the caret, with Shift they select words; Esc leaves it.</source>
        <translation>Die Pfeiltasten bewegen die Schreibmarke, mit der Umschalttaste wählen sie Wörter aus; Esc verlässt sie.</translation>
    </message>
    <message>
        <source>Close the bar of the search, end the reading aloud, or leave the caret; else take the marks of the selection away; at last stop an import or an analysis</source>
        <translation>Die Suchleiste schließen, das Vorlesen beenden oder die Schreibmarke verlassen; sonst die Auswahl aufheben; zuletzt einen Import oder eine Auswertung anhalten</translation>
    </message>
    <message>
        <source>Make the text of this article larger</source>
        <translation>Den Text dieses Artikels größer machen</translation>
    </message>
    <message>
        <source>Make the text of this article smaller</source>
        <translation>Den Text dieses Artikels kleiner machen</translation>
    </message>
    <message>
        <source>Show the text of this article in the size that all articles have</source>
        <translation>Den Text dieses Artikels in der Größe zeigen, die alle Artikel haben</translation>
    </message>
    <message>
        <source>Go to the next mention of the selected entity, or select the next one that is marked</source>
        <translation>Zur nächsten Nennung des ausgewählten Namens gehen oder die nächste markierte auswählen</translation>
    </message>
    <message>
        <source>Go to the previous mention of the selected entity, or select the one before that is marked</source>
        <translation>Zur vorigen Nennung des ausgewählten Namens gehen oder die vorige markierte auswählen</translation>
    </message>
    <message>
        <source>There is no mention here: click one, or go to the next</source>
        <translation>Hier ist keine Nennung: Klicken Sie eine an, oder gehen Sie zur nächsten</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::BesideView</name>
    <message>
        <source>Choose an article above to read it beside the open one.</source>
        <translation>Wählen Sie oben einen Artikel, um ihn neben dem geöffneten zu lesen.</translation>
    </message>
    <message>
        <source>Article beside</source>
        <translation>Artikel daneben</translation>
    </message>
    <message>
        <source>Article beside the open one</source>
        <translation>Artikel neben dem geöffneten</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the article beside</source>
        <translation>Artikel daneben schließen</translation>
    </message>
    <message>
        <source>The two articles name nobody and nothing in common.</source>
        <translation>Die beiden Artikel nennen niemanden und nichts gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>Both name %1 and %n more.</source>
        <translation>
            <numerusform>Beide nennen %1 und noch etwas.</numerusform>
            <numerusform>Beide nennen %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Both name %1.</source>
        <comment>names, joined</comment>
        <translation>Beide nennen %1.</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::DateChip</name>
    <message>
        <source>Changes the publication date</source>
        <translation>Ändert das Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Change the publication date</source>
        <translation>Das Erscheinungsdatum ändern</translation>
    </message>
    <message>
        <source>Found in: %1. Click to change it.</source>
        <translation>Gefunden in: %1. Zum Ändern klicken.</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::DateEditor</name>
    <message>
        <source>Use the date found in the file: %1</source>
        <translation>Datum aus der Datei verwenden: %1</translation>
    </message>
    <message>
        <source>Use the date found in the file: none</source>
        <translation>Datum aus der Datei verwenden: keines</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Publication date, for instance %1</source>
        <translation>Erscheinungsdatum, zum Beispiel %1</translation>
    </message>
    <message>
        <source>When was this published?</source>
        <translation>Wann ist dies erschienen?</translation>
    </message>
    <message>
        <source>Type a day or pick one below</source>
        <translation>Tag eingeben oder unten auswählen</translation>
    </message>
    <message>
        <source>Write the day like %1</source>
        <translation>Schreiben Sie den Tag wie %1</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Große und kleine Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Leave out hits within longer words</source>
        <translation>Treffer innerhalb längerer Wörter auslassen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match &amp;diacritics</source>
        <translation>&amp;Diakritika beachten</translation>
    </message>
    <message>
        <source>Tell letters with diacritics from those without</source>
        <translation>Buchstaben mit und ohne diakritische Zeichen unterscheiden</translation>
    </message>
    <message>
        <source>Near&amp;by words</source>
        <translation>&amp;Nahe Wörter</translation>
    </message>
    <message>
        <source>Find all the words near each other, in any order, rather than as a phrase</source>
        <translation>Alle Wörter nahe beieinander finden, in beliebiger Reihenfolge, statt als Wortfolge</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the bar and stay here</source>
        <translation>Die Leiste schließen und hier bleiben</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::HoverCard</name>
    <message>
        <source>About this mention</source>
        <translation>Zu dieser Nennung</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2“</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::LayerActions</name>
    <message>
        <source>&amp;Marks of</source>
        <translation>&amp;Markierungen für</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Markierungen &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show all marks in the text that are wanted, or only those of the selection</source>
        <translation>Alle gewünschten Markierungen im Text anzeigen oder nur die der Auswahl</translation>
    </message>
    <message>
        <source>Choose what is marked in the text</source>
        <translation>Auswählen, was im Text markiert wird</translation>
    </message>
    <message>
        <source>Mark this in the text or not</source>
        <translation>Dies im Text markieren oder nicht</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::MarginIcons</name>
    <message>
        <source>Quotes and figures beside the text</source>
        <translation>Zitate und Zahlen neben dem Text</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::MentionScrollBar</name>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::OtherDates</name>
    <message>
        <source>Other dates found:</source>
        <translation>Andere gefundene Daten:</translation>
    </message>
    <message>
        <source>Other dates found</source>
        <translation>Andere gefundene Daten</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::PageWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::PrintAppendix</name>
    <message>
        <source>People, places and others</source>
        <translation>Menschen, Orte und anderes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::PrintDialog</name>
    <message>
        <source>&amp;Marks with a legend</source>
        <translation>&amp;Markierungen mit Legende</translation>
    </message>
    <message>
        <source>Print the marks of people, places and the others</source>
        <translation>Die Markierungen von Menschen, Orten und anderem drucken</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Print a list of the people, places and others behind the text</source>
        <translation>Hinter dem Text eine Liste der Menschen, Orte und anderem drucken</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Print the events in the order of time behind the text</source>
        <translation>Hinter dem Text die Ereignisse in zeitlicher Folge drucken</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Den Artikel drucken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With the text:</source>
        <translation>Mit dem Text:</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::PrintLegend</name>
    <message>
        <source>Added, corrected or confirmed by you</source>
        <translation>Von Ihnen hinzugefügt, korrigiert oder bestätigt</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::SelectionBar</name>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Nennung</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>What can be done with the selected entity</source>
        <translation>Was sich mit dem ausgewählten Namen tun lässt</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::SpeechActions</name>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Ab &amp;hier vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from the caret, the selected words or the first sentence on show</source>
        <translation>Ab der Schreibmarke, den ausgewählten Wörtern oder dem ersten sichtbaren Satz vorlesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the reading; Esc does it, too</source>
        <translation>Das Vorlesen beenden; Esc tut es auch</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>&amp;Nächster Satz</translation>
    </message>
    <message>
        <source>Read the next sentence at once</source>
        <translation>Sofort den nächsten Satz lesen</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>V&amp;origer Satz</translation>
    </message>
    <message>
        <source>Read the sentence before once more</source>
        <translation>Den Satz davor noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Read aloud faster; this is remembered</source>
        <translation>Schneller vorlesen; das wird gemerkt</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Read aloud slower; this is remembered</source>
        <translation>Langsamer vorlesen; das wird gemerkt</translation>
    </message>
    <message>
        <source>Have the article read aloud, sentence by sentence</source>
        <translation>Den Artikel Satz für Satz vorlesen lassen</translation>
    </message>
    <message>
        <source>Reading aloud; Esc ends it.</source>
        <translation>Es wird vorgelesen; Esc beendet es.</translation>
    </message>
    <message>
        <source>nothing can be read aloud</source>
        <translation>nichts kann vorgelesen werden</translation>
    </message>
    <message>
        <source>nothing is being read aloud</source>
        <translation>es wird nichts vorgelesen</translation>
    </message>
    <message>
        <source>Read the article aloud, from the caret or the first sentence on show</source>
        <translation>Den Artikel vorlesen, ab der Schreibmarke oder dem ersten sichtbaren Satz</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Fall silent for a while</source>
        <translation>Für eine Weile schweigen</translation>
    </message>
    <message>
        <source>&amp;Go on reading aloud</source>
        <translation>&amp;Weiter vorlesen</translation>
    </message>
    <message>
        <source>Read on, from the beginning of the marked sentence</source>
        <translation>Weiterlesen, vom Anfang des markierten Satzes</translation>
    </message>
    <message>
        <source>Reading speed: %1</source>
        <translation>Lesegeschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>dateline::articleview::TextTicks</name>
    <message>
        <source>%1 of %2</source>
        <comment>a count of mentions and a name</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::articleview::TypographyPage</name>
    <message>
        <source>Usual (%1)</source>
        <translation>Üblich (%1)</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Line &amp;length</source>
        <translation>&amp;Zeilenlänge</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>Zeilen&amp;höhe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;etters apart</source>
        <translation>&amp;Buchstabenabstand</translation>
    </message>
    <message>
        <source>&amp;Words apart</source>
        <translation>&amp;Wortabstand</translation>
    </message>
    <message>
        <source>&amp;Justify both edges</source>
        <translation>Blo&amp;cksatz</translation>
    </message>
    <message>
        <source>&amp;Usual setting</source>
        <translation>Sta&amp;ndard</translation>
    </message>
    <message>
        <source>Easier with &amp;dyslexia</source>
        <translation>Leichter bei &amp;Legasthenie</translation>
    </message>
    <message>
        <source>Plain letters, larger and further apart, on short lines</source>
        <translation>Schlichte, größere Buchstaben mit mehr Abstand in kurzen Zeilen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Textprobe</translation>
    </message>
    <message>
        <source>A quiet evening at the harbour</source>
        <translation>Ein stiller Abend am Hafen</translation>
    </message>
    <message>
        <source>The last ferry of the day came in at half past nine, with eleven passengers, two dogs and a piano that nobody had ordered.</source>
        <translation>Die letzte Fähre des Tages legte um halb zehn an, mit elf Fahrgästen, zwei Hunden und einem Klavier, das niemand bestellt hatte.</translation>
    </message>
    <message>
        <source>“It was addressed to the mayor,” the captain said. The mayor, who plays the trumpet, promised to look into it on Monday.</source>
        <translation>„Es war an den Bürgermeister adressiert“, sagte der Kapitän. Der Bürgermeister, der Trompete spielt, versprach, der Sache am Montag nachzugehen.</translation>
    </message>
</context>
<context>
    <name>dateline::base</name>
    <message>
        <source>en_GB</source>
        <comment>the locale of dates and numbers: language_COUNTRY, as in de_DE or pt_BR</comment>
        <translation>de_DE</translation>
    </message>
</context>
<context>
    <name>dateline::concordancepanel::ConcordancePanel</name>
    <message>
        <source>In context</source>
        <translation>Im Kontext</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Where places are looked for</source>
        <translation>Wo Stellen gesucht werden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>By words before</source>
        <translation>Nach Wörtern davor</translation>
    </message>
    <message>
        <source>By words behind</source>
        <translation>Nach Wörtern dahinter</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Reihenfolge der Stellen</translation>
    </message>
    <message>
        <source>Places of the selected entity</source>
        <translation>Stellen des ausgewählten Namens</translation>
    </message>
    <message>
        <source>Context in the whole library</source>
        <translation>Kontext in der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>List the places of the selected entity in all articles, not in this one alone</source>
        <translation>Die Stellen des ausgewählten Namens in allen Artikeln auflisten, nicht nur in diesem</translation>
    </message>
    <message>
        <source>Context in order</source>
        <translation>Kontext der Reihe nach</translation>
    </message>
    <message>
        <source>Context by words before</source>
        <translation>Kontext nach Wörtern davor</translation>
    </message>
    <message>
        <source>Change the order of the places of the selected entity</source>
        <translation>Die Reihenfolge der Stellen des ausgewählten Namens ändern</translation>
    </message>
    <message>
        <source>Context by words behind</source>
        <translation>Kontext nach Wörtern dahinter</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::ConfirmDialog</name>
    <message>
        <source>Confirm in all articles</source>
        <translation>In allen Artikeln bestätigen</translation>
    </message>
    <message>
        <source>Take a confirmation back in all articles</source>
        <translation>Bestätigung in allen Artikeln zurücknehmen</translation>
    </message>
    <message>
        <source>“%1”, %2, is right in all articles, those imported later, too: %3. Where doubtful names are hidden it stays.</source>
        <comment>%2: a type, %3: mentions and articles, counted</comment>
        <translation>„%1“, %2, stimmt in allen Artikeln, auch in später importierten: %3. Wo zweifelhafte Namen ausgeblendet sind, bleibt er.</translation>
    </message>
    <message>
        <source>You have said that “%1”, %2, is right in all articles: %3. Take that back? What you have confirmed in single articles before is taken back, too.</source>
        <comment>%2: a type, %3: mentions and articles, counted</comment>
        <translation>Sie haben gesagt, dass „%1“, %2, in allen Artikeln stimmt: %3. Das zurücknehmen? Auch was Sie davor in einzelnen Artikeln bestätigt haben, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::CorrectionActions</name>
    <message>
        <source>&amp;Correct name or type…</source>
        <translation>Name oder &amp;Art berichtigen…</translation>
    </message>
    <message>
        <source>Say what the selected entity is called and what it is</source>
        <translation>Angeben, wie der ausgewählte Name lautet und was er bezeichnet</translation>
    </message>
    <message>
        <source>Same &amp;as…</source>
        <translation>&amp;Identisch mit…</translation>
    </message>
    <message>
        <source>Leave the selected entity out in this article</source>
        <translation>Den ausgewählten Namen in diesem Artikel weglassen</translation>
    </message>
    <message>
        <source>Leave the selected entity out in all articles, those imported later, too</source>
        <translation>Den ausgewählten Namen in allen Artikeln weglassen, auch in später importierten</translation>
    </message>
    <message>
        <source>Make the selected entity one with another, at first the one compared with it</source>
        <translation>Den ausgewählten Namen mit einem anderen zusammenlegen, zuerst mit dem verglichenen</translation>
    </message>
    <message>
        <source>Not an entity in t&amp;his article…</source>
        <translation>In &amp;diesem Artikel kein Name…</translation>
    </message>
    <message>
        <source>Not an entity an&amp;ywhere…</source>
        <translation>&amp;Nirgends ein Name…</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::EntityDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>mentions in the article and in the library</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::EntityDialog</name>
    <message>
        <source>Only in &amp;this article</source>
        <translation>Nur in &amp;diesem Artikel</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too</source>
        <translation>In &amp;allen Artikeln, auch in später importierten</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>„%1“ berichtigen</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too (%1)</source>
        <translation>In &amp;allen Artikeln, auch in später importierten (%1)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Berichtigen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::EntityDrag</name>
    <message>
        <source>Make it one with “%1”</source>
        <translation>Mit „%1“ zusammenlegen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::EntityFields</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Is a:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name, or choose the entity that it is the same as</source>
        <translation>Geben Sie einen Namen ein oder wählen Sie den Namen, der dasselbe bezeichnet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::EntityPanel</name>
    <message>
        <source>Most mentioned</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>&amp;Most mentioned first</source>
        <translation>&amp;Häufigste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Alphabetisch</translation>
    </message>
    <message>
        <source>Order by &amp;name</source>
        <translation>Al&amp;phabetisch ordnen</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Order as in the &amp;text</source>
        <translation>Wie im &amp;Text ordnen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Find an entity by name or role</source>
        <translation>Einen Eintrag nach Name oder Funktion suchen</translation>
    </message>
    <message>
        <source>Order of the entities</source>
        <translation>Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>Entities of the article</source>
        <translation>Namen im Artikel</translation>
    </message>
    <message>
        <source>&amp;Find an entity</source>
        <translation>Namen &amp;suchen</translation>
    </message>
    <message>
        <source>Find an entity of the article by its name or role</source>
        <translation>Im Artikel nach einem Namen oder einer Funktion suchen</translation>
    </message>
    <message>
        <source>Change the order of the entities</source>
        <translation>Die Reihenfolge der Namen ändern</translation>
    </message>
    <message>
        <source>The people, places and organizations of the open article stand here.</source>
        <translation>Hier stehen die Personen, Orte und Organisationen des geöffneten Artikels.</translation>
    </message>
    <message>
        <source>No names were found in this article.</source>
        <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>No entity is called “%1”.</source>
        <translation>Kein Name enthält „%1“.</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Wichtigste</translation>
    </message>
    <message>
        <source>Most &amp;important first</source>
        <translation>&amp;Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Mark the entity under the keyboard in the list beside the selected one, in another colour</source>
        <translation>Den Namen, auf dem die Tastatur in der Liste steht, neben dem ausgewählten in einer anderen Farbe markieren</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name, Funktion</translation>
    </message>
    <message>
        <source>Compare with the selecte&amp;d one</source>
        <translation>Mit dem ausgewählten &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::LeaveOutDialog</name>
    <message>
        <source>Only this &amp;mention (%1)</source>
        <translation>Nur diese &amp;Nennung (%1)</translation>
    </message>
    <message>
        <source>In &amp;this article (%1)</source>
        <translation>In &amp;diesem Artikel (%1)</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too</source>
        <translation>In &amp;allen Artikeln, auch in später importierten</translation>
    </message>
    <message>
        <source>“%1” is not an entity</source>
        <translation>„%1“ ist kein Name</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too (%1)</source>
        <translation>In &amp;allen Artikeln, auch in später importierten (%1)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Leave it out:</source>
        <translation>Weglassen:</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::MentionActions</name>
    <message>
        <source>N&amp;o mention here…</source>
        <translation>Hier &amp;keine Nennung…</translation>
    </message>
    <message>
        <source>Say that the words of the current mention mention no one</source>
        <translation>Angeben, dass die Wörter der aktuellen Nennung niemanden nennen</translation>
    </message>
    <message>
        <source>This mention means somebody &amp;else…</source>
        <translation>Diese Nennung &amp;meint jemand anderen…</translation>
    </message>
    <message>
        <source>Give mentions of the selected entity to another one, or to a new one</source>
        <translation>Nennungen des ausgewählten Namens einem anderen oder einem neuen zuordnen</translation>
    </message>
    <message>
        <source>Make the selected &amp;words the mention…</source>
        <translation>Ausgewäh&amp;lte Wörter zur Nennung machen…</translation>
    </message>
    <message>
        <source>Give the current mention the words that are selected in the text</source>
        <translation>Der aktuellen Nennung die im Text ausgewählten Wörter geben</translation>
    </message>
    <message>
        <source>End the mention a word &amp;later</source>
        <translation>Nennung ein Wort später &amp;enden lassen</translation>
    </message>
    <message>
        <source>The current mention has the next word, too</source>
        <translation>Die aktuelle Nennung umfasst auch das nächste Wort</translation>
    </message>
    <message>
        <source>End the mention a word ea&amp;rlier</source>
        <translation>Nennung ein Wort &amp;früher enden lassen</translation>
    </message>
    <message>
        <source>The current mention is without its last word</source>
        <translation>Die aktuelle Nennung ist ohne ihr letztes Wort</translation>
    </message>
    <message>
        <source>&amp;Begin the mention a word earlier</source>
        <translation>Nennung ein Wort früher &amp;beginnen lassen</translation>
    </message>
    <message>
        <source>The current mention has the word before it, too</source>
        <translation>Die aktuelle Nennung umfasst auch das Wort davor</translation>
    </message>
    <message>
        <source>Be&amp;gin the mention a word later</source>
        <translation>Nennung ein Wort später be&amp;ginnen lassen</translation>
    </message>
    <message>
        <source>The current mention is without its first word</source>
        <translation>Die aktuelle Nennung ist ohne ihr erstes Wort</translation>
    </message>
    <message>
        <source>Add as a &amp;person…</source>
        <translation>Als Person hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>The words selected in the text name a person</source>
        <translation>Die im Text ausgewählten Wörter nennen eine Person</translation>
    </message>
    <message>
        <source>Add a&amp;s a place…</source>
        <translation>Als &amp;Ort hinzufügen…</translation>
    </message>
    <message>
        <source>The words selected in the text name a place</source>
        <translation>Die im Text ausgewählten Wörter nennen einen Ort</translation>
    </message>
    <message>
        <source>A&amp;dd as an organization…</source>
        <translation>Als O&amp;rganisation hinzufügen…</translation>
    </message>
    <message>
        <source>The words selected in the text name an organization</source>
        <translation>Die im Text ausgewählten Wörter nennen eine Organisation</translation>
    </message>
    <message>
        <source>Add as a gro&amp;up…</source>
        <translation>Als Gr&amp;uppe hinzufügen…</translation>
    </message>
    <message>
        <source>The words selected in the text name a group of people</source>
        <translation>Die im Text ausgewählten Wörter nennen eine Gruppe von Menschen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::MentionDialog</name>
    <message>
        <source>“%1” is no mention</source>
        <translation>„%1“ ist keine Nennung</translation>
    </message>
    <message>
        <source>“%1” means somebody else</source>
        <translation>„%1“ meint jemand anderen</translation>
    </message>
    <message>
        <source>“%1” has other words</source>
        <translation>Andere Wörter für „%1“</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>Places in the text</source>
        <translation>Stellen im Text</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>&amp;Where in the text:</source>
        <translation>&amp;Stellen im Text:</translation>
    </message>
    <message>
        <source>Only in &amp;this article, in the places below</source>
        <translation>Nur in &amp;diesem Artikel, an den Stellen unten</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too</source>
        <translation>In &amp;allen Artikeln, auch in später importierten</translation>
    </message>
    <message>
        <source>In &amp;all articles, those imported later, too (%1)</source>
        <translation>In &amp;allen Artikeln, auch in später importierten (%1)</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Names that were found and what you decided stay as they are</source>
        <translation>Gefundene Namen und Ihre Entscheidungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Marks %1.</source>
        <comment>%1: mentions and articles, counted</comment>
        <translation>Markiert %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>%1: a form of the words, %2: the words around it</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::OfferCompleter</name>
    <message>
        <source>Entities to choose from</source>
        <translation>Namen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::RetypeActions</name>
    <message>
        <source>&amp;Kind in this article</source>
        <translation>T&amp;yp in diesem Artikel</translation>
    </message>
    <message>
        <source>Say in this article what the selected entity is</source>
        <translation>Für diesen Artikel angeben, was der ausgewählte Name bezeichnet</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>G&amp;ruppe</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Werk</translation>
    </message>
    <message>
        <source>In this article the selected entity is of this kind</source>
        <translation>In diesem Artikel bezeichnet der ausgewählte Name etwas dieser Art</translation>
    </message>
    <message>
        <source>%1: in all articles</source>
        <comment>%1: a key</comment>
        <translation>%1: in allen Artikeln</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::ReviewDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Show &amp;rejected</source>
        <translation>Ab&amp;gelehnte zeigen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Die Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>The library was not looked through to the end. Open this again to look anew.</source>
        <translation>Die Bibliothek wurde nicht bis zum Ende durchgesehen. Öffnen Sie das Fenster noch einmal, um neu zu suchen.</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check n&amp;one</source>
        <translation>K&amp;eine ankreuzen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::TakeApartAction</name>
    <message>
        <source>Take apart…</source>
        <translation>Wieder trennen…</translation>
    </message>
    <message>
        <source>You have made no other entity one with the selected one</source>
        <translation>Mit dem ausgewählten Namen haben Sie keinen anderen zusammengelegt</translation>
    </message>
    <message>
        <source>It was made of: %1</source>
        <comment>names, joined</comment>
        <translation>Zusammengelegt aus: %1</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::TakeApartDialog</name>
    <message>
        <source>Take apart</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Names that the entity was made of</source>
        <translation>Namen, die zusammengelegt wurden</translation>
    </message>
    <message>
        <source>&amp;What shall stand by itself again:</source>
        <translation>&amp;Was wieder für sich stehen soll:</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation>Wieder &amp;trennen</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::TypeDelegate</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::WordListAction</name>
    <message>
        <source>Names and aliases that are marked in all articles: yours, and lists from files</source>
        <translation>Namen und Aliasse, die in allen Artikeln markiert werden: Ihre, und Listen aus Dateien</translation>
    </message>
    <message>
        <source>&amp;Word list…</source>
        <translation>&amp;Wortliste…</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::WordListDialog</name>
    <message>
        <source>&amp;Remove rows</source>
        <translation>Zeilen &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the selected rows off the list (Del)</source>
        <translation>Die gewählten Zeilen von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Write the list to a file, for another library</source>
        <translation>Die Liste in eine Datei schreiben, für eine andere Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Show the list again as the library has it</source>
        <translation>Die Liste wieder so zeigen, wie die Bibliothek sie hat</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Apply to the &amp;library</source>
        <translation>Auf die &amp;Bibliothek anwenden</translation>
    </message>
    <message>
        <source>Mark the names in all articles, those imported later, too; can be undone</source>
        <translation>Die Namen in allen Artikeln markieren, auch in später importierten; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>These names and their aliases are marked in all articles, those imported later, too, wherever they stand and mention no one yet. What is found under an alias becomes one with its name.</source>
        <translation>Diese Namen und ihre Aliasse werden in allen Artikeln markiert, auch in später importierten, wo immer sie stehen und noch niemanden nennen. Was unter einem Alias gefunden wird, wird eins mit seinem Namen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a name (Insert)</source>
        <translation>Einen Namen hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Add the names of a text file or a CSV table</source>
        <translation>Die Namen einer Textdatei oder CSV-Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Add the names in the clipboard, one on a line or a table</source>
        <translation>Die Namen in der Zwischenablage hinzufügen, je Zeile einer oder eine Tabelle</translation>
    </message>
    <message>
        <source>Names &amp;without a type are:</source>
        <translation>Namen &amp;ohne Typ sind:</translation>
    </message>
    <message>
        <source>Counting what would be marked…</source>
        <translation>Es wird gezählt, was markiert würde…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name of the list, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Open word list</source>
        <translation>Wortliste öffnen</translation>
    </message>
    <message>
        <source>Word lists (*.csv *.tsv *.txt)</source>
        <translation>Wortlisten (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save word list</source>
        <translation>Wortliste speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>words.csv</source>
        <comment>the name of a file</comment>
        <translation>Wortliste.csv</translation>
    </message>
</context>
<context>
    <name>dateline::entitypanel::WordListTable</name>
    <message>
        <source>Names that are marked wherever they stand</source>
        <translation>Namen, die markiert werden, wo immer sie stehen</translation>
    </message>
</context>
<context>
    <name>dateline::exporting</name>
    <message numerus="yes">
        <source>%n events without a day are left out: a calendar has no place for them.</source>
        <translation>
            <numerusform>Ein Ereignis ohne Tag fehlt: Ein Kalender hat keinen Platz dafür.</numerusform>
            <numerusform>%n Ereignisse ohne Tag fehlen: Ein Kalender hat keinen Platz für sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::exporting::CalendarWords</name>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
</context>
<context>
    <name>dateline::exporting::EventWords</name>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>as the text says</source>
        <translation>wie der Text sagt</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>from the events told around it</source>
        <translation>aus den ringsum erzählten Ereignissen</translation>
    </message>
    <message>
        <source>told as the day&apos;s news</source>
        <translation>als Nachricht des Tages erzählt</translation>
    </message>
    <message>
        <source>the text does not say when</source>
        <translation>der Text sagt nicht, wann</translation>
    </message>
    <message>
        <source>found by the model, %1 %</source>
        <translation>vom Modell gefunden, %1 %</translation>
    </message>
    <message>
        <source>found by rule, %1 %</source>
        <translation>durch eine Regel gefunden, %1 %</translation>
    </message>
    <message>
        <source>set by the reader</source>
        <translation>vom Leser festgelegt</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>as the reader says</source>
        <translation>nach Angabe des Lesers</translation>
    </message>
    <message>
        <source>day of report unknown, happened: %1</source>
        <comment>a date, or: undated</comment>
        <translation>Tag der Meldung unbekannt, geschehen: %1</translation>
    </message>
    <message>
        <source>reported %1, happened: %2</source>
        <comment>two dates; the second may be: undated</comment>
        <translation>gemeldet: %1, geschehen: %2</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Day of report unknown</source>
        <translation>Tag der Meldung unbekannt</translation>
    </message>
</context>
<context>
    <name>dateline::exporting::FileWords</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>dateline::exporting::FormatWords</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>dateline::exporting::PageWords</name>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>Es gibt keine Ereignisse.</translation>
    </message>
</context>
<context>
    <name>dateline::exporting::TableWords</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>dateline::findingpanel::FindingPanel</name>
    <message>
        <source>%1 of the article</source>
        <translation>%1 des Artikels</translation>
    </message>
</context>
<context>
    <name>dateline::handbook::HandbookFinder</name>
    <message>
        <source>Find in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>dateline::handbook::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>dateline::handbook::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>dateline::handbook::PictureWindow</name>
    <message>
        <source>Picture of the handbook</source>
        <translation>Bild aus dem Handbuch</translation>
    </message>
</context>
<context>
    <name>dateline::importers</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>The date line says “%1”, but that day was a %2.</source>
        <translation>Die Datumszeile nennt „%1“, aber jener Tag war ein %2.</translation>
    </message>
    <message>
        <source>The date line says “%1” without a year, so the publication date is unknown.</source>
        <translation>Die Datumszeile nennt „%1“ ohne Jahr; das Erscheinungsdatum ist deshalb unbekannt.</translation>
    </message>
    <message>
        <source>The publication date %1 is later than the file itself.</source>
        <translation>Das Erscheinungsdatum %1 ist jünger als die Datei selbst.</translation>
    </message>
    <message>
        <source>Nothing in the file names its encoding; it was read as %1.</source>
        <translation>Nichts in der Datei nennt ihre Kodierung; sie wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a zip archive, a word-processor document or an e-book</source>
        <translation>ein ZIP-Archiv, ein Textdokument oder ein E-Book</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a sound, a film or a picture</source>
        <translation>eine Tonaufnahme, ein Film oder ein Bild</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>eine Tonaufnahme oder ein Film</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>ein Webarchiv (MHTML)</translation>
    </message>
    <message>
        <source>The page has no headline.</source>
        <translation>Die Seite hat keine Überschrift.</translation>
    </message>
    <message>
        <source>The page has a headline but no text.</source>
        <translation>Die Seite hat eine Überschrift, aber keinen Text.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is not text in any encoding that this program knows.</source>
        <translation>%1 ist kein Text in einer Kodierung, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 has no text in it.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The page is built in such a way that reading it would take more memory than an article is worth.</source>
        <translation>Die Seite ist so aufgebaut, dass sie zu lesen mehr Speicher kosten würde, als ein Artikel wert ist.</translation>
    </message>
    <message>
        <source>The page is built in such a way that reading it would take more time than an article is worth.</source>
        <translation>Die Seite ist so aufgebaut, dass sie zu lesen mehr Zeit kosten würde, als ein Artikel wert ist.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file that does not exist.</source>
        <translation>„%1“ verweist auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the files in it.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file but a device, a pipe or a socket.</source>
        <translation>„%1“ ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; files over %3 MB are not read as articles.</source>
        <translation>„%1“ ist %2 MB groß; Dateien über %3 MB werden nicht als Artikel gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is growing while it is read and too large for an article.</source>
        <translation>„%1“ wächst, während es gelesen wird, und ist zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 holds nothing but white space.</source>
        <translation>%1 enthält nichts als Leerraum.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and is not read as an article.</source>
        <translation>%1 ist größer als %2 MB und wird nicht als Artikel gelesen.</translation>
    </message>
    <message>
        <source>%1 is %2, which this version does not read.</source>
        <translation>%1 ist %2; das liest diese Version nicht.</translation>
    </message>
    <message>
        <source>%1 is not text: it holds bytes that no reading of letters explains.</source>
        <translation>%1 ist kein Text: Die Bytes darin ergeben in keiner Kodierung Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as “%1”.</source>
        <translation>
            <numerusform>%n Zeichen war nicht lesbar und erscheint als „%1“.</numerusform>
            <numerusform>%n Zeichen waren nicht lesbar und erscheinen als „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters, which print nothing, were left out.</source>
        <translation>
            <numerusform>%n unsichtbares Steuerzeichen wurde weggelassen.</numerusform>
            <numerusform>%n unsichtbare Steuerzeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date %1 lies before there were newspapers and was not taken.</source>
        <translation>Das Datum %1 liegt vor der Zeit der Zeitungen und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The date %1 is later than the import and was not taken.</source>
        <translation>Das Datum %1 liegt nach dem Import und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>A word list has at most 4 MB.</source>
        <translation>Eine Wortliste hat höchstens 4 MB.</translation>
    </message>
    <message>
        <source>This is no text. A word list is a text file or a CSV table.</source>
        <translation>Das ist kein Text. Eine Wortliste ist eine Textdatei oder eine CSV-Tabelle.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already; both are one.</source>
        <translation>„%1“ steht schon in Zeile %2; beide sind eins.</translation>
    </message>
    <message>
        <source>The list holds no names.</source>
        <translation>Die Liste enthält keine Namen.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Types are person, place, organization, group, event and work.</source>
        <translation>Einen Typ „%1“ gibt es nicht. Typen sind person, place, organization, group, event und work.</translation>
    </message>
    <message>
        <source>The type is missing. Types are person, place, organization, group, event and work.</source>
        <translation>Der Typ fehlt. Typen sind person, place, organization, group, event und work.</translation>
    </message>
    <message>
        <source>“%1” has characters that could not be read. Save the file as UTF-8.</source>
        <translation>„%1“ hat Zeichen, die nicht zu lesen waren. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opens a field here and none closes it.</source>
        <translation>Ein Anführungszeichen öffnet hier ein Feld, und keines schließt es.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the first line only %2. Put words with a separator in quotation marks, and “|” between aliases.</source>
        <translation>Die Zeile hat %1 Felder, die erste nur %2. Setzen Sie Wörter mit einem Trennzeichen in Anführungszeichen und „|“ zwischen Aliasse.</translation>
    </message>
    <message>
        <source>The first line of a CSV list names its columns: name,type,aliases. This one has none called “name”.</source>
        <translation>Die erste Zeile einer CSV-Liste nennt ihre Spalten: name,type,aliases. Diese hat keine namens „name“.</translation>
    </message>
</context>
<context>
    <name>dateline::library</name>
    <message>
        <source>This was deleted while it was imported. Please import it again.</source>
        <translation>Dies wurde während des Imports gelöscht. Bitte importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>take it for …</comment>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a place</source>
        <comment>take it for …</comment>
        <translation>einen Ort</translation>
    </message>
    <message>
        <source>an organization</source>
        <comment>take it for …</comment>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>take it for …</comment>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>an event</source>
        <comment>take it for …</comment>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a work</source>
        <comment>take it for …</comment>
        <translation>ein Werk</translation>
    </message>
    <message>
        <source>This is what it is called already.</source>
        <translation>So heißt es bereits.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” there.</source>
        <translation>Dort heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Take back the date of “%1”</source>
        <translation>Datum von „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the form of a day: 14 May 2010</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Set the date of “%1” to %2</source>
        <translation>Datum von „%1“ auf %2 setzen</translation>
    </message>
    <message>
        <source>Call “%1” “%2” in all articles</source>
        <translation>„%1“ in allen Artikeln „%2“ nennen</translation>
    </message>
    <message>
        <source>Take “%1” for %2 in all articles</source>
        <comment>%2: a person, a place …</comment>
        <translation>„%1“ in allen Artikeln für %2 halten</translation>
    </message>
    <message>
        <source>Leave out “%1” in all articles</source>
        <translation>„%1“ in allen Artikeln weglassen</translation>
    </message>
    <message>
        <source>Call “%1” “%2” in “%3”</source>
        <translation>„%1“ in „%3“ als „%2“ bezeichnen</translation>
    </message>
    <message>
        <source>Take “%1” for %2 in “%3”</source>
        <comment>%2: a person, a place …</comment>
        <translation>„%1“ in „%3“ für %2 halten</translation>
    </message>
    <message>
        <source>Leave out “%1” in “%2”</source>
        <translation>„%1“ in „%2“ weglassen</translation>
    </message>
    <message>
        <source>Nothing can be imported: the files that the analysis needs are missing. Please reinstall.</source>
        <translation>Importieren ist nicht möglich: Dateien, die die Analyse braucht, fehlen. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The import was stopped before this.</source>
        <translation>Der Import wurde vorher abgebrochen.</translation>
    </message>
    <message>
        <source>Dates cannot be changed: the files that the analysis needs are missing. Please reinstall.</source>
        <translation>Daten lassen sich nicht ändern: Dateien, die die Analyse braucht, fehlen. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n articles</source>
        <translation>
            <numerusform>%n Artikel entfernen</numerusform>
            <numerusform>%n Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a mention</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>„%1“ und %n weitere</numerusform>
            <numerusform>„%1“ und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This hangs on it: %1. Undo that first.</source>
        <comment>%1: an act</comment>
        <translation>Davon hängt ab: %1. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>Leave out the mention %1 in “%2”</source>
        <translation>Nennung %1 in „%2“ weglassen</translation>
    </message>
    <message>
        <source>Add %1 as “%2” in “%3”</source>
        <translation>%1 als „%2“ in „%3“ hinzufügen</translation>
    </message>
    <message>
        <source>Take the mention %1 for “%2” in “%3”</source>
        <translation>Nennung %1 in „%3“ für „%2“ nehmen</translation>
    </message>
    <message>
        <source>Make the mention %1 “%2” in “%3”</source>
        <translation>Aus der Nennung %1 in „%3“ „%2“ machen</translation>
    </message>
    <message>
        <source>That says nothing about a mention.</source>
        <translation>Das sagt nichts über eine Nennung.</translation>
    </message>
    <message>
        <source>“%1” does not stand there in the article.</source>
        <translation>„%1“ steht im Artikel nicht an dieser Stelle.</translation>
    </message>
    <message>
        <source>That would change nothing.</source>
        <translation>Das würde nichts ändern.</translation>
    </message>
    <message>
        <source>This is undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Take back the date of the event “%1” in “%2”</source>
        <translation>Datum des Ereignisses „%1“ in „%2“ zurücknehmen</translation>
    </message>
    <message>
        <source>Date the event “%1” in “%3”: %2</source>
        <translation>Ereignis „%1“ in „%3“ datieren: %2</translation>
    </message>
    <message>
        <source>Take back the title of the event “%1” in “%2”</source>
        <translation>Titel des Ereignisses „%1“ in „%2“ zurücknehmen</translation>
    </message>
    <message>
        <source>Call the event “%1” “%2” in “%3”</source>
        <translation>Ereignis „%1“ in „%3“ als „%2“ bezeichnen</translation>
    </message>
    <message>
        <source>Change the event “%1” in “%2”</source>
        <translation>Ereignis „%1“ in „%2“ ändern</translation>
    </message>
    <message>
        <source>Hide the event “%1” in “%2”</source>
        <translation>Ereignis „%1“ in „%2“ ausblenden</translation>
    </message>
    <message>
        <source>Show the event “%1” in “%2” again</source>
        <translation>Ereignis „%1“ in „%2“ wieder zeigen</translation>
    </message>
    <message>
        <source>Add the event “%1” to “%2”</source>
        <translation>Ereignis „%1“ zu „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>That says nothing about an event.</source>
        <translation>Das sagt nichts über ein Ereignis.</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>Die Analyse wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing can be analysed: the files that the analysis needs are missing. Please reinstall.</source>
        <translation>Nichts kann analysiert werden: Die Dateien, die die Analyse braucht, fehlen. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 mentions</source>
        <comment>%1: an act, %2: how many mentions it is about</comment>
        <translation>
            <numerusform>%1, %2 Nennung</numerusform>
            <numerusform>%1, %2 Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1” as “%2” in all articles</source>
        <comment>%1: words of the text, %2: an entity</comment>
        <translation>„%1“ in allen Artikeln als „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” stands nowhere without mentioning someone already.</source>
        <translation>„%1“ steht nirgends, ohne schon jemanden zu nennen.</translation>
    </message>
    <message>
        <source>Confirm “%1” in “%2”</source>
        <comment>%1: a name, an event, quoted words, %2: an article</comment>
        <translation>„%1“ in „%2“ bestätigen</translation>
    </message>
    <message>
        <source>Take back that “%1” in “%2” is right</source>
        <comment>%1: a name, an event, quoted words, %2: an article</comment>
        <translation>Bestätigung von „%1“ in „%2“ zurücknehmen</translation>
    </message>
    <message>
        <source>That says nothing about a finding.</source>
        <translation>Das sagt nichts über etwas Gefundenes aus.</translation>
    </message>
    <message>
        <source>This was undone later: %1. Redo that first.</source>
        <comment>%1: an act</comment>
        <translation>Später rückgängig gemacht wurde: %1. Wiederholen Sie das zuerst.</translation>
    </message>
    <message>
        <source>This is not undone.</source>
        <translation>Das ist nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It was taken back with this: %1. Undo that first.</source>
        <comment>%1: an act</comment>
        <translation>Es wurde hiermit zurückgenommen: %1. Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n names to the word list</source>
        <comment>names and aliases</comment>
        <translation>
            <numerusform>%n Namen in die Wortliste aufnehmen</numerusform>
            <numerusform>%n Namen in die Wortliste aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n names off the word list</source>
        <comment>names and aliases</comment>
        <translation>
            <numerusform>%n Namen von der Wortliste nehmen</numerusform>
            <numerusform>%n Namen von der Wortliste nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the word list: %1 names added, %2 taken off</source>
        <comment>two numbers</comment>
        <translation>Wortliste ändern: %1 Namen aufgenommen, %2 weggenommen</translation>
    </message>
    <message>
        <source>The library has all of these words already.</source>
        <translation>Die Bibliothek hat alle diese Wörter schon.</translation>
    </message>
    <message>
        <source>The words you have added hold “%1” already, as “%2”. Take that back first.</source>
        <translation>Zu den Wörtern, die Sie hinzugefügt haben, gehört „%1“ schon, als „%2“. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Stopped before the whole library was looked through.</source>
        <translation>Angehalten, bevor die ganze Bibliothek durchgesehen war.</translation>
    </message>
    <message>
        <source>A correction says nothing.</source>
        <translation>Eine Korrektur sagt nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>Say %n corrections of all articles</source>
        <comment>what was said of single ones before</comment>
        <translation>
            <numerusform>%n Korrektur auf alle Artikel anwenden</numerusform>
            <numerusform>%n Korrekturen auf alle Artikel anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm “%1” in all articles</source>
        <translation>„%1“ in allen Artikeln bestätigen</translation>
    </message>
    <message>
        <source>Take back that “%1” is right in all articles</source>
        <translation>Bestätigung von „%1“ in allen Artikeln zurücknehmen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an event</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <comment>an article</comment>
        <translation>in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <comment>where events are</comment>
        <translation>
            <numerusform>in %n Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n events %1: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>%n Ereignis %1 ausblenden: %2</numerusform>
            <numerusform>%n Ereignisse %1 ausblenden: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n events %1 again: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>%n Ereignis %1 wieder zeigen: %2</numerusform>
            <numerusform>%n Ereignisse %1 wieder zeigen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n events %1: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>%n Ereignis %1 ändern: %2</numerusform>
            <numerusform>%n Ereignisse %1 ändern: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::librarypanel::LibraryPanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>In a&amp;llen Artikeln suchen</translation>
    </message>
    <message>
        <source>Put the cursor into the search box</source>
        <translation>Die Schreibmarke ins Suchfeld setzen</translation>
    </message>
    <message>
        <source>&amp;Remove articles</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the selected articles out of the library; undo brings them back</source>
        <translation>Die ausgewählten Artikel aus der Bibliothek nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
        <source>Your articles will be listed here</source>
        <translation>Hier erscheinen Ihre Artikel</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>All words must occur. Try fewer words, or begin* for beginnings.</source>
        <translation>Alle Wörter müssen vorkommen. Versuchen Sie es mit weniger Wörtern oder mit Anfang* für Wortanfänge.</translation>
    </message>
    <message>
        <source>Open files or a folder, paste a text, or drop files, folders or text on this window.</source>
        <translation>Öffnen Sie Dateien oder einen Ordner, fügen Sie einen Text ein oder ziehen Sie Dateien, Ordner oder Text auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Open files or a folder, paste a text with %1, or drop files, folders or text on this window.</source>
        <comment>%1: a key</comment>
        <translation>Öffnen Sie Dateien oder einen Ordner, fügen Sie mit %1 einen Text ein oder ziehen Sie Dateien, Ordner oder Text auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <comment>a count of articles</comment>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Removed %1. %2 brings back what was removed.</source>
        <comment>%1: a count of articles, %2: a key</comment>
        <translation>%1 entfernt. %2 holt das Entfernte zurück.</translation>
    </message>
</context>
<context>
    <name>dateline::librarypanel::SearchBox</name>
    <message>
        <source>Search all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>All words must occur. “Quotes” keep a phrase together, -word leaves out, begin* finds beginnings.</source>
        <translation>Alle Wörter müssen vorkommen. „Anführungszeichen“ halten Wortfolgen zusammen, -Wort schließt aus, Anfang* findet Wortanfänge.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dateline speaks another language when it starts the next time.</source>
        <translation>Eine andere Sprache spricht Dateline vom nächsten Start an.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>dateline::shell::CareActions</name>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bibliothek &amp;sichern…</translation>
    </message>
    <message>
        <source>Write a copy of all articles and of all that you decided to another file</source>
        <translation>Eine Kopie aller Artikel und all dessen, was Sie entschieden haben, in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Check the library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Look through the whole library for damage</source>
        <translation>Die ganze Bibliothek auf Schäden durchsehen</translation>
    </message>
    <message>
        <source>&amp;Delete removed articles for good…</source>
        <translation>&amp;Entfernte Artikel endgültig löschen…</translation>
    </message>
    <message>
        <source>Removed articles stay in the library, so that they can come back; this deletes them from the disk</source>
        <translation>Entfernte Artikel bleiben in der Bibliothek, damit sie zurückkommen können; das löscht sie von der Platte</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries (*.%1)</source>
        <translation>Bibliotheken (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no removed articles in the library.</source>
        <translation>In der Bibliothek gibt es keine entfernten Artikel.</translation>
    </message>
    <message>
        <source>Delete removed articles</source>
        <translation>Entfernte Artikel löschen</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <comment>12 articles</comment>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>You removed them before; until now they could come back. With them goes all that you decided in them. This cannot be undone.</source>
        <translation>Sie haben sie vorher entfernt; bis jetzt konnten sie zurückkommen. Mit ihnen geht alles, was Sie darin entschieden haben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
</context>
<context>
    <name>dateline::shell::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::CommandTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>dateline::shell::Comparison</name>
    <message>
        <source>Layout to &amp;compare</source>
        <translation>Anordnung zum Vergleic&amp;hen</translation>
    </message>
    <message>
        <source>Keep this article &amp;beside</source>
        <translation>Diesen Artikel da&amp;neben behalten</translation>
    </message>
    <message>
        <source>Show a second article beside the open one</source>
        <translation>Einen zweiten Artikel neben dem geöffneten zeigen</translation>
    </message>
    <message>
        <source>Show this article beside the one that is opened next</source>
        <translation>Diesen Artikel neben dem zeigen, der als Nächstes geöffnet wird</translation>
    </message>
</context>
<context>
    <name>dateline::shell::ConfirmActions</name>
    <message>
        <source>The selected entity is right: keep it where doubtful ones are hidden</source>
        <translation>Der ausgewählte Name stimmt: Er bleibt, wo Zweifelhaftes ausgeblendet ist</translation>
    </message>
    <message>
        <source>The selected event is right: keep it where doubtful ones are hidden</source>
        <translation>Das ausgewählte Ereignis stimmt: Es bleibt, wo Zweifelhaftes ausgeblendet ist</translation>
    </message>
    <message>
        <source>The selected quote or figure is right: keep it where doubtful ones are hidden</source>
        <translation>Das ausgewählte Zitat oder die ausgewählte Zahl stimmt: Beides bleibt, wo Zweifelhaftes ausgeblendet ist</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed event</source>
        <translation>Bestätigtes Ereignis</translation>
    </message>
    <message>
        <source>Confirmed quote or figure</source>
        <translation>Bestätigtes Zitat, bestätigte Zahl</translation>
    </message>
    <message>
        <source>Confirm in all articles…</source>
        <translation>In allen Artikeln bestätigen …</translation>
    </message>
    <message>
        <source>The selected entity is right in all articles, those imported later, too, or no more</source>
        <translation>Der gewählte Name stimmt in allen Artikeln, auch in später importierten, oder nicht mehr</translation>
    </message>
</context>
<context>
    <name>dateline::shell::CopyActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all words of the article</source>
        <translation>Alle Wörter des Artikels auswählen</translation>
    </message>
    <message>
        <source>Copy the selected words of the article, or the chosen row of a panel</source>
        <translation>Die ausgewählten Wörter des Artikels oder die gewählte Zeile einer Liste kopieren</translation>
    </message>
</context>
<context>
    <name>dateline::shell::FileActions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Import articles from files and read the first</source>
        <translation>Artikel aus Dateien importieren und den ersten lesen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Import all articles of a folder and the folders in it</source>
        <translation>Alle Artikel eines Ordners und seiner Unterordner importieren</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the copied text or files as articles</source>
        <translation>Kopierten Text oder kopierte Dateien als Artikel importieren</translation>
    </message>
    <message>
        <source>Last import &amp;report…</source>
        <translation>Letzter &amp;Importbericht…</translation>
    </message>
    <message>
        <source>Show what the last import said about each file</source>
        <translation>Zeigen, was der letzte Import zu jeder Datei gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no text and no file to paste. Copy the text of an article first.</source>
        <translation>Es gibt weder Text noch Datei zum Einfügen. Kopieren Sie zuerst den Text eines Artikels.</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window over the same library</source>
        <translation>Ein weiteres Fenster mit derselben Bibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window; nothing needs saving</source>
        <translation>Dieses Fenster schließen; gespeichert werden muss nichts</translation>
    </message>
    <message>
        <source>Close all windows; nothing needs saving</source>
        <translation>Alle Fenster schließen; gespeichert werden muss nichts</translation>
    </message>
    <message>
        <source>&amp;Try with sample articles</source>
        <translation>Mit Beispielartikeln &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Import three invented articles about one story, to see what can be done with them</source>
        <translation>Drei erfundene Artikel zu einem Thema importieren, um zu sehen, was sich damit machen lässt</translation>
    </message>
</context>
<context>
    <name>dateline::shell::HistoryActions</name>
    <message>
        <source>Take the last change back; works after a restart, too</source>
        <translation>Die letzte Änderung zurücknehmen; auch nach einem Neustart möglich</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>List what you did, to undo any of it by itself</source>
        <translation>Auflisten, was Sie getan haben, um Einzelnes rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::HistoryDialog</name>
    <message>
        <source>&amp;Undo this</source>
        <translation>Dies &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you did, newest first</source>
        <translation>Was Sie getan haben, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What you decide and correct is listed here.</source>
        <translation>Hier steht, was Sie entscheiden und berichtigen.</translation>
    </message>
    <message>
        <source>Words of what you did</source>
        <translation>Wörter aus dem, was Sie getan haben</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Why it cannot be undone or redone by itself</source>
        <translation>Warum es allein nicht rückgängig zu machen oder zu wiederholen ist</translation>
    </message>
    <message>
        <source>&amp;Redo this</source>
        <translation>Dies &amp;wiederholen</translation>
    </message>
    <message>
        <source>Nothing that you did has these words.</source>
        <translation>Nichts von dem, was Sie getan haben, enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::ImportReportDialog</name>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What happened, file by file</source>
        <translation>Was geschehen ist, Datei für Datei</translation>
    </message>
</context>
<context>
    <name>dateline::shell::JumpActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Zur Stelle vor dem letzten Sprung zurückkehren</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>Wieder zur Stelle vorgehen, von der Sie zurückgekehrt sind</translation>
    </message>
</context>
<context>
    <name>dateline::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::KeysPage</name>
    <message>
        <source>&amp;Letters and signs alone are keys, too</source>
        <translation>Auch einzelne &amp;Buchstaben und Zeichen sind Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Without them nothing happens when a letter is typed or spoken by accident</source>
        <translation>Ohne sie geschieht nichts, wenn ein Buchstabe versehentlich getippt oder gesprochen wird</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>Neue Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Give the chosen action this key</source>
        <translation>Der gewählten Aktion diese Taste geben</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Leave the chosen action without a key</source>
        <translation>Der gewählten Aktion keine Taste lassen</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Give the chosen action its usual keys again</source>
        <translation>Der gewählten Aktion wieder ihre üblichen Tasten geben</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>Give all actions their usual keys again</source>
        <translation>Allen Aktionen wieder ihre üblichen Tasten geben</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Wählen Sie eine Aktion, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>Put the cursor into the field and press the new key of “%1”.</source>
        <translation>Setzen Sie den Cursor in das Feld und drücken Sie die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>&amp;Set anyway</source>
        <translation>Trotzdem &amp;festlegen</translation>
    </message>
    <message>
        <source>This key belongs to %1, which will have it no longer.</source>
        <translation>Diese Taste gehört zu %1 und gilt dort dann nicht mehr.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::LayoutActions</name>
    <message>
        <source>Layout for readin&amp;g</source>
        <translation>Anordnung zum &amp;Lesen</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>Nur den Artikel zeigen</translation>
    </message>
    <message>
        <source>Layout for &amp;analysing</source>
        <translation>Anordnung zum Aus&amp;werten</translation>
    </message>
    <message>
        <source>Show all panels in their usual sizes</source>
        <translation>Alle Bereiche in üblicher Größe zeigen</translation>
    </message>
    <message>
        <source>Layout for the timelin&amp;e</source>
        <translation>Anordnung für die Zeitl&amp;eiste</translation>
    </message>
    <message>
        <source>Show the timeline large, below the article</source>
        <translation>Die Zeitleiste groß unter dem Artikel zeigen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::LibraryActions</name>
    <message>
        <source>Open &amp;library…</source>
        <translation>Biblio&amp;thek öffnen…</translation>
    </message>
    <message>
        <source>Recent li&amp;braries</source>
        <translation>Letzte Bib&amp;liotheken</translation>
    </message>
    <message>
        <source>Open another library in a window of its own, or make a new one</source>
        <translation>Eine andere Bibliothek in einem eigenen Fenster öffnen oder eine neue anlegen</translation>
    </message>
    <message>
        <source>Open a library again that was open lately</source>
        <translation>Eine kürzlich geöffnete Bibliothek wieder öffnen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Libraries (*.%1)</source>
        <translation>Bibliotheken (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This library is open already, in this window.</source>
        <translation>Diese Bibliothek ist schon geöffnet, in diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which libraries were open; the libraries stay</source>
        <translation>Vergessen, welche Bibliotheken geöffnet waren; die Bibliotheken bleiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 ist zurzeit nicht da</translation>
    </message>
</context>
<context>
    <name>dateline::shell::LibraryPage</name>
    <message>
        <source>Open the article that was open when Dateline &amp;starts</source>
        <translation>Beim &amp;Start den zuletzt offenen Artikel öffnen</translation>
    </message>
    <message>
        <source>Remember which articles were read &amp;lately</source>
        <translation>&amp;Zuletzt gelesene Artikel merken</translation>
    </message>
    <message>
        <source>All articles are kept in this one file. “dateline --library PATH” opens another.</source>
        <translation>Alle Artikel liegen in dieser einen Datei. „dateline --library PFAD“ öffnet eine andere.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>The library&apos;s file</source>
        <translation>Die Datei der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the library&apos;s file</source>
        <translation>Den Pfad der Bibliotheksdatei kopieren</translation>
    </message>
    <message>
        <source>Without it nothing is remembered of it, nor of the others where in them you were</source>
        <translation>Ohne dies wird von ihm nichts behalten und von den anderen nicht, wo Sie waren</translation>
    </message>
    <message>
        <source>Without it the lists of recent articles, libraries and filters are empty and stay so</source>
        <translation>Ohne dies sind und bleiben die Listen der letzten Artikel, Bibliotheken und Filter leer</translation>
    </message>
</context>
<context>
    <name>dateline::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 - Dateline</source>
        <comment>title of the window</comment>
        <translation>%1 – Dateline</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>erst einen Artikel öffnen</translation>
    </message>
    <message>
        <source>select an entity first</source>
        <translation>erst einen Namen auswählen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Identisch mit…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>article and library</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PaneActions</name>
    <message>
        <source>Next pan&amp;el</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Die Tastatur in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>Move the keyboard to the panel before</source>
        <translation>Die Tastatur in den vorigen Bereich setzen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PanelArea</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation>&amp;Nur Text</translation>
    </message>
    <message>
        <source>Hide all panels but the article</source>
        <translation>Alle Bereiche außer dem Artikel ausblenden</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Diesen Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Library in its own window</source>
        <translation>&amp;Bibliothek in eigenem Fenster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Timeline in its own window</source>
        <translation>&amp;Zeitleiste in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Entities in their own window</source>
        <translation>&amp;Namen in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Quotes in their own window</source>
        <translation>Z&amp;itate in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Figures in their own window</source>
        <translation>Zah&amp;len in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Context in its own window</source>
        <translation>&amp;Kontext in eigenem Fenster</translation>
    </message>
    <message>
        <source>Go to the &amp;library</source>
        <translation>Zur B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of articles</source>
        <translation>Die Tastatur zur Artikelliste bringen</translation>
    </message>
    <message>
        <source>Go to the &amp;article</source>
        <translation>Zum A&amp;rtikel</translation>
    </message>
    <message>
        <source>Move the keyboard to the text of the article</source>
        <translation>Die Tastatur zum Text des Artikels bringen</translation>
    </message>
    <message>
        <source>Go to the side panel</source>
        <translation>Zur Seitenleiste</translation>
    </message>
    <message>
        <source>Move the keyboard to what stands beside the article</source>
        <translation>Die Tastatur zu dem bringen, was neben dem Artikel steht</translation>
    </message>
    <message>
        <source>Go to the &amp;timeline</source>
        <translation>Zur Zeitlei&amp;ste</translation>
    </message>
    <message>
        <source>Move the keyboard to the timeline</source>
        <translation>Die Tastatur zur Zeitleiste bringen</translation>
    </message>
    <message>
        <source>Go to the article &amp;beside</source>
        <translation>Zum z&amp;weiten Artikel</translation>
    </message>
    <message>
        <source>Move the keyboard to the article that is compared with the open one</source>
        <translation>Die Tastatur zu dem Artikel bringen, der mit dem geöffneten verglichen wird</translation>
    </message>
    <message>
        <source>Pin the &amp;entities</source>
        <translation>&amp;Namen anheften</translation>
    </message>
    <message>
        <source>Pin the &amp;quotes</source>
        <translation>Z&amp;itate anheften</translation>
    </message>
    <message>
        <source>Pin the &amp;figures</source>
        <translation>Zah&amp;len anheften</translation>
    </message>
    <message>
        <source>Pin the &amp;context</source>
        <translation>&amp;Kontext anheften</translation>
    </message>
    <message>
        <source>Pin the &amp;timeline</source>
        <translation>&amp;Zeitleiste anheften</translation>
    </message>
    <message>
        <source>Open “%1” to correct it there</source>
        <comment>%1: the title of an article</comment>
        <translation>„%1“ öffnen, um dort zu berichtigen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PanelHelp</name>
    <message>
        <source>The library: all articles that you have imported, or those that a search has found. Enter opens one; several can be selected for one timeline. Files are imported by dropping them here.</source>
        <translation>Die Bibliothek: alle Artikel, die Sie importiert haben, oder die eine Suche gefunden hat. Die Eingabetaste öffnet einen; mehrere lassen sich für eine Zeitleiste auswählen. Dateien werden importiert, indem man sie hier ablegt.</translation>
    </message>
    <message>
        <source>The article, just as it was imported. Underlined are people, places, organizations and times. A click on a name lights up all its mentions, here and in all panels; a right click corrects it. The button below the headline says where the date comes from, and sets another.</source>
        <translation>Der Artikel, genau wie er importiert wurde. Unterstrichen sind Personen, Orte, Organisationen und Zeiten. Ein Klick auf einen Namen hebt alle seine Nennungen hervor, hier und in allen Bereichen; ein Rechtsklick korrigiert ihn. Die Schaltfläche unter der Überschrift sagt, woher das Datum stammt, und setzt ein anderes.</translation>
    </message>
    <message>
        <source>Who and what the article names, each once, with the count of its mentions here and in the library. A click selects an entity, with Ctrl a second one to compare. Lighter ones are doubtful; pointing at one says why it is listed.</source>
        <translation>Wen und was der Artikel nennt, jeden Namen einmal, mit der Zahl seiner Nennungen hier und in der Bibliothek. Ein Klick wählt einen Namen, mit Strg einen zweiten zum Vergleich. Hellere sind zweifelhaft; wer darauf zeigt, liest, warum er aufgeführt ist.</translation>
    </message>
    <message>
        <source>What was said, under who said it. Each quote leads to its words in the article.</source>
        <translation>Was gesagt wurde, unter dem, der es gesagt hat. Jedes Zitat führt zu seinen Worten im Artikel.</translation>
    </message>
    <message>
        <source>The numbers of the article, under what they count, with words such as “at least”. Each leads to its words.</source>
        <translation>Die Zahlen des Artikels, unter dem, was sie zählen, mit Wörtern wie „mindestens“. Jede führt zu ihren Worten.</translation>
    </message>
    <message>
        <source>All places that name the selected entity, with the words around them, in this article or in the whole library.</source>
        <translation>Alle Stellen, die den gewählten Namen nennen, mit den Worten ringsum, in diesem Artikel oder in der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>What happened when. The wheel zooms, dragging moves through time, the list says the same in lines. Hollow marks are planned, struck ones denied, soft ends uncertain. A click on an event leads to the sentence that tells it.</source>
        <translation>Was wann geschah. Das Mausrad vergrößert, Ziehen bewegt durch die Zeit, die Liste sagt dasselbe in Zeilen. Hohle Zeichen sind geplant, durchgestrichene bestritten, weiche Enden unsicher. Ein Klick auf ein Ereignis führt zu dem Satz, der davon berichtet.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PanelPins</name>
    <message>
        <source>Pinned panels</source>
        <translation>Angeheftete Bereiche</translation>
    </message>
    <message>
        <source>Pin the &amp;panel with the keyboard</source>
        <translation>Den &amp;Bereich mit der Tastatur anheften</translation>
    </message>
    <message>
        <source>Choose panels that keep what they show while you read on</source>
        <translation>Bereiche wählen, die behalten, was sie zeigen, während Sie weiterlesen</translation>
    </message>
    <message>
        <source>Have the panel that you are in keep what it shows, or follow again</source>
        <translation>Der Bereich, in dem Sie sind, behält, was er zeigt, oder folgt wieder</translation>
    </message>
    <message>
        <source>Have this panel keep what it shows while you read on, or follow again</source>
        <translation>Dieser Bereich behält, was er zeigt, während Sie weiterlesen, oder folgt wieder</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <comment>%1: the title of an article, a name</comment>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Go to a panel beside or below the article first, by F6 or a click.</source>
        <translation>Gehen Sie zuerst mit F6 oder einem Klick in einen Bereich neben oder unter dem Artikel.</translation>
    </message>
    <message>
        <source>This panel shows nothing that it could keep.</source>
        <translation>Dieser Bereich zeigt nichts, was er behalten könnte.</translation>
    </message>
    <message>
        <source>What is selected elsewhere is not what this panel keeps. Choose a row here first, then correct it.</source>
        <translation>Was anderswo gewählt ist, ist nicht, was dieser Bereich behält. Wählen Sie zuerst hier eine Zeile, und berichtigen Sie dann.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PanelWindow</name>
    <message>
        <source>%1 - Dateline</source>
        <comment>title of a panel&apos;s window</comment>
        <translation>%1 – Dateline</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PanelWindows</name>
    <message>
        <source>Panels in their own &amp;windows</source>
        <translation>Bereiche in eigenen &amp;Fenstern</translation>
    </message>
    <message>
        <source>The &amp;panel with the keyboard</source>
        <translation>Der Bereich mit der &amp;Tastatur</translation>
    </message>
    <message>
        <source>Choose panels that stand in windows of their own</source>
        <translation>Wählen, welche Bereiche in eigenen Fenstern stehen</translation>
    </message>
    <message>
        <source>Put the panel that you are in into a window of its own, or back</source>
        <translation>Den Bereich, in dem Sie sind, in ein eigenes Fenster bringen oder zurück</translation>
    </message>
    <message>
        <source>Show this panel in a window of its own, or in the main window again</source>
        <translation>Diesen Bereich in einem eigenen Fenster anzeigen oder wieder im Hauptfenster</translation>
    </message>
    <message>
        <source>Go to a panel beside or below the article first, by F6 or a click.</source>
        <translation>Gehen Sie zuerst mit F6 oder einem Klick in einen Bereich neben oder unter dem Artikel.</translation>
    </message>
</context>
<context>
    <name>dateline::shell::PinBar</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Have this panel follow what is read again</source>
        <translation>Dieser Bereich folgt wieder dem, was gelesen wird</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <comment>%1: the title of an article, a name</comment>
        <translation>Angeheftet: %1</translation>
    </message>
</context>
<context>
    <name>dateline::shell::QuickButtons</name>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button for the type of the text</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Choose which panels are shown</source>
        <translation>Wählen, welche Bereiche zu sehen sind</translation>
    </message>
</context>
<context>
    <name>dateline::shell::ReanalysisActions</name>
    <message>
        <source>Analyse &amp;again</source>
        <translation>&amp;Erneut auswerten</translation>
    </message>
    <message>
        <source>Analyse all &amp;outdated articles again</source>
        <translation>A&amp;lle veralteten Auswertungen erneuern</translation>
    </message>
    <message>
        <source>Find names, days and quotes of this article anew; your corrections stay</source>
        <translation>Namen, Tage und Zitate dieses Artikels neu suchen; Ihre Berichtigungen bleiben</translation>
    </message>
    <message>
        <source>Analyse again what an older version of Dateline has analysed; your corrections stay</source>
        <translation>Neu auswerten, was eine ältere Version von Dateline ausgewertet hat; Ihre Berichtigungen bleiben</translation>
    </message>
</context>
<context>
    <name>dateline::shell::RecentArticles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Open an article again that was read lately</source>
        <translation>Einen kürzlich gelesenen Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>Diesen Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which articles were read; the articles stay</source>
        <translation>Vergessen, welche Artikel gelesen wurden; die Artikel bleiben</translation>
    </message>
</context>
<context>
    <name>dateline::shell::SettingsActions</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Typografie…</translation>
    </message>
    <message>
        <source>Choose letters, measure and spaces of the text</source>
        <translation>Schrift, Zeilenlänge und Abstände des Textes wählen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>Choose which keys do what</source>
        <translation>Einstellen, welche Tasten was tun</translation>
    </message>
    <message>
        <source>&amp;Library and memory…</source>
        <translation>&amp;Bibliothek und Gedächtnis…</translation>
    </message>
    <message>
        <source>See where the library lies, and choose what is remembered</source>
        <translation>Den Ort der Bibliothek sehen und einstellen, was gemerkt wird</translation>
    </message>
    <message>
        <source>Choose how articles are set, light or dark, the language, keys, and what is remembered</source>
        <translation>Satz der Artikel, hell oder dunkel, Sprache, Tasten und was gemerkt wird einstellen</translation>
    </message>
    <message>
        <source>&amp;Appearance and language…</source>
        <translation>&amp;Darstellung und Sprache…</translation>
    </message>
    <message>
        <source>Choose light or dark, and the language</source>
        <translation>Hell oder dunkel und die Sprache wählen</translation>
    </message>
</context>
<context>
    <name>dateline::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>dateline::shell::SidePanel</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Go to entities</source>
        <translation>Zu den Na&amp;men</translation>
    </message>
    <message>
        <source>Show the entities of the article beside it</source>
        <translation>Die Namen des Artikels daneben anzeigen</translation>
    </message>
    <message>
        <source>Go to quotes</source>
        <translation>Zu den Zita&amp;ten</translation>
    </message>
    <message>
        <source>Show the quotes of the article beside it</source>
        <translation>Die Zitate des Artikels daneben anzeigen</translation>
    </message>
    <message>
        <source>Go to figures</source>
        <translation>Zu den Zah&amp;len</translation>
    </message>
    <message>
        <source>Show the figures of the article beside it</source>
        <translation>Die Zahlen des Artikels daneben anzeigen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Go to context</source>
        <translation>Zum &amp;Kontext</translation>
    </message>
    <message>
        <source>Show all places of the selected entity with the words around them</source>
        <translation>Alle Stellen des ausgewählten Namens mit den Wörtern um sie herum anzeigen</translation>
    </message>
    <message>
        <source>%1 of the article</source>
        <translation>%1 des Artikels</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a panel</comment>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>dateline::shell::StatusLine</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
</context>
<context>
    <name>dateline::shell::SurenessSlider</name>
    <message>
        <source>&amp;Hide more of what is doubtful</source>
        <translation>Mehr Zweifelhaf&amp;tes verbergen</translation>
    </message>
    <message>
        <source>Show only findings that are surer than now, in all panels</source>
        <translation>In allen Bereichen nur noch Funde zeigen, die sicherer sind als jetzt</translation>
    </message>
    <message>
        <source>Hide less of what is dou&amp;btful</source>
        <translation>Wenige&amp;r Zweifelhaftes verbergen</translation>
    </message>
    <message>
        <source>Show findings that are less sure than now, too, in all panels</source>
        <translation>In allen Bereichen auch Funde zeigen, die weniger sicher sind als jetzt</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles ze&amp;igen</translation>
    </message>
    <message>
        <source>Show all findings in all panels, however doubtful they are</source>
        <translation>In allen Bereichen alle Funde zeigen, so zweifelhaft sie auch sind</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <comment>2 entities, 1 event</comment>
        <translation>Verborgen: %1</translation>
    </message>
</context>
<context>
    <name>dateline::shell::ToolsActions</name>
    <message>
        <source>Find &amp;names that are one…</source>
        <translation>&amp;Namen finden, die eins sind…</translation>
    </message>
    <message>
        <source>Look through the library for names that may mean one, such as a surname and a full name, and choose which do</source>
        <translation>Die Bibliothek nach Namen durchsehen, die dasselbe meinen können, etwa Nachname und voller Name, und wählen, welche es tun</translation>
    </message>
    <message>
        <source>Find corrections &amp;for other articles…</source>
        <translation>K&amp;orrekturen für andere Artikel finden…</translation>
    </message>
    <message>
        <source>List what you have corrected in single articles and others may need, too, and choose what holds in all</source>
        <translation>Auflisten, was Sie in einzelnen Artikeln korrigiert haben und andere auch brauchen können, und wählen, was in allen gilt</translation>
    </message>
</context>
<context>
    <name>dateline::shell::TrailActions</name>
    <message>
        <source>Open the next article of the list that names the selected entity</source>
        <translation>Den nächsten Artikel der Liste öffnen, der den ausgewählten Namen nennt</translation>
    </message>
    <message>
        <source>Open the article before in the list that names the selected entity</source>
        <translation>Den vorigen Artikel der Liste öffnen, der den ausgewählten Namen nennt</translation>
    </message>
    <message>
        <source>Next article that names it</source>
        <translation>Nächster Artikel, der ihn nennt</translation>
    </message>
    <message>
        <source>Previous article that names it</source>
        <translation>Voriger Artikel, der ihn nennt</translation>
    </message>
</context>
<context>
    <name>dateline::shell::WindowActions</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Ü&amp;ber Dateline</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version anzeigen</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Über Dateline</translation>
    </message>
    <message>
        <source>A news reader for people who must understand a story. It shows who and what an article speaks of and what happened when. Everything stays on this computer.</source>
        <translation>Ein Nachrichtenleser für alle, die eine Geschichte verstehen müssen. Er zeigt, von wem und wovon ein Artikel spricht und was wann geschehen ist. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion s&amp;uchen…</translation>
    </message>
    <message>
        <source>Find everything that can be done by its words, and do it</source>
        <translation>Alles, was möglich ist, nach seinen Wörtern finden und ausführen</translation>
    </message>
    <message>
        <source>Context &amp;menu</source>
        <translation>&amp;Kontextmenü</translation>
    </message>
    <message>
        <source>Show what can be done where the keyboard is</source>
        <translation>Zeigen, was dort möglich ist, wo die Tastatur ist</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how everything is done</source>
        <translation>Lesen, wie alles geht</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click a part of the window, or an entry of a menu, to read what it is for</source>
        <translation>Einen Teil des Fensters oder einen Eintrag eines Menüs anklicken, um zu lesen, wofür er da ist</translation>
    </message>
</context>
<context>
    <name>dateline::shell::WorkStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dateline::speech::HelperSpeaker</name>
    <message>
        <source>The speech service has no voice. Install one, such as espeak-ng.</source>
        <translation>Der Sprachdienst hat keine Stimme. Installieren Sie eine, etwa espeak-ng.</translation>
    </message>
    <message>
        <source>The speech service could not read on: %1</source>
        <translation>Der Sprachdienst konnte nicht weiterlesen: %1</translation>
    </message>
    <message>
        <source>The speech service cannot be used: %1</source>
        <translation>Der Sprachdienst lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>The speech service does not answer.</source>
        <translation>Der Sprachdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The program that reads aloud is not installed.</source>
        <translation>Das Programm, das vorliest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program that reads aloud has broken down.</source>
        <translation>Das Programm, das vorliest, ist abgestürzt.</translation>
    </message>
    <message>
        <source>No speech engine is installed. Install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Keine Sprachausgabe ist installiert. Installieren Sie qt6-speech-speechd-plugin und speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>dateline::store</name>
    <message>
        <source>There is no analysis of this article.</source>
        <translation>Zu diesem Artikel gibt es keine Analyse.</translation>
    </message>
    <message>
        <source>There is no such article in the library.</source>
        <translation>Einen solchen Artikel gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>A backup cannot replace the library itself.</source>
        <translation>Eine Sicherung kann nicht die Bibliothek selbst ersetzen.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Der Ordner von „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a library.</source>
        <translation>„%1“ ist ein Ordner und keine Bibliothek.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be made: %2.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>There is no such event in the library.</source>
        <translation>Ein solches Ereignis gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>A library without a version.</source>
        <translation>Eine Bibliothek ohne Version.</translation>
    </message>
    <message>
        <source>“%1” is a file of another program, not a library.</source>
        <translation>„%1“ ist die Datei eines anderen Programms und keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of this program (its format is %2, this program knows up to %3). Please update; the library has not been touched.</source>
        <translation>Die Bibliothek „%1“ stammt von einer neueren Version dieses Programms (ihr Format ist %2, dieses Programm kennt Formate bis %3). Bitte aktualisieren Sie das Programm; die Bibliothek wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The library “%1” is being brought up to date by another program. Try again in a moment.</source>
        <translation>Die Bibliothek „%1“ wird gerade von einem anderen Programm aktualisiert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>An act has no decision.</source>
        <translation>Einer Änderung fehlt die Entscheidung.</translation>
    </message>
    <message>
        <source>The search index of the library “%1” does not match its articles.</source>
        <translation>Der Suchindex der Bibliothek „%1“ passt nicht zu ihren Artikeln.</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>a mention</source>
        <translation>eine Nennung</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeitangabe</translation>
    </message>
    <message>
        <source>an event word</source>
        <translation>ein Ereigniswort</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>the word of an event</source>
        <translation>das Wort eines Ereignisses</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>the speaker of a quote</source>
        <translation>der Sprecher eines Zitats</translation>
    </message>
    <message>
        <source>the verb of a quote</source>
        <translation>das Verb eines Zitats</translation>
    </message>
    <message>
        <source>The analysis is faulty: %1 names words that the text does not have.</source>
        <translation>Die Analyse ist fehlerhaft: %1 nennt Wörter, die der Text nicht enthält.</translation>
    </message>
    <message>
        <source>The library “%1” is in use by another program. Close that program and try again.</source>
        <translation>Die Bibliothek „%1“ wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written: it is read-only.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben: Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the library “%1”.</source>
        <translation>Der Datenträger verweigert das Lesen oder Schreiben der Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the library “%1”.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für die Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. Open a backup of it instead.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt. Öffnen Sie stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is not a library of this program, or it is damaged.</source>
        <translation>„%1“ ist keine Bibliothek dieses Programms oder beschädigt.</translation>
    </message>
    <message>
        <source>This is too large for the library.</source>
        <translation>Dies ist zu groß für die Bibliothek.</translation>
    </message>
    <message>
        <source>The library refuses this: %1.</source>
        <translation>Die Bibliothek weist dies zurück: %1.</translation>
    </message>
    <message>
        <source>The library “%1” reports: %2.</source>
        <translation>Die Bibliothek „%1“ meldet: %2.</translation>
    </message>
    <message>
        <source>The library holds a time that this program cannot read.</source>
        <translation>Die Bibliothek enthält eine Zeitangabe, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>a part in an event</source>
        <translation>eine Rolle in einem Ereignis</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing was written.</source>
        <translation>Die Sicherung wurde angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>a row refers to one that does not exist</source>
        <translation>eine Zeile verweist auf eine, die es nicht gibt</translation>
    </message>
    <message>
        <source>an article is both removed and listed, or neither</source>
        <translation>ein Artikel ist zugleich entfernt und gelistet, oder keines von beiden</translation>
    </message>
    <message>
        <source>a list shows a date that was neither found nor decided</source>
        <translation>eine Liste zeigt ein Datum, das weder gefunden noch entschieden wurde</translation>
    </message>
    <message>
        <source>times are resolved against another date than the article has</source>
        <translation>Zeiten sind nach einem anderen Datum bestimmt, als der Artikel hat</translation>
    </message>
    <message>
        <source>a mention lies outside its text</source>
        <translation>eine Nennung liegt außerhalb ihres Textes</translation>
    </message>
    <message>
        <source>a time lies outside its text</source>
        <translation>eine Zeit liegt außerhalb ihres Textes</translation>
    </message>
    <message>
        <source>an event lies outside its text</source>
        <translation>ein Ereignis liegt außerhalb seines Textes</translation>
    </message>
    <message>
        <source>a quote lies outside its text</source>
        <translation>ein Zitat liegt außerhalb seines Textes</translation>
    </message>
    <message>
        <source>an event ends with a time that is not there</source>
        <translation>ein Ereignis endet mit einer Zeit, die es nicht gibt</translation>
    </message>
    <message>
        <source>the timeline differs from the events</source>
        <translation>die Zeitleiste weicht von den Ereignissen ab</translation>
    </message>
    <message>
        <source>the timeline gives a time of day to an event that has none</source>
        <translation>die Zeitleiste gibt einem Ereignis eine Uhrzeit, das keine hat</translation>
    </message>
    <message>
        <source>the timeline has an event that is not there</source>
        <translation>die Zeitleiste hat ein Ereignis, das es nicht gibt</translation>
    </message>
    <message>
        <source>a decision on an event lies outside its text</source>
        <translation>eine Entscheidung über ein Ereignis liegt außerhalb ihres Textes</translation>
    </message>
    <message>
        <source>words that were decided on do not stand where they should</source>
        <translation>Wörter, über die entschieden wurde, stehen nicht, wo sie sollten</translation>
    </message>
    <message>
        <source>the counts of a name are wrong</source>
        <translation>die Zahlen zu einem Namen stimmen nicht</translation>
    </message>
    <message>
        <source>The library “%1” is damaged: %2. Open a backup of it instead.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt: %2. Öffnen Sie stattdessen eine Sicherung.</translation>
    </message>
    <message>
        <source>an entity is shown under another name than was found or decided</source>
        <translation>etwas steht unter einem anderen Namen, als gefunden oder entschieden wurde</translation>
    </message>
    <message>
        <source>an article is not shown as the reader has corrected it</source>
        <translation>ein Artikel wird nicht gezeigt, wie der Leser ihn korrigiert hat</translation>
    </message>
    <message>
        <source>words that were decided on stand in an article that is not known</source>
        <translation>Wörter, über die entschieden wurde, stehen in einem Artikel, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>a decision is in force that its list has not made or has taken back</source>
        <translation>eine Entscheidung gilt, die ihre Liste nicht getroffen oder zurückgenommen hat</translation>
    </message>
    <message>
        <source>Marking was stopped.</source>
        <translation>Das Markieren wurde angehalten.</translation>
    </message>
    <message>
        <source>The search for the words was stopped.</source>
        <translation>Die Suche nach den Wörtern wurde angehalten.</translation>
    </message>
    <message>
        <source>Stopped before the whole library was looked through.</source>
        <translation>Angehalten, bevor die ganze Bibliothek durchgesehen war.</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::BeyondWords</name>
    <message>
        <source>‹ %1 earlier</source>
        <translation>‹ %1 früher</translation>
    </message>
    <message>
        <source>%1 later ›</source>
        <translation>%1 später ›</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::ClockActions</name>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Each event stands on the days on which it happened (W)</source>
        <translation>Jedes Ereignis steht an den Tagen, an denen es geschah (W)</translation>
    </message>
    <message>
        <source>When it was reported</source>
        <translation>Wann es gemeldet wurde</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Each event stands on the day on which its article was published (E)</source>
        <translation>Jedes Ereignis steht am Tag, an dem sein Artikel erschien (E)</translation>
    </message>
    <message>
        <source>By which day: %1</source>
        <comment>When it happened</comment>
        <translation>Nach welchem Tag: %1</translation>
    </message>
    <message>
        <source>By which day the events stand on the timeline</source>
        <translation>Nach welchem Tag die Ereignisse auf der Zeitleiste stehen</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::DateDrag</name>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::EventActions</name>
    <message>
        <source>Co&amp;rrect date and title…</source>
        <translation>&amp;Datum und Titel berichtigen …</translation>
    </message>
    <message>
        <source>Give the selected event another date or title</source>
        <translation>Dem ausgewählten Ereignis ein anderes Datum oder einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Ta&amp;ke event off the timeline</source>
        <translation>Ereignis &amp;ausblenden</translation>
    </message>
    <message>
        <source>Hide the selected event; undo, or showing hidden events, brings it back</source>
        <translation>Das ausgewählte Ereignis ausblenden; rückgängig machen oder ausgeblendete Ereignisse zeigen bringt es zurück</translation>
    </message>
    <message>
        <source>P&amp;ut event back on the timeline</source>
        <translation>Ereignis zurück&amp;holen</translation>
    </message>
    <message>
        <source>The selected event is hidden no more</source>
        <translation>Das ausgewählte Ereignis nicht länger ausblenden</translation>
    </message>
    <message>
        <source>Add to &amp;timeline…</source>
        <translation>Zur &amp;Zeitleiste hinzufügen …</translation>
    </message>
    <message>
        <source>Put the words selected in the text on the timeline</source>
        <translation>Die im Text ausgewählten Wörter auf die Zeitleiste setzen</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n events off the timeline</source>
        <translation>
            <numerusform>%n Ereignis &amp;ausblenden</numerusform>
            <numerusform>%n Ereignisse &amp;ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the selected events in %1 as one act; one undo brings them back</source>
        <comment>%1: 3 articles</comment>
        <translation>Die gewählten Ereignisse in %1 auf einmal ausblenden; einmal Rückgängigmachen bringt sie zurück</translation>
    </message>
    <message numerus="yes">
        <source>Take event off in all its %n articles</source>
        <translation>
            <numerusform>Ereignis in %n Artikel ausblenden</numerusform>
            <numerusform>Ereignis in allen seinen %n Artikeln ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take event off in all its articles</source>
        <translation>Ereignis in allen seinen Artikeln ausblenden</translation>
    </message>
    <message>
        <source>Hide the selected event in every article that tells it, as one act; one undo brings it back</source>
        <translation>Das gewählte Ereignis in jedem Artikel ausblenden, der es erzählt, auf einmal; einmal Rückgängigmachen bringt es zurück</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n events back on the timeline</source>
        <translation>
            <numerusform>%n Ereignis zurück&amp;holen</numerusform>
            <numerusform>%n Ereignisse zurück&amp;holen</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected events are hidden no more, as one act</source>
        <translation>Die gewählten Ereignisse auf einmal wieder zeigen</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::EventDialog</name>
    <message>
        <source>The article does not say when.</source>
        <translation>Der Artikel sagt nicht, wann.</translation>
    </message>
    <message>
        <source>As found in the article: %1</source>
        <translation>Wie im Artikel gefunden: %1</translation>
    </message>
    <message>
        <source>As found in the article: %1, from “%2”</source>
        <translation>Wie im Artikel gefunden: %1, aus „%2“</translation>
    </message>
    <message>
        <source>&amp;As in the article</source>
        <translation>&amp;Wie im Artikel</translation>
    </message>
    <message>
        <source>Add to the timeline</source>
        <translation>Zur Zeitleiste hinzufügen</translation>
    </message>
    <message>
        <source>Date and title of an event</source>
        <translation>Datum und Titel eines Ereignisses</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>ways to write a date</comment>
        <translation>%1, %2 oder %3</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titel des Ereignisses</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>For instance %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>How the date is read</source>
        <translation>Wie das Datum gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>Say what the event is called.</source>
        <translation>Sagen Sie, wie das Ereignis heißt.</translation>
    </message>
    <message>
        <source>Say when it was: a day, a month, a year or a span of them.</source>
        <translation>Sagen Sie, wann es war: ein Tag, ein Monat, ein Jahr oder eine Spanne davon.</translation>
    </message>
    <message>
        <source>This is no date. Write it like %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: %1.</translation>
    </message>
    <message>
        <source>It is undated.</source>
        <translation>Es ist undatiert.</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::EventRecordBar</name>
    <message>
        <source>Select an event to see here who did what to whom, where and when</source>
        <translation>Wählen Sie ein Ereignis: Hier steht dann, wer wem was tat, wo und wann</translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::ExportActions</name>
    <message>
        <source>Picture in lines (*.svg)</source>
        <translation>Bild aus Linien (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Bild aus Bildpunkten (*.png)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>Write the events on show to a file: a table, a calendar, a page or a picture</source>
        <translation>Die gezeigten Ereignisse in eine Datei schreiben: eine Tabelle, einen Kalender, eine Seite oder ein Bild</translation>
    </message>
    <message>
        <source>Copy the events on show with their sentences, for a spreadsheet or a text</source>
        <translation>Die gezeigten Ereignisse mit ihren Sätzen kopieren, für eine Tabelle oder einen Text</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>%1 says no format. End the name with one of csv, jsonl, ics, json, md, html, svg, png.</source>
        <translation>%1 nennt kein Format. Der Name muss auf csv, jsonl, ics, json, md, html, svg oder png enden.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <comment>12 events</comment>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>E&amp;xport timeline…</source>
        <translation>Zeitleiste e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::FilterActions</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep the line above the timeline under a name (Ctrl+Shift+S)</source>
        <translation>Die Zeile über der Zeitleiste unter einem Namen behalten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>&amp;Edit saved filters…</source>
        <translation>Gespeicherte Filter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Rename saved filters, change, order or delete them</source>
        <translation>Gespeicherte Filter umbenennen, ändern, ordnen oder löschen</translation>
    </message>
    <message>
        <source>&amp;Clear recent filters</source>
        <translation>&amp;Letzte Filter vergessen</translation>
    </message>
    <message>
        <source>Forget which lines the timeline was filtered by; saved filters stay</source>
        <translation>Vergessen, wonach die Zeitleiste gefiltert wurde; gespeicherte Filter bleiben</translation>
    </message>
    <message>
        <source>Filter by a saved line or one that was in force lately</source>
        <translation>Nach einer gespeicherten Zeile oder einer der letzten filtern</translation>
    </message>
    <message>
        <source>Saved filters and recent ones (Alt+Down in the line)</source>
        <translation>Gespeicherte und letzte Filter (Alt+Runter in der Zeile)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>save a filter first</source>
        <translation>speichern Sie zuerst einen Filter</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Filter the timeline by %1</source>
        <translation>Die Zeitleiste filtern nach %1</translation>
    </message>
    <message>
        <source>Filter the timeline by this line again</source>
        <translation>Die Zeitleiste wieder nach dieser Zeile filtern</translation>
    </message>
    <message>
        <source>There is no filter to save: write one above the timeline first.</source>
        <translation>Es gibt keinen Filter zu speichern: Schreiben Sie zuerst einen über die Zeitleiste.</translation>
    </message>
    <message>
        <source>This filter cannot be saved yet. %1</source>
        <translation>Dieser Filter kann noch nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The filter is saved as “%1”.</source>
        <translation>Der Filter ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::FilterLine</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Words of the title, %1. A minus turns one round, quotation marks keep words together (/)</source>
        <translation>Wörter des Titels, %1. Ein Minus kehrt um, Anführungszeichen halten Wörter zusammen (/)</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::FilterListDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Was an der Liste nicht stimmt</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::LaneActions</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>&amp;Without lanes</source>
        <translation>&amp;Ohne Spuren</translation>
    </message>
    <message>
        <source>All events together (N)</source>
        <translation>Alle Ereignisse zusammen (N)</translation>
    </message>
    <message>
        <source>Lanes &amp;by person</source>
        <translation>Spuren nach &amp;Personen</translation>
    </message>
    <message>
        <source>A lane for each person (P)</source>
        <translation>Eine Spur für jede Person (P)</translation>
    </message>
    <message>
        <source>Lanes by pl&amp;ace</source>
        <translation>Spuren nach O&amp;rten</translation>
    </message>
    <message>
        <source>A lane for each place (L)</source>
        <translation>Eine Spur für jeden Ort (L)</translation>
    </message>
    <message>
        <source>A lane for each article (R)</source>
        <translation>Eine Spur für jeden Artikel (R)</translation>
    </message>
    <message>
        <source>A lane for each publication (U)</source>
        <translation>Eine Spur für jedes Medium (U)</translation>
    </message>
    <message>
        <source>Lanes by article</source>
        <translation>Spuren nach Artikeln</translation>
    </message>
    <message>
        <source>Lanes by publication</source>
        <translation>Spuren nach Medien</translation>
    </message>
    <message>
        <source>A lane for each organization (G)</source>
        <translation>Eine Spur für jede Organisation (G)</translation>
    </message>
    <message>
        <source>Lanes by organization</source>
        <translation>Spuren nach Organisationen</translation>
    </message>
    <message>
        <source>Lanes by group</source>
        <translation>Spuren nach Gruppen</translation>
    </message>
    <message>
        <source>A lane for each group</source>
        <translation>Eine Spur für jede Gruppe</translation>
    </message>
    <message>
        <source>Lanes by named event</source>
        <translation>Spuren nach benannten Ereignissen</translation>
    </message>
    <message>
        <source>A lane for each event that has a name of its own</source>
        <translation>Eine Spur für jedes Ereignis, das einen eigenen Namen hat</translation>
    </message>
    <message>
        <source>Lanes by work</source>
        <translation>Spuren nach Werken</translation>
    </message>
    <message>
        <source>A lane for each work</source>
        <translation>Eine Spur für jedes Werk</translation>
    </message>
    <message>
        <source>Lanes of chosen entities</source>
        <translation>Spuren ausgesuchter Namen</translation>
    </message>
    <message>
        <source>A lane for each entity that you have given one</source>
        <translation>Eine Spur für jeden Namen, dem Sie eine gegeben haben</translation>
    </message>
    <message>
        <source>Lane of the selected entity</source>
        <translation>Spur des gewählten Namens</translation>
    </message>
    <message>
        <source>Its lane</source>
        <translation>Seine Spur</translation>
    </message>
    <message>
        <source>Give the selected entity, and the compared one, a lane, or take it away (B)</source>
        <translation>Dem gewählten Namen und dem verglichenen eine Spur geben oder sie ihm nehmen (B)</translation>
    </message>
    <message>
        <source>Remove chosen lanes</source>
        <translation>Ausgesuchte Spuren entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the lanes of all chosen entities away</source>
        <translation>Die Spuren aller ausgesuchten Namen entfernen</translation>
    </message>
    <message>
        <source>Lanes by kind of entity, article or publication, or of chosen entities</source>
        <translation>Spuren nach Art der Namen, nach Artikeln oder Medien, oder für ausgesuchte Namen</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::PainterWords</name>
    <message>
        <source>Published today</source>
        <translation>Heute erschienen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::PanelWords</name>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>%1 of %2 with %3</source>
        <translation>%2, davon %1 mit %3</translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4 of %5</source>
        <translation>%1 %2 · %3 %4 von %5</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No event passes the filter. Esc in its line clears it.</source>
        <translation>Kein Ereignis entspricht dem Filter. Esc in seiner Zeile leert ihn.</translation>
    </message>
    <message>
        <source>No event passes the filter and is sure enough. Esc in the line of the filter clears it, “Show everything” in the View menu shows what is doubtful.</source>
        <translation>Kein Ereignis entspricht dem Filter und ist sicher genug. Esc in der Zeile des Filters leert ihn, „Alles zeigen“ im Menü „Ansicht“ zeigt auch Zweifelhaftes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::ReachActions</name>
    <message>
        <source>Timeline of t&amp;his article</source>
        <translation>Zeitleiste die&amp;ses Artikels</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The events of the open article (T)</source>
        <translation>Die Ereignisse des geöffneten Artikels (T)</translation>
    </message>
    <message>
        <source>Timeline of the &amp;selection</source>
        <translation>Zeitleiste der Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>The events of the articles that are selected in the list (S)</source>
        <translation>Die Ereignisse der Artikel, die in der Liste ausgewählt sind (S)</translation>
    </message>
    <message>
        <source>Timeline of all listed arti&amp;cles</source>
        <translation>Zeitleiste aller Art&amp;ikel der Liste</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The events of all articles in the list: of the library, or of what a search has found (A)</source>
        <translation>Die Ereignisse aller Artikel der Liste: der Bibliothek oder dessen, was eine Suche gefunden hat (A)</translation>
    </message>
    <message>
        <source>Whose events: %1</source>
        <translation>Wessen Ereignisse: %1</translation>
    </message>
    <message>
        <source>Whose events the timeline shows</source>
        <translation>Wessen Ereignisse die Zeitleiste zeigt</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Der Filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>What saving does</source>
        <translation>Was das Speichern bewirkt</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>This takes the place of “%1”: %2</source>
        <translation>Das ersetzt „%1“: %2</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::SourceActions</name>
    <message>
        <source>Next article of the event</source>
        <translation>Nächster Artikel des Ereignisses</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>Artikel des Ereignisses</translation>
    </message>
    <message>
        <source>Go to one of the articles that tell the selected event</source>
        <translation>Zu einem der Artikel gehen, die das ausgewählte Ereignis erzählen</translation>
    </message>
    <message>
        <source>One mark for events that several articles tell</source>
        <translation>Ein Zeichen für Ereignisse, die mehrere Artikel erzählen</translation>
    </message>
    <message>
        <source>One mark</source>
        <translation>Ein Zeichen</translation>
    </message>
    <message>
        <source>Go to the event in this article</source>
        <translation>Zum Ereignis in diesem Artikel gehen</translation>
    </message>
    <message>
        <source>Go to the next older article that tells the selected event (D)</source>
        <translation>Zum nächstälteren Artikel gehen, der das ausgewählte Ereignis erzählt (D)</translation>
    </message>
    <message>
        <source>Show an event once, with the number of its articles (C)</source>
        <translation>Ein Ereignis einmal zeigen, mit der Zahl seiner Artikel (C)</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::StatusLegend</name>
    <message>
        <source>%1 yours</source>
        <comment>events</comment>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>Full: happened. Hollow: planned or expected. Struck through: denied. With a corner: yours.</source>
        <translation>Voll: geschehen. Hohl: geplant oder erwartet. Durchgestrichen: bestritten. Mit einer Ecke: von Ihnen.</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::TimelinePanel</name>
    <message>
        <source>&amp;Fit timeline</source>
        <translation>Zeitleiste &amp;einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all events (F)</source>
        <translation>Alle Ereignisse zeigen (F)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Zeitleiste ver&amp;größern</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Zeitleiste ver&amp;kleinern</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>&amp;Only events of the selection</source>
        <translation>N&amp;ur Ereignisse der Auswahl</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Hide the events without the selected person, place or organization (O)</source>
        <translation>Ereignisse ohne die ausgewählte Person, Organisation oder den ausgewählten Ort ausblenden (O)</translation>
    </message>
    <message>
        <source>Timeline as &amp;list</source>
        <translation>Zeitleiste als &amp;Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the events as a list</source>
        <translation>Die Ereignisse als Liste zeigen</translation>
    </message>
    <message>
        <source>Show a &amp;day</source>
        <translation>Einen &amp;Tag zeigen</translation>
    </message>
    <message>
        <source>Show one day (1)</source>
        <translation>Einen Tag zeigen (1)</translation>
    </message>
    <message>
        <source>Show a &amp;month</source>
        <translation>Einen &amp;Monat zeigen</translation>
    </message>
    <message>
        <source>Show one month (2)</source>
        <translation>Einen Monat zeigen (2)</translation>
    </message>
    <message>
        <source>Show a &amp;year</source>
        <translation>Ein &amp;Jahr zeigen</translation>
    </message>
    <message>
        <source>Show one year (3)</source>
        <translation>Ein Jahr zeigen (3)</translation>
    </message>
    <message>
        <source>Show a d&amp;ecade</source>
        <translation>Ein Jahr&amp;zehnt zeigen</translation>
    </message>
    <message>
        <source>Show ten years (4)</source>
        <translation>Zehn Jahre zeigen (4)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Say which events are on show (/)</source>
        <translation>Sagen, welche Ereignisse gezeigt werden (/)</translation>
    </message>
    <message>
        <source>Filter e&amp;vents</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Show hidden events in &amp;grey</source>
        <translation>Ausgeblendete Ereignisse au&amp;ch zeigen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendete</translation>
    </message>
    <message>
        <source>Show the events that you have hidden, too (H)</source>
        <translation>Auch die Ereignisse zeigen, die Sie ausgeblendet haben (H)</translation>
    </message>
    <message>
        <source>Its article is open now. Drag the event again to give it another date.</source>
        <translation>Sein Artikel ist jetzt geöffnet. Ziehen Sie das Ereignis noch einmal, um ihm ein anderes Datum zu geben.</translation>
    </message>
    <message>
        <source>Next event in the order of time (.), on the timeline also →</source>
        <translation>Nächstes Ereignis in der Zeitfolge (.), auf der Zeitleiste auch →</translation>
    </message>
    <message>
        <source>Previous event in the order of time (,), on the timeline also ←</source>
        <translation>Voriges Ereignis in der Zeitfolge (,), auf der Zeitleiste auch ←</translation>
    </message>
    <message>
        <source>Events stand on the day of their report here. Choose “When it happened” to drag them to another date.</source>
        <translation>Hier stehen Ereignisse am Tag ihrer Meldung. Wählen Sie „Wann es geschah“, um sie auf ein anderes Datum zu ziehen.</translation>
    </message>
    <message>
        <source>About this event</source>
        <translation>Über dieses Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Go to who did what to whom, where and when, by the words that say so</source>
        <translation>Zu dem gehen, wer wem was tat, wo und wann, mit den Wörtern, die es sagen</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::TimelineTable</name>
    <message>
        <source>Events in the order of time</source>
        <translation>Ereignisse in zeitlicher Folge</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n events with a date</source>
        <translation>
            <numerusform>%n datiertes Ereignis</numerusform>
            <numerusform>%n datierte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1 of %2. %3</source>
        <translation>Ereignis %1 von %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n events by the day of their report</source>
        <translation>
            <numerusform>%n Ereignis nach dem Tag seiner Meldung</numerusform>
            <numerusform>%n Ereignisse nach dem Tag ihrer Meldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are selected</source>
        <translation>
            <numerusform>%n Ereignis ist gewählt</numerusform>
            <numerusform>%n Ereignisse sind gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::TooltipWords</name>
    <message>
        <source>%1, %2</source>
        <comment>when, and planned or denied</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Click to look closer</source>
        <translation>Klicken, um näher heranzugehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>an event and its article</comment>
        <translation>%1, in „%2“</translation>
    </message>
    <message>
        <source>Called so by you. Found as “%1”.</source>
        <translation>Von Ihnen so genannt. Gefunden als „%1“.</translation>
    </message>
    <message>
        <source>Added by you.</source>
        <translation>Von Ihnen hinzugefügt.</translation>
    </message>
    <message>
        <source>Hidden by you.</source>
        <translation>Von Ihnen ausgeblendet.</translation>
    </message>
    <message>
        <source>First reported on %1</source>
        <translation>Zuerst gemeldet: %1</translation>
    </message>
    <message>
        <source>Reported on %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>The day of the report is not known</source>
        <translation>Der Tag der Meldung ist nicht bekannt</translation>
    </message>
    <message>
        <source>Reported %1. %2</source>
        <comment>a day; when and what: 13 May 2010: Ferry ran aground</comment>
        <translation>Gemeldet: %1. %2</translation>
    </message>
    <message>
        <source>Confirmed by you.</source>
        <translation>Von Ihnen bestätigt.</translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::UndatedTray</name>
    <message>
        <source>Undated events</source>
        <translation>Undatierte Ereignisse</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Undatiert: %1</translation>
    </message>
    <message>
        <source>Day of report unknown: %1</source>
        <translation>Tag der Meldung unbekannt: %1</translation>
    </message>
    <message>
        <source>It is not known when the article was published: “Friday” or “last month” wait for it</source>
        <translation>Es ist nicht bekannt, wann der Artikel erschienen ist: „Freitag“ oder „letzten Monat“ warten darauf</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Datum setzen…</translation>
    </message>
    <message>
        <source>Set the article&apos;s date</source>
        <translation>Datum des Artikels setzen</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ArticleListModel</name>
    <message>
        <source>Still being read</source>
        <translation>Wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ArticleSearch</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Wieder von oben</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder von unten</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ArticleWords</name>
    <message>
        <source>By %1</source>
        <comment>the names of the authors</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>In another language (%1). Dateline reads English: names, dates, events and quotes will be missing or wrong.</source>
        <translation>In einer anderen Sprache (%1). Dateline liest Englisch: Namen, Daten, Ereignisse und Zitate werden fehlen oder falsch sein.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::CardWords</name>
    <message>
        <source>%1 in this article</source>
        <translation>%1 in diesem Artikel</translation>
    </message>
    <message>
        <source>%1 in %2 of the library</source>
        <translation>%1 in %2 der Bibliothek</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::CommandModel</name>
    <message>
        <source>not now</source>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Concordance</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Stelle</numerusform>
            <numerusform>%1 Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Select a person, a place or another entity: all places that mean it stand here, with the words around them.</source>
        <translation>Wählen Sie einen Menschen, einen Ort oder einen anderen Namen: Hier stehen dann alle Stellen, die ihn meinen, mit den Wörtern um sie herum.</translation>
    </message>
    <message>
        <source>%1 is not mentioned.</source>
        <translation>%1 wird nicht genannt.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Confirmations</name>
    <message>
        <source>“%1” is confirmed.</source>
        <comment>%1: a name, an event, quoted words</comment>
        <translation>„%1“ ist bestätigt.</translation>
    </message>
    <message>
        <source>“%1” is confirmed no more.</source>
        <comment>%1: a name, an event, quoted words</comment>
        <translation>„%1“ ist nicht mehr bestätigt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>mentions and articles, counted</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>“%1” is confirmed in %2, and in those imported later.</source>
        <comment>%1: a name, %2: a count of articles</comment>
        <translation>„%1“ ist in %2 bestätigt, und in später importierten.</translation>
    </message>
    <message>
        <source>“%1” is confirmed no more in %2, nor in those imported later.</source>
        <comment>%1: a name, %2: a count of articles</comment>
        <translation>„%1“ ist in %2 nicht mehr bestätigt, und auch nicht in später importierten.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Correcting</name>
    <message>
        <source>“%1” (%2) is no name</source>
        <comment>a name, its type</comment>
        <translation>„%1“ (%2) ist kein Name</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <comment>two names</comment>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>“%1” was missed (%2)</source>
        <comment>words of a text, a type</comment>
        <translation>„%1“ wurde übersehen (%2)</translation>
    </message>
    <message>
        <source>“%1” was missed and means “%2”</source>
        <comment>words of a text, a name</comment>
        <translation>„%1“ wurde übersehen und meint „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a count of articles, a count of mentions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of an article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You have said so of %1.</source>
        <comment>a count of articles</comment>
        <translation>Sie haben es von %1 gesagt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”: %3, not %2</source>
        <comment>a name, two types: is not %2, but %3</comment>
        <translation>„%1“: %3, nicht %2</translation>
    </message>
    <message numerus="yes">
        <source>It stands also in %1 and %n more.</source>
        <comment>%1: titles of articles, joined</comment>
        <translation>
            <numerusform>Es steht auch in %1 und %n weiteren.</numerusform>
            <numerusform>Es steht auch in %1 und %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands also in %1.</source>
        <comment>titles of articles, joined</comment>
        <translation>Es steht auch in %1.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::CorrectionReview</name>
    <message numerus="yes">
        <source>Corrected %n articles.</source>
        <translation>
            <numerusform>%n Artikel korrigiert.</numerusform>
            <numerusform>%n Artikel korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections for other articles</source>
        <translation>Korrekturen für andere Artikel</translation>
    </message>
    <message>
        <source>Corrections of single articles that others may need</source>
        <translation>Korrekturen einzelner Artikel, die andere brauchen können</translation>
    </message>
    <message>
        <source>Where it would change something</source>
        <translation>Wo sie etwas ändern würde</translation>
    </message>
    <message>
        <source>Nothing that you have corrected in single articles is wrong in others.</source>
        <translation>Nichts, was Sie in einzelnen Artikeln korrigiert haben, ist in anderen falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections may be needed in other articles. What you check is said of all articles, also those imported later, and can be undone at once.</source>
        <translation>
            <numerusform>%n Ihrer Korrekturen kann in anderen Artikeln nötig sein. Was Sie ankreuzen, gilt in allen Artikeln, auch in später importierten, und lässt sich auf einmal zurücknehmen.</numerusform>
            <numerusform>%n Ihrer Korrekturen können in anderen Artikeln nötig sein. Was Sie ankreuzen, gilt in allen Artikeln, auch in später importierten, und lässt sich auf einmal zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting articles: %1 of %2</source>
        <translation>Artikel werden korrigiert: %1 von %2</translation>
    </message>
    <message>
        <source>Correct &amp;everywhere</source>
        <translation>Überall &amp;korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n &amp;everywhere</source>
        <translation>
            <numerusform>%n überall &amp;korrigieren</numerusform>
            <numerusform>%n überall &amp;korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>&amp;Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Only t&amp;here</source>
        <translation>Nur &amp;dort</translation>
    </message>
    <message>
        <source>You have said that it holds only there.</source>
        <translation>Sie haben gesagt, dass es nur dort gilt.</translation>
    </message>
    <message>
        <source>You have said</source>
        <translation>Sie haben gesagt</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würde ändern</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::DateChoiceWords</name>
    <message>
        <source>from the address of the page</source>
        <translation>aus der Adresse der Seite</translation>
    </message>
    <message>
        <source>from a time on the page</source>
        <translation>aus einer Zeitangabe der Seite</translation>
    </message>
    <message>
        <source>from the page’s metadata (%1)</source>
        <comment>the name of a field</comment>
        <translation>aus den Metadaten der Seite (%1)</translation>
    </message>
    <message>
        <source>from the line “%1”</source>
        <comment>words of the article</comment>
        <translation>aus der Zeile „%1“</translation>
    </message>
    <message>
        <source>from the time of the file</source>
        <translation>aus der Zeit der Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and what it rests on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and what speaks against it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>before there were newspapers</source>
        <translation>vor der Zeit der Zeitungen</translation>
    </message>
    <message>
        <source>later than the import</source>
        <translation>nach dem Import</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EditHistory</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig und Wiederholen</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Artikel werden geändert</translation>
    </message>
    <message>
        <source>Changing articles: %1 of %2</source>
        <translation>Artikel werden geändert: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Stop changing articles</source>
        <translation>Ändern der Artikel &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop; everything stays as it was</source>
        <translation>Anhalten; alles bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EntityJoins</name>
    <message>
        <source>“%1”, %2, in all articles</source>
        <comment>%1: a name, %2: a type</comment>
        <translation>„%1“, %2, in allen Artikeln</translation>
    </message>
    <message>
        <source>“%1”, %2, in this article</source>
        <comment>%1: a name, %2: a type</comment>
        <translation>„%1“, %2, in diesem Artikel</translation>
    </message>
    <message>
        <source>“%1” and “%2” are apart again</source>
        <translation>„%1“ und „%2“ sind wieder getrennt</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EntityNaming</name>
    <message>
        <source>%1 in %2</source>
        <comment>mentions and articles, counted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” is left out in this article</source>
        <translation>„%1“ ist in diesem Artikel weggelassen</translation>
    </message>
    <message>
        <source>“%1” is left out in %2</source>
        <comment>a count of articles</comment>
        <translation>„%1“ ist weggelassen (%2)</translation>
    </message>
    <message>
        <source>“%1” is now “%2”, %3, in this article</source>
        <translation>„%1“ heißt in diesem Artikel jetzt „%2“, %3</translation>
    </message>
    <message>
        <source>“%1” is now “%2”, %3, in %4</source>
        <comment>%3: a type, %4: a count of articles</comment>
        <translation>„%1“ heißt jetzt „%2“, %3 (%4)</translation>
    </message>
    <message>
        <source>“%1” now counts as %2 in this article</source>
        <comment>%2: a type</comment>
        <translation>„%1“ gilt in diesem Artikel jetzt als %2</translation>
    </message>
    <message>
        <source>“%1” now counts as %2 in %3</source>
        <comment>%2: a type, %3: a count of articles</comment>
        <translation>„%1“ gilt jetzt als %2 (%3)</translation>
    </message>
    <message>
        <source>Becomes one with “%1”: %2 + %3 mentions in %4.</source>
        <comment>%4: a count of articles</comment>
        <translation>Wird eins mit „%1“: %2 + %3 Nennungen, %4.</translation>
    </message>
    <message>
        <source>Changes %1 in this article.</source>
        <comment>a count of mentions</comment>
        <translation>Ändert in diesem Artikel %1.</translation>
    </message>
    <message>
        <source>Changes %1 in %2.</source>
        <comment>mentions and articles, counted</comment>
        <translation>Ändert %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is done, and how more can be done</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1 + %2.</source>
        <comment>the names of two entities that become one</comment>
        <translation>Namen: %1 + %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is done, and the names that became one</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EntityOffer</name>
    <message>
        <source>%1 · this article</source>
        <comment>%1: a type</comment>
        <translation>%1 · dieser Artikel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a type, and a count of articles</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EntityTrail</name>
    <message>
        <source>No article further down the list names %1.</source>
        <translation>Kein Artikel weiter unten in der Liste nennt %1.</translation>
    </message>
    <message>
        <source>No article further up the list names %1.</source>
        <translation>Kein Artikel weiter oben in der Liste nennt %1.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EntityTreeModel</name>
    <message>
        <source>Also called %1</source>
        <comment>other names, joined</comment>
        <translation>Auch %1 genannt</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EventCorrections</name>
    <message>
        <source>“%1” is on the timeline: %2.</source>
        <translation>„%1“ steht auf der Zeitleiste: %2.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is dated now: %2.</source>
        <translation>„%1“ ist jetzt datiert: %2.</translation>
    </message>
    <message>
        <source>“%1” is dated now: %2 instead of %3.</source>
        <translation>„%1“ ist jetzt datiert: %2 statt %3.</translation>
    </message>
    <message>
        <source>“%1” is hidden. Undo brings it back.</source>
        <translation>„%1“ ist ausgeblendet. Rückgängig machen bringt es zurück.</translation>
    </message>
    <message>
        <source>“%1” is on the timeline again.</source>
        <translation>„%1“ steht wieder auf der Zeitleiste.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is hidden in this article; %n others still tell it. Undo brings it back.</source>
        <comment>%1: an event; %n: articles</comment>
        <translation>
            <numerusform>„%1“ ist in diesem Artikel verborgen; %n anderer erzählt es noch. Rückgängig machen bringt es zurück.</numerusform>
            <numerusform>„%1“ ist in diesem Artikel verborgen; %n andere erzählen es noch. Rückgängig machen bringt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is hidden in all its %n articles. Undo brings it back.</source>
        <comment>%1: an event; %n: articles</comment>
        <translation>
            <numerusform>„%1“ ist in %n Artikel ausgeblendet. Rückgängig machen bringt es zurück.</numerusform>
            <numerusform>„%1“ ist in allen seinen %n Artikeln ausgeblendet. Rückgängig machen bringt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are hidden in %1. Undo brings them back.</source>
        <comment>%1: 3 articles</comment>
        <translation>
            <numerusform>%n Ereignis ist in %1 ausgeblendet. Rückgängig machen bringt es zurück.</numerusform>
            <numerusform>%n Ereignisse sind in %1 ausgeblendet. Rückgängig machen bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of %1 are on the timeline again.</source>
        <comment>%1: 3 articles</comment>
        <translation>
            <numerusform>%n Ereignis aus %1 ist wieder auf der Zeitleiste.</numerusform>
            <numerusform>%n Ereignisse aus %1 sind wieder auf der Zeitleiste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::FigureListing</name>
    <message>
        <source>no more than</source>
        <translation>nicht mehr als</translation>
    </message>
    <message>
        <source>no fewer than</source>
        <translation>nicht weniger als</translation>
    </message>
    <message>
        <source>no less than</source>
        <translation>nicht weniger als</translation>
    </message>
    <message>
        <source>as many as</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>an estimated</source>
        <translation>schätzungsweise</translation>
    </message>
    <message>
        <source>close to</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>well over</source>
        <translation>weit über</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>around</source>
        <translation>rund</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>schätzungsweise</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>magnitude %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and an amount: at least 85 people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and a word of the article: 85 people killed</comment>
        <translation>%1 („%2“)</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 Zahl</numerusform>
            <numerusform>%1 Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers that the open article reports stand here.</source>
        <translation>Hier stehen die Zahlen, die der geöffnete Artikel nennt.</translation>
    </message>
    <message>
        <source>No figures were found in this article.</source>
        <translation>In diesem Artikel wurden keine Zahlen gefunden.</translation>
    </message>
    <message>
        <source>Bound: “%1”</source>
        <translation>Grenze: „%1“</translation>
    </message>
    <message>
        <source>%1 of %2, told with %3</source>
        <comment>figures in sentences with a name</comment>
        <translation>%1 von %2, zusammen mit %3 genannt</translation>
    </message>
    <message>
        <source>No figures are told with %1 in this article. Esc shows all figures.</source>
        <translation>Mit %1 werden in diesem Artikel keine Zahlen genannt. Esc zeigt alle Zahlen.</translation>
    </message>
    <message>
        <source>No figure told with %1 is sure enough to be shown. Esc shows all others.</source>
        <translation>Keine Zahl zu %1 ist sicher genug, um gezeigt zu werden. Esc zeigt alle anderen.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::HistoryModel</name>
    <message>
        <source>d MMM yyyy, hh:mm</source>
        <comment>the form of a moment</comment>
        <translation>d. MMM yyyy, hh:mm</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Identity</name>
    <message>
        <source>The same name written otherwise.</source>
        <translation>Derselbe Name, anders geschrieben.</translation>
    </message>
    <message>
        <source>The same surname, and given names that may be one person&apos;s.</source>
        <translation>Derselbe Nachname, und Vornamen, die einer Person gehören können.</translation>
    </message>
    <message>
        <source>The first letters of its words.</source>
        <translation>Die Anfangsbuchstaben seiner Wörter.</translation>
    </message>
    <message>
        <source>The only full name in the library with this surname.</source>
        <translation>Der einzige volle Name der Bibliothek mit diesem Nachnamen.</translation>
    </message>
    <message>
        <source>Of the full names with this surname it fits best; there is also %1.</source>
        <comment>names, joined</comment>
        <translation>Von den vollen Namen mit diesem Nachnamen passt er am besten; es gibt auch %1.</translation>
    </message>
    <message>
        <source>Articles of both name %1.</source>
        <comment>names, joined</comment>
        <translation>Artikel beider nennen %1.</translation>
    </message>
    <message>
        <source>Articles of both name %1 others, among them %2.</source>
        <comment>%1: a number, %2: names, joined</comment>
        <translation>Artikel beider nennen %1 andere, darunter %2.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a name, its type and a count of articles</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Both are called “%1”.</source>
        <translation>Beide heißen „%1“.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::IdentityReview</name>
    <message numerus="yes">
        <source>Made %n pairs of names one, in all articles.</source>
        <translation>
            <numerusform>%n Namenspaar ist jetzt eins, in allen Artikeln.</numerusform>
            <numerusform>%n Namenspaare sind jetzt eins, in allen Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have said that they are not one.</source>
        <translation>Sie haben gesagt, dass sie nicht eins sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Ist dasselbe wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Names that may be one</source>
        <translation>Namen, die eins sein können</translation>
    </message>
    <message>
        <source>Pairs of names that may be one</source>
        <translation>Namenspaare, die eins sein können</translation>
    </message>
    <message>
        <source>Why they may be one</source>
        <translation>Warum sie eins sein können</translation>
    </message>
    <message>
        <source>No two names of the library look as if they were one.</source>
        <translation>Keine zwei Namen der Bibliothek sehen so aus, als wären sie eins.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of names may be one. What you check becomes one in all articles; each pair can be undone by itself.</source>
        <translation>
            <numerusform>%n Namenspaar kann eins sein. Was Sie ankreuzen, wird in allen Artikeln eins; jedes Paar lässt sich für sich rückgängig machen.</numerusform>
            <numerusform>%n Namenspaare können eins sein. Was Sie ankreuzen, wird in allen Artikeln eins; jedes Paar lässt sich für sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making names one: %1 of %2</source>
        <translation>Namen werden zusammengefasst: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Zusammenfassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n pairs one</source>
        <translation>
            <numerusform>%n Paar &amp;zusammenfassen</numerusform>
            <numerusform>%n Paare &amp;zusammenfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>&amp;Wieder vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Not one</source>
        <translation>N&amp;icht eins</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ImportDesk</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Eingefügte Seite</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Import: %1 von %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Stop importing; what is imported stays</source>
        <translation>Import anhalten; was importiert ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Stop importing</source>
        <translation>Import an&amp;halten</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ImportWords</name>
    <message numerus="yes">
        <source>%1 imported</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 importiert</numerusform>
            <numerusform>%1 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already there</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 schon vorhanden</numerusform>
            <numerusform>%1 schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 fehlgeschlagen</numerusform>
            <numerusform>%1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 ausgelassen</numerusform>
            <numerusform>%1 ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Import abgebrochen: %1</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::LaneWords</name>
    <message>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Publication unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>Without an organization</source>
        <translation>Ohne Organisation</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Without a named event</source>
        <translation>Ohne benanntes Ereignis</translation>
    </message>
    <message>
        <source>Without a work</source>
        <translation>Ohne Werk</translation>
    </message>
    <message>
        <source>None of these</source>
        <comment>of the entities that lanes stand for</comment>
        <translation>Keiner davon</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::LibraryCare</name>
    <message>
        <source>Copied the library to %1.</source>
        <translation>Die Bibliothek wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>The library is whole: %1.</source>
        <translation>Die Bibliothek ist unversehrt: %1.</translation>
    </message>
    <message>
        <source>Deleted %1 for good.</source>
        <translation>%1 endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>Checking the library: 35 %</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>&amp;Stop copying</source>
        <translation>Kopieren &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop checking</source>
        <translation>Prüfen &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop; the library stays as it is</source>
        <translation>Anhalten; die Bibliothek bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::LibraryChoice</name>
    <message>
        <source>“%1” is no library. Choose a library or write the name of a new one; articles are opened with Open files.</source>
        <translation>„%1“ ist keine Bibliothek. Wählen Sie eine Bibliothek oder geben Sie den Namen einer neuen ein; Artikel öffnet „Dateien öffnen“.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::MarkLayers</name>
    <message>
        <source>Dates and times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>Suchtreffer</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::MarkWords</name>
    <message>
        <source>time, no day can be told</source>
        <translation>Zeit, kein Tag bestimmbar</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>quote, word for word: %1</source>
        <comment>%1: who said it</comment>
        <translation>Zitat, wörtlich: %1</translation>
    </message>
    <message>
        <source>quote, reported: %1</source>
        <comment>%1: who said it</comment>
        <translation>Zitat, sinngemäß: %1</translation>
    </message>
    <message>
        <source>meant by a pronoun</source>
        <translation>durch ein Pronomen gemeint</translation>
    </message>
    <message>
        <source>meant by a description</source>
        <translation>durch eine Beschreibung gemeint</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a mark that the reader made or corrected</comment>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>current mention, %1</source>
        <comment>%1: 2 of 4</comment>
        <translation>aktuelle Nennung, %1</translation>
    </message>
    <message>
        <source>figure: %1</source>
        <translation>Zahl: %1</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::MentionCorrections</name>
    <message>
        <source>“%1” is new, %2.</source>
        <translation>„%1“ ist neu, %2.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ entfällt.</translation>
    </message>
    <message>
        <source>“%1” has %2 instead of %3.</source>
        <translation>„%1“ hat %2 statt %3.</translation>
    </message>
    <message>
        <source>The mention is corrected.</source>
        <translation>Die Nennung ist berichtigt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>mentions and articles, counted</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>“%1” is marked in %2.</source>
        <comment>%1: words of the text, %2: a count of articles</comment>
        <translation>„%1“ ist in %2 markiert.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::NumberWords</name>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>Rupien</translation>
    </message>
    <message>
        <source>rubles</source>
        <translation>Rubel</translation>
    </message>
    <message>
        <source>Swiss francs</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Canadian dollars</source>
        <translation>Kanadische Dollar</translation>
    </message>
    <message>
        <source>Australian dollars</source>
        <translation>Australische Dollar</translation>
    </message>
    <message>
        <source>Hong Kong dollars</source>
        <translation>Hongkong-Dollar</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::QuoteListing</name>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>read aloud: speaker, word for word or reported, the words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 Zitat</numerusform>
            <numerusform>%1 Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Who says what in the open article stands here.</source>
        <translation>Hier steht, wer im geöffneten Artikel was sagt.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%2, davon %1 von %3</translation>
    </message>
    <message>
        <source>%1 is not quoted in this article. Esc shows all quotes.</source>
        <translation>%1 wird in diesem Artikel nicht zitiert. Esc zeigt alle Zitate.</translation>
    </message>
    <message>
        <source>No quote by %1 is sure enough to be shown. Esc shows all others.</source>
        <translation>Kein Zitat von %1 ist sicher genug, um gezeigt zu werden. Esc zeigt alle anderen.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReadingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>from the page’s metadata</source>
        <translation>aus den Metadaten der Seite</translation>
    </message>
    <message>
        <source>from the date line in the text</source>
        <translation>aus der Datumszeile im Text</translation>
    </message>
    <message>
        <source>from the time of the file</source>
        <translation>aus der Zeit der Datei</translation>
    </message>
    <message>
        <source>as the text says</source>
        <translation>wie der Text sagt</translation>
    </message>
    <message>
        <source>counted from a date in the story</source>
        <translation>gerechnet ab einem Datum im Text</translation>
    </message>
    <message>
        <source>counted from the day on which it was said</source>
        <translation>gerechnet ab dem Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>counted from the publication date</source>
        <translation>gerechnet ab dem Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Found by the language model</source>
        <translation>Vom Sprachmodell gefunden</translation>
    </message>
    <message>
        <source>Found by rule</source>
        <translation>Durch eine Regel gefunden</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>Von Ihnen angegeben</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where it lies: %1</source>
        <translation>Lage: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Publication date unknown: set it</source>
        <translation>Erscheinungsdatum unbekannt: festlegen</translation>
    </message>
    <message>
        <source>Published %1, %2</source>
        <translation>Erschienen am %1, %2</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 events wait for a publication date</source>
        <translation>
            <numerusform>%1 Ereignis wartet auf ein Erscheinungsdatum</numerusform>
            <numerusform>%1 Ereignisse warten auf ein Erscheinungsdatum</numerusform>
        </translation>
    </message>
    <message>
        <source>Published %1; no event depends on it</source>
        <translation>Erschienen am %1; kein Ereignis hängt davon ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 events dated from %2</source>
        <comment>a count and a day</comment>
        <translation>
            <numerusform>%1 Ereignis vom %2 aus datiert</numerusform>
            <numerusform>%1 Ereignisse vom %2 aus datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events moved by %2</source>
        <comment>a count and a number of days</comment>
        <translation>
            <numerusform>%1 Ereignis um %2 verschoben</numerusform>
            <numerusform>%1 Ereignisse um %2 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: meant without a name</source>
        <translation>%1: gemeint, ohne genannt zu sein</translation>
    </message>
    <message>
        <source>%1: mention %2 of %3</source>
        <translation>%1: Nennung %2 von %3</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
    <message numerus="yes">
        <source>%1 articles</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions</source>
        <translation>
            <numerusform>%1 Nennung</numerusform>
            <numerusform>%1 Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>nicht ganz sicher</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>how sure, in words and per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who found it, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who found it, and how sure it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a kind of place and a country</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>perhaps the country</source>
        <translation>vielleicht das Land</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a country</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no day can be told</source>
        <translation>kein Tag bestimmbar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and what they rest on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4</source>
        <comment>two names, each with how often it is used</comment>
        <translation>%1 %2 · %3 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and what speaks against it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many mentions</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReanalysisDesk</name>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Analysing again</source>
        <translation>Werte erneut aus</translation>
    </message>
    <message>
        <source>Analysing again: %1 of %2</source>
        <translation>Werte erneut aus: %1 von %2</translation>
    </message>
    <message>
        <source>Stop analysing; articles that are done stay as they are now</source>
        <translation>Auswertung anhalten; fertige Artikel bleiben, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>All articles are analysed by this version of Dateline.</source>
        <translation>Alle Artikel sind von dieser Version von Dateline ausgewertet.</translation>
    </message>
    <message>
        <source>Analysed %1 again.</source>
        <translation>%1 erneut ausgewertet.</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>Fehlgeschlagen bei %1: %2</translation>
    </message>
    <message>
        <source>Stopped before %1.</source>
        <translation>Angehalten; nicht ausgewertet: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop analysing</source>
        <translation>Auswertung an&amp;halten</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReasonWords</name>
    <message>
        <source>named by the reader</source>
        <translation>von Ihnen benannt</translation>
    </message>
    <message>
        <source>put together by the reader</source>
        <translation>von Ihnen zusammengelegt</translation>
    </message>
    <message>
        <source>words and their surroundings</source>
        <translation>Wörter und ihre Umgebung</translation>
    </message>
    <message>
        <source>named so elsewhere in the article</source>
        <translation>anderswo im Artikel so bezeichnet</translation>
    </message>
    <message>
        <source>mostly named so in the article</source>
        <translation>im Artikel meist so bezeichnet</translation>
    </message>
    <message>
        <source>title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>known as another name of it</source>
        <translation>als anderer Name dafür bekannt</translation>
    </message>
    <message>
        <source>short for a fuller name</source>
        <translation>Kurzform eines längeren Namens</translation>
    </message>
    <message>
        <source>initials of a fuller name</source>
        <translation>Abkürzung eines längeren Namens</translation>
    </message>
    <message>
        <source>another spelling of a name</source>
        <translation>andere Schreibweise eines Namens</translation>
    </message>
    <message>
        <source>introduced as another name</source>
        <translation>als anderer Name eingeführt</translation>
    </message>
    <message>
        <source>the person most on the reader&apos;s mind</source>
        <translation>die zuletzt am meisten beachtete Person</translation>
    </message>
    <message>
        <source>dated by its sentence</source>
        <translation>durch seinen Satz datiert</translation>
    </message>
    <message>
        <source>dated by the events around it</source>
        <translation>durch die Ereignisse ringsum datiert</translation>
    </message>
    <message>
        <source>dated by the publication</source>
        <translation>durch das Erscheinungsdatum datiert</translation>
    </message>
    <message>
        <source>nothing says when</source>
        <translation>nichts sagt, wann</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>noun that names an event</source>
        <translation>Substantiv, das ein Ereignis bezeichnet</translation>
    </message>
    <message>
        <source>statement before its verb</source>
        <translation>Aussage vor ihrem Verb</translation>
    </message>
    <message>
        <source>statement behind its verb</source>
        <translation>Aussage nach ihrem Verb</translation>
    </message>
    <message>
        <source>statement around its verb</source>
        <translation>Aussage um ihr Verb</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>„according to“</translation>
    </message>
    <message>
        <source>verb before the quotation</source>
        <translation>Verb vor dem Zitat</translation>
    </message>
    <message>
        <source>verb behind the quotation</source>
        <translation>Verb nach dem Zitat</translation>
    </message>
    <message>
        <source>goes on from the quotation before</source>
        <translation>setzt das vorige Zitat fort</translation>
    </message>
    <message>
        <source>introduced by the sentence before</source>
        <translation>vom Satz davor eingeleitet</translation>
    </message>
    <message>
        <source>subject of the sentence around the quotation</source>
        <translation>Subjekt des Satzes um das Zitat</translation>
    </message>
    <message>
        <source>a currency before the number</source>
        <translation>Währung vor der Zahl</translation>
    </message>
    <message>
        <source>a currency behind the number</source>
        <translation>Währung hinter der Zahl</translation>
    </message>
    <message>
        <source>a share in percent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source>the strength of an earthquake</source>
        <translation>Stärke eines Erdbebens</translation>
    </message>
    <message>
        <source>votes behind the number</source>
        <translation>Stimmen hinter der Zahl</translation>
    </message>
    <message>
        <source>people behind the number</source>
        <translation>Personen hinter der Zahl</translation>
    </message>
    <message>
        <source>people and what happened to them</source>
        <translation>Personen und was ihnen geschah</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>Monat und Tag</translation>
    </message>
    <message>
        <source>day and month</source>
        <translation>Tag und Monat</translation>
    </message>
    <message>
        <source>date in digits</source>
        <translation>Datum in Ziffern</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>told as news of the day</source>
        <translation>als Nachricht des Tages erzählt</translation>
    </message>
    <message>
        <source>counted from the date before it</source>
        <translation>gerechnet ab dem Datum davor</translation>
    </message>
    <message>
        <source>counted from the publication</source>
        <translation>gerechnet ab dem Erscheinen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>business or school year</source>
        <translation>Geschäfts- oder Schuljahr</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>half of a year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>vague reference</source>
        <translation>ungefähre Angabe</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>the only %1 that the article names</source>
        <translation>im Artikel nur einmal genannt: „%1“</translation>
    </message>
    <message>
        <source>added by the reader</source>
        <translation>vom Leser hinzugefügt</translation>
    </message>
    <message>
        <source>changed by the reader</source>
        <translation>vom Leser geändert</translation>
    </message>
    <message>
        <source>confirmed by the reader</source>
        <translation>vom Leser bestätigt</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::RecordWords</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Tat was</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>Wem oder wen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>the article does not say</source>
        <translation>der Artikel sagt es nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an answer, and what it rests on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, where, when: what the article says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReportWords</name>
    <message numerus="yes">
        <source>In %1, %n independent</source>
        <comment>%1: 3 articles; %n of them are no copies of another one</comment>
        <translation>
            <numerusform>In %1, %n davon unabhängig</numerusform>
            <numerusform>In %1, %n davon unabhängig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>articles</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::SavedFilters</name>
    <message>
        <source>Give the filter a name.</source>
        <translation>Geben Sie dem Filter einen Namen.</translation>
    </message>
    <message>
        <source>Say what “%1” is to filter by.</source>
        <translation>Sagen Sie, wonach „%1“ filtern soll.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”. Give one of them another name.</source>
        <translation>Zwei Filter heißen „%1“. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::SelectionWords</name>
    <message>
        <source>in %1</source>
        <comment>a number of articles</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::SurenessWords</name>
    <message>
        <source>All shown</source>
        <translation>Alles gezeigt</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <comment>by the reader</comment>
        <translation>Nur Bestätigtes</translation>
    </message>
    <message>
        <source>From %1 % sure</source>
        <translation>Ab %1 % sicher</translation>
    </message>
    <message>
        <source>Everything is shown, however doubtful it is</source>
        <translation>Alles wird gezeigt, so zweifelhaft es auch ist</translation>
    </message>
    <message>
        <source>Hide all that you have not confirmed yourself</source>
        <translation>Alles verbergen, was Sie nicht selbst bestätigt haben</translation>
    </message>
    <message>
        <source>Hide what is less sure than %1 %</source>
        <translation>Verbergen, was weniger als %1 % sicher ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden as doubtful</source>
        <translation>
            <numerusform>%1 als zweifelhaft verborgen</numerusform>
            <numerusform>%1 als zweifelhaft verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entities</source>
        <translation>
            <numerusform>%1 Name</numerusform>
            <numerusform>%1 Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions of others</source>
        <comment>of those that are shown</comment>
        <translation>
            <numerusform>%1 Nennung anderer</numerusform>
            <numerusform>%1 Nennungen anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 Zitat</numerusform>
            <numerusform>%1 Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 Zahl</numerusform>
            <numerusform>%1 Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates and times</source>
        <translation>
            <numerusform>%1 Zeitangabe</numerusform>
            <numerusform>%1 Zeitangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have confirmed none of the %1 that were found.</source>
        <translation>
            <numerusform>Sie haben den %1 Fund nicht bestätigt.</numerusform>
            <numerusform>Sie haben von den %1 gefundenen nichts bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 are less sure than %2 %.</source>
        <translation>
            <numerusform>Der %1 Fund ist weniger als %2 % sicher.</numerusform>
            <numerusform>Alle %1 sind weniger als %2 % sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The slider in the status bar shows them again, or “Show everything” in the View menu.</source>
        <comment>why nothing is shown: All 7 are less sure than 70 %.</comment>
        <translation>%1 Der Regler in der Statusleiste zeigt sie wieder, oder „Alles zeigen“ im Menü „Ansicht“.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TextNameWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>%1: names, joined</comment>
        <translation>%1 und weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names, joined</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineDates</name>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade</comment>
        <translation>%1er-Jahre</translation>
    </message>
    <message>
        <source>24:00</source>
        <comment>the midnight that ends a day</comment>
        <translation>24:00</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>when on a day</comment>
        <translation>morgens</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>when on a day</comment>
        <translation>mittags</translation>
    </message>
    <message>
        <source>afternoon</source>
        <comment>when on a day</comment>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>evening</source>
        <comment>when on a day</comment>
        <translation>abends</translation>
    </message>
    <message>
        <source>night</source>
        <comment>when on a day</comment>
        <translation>nachts</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a clock time in Greenwich</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and when on it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineFiles</name>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>%1 in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Wrote a picture of the timeline to %1.</source>
        <translation>Ein Bild der Zeitleiste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; no events were carried away.</source>
        <translation>Angehalten; es wurden keine Ereignisse ausgegeben.</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <comment>a file</comment>
        <translation>Angehalten; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>Writing events: %1 of %2</source>
        <translation>Ereignisse werden geschrieben: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Stop exporting</source>
        <translation>Export an&amp;halten</translation>
    </message>
    <message>
        <source>Stop exporting; no file is written</source>
        <translation>Export anhalten; es wird keine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineFilterParser</name>
    <message>
        <source>Close the quotation mark before “%1”.</source>
        <translation>Schließen Sie das Anführungszeichen vor „%1“.</translation>
    </message>
    <message>
        <source>Write %1: with a colon, such as %1:%2.</source>
        <translation>Schreiben Sie %1: mit einem Doppelpunkt, etwa %1:%2.</translation>
    </message>
    <message>
        <source>Write a name behind %1:, in quotation marks if it has several words.</source>
        <translation>Schreiben Sie hinter %1: einen Namen, in Anführungszeichen, wenn er mehrere Wörter hat.</translation>
    </message>
    <message>
        <source>“%1” is no filter. Did you mean %2?</source>
        <translation>„%1“ ist kein Filter. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is no filter. There are %2; put it in quotation marks to look for it.</source>
        <translation>„%1“ ist kein Filter. Es gibt %2; setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Write behind %1 one of %2.</source>
        <translation>Schreiben Sie hinter %1 eines von %2.</translation>
    </message>
    <message>
        <source>There is no %1. Did you mean %2?</source>
        <translation>%1 gibt es nicht. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no %1. Write one of %2.</source>
        <translation>%1 gibt es nicht. Schreiben Sie eines von %2.</translation>
    </message>
    <message>
        <source>Write behind the minus what the events must not have, such as %1.</source>
        <translation>Schreiben Sie hinter das Minus, was die Ereignisse nicht haben sollen, etwa %1.</translation>
    </message>
    <message>
        <source>Write %1 with a percentage from 0 to 100, such as %1&gt;80 or %1&lt;50.</source>
        <translation>Schreiben Sie %1 mit einem Prozentwert von 0 bis 100, etwa %1&gt;80 oder %1&lt;50.</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineFilterWords</name>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ort</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>quelle</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datiert</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>happening</source>
        <translation>vorgang</translation>
    </message>
    <message>
        <source>saying</source>
        <translation>aussage</translation>
    </message>
    <message>
        <source>perceiving</source>
        <translation>wahrnehmung</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginn</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>versuch</translation>
    </message>
    <message>
        <source>believing</source>
        <translation>annahme</translation>
    </message>
    <message>
        <source>state</source>
        <translation>zustand</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>from the events told around it</source>
        <translation>aus den ringsum erzählten Ereignissen</translation>
    </message>
    <message>
        <source>from the events told around it, after “%1”</source>
        <translation>aus den ringsum erzählten Ereignissen, nach „%1“</translation>
    </message>
    <message>
        <source>told as today&apos;s news</source>
        <translation>als Nachricht des Tages erzählt</translation>
    </message>
    <message>
        <source>the text does not say when</source>
        <translation>der Text sagt nicht, wann</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>an event</comment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>an event: happened, yours</comment>
        <translation>%1, von Ihnen</translation>
    </message>
    <message>
        <source>as you say</source>
        <translation>nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>as you say; the article does not say when</source>
        <translation>nach Ihrer Angabe; der Artikel sagt nicht, wann</translation>
    </message>
    <message>
        <source>as you say; the article says %1</source>
        <comment>%1: a date</comment>
        <translation>nach Ihrer Angabe; der Artikel sagt %1</translation>
    </message>
    <message>
        <source>%1: the events stand in this order</source>
        <comment>heading of a column with dates</comment>
        <translation>%1: in dieser Folge stehen die Ereignisse</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a day</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TimelineScope</name>
    <message>
        <source>%1 of %2: more events have no room, search for fewer articles</source>
        <comment>120 of 4,000 articles</comment>
        <translation>%2, davon %1 gezeigt: Für mehr Ereignisse ist kein Platz, suchen Sie nach weniger Artikeln</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <comment>120 of 4,000 articles</comment>
        <translation>%2, davon %1 gelesen</translation>
    </message>
    <message>
        <source>Open an article to see its timeline.</source>
        <translation>Öffnen Sie einen Artikel, um seine Zeitleiste zu sehen.</translation>
    </message>
    <message>
        <source>No events were found in this article.</source>
        <translation>In diesem Artikel wurden keine Ereignisse gefunden.</translation>
    </message>
    <message>
        <source>Select articles in the list to see their timeline: with Shift or Ctrl several.</source>
        <translation>Wählen Sie in der Liste Artikel aus, um ihre Zeitleiste zu sehen: mit Umschalt oder Strg mehrere.</translation>
    </message>
    <message>
        <source>The events are being read…</source>
        <translation>Die Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <source>The list shows no articles.</source>
        <translation>Die Liste zeigt keine Artikel.</translation>
    </message>
    <message>
        <source>No events were found in these articles.</source>
        <translation>In diesen Artikeln wurden keine Ereignisse gefunden.</translation>
    </message>
    <message>
        <source>Timeline of “%1”</source>
        <comment>title of an article</comment>
        <translation>Zeitleiste zu „%1“</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <comment>12 articles</comment>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>You have hidden all events of this article. “Show hidden events in grey” shows them (H).</source>
        <translation>Sie haben alle Ereignisse dieses Artikels ausgeblendet. „Ausgeblendete Ereignisse auch zeigen“ zeigt sie (H).</translation>
    </message>
    <message>
        <source>You have hidden all events of these articles. “Show hidden events in grey” shows them (H).</source>
        <translation>Sie haben alle Ereignisse dieser Artikel verborgen. „Verborgene Ereignisse grau zeigen“ zeigt sie (H).</translation>
    </message>
    <message>
        <source>%1, by the day of report</source>
        <comment>a heading: Timeline of 12 articles</comment>
        <translation>%1, nach dem Tag der Meldung</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::WordListDesk</name>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation>
            <numerusform>%n Zeile kam hinzu.</numerusform>
            <numerusform>%n Zeilen kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no words of yours yet.</source>
        <translation>Die Bibliothek hat noch keine Wörter von Ihnen.</translation>
    </message>
    <message>
        <source>The library has this list.</source>
        <translation>Die Bibliothek hat diese Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems, which stand beside them. Correct or remove them.</source>
        <translation>
            <numerusform>%n Zeile hat ein Problem, das neben ihr steht. Berichtigen oder entfernen Sie sie.</numerusform>
            <numerusform>%n Zeilen haben Probleme, die neben ihnen stehen. Berichtigen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: marks %2 in %3.</source>
        <comment>%1: names added, %2: mentions, %3: articles, counted</comment>
        <translation>%1: markiert %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n names and aliases</source>
        <translation>
            <numerusform>%n Name oder Alias</numerusform>
            <numerusform>%n Namen und Aliasse</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back %1.</source>
        <comment>mentions, counted</comment>
        <translation>Nimmt %1 zurück.</translation>
    </message>
    <message>
        <source>The word list is applied. Something changed in %1.</source>
        <comment>articles, counted</comment>
        <translation>Die Wortliste ist angewandt. Geändert hat sich etwas in %1.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Applying the word list</source>
        <translation>Die Wortliste wird angewandt</translation>
    </message>
    <message>
        <source>Applying the word list: %1 of %2</source>
        <translation>Die Wortliste wird angewandt: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Stop applying the word list</source>
        <translation>Anwenden der Wortliste &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop applying the word list; everything stays as it was</source>
        <translation>Das Anwenden der Wortliste anhalten; alles bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::WordListModel</name>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>nothing new yet</source>
        <comment>no mention would be marked; later imports may have some</comment>
        <translation>noch nichts Neues</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>mentions and articles, counted</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1; joins %2</source>
        <comment>%1: what is marked, %2: mentions by an alias, counted</comment>
        <translation>%1; vereint %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Aliases, with | between them</source>
        <translation>Aliasse, mit | dazwischen</translation>
    </message>
    <message>
        <source>Would mark</source>
        <translation>Würde markieren</translation>
    </message>
    <message>
        <source>“%1” as %2 in %3</source>
        <comment>a name, its type, a count of articles</comment>
        <translation>„%1“ als %2 in %3</translation>
    </message>
    <message>
        <source>The library has %1; there it stays so.</source>
        <comment>names with their types</comment>
        <translation>Die Bibliothek hat %1; dort bleibt es so.</translation>
    </message>
</context>
</TS>
