<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>dateline::articleview::BesideView</name>
    <message numerus="yes">
        <source>Both name %1 and %n more.</source>
        <translation>
            <numerusform>Both name %1 and one more.</numerusform>
            <numerusform>Both name %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::articleview::TextTicks</name>
    <message numerus="yes">
        <source>%1 hits</source>
        <translation>
            <numerusform>%1 hit</numerusform>
            <numerusform>%1 hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::exporting</name>
    <message numerus="yes">
        <source>%n events without a day are left out: a calendar has no place for them.</source>
        <translation>
            <numerusform>%n event without a day is left out: a calendar has no place for it.</numerusform>
            <numerusform>%n events without a day are left out: a calendar has no place for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::importers</name>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as “%1”.</source>
        <translation>
            <numerusform>One character could not be read and is shown as “%1”.</numerusform>
            <numerusform>%n characters could not be read and are shown as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters, which print nothing, were left out.</source>
        <translation>
            <numerusform>One control character, which prints nothing, was left out.</numerusform>
            <numerusform>%n control characters, which print nothing, were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::library</name>
    <message numerus="yes">
        <source>Remove %n articles</source>
        <translation>
            <numerusform>Remove %n article</numerusform>
            <numerusform>Remove %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>“%1” and %n more</numerusform>
            <numerusform>“%1” and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 mentions</source>
        <comment>%1: an act, %2: how many mentions it is about</comment>
        <translation>
            <numerusform>%1, %2 mention</numerusform>
            <numerusform>%1, %2 mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n names to the word list</source>
        <comment>names and aliases</comment>
        <translation>
            <numerusform>Add %n name to the word list</numerusform>
            <numerusform>Add %n names to the word list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n names off the word list</source>
        <comment>names and aliases</comment>
        <translation>
            <numerusform>Take %n name off the word list</numerusform>
            <numerusform>Take %n names off the word list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say %n corrections of all articles</source>
        <comment>what was said of single ones before</comment>
        <translation>
            <numerusform>Say %n correction of all articles</numerusform>
            <numerusform>Say %n corrections of all articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <comment>where events are</comment>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n events %1: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>Hide %n event %1: %2</numerusform>
            <numerusform>Hide %n events %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n events %1 again: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>Show %n event %1 again: %2</numerusform>
            <numerusform>Show %n events %1 again: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n events %1: %2</source>
        <comment>%1: in 3 articles, %2: their titles</comment>
        <translation>
            <numerusform>Change %n event %1: %2</numerusform>
            <numerusform>Change %n events %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::EventActions</name>
    <message numerus="yes">
        <source>Ta&amp;ke %n events off the timeline</source>
        <translation>
            <numerusform>Ta&amp;ke %n event off the timeline</numerusform>
            <numerusform>Ta&amp;ke %n events off the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take event off in all its %n articles</source>
        <translation>
            <numerusform>Take event off in its %n article</numerusform>
            <numerusform>Take event off in all its %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n events back on the timeline</source>
        <translation>
            <numerusform>P&amp;ut %n event back on the timeline</numerusform>
            <numerusform>P&amp;ut %n events back on the timeline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::PanelWords</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <comment>events</comment>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::timelinepanel::TimelineView</name>
    <message numerus="yes">
        <source>%n events with a date</source>
        <translation>
            <numerusform>%n event with a date</numerusform>
            <numerusform>%n events with a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events by the day of their report</source>
        <translation>
            <numerusform>%n event by the day of its report</numerusform>
            <numerusform>%n events by the day of their report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are selected</source>
        <translation>
            <numerusform>%n event is selected</numerusform>
            <numerusform>%n events are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Concordance</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::Correcting</name>
    <message numerus="yes">
        <source>It stands also in %1 and %n more.</source>
        <comment>%1: titles of articles, joined</comment>
        <translation>
            <numerusform>It stands also in %1 and %n more.</numerusform>
            <numerusform>It stands also in %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::CorrectionReview</name>
    <message numerus="yes">
        <source>Corrected %n articles.</source>
        <translation>
            <numerusform>Corrected %n article.</numerusform>
            <numerusform>Corrected %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your corrections may be needed in other articles. What you check is said of all articles, also those imported later, and can be undone at once.</source>
        <translation>
            <numerusform>%n of your corrections may be needed in other articles. What you check is said of all articles, also those imported later, and can be undone at once.</numerusform>
            <numerusform>%n of your corrections may be needed in other articles. What you check is said of all articles, also those imported later, and can be undone at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n &amp;everywhere</source>
        <translation>
            <numerusform>Correct %n &amp;everywhere</numerusform>
            <numerusform>Correct %n &amp;everywhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::EventCorrections</name>
    <message numerus="yes">
        <source>“%1” is hidden in this article; %n others still tell it. Undo brings it back.</source>
        <comment>%1: an event; %n: articles</comment>
        <translation>
            <numerusform>“%1” is hidden in this article; %n other still tells it. Undo brings it back.</numerusform>
            <numerusform>“%1” is hidden in this article; %n others still tell it. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is hidden in all its %n articles. Undo brings it back.</source>
        <comment>%1: an event; %n: articles</comment>
        <translation>
            <numerusform>“%1” is hidden in its %n article. Undo brings it back.</numerusform>
            <numerusform>“%1” is hidden in all its %n articles. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are hidden in %1. Undo brings them back.</source>
        <comment>%1: 3 articles</comment>
        <translation>
            <numerusform>%n event is hidden in %1. Undo brings it back.</numerusform>
            <numerusform>%n events are hidden in %1. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of %1 are on the timeline again.</source>
        <comment>%1: 3 articles</comment>
        <translation>
            <numerusform>%n event of %1 is on the timeline again.</numerusform>
            <numerusform>%n events of %1 are on the timeline again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::FigureListing</name>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 figure</numerusform>
            <numerusform>%1 figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::IdentityReview</name>
    <message numerus="yes">
        <source>Made %n pairs of names one, in all articles.</source>
        <translation>
            <numerusform>Made %n pair of names one, in all articles.</numerusform>
            <numerusform>Made %n pairs of names one, in all articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of names may be one. What you check becomes one in all articles; each pair can be undone by itself.</source>
        <translation>
            <numerusform>%n pair of names may be one. What you check becomes one in all articles; each pair can be undone by itself.</numerusform>
            <numerusform>%n pairs of names may be one. What you check becomes one in all articles; each pair can be undone by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n pairs one</source>
        <translation>
            <numerusform>&amp;Make %n pair one</numerusform>
            <numerusform>&amp;Make %n pairs one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ImportWords</name>
    <message numerus="yes">
        <source>%1 imported</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 imported</numerusform>
            <numerusform>%1 imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already there</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 already there</numerusform>
            <numerusform>%1 already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 failed</numerusform>
            <numerusform>%1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a count of articles</comment>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::QuoteListing</name>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 quote</numerusform>
            <numerusform>%1 quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReadingWords</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events wait for a publication date</source>
        <translation>
            <numerusform>%1 event waits for a publication date</numerusform>
            <numerusform>%1 events wait for a publication date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events dated from %2</source>
        <comment>a count and a day</comment>
        <translation>
            <numerusform>%1 event dated from %2</numerusform>
            <numerusform>%1 events dated from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events moved by %2</source>
        <comment>a count and a number of days</comment>
        <translation>
            <numerusform>%1 event moved by %2</numerusform>
            <numerusform>%1 events moved by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 articles</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions</source>
        <translation>
            <numerusform>%1 mention</numerusform>
            <numerusform>%1 mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::ReportWords</name>
    <message numerus="yes">
        <source>In %1, %n independent</source>
        <comment>%1: 3 articles; %n of them are no copies of another one</comment>
        <translation>
            <numerusform>In %1, %n independent</numerusform>
            <numerusform>In %1, %n independent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>articles</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::SurenessWords</name>
    <message numerus="yes">
        <source>%1 hidden as doubtful</source>
        <translation>
            <numerusform>%1 hidden as doubtful</numerusform>
            <numerusform>%1 hidden as doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entities</source>
        <translation>
            <numerusform>%1 entity</numerusform>
            <numerusform>%1 entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mentions of others</source>
        <comment>of those that are shown</comment>
        <translation>
            <numerusform>%1 mention of others</numerusform>
            <numerusform>%1 mentions of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes</source>
        <translation>
            <numerusform>%1 quote</numerusform>
            <numerusform>%1 quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 figure</numerusform>
            <numerusform>%1 figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dates and times</source>
        <translation>
            <numerusform>%1 date or time</numerusform>
            <numerusform>%1 dates and times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have confirmed none of the %1 that were found.</source>
        <translation>
            <numerusform>You have not confirmed the %1 that was found.</numerusform>
            <numerusform>You have confirmed none of the %1 that were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 are less sure than %2 %.</source>
        <translation>
            <numerusform>The %1 that was found is less sure than %2 %.</numerusform>
            <numerusform>All %1 are less sure than %2 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::TextNameWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names, joined</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::viewmodels::WordListDesk</name>
    <message numerus="yes">
        <source>%n rows came in.</source>
        <translation>
            <numerusform>%n row came in.</numerusform>
            <numerusform>%n rows came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have problems, which stand beside them. Correct or remove them.</source>
        <translation>
            <numerusform>%n row has a problem, which stands beside it. Correct or remove it.</numerusform>
            <numerusform>%n rows have problems, which stand beside them. Correct or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names and aliases</source>
        <translation>
            <numerusform>%n name or alias</numerusform>
            <numerusform>%n names and aliases</numerusform>
        </translation>
    </message>
</context>
</TS>
