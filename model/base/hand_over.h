#pragma once

#include <QObject>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace dateline::base {

/// Tells the thread sanitizer that what was written before is given away, and, on the thread that gets it,
/// that it was received. Qt hands work over under locks of its own library, which the sanitizer cannot see,
/// so that every hand-over would look like a race. Nothing in other builds.
inline void giveAway([[maybe_unused]] const void* what)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(const_cast<void*>(what));
#endif
}
inline void receive([[maybe_unused]] const void* what)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(const_cast<void*>(what));
#endif
}

/// Work that one thread makes and another does, or throws away.
template<typename Work>
class HandedOver
{
public:
    explicit HandedOver(Work work) : m_work(std::move(work)) { giveAway(this); }
    HandedOver(const HandedOver& other) : m_work(other.m_work) { giveAway(this); }
    HandedOver(HandedOver&& other) noexcept : m_work(std::move(other.m_work)) { giveAway(this); }
    HandedOver& operator=(const HandedOver&) = delete;
    HandedOver& operator=(HandedOver&&) = delete;
    ~HandedOver() { receive(this); }

    void operator()()
    {
        receive(this);
        m_work();
        giveAway(this); // the thread that made it may be the one that throws it away
    }

private:
    Work m_work;
};

/// Does the work on the thread of `object`: at once if that is this thread, else when its event loop comes to
/// it; never, if the object is gone by then.
template<typename Work>
void runOnThreadOf(QObject* object, Work work)
{
    QMetaObject::invokeMethod(object, HandedOver(std::move(work)));
}

} // namespace dateline::base
