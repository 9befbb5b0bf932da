#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace dateline::viewmodels {

class ReadingSession;

/// What a panel reads that can be pinned: the session that all panels follow, or, while it is held, another
/// one that stays with the article and the selections of that moment. What the reader chooses in the held one
/// leads the other there, too, to the other article where that is needed; what he chooses elsewhere changes
/// nothing here. Corrections of the held article and another limit of sureness arrive.
class HeldReading final : public QObject
{
    Q_OBJECT

public:
    /// Hands the panel the session that it is to show.
    using Show = std::function<void(ReadingSession&)>;

    /// The session must outlive this, and whoever is shown it must be able to be shown it until this is gone.
    HeldReading(ReadingSession& reading, Show show, QObject* parent = nullptr);
    ~HeldReading() override;

    void hold(bool held);
    /// Something is held, and another article is open elsewhere.
    bool isElsewhere() const { return m_held && !isOpen(); }

Q_SIGNALS:
    /// The held article is in the library no more.
    void gone();

private:
    void leadToEntity();
    void leadToFinding();
    bool isOpen() const;

    ReadingSession& m_reading;
    Show m_show;
    std::unique_ptr<ReadingSession> m_held;
};

} // namespace dateline::viewmodels
