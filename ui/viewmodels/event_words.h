#pragma once

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace dateline::viewmodels {

/// The words of a text that say something, as numbers that are equal where the words are but for their
/// English endings: "killed" and "killing". Sorted, each once; function words, weekdays and months are left
/// out.
std::vector<quint32> stemsOf(QStringView text);

/// What an event is known by in the words of another article: the word that names it, the words of its title
/// and of the sentence that tells it. A value; making one allocates once.
class EventWords
{
public:
    EventWords() = default;
    /// `trigger` is the word that names it.
    EventWords(QStringView title, QStringView evidence, QStringView trigger);

    /// Equal for words of one family: "exploded", "explosion"; 0 where no word names it.
    quint32 happening() const { return m_happening; }
    /// Stems without that of the word that names it.
    std::span<const quint32> title() const { return std::span(m_stems).first(m_titleEnd); }
    std::span<const quint32> evidence() const { return std::span(m_stems).subspan(m_titleEnd, m_evidence); }
    /// Of the title's words those that have digits.
    std::span<const quint32> numbers() const { return std::span(m_stems).subspan(m_titleEnd + m_evidence); }

private:
    std::vector<quint32> m_stems;
    std::size_t m_titleEnd = 0;
    std::size_t m_evidence = 0;
    quint32 m_happening = 0;
};

/// What two sets of stems share, of both: 0 to 1.
double overlap(std::span<const quint32> one, std::span<const quint32> other);

/// The sentences are copies of each other, but for a few words.
bool tellsInTheSameWords(const EventWords& one, const EventWords& other);

/// Two events of the same days, named by words of one family, are told so much alike that they are one.
/// `shared` are the stems of the names that take part in both: that those agree does not count for the
/// titles. Sources: measured on news of 2016 and 2019-20, see decision 0036.
bool tellsTheSame(const EventWords& one, const EventWords& other, std::span<const quint32> shared);

} // namespace dateline::viewmodels
