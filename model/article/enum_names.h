#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace dateline::article {

/// The names by which JSON and the store know the values of an enumeration.
template<typename Enum, std::size_t count>
class EnumNames
{
public:
    using Table = std::array<std::pair<Enum, QLatin1StringView>, count>;

    constexpr explicit EnumNames(const Table& table) : m_table(table) {}

    QString name(Enum value) const
    {
        for (const auto& [entry, text] : m_table) {
            if (entry == value)
                return text;
        }
        Q_UNREACHABLE();
    }

    std::optional<Enum> value(QStringView name) const
    {
        for (const auto& [entry, text] : m_table) {
            if (text == name)
                return entry;
        }
        return std::nullopt;
    }

private:
    Table m_table;
};

} // namespace dateline::article
