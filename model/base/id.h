#pragma once

#include <QHashFunctions>

#include <compare>

namespace dateline::base {

/// A number that names a row of one kind, so that an article's number cannot be passed where an event's is
/// wanted. 0 names nothing.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    constexpr qint64 number() const { return m_number; }
    constexpr bool isValid() const { return m_number != 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number = 0;
};

} // namespace dateline::base
