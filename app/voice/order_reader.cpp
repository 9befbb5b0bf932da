#include "app/voice/order_reader.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace dateline::voice {

OrderReader::OrderReader(int descriptor)
    : m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &OrderReader::read);
}

void OrderReader::read()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
        return;
    }
    m_rest.append(bytes.data(), count);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const auto order = speech::orderFrom(m_rest.first(end));
        m_rest.remove(0, end + 1);
        if (order)
            Q_EMIT ordered(*order);
    }
}

} // namespace dateline::voice
