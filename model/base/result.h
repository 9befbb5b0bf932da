#pragma once

#include "model/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace dateline::base {

/// A value or the Error that stood in its way: the only way in which a function of this program reports
/// failure. The members are named as those of std::expected, which clang 14 does not have yet.
///
///     Result<Article> article = importer.read(source);
///     if (!article)
///         return article.error();
///     show(*article);
template<typename Value>
class [[nodiscard]] Result
{
public:
    using value_type = Value;

    Result(Value value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    Value& value() & { return checked(); }
    const Value& value() const& { return checked(); }
    Value&& value() && { return std::move(checked()); }
    Value& operator*() & { return checked(); }
    const Value& operator*() const& { return checked(); }
    Value&& operator*() && { return std::move(checked()); }
    Value* operator->() { return &checked(); }
    const Value* operator->() const { return &checked(); }

    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    template<typename Other>
    Value value_or(Other&& other) const
    {
        return has_value() ? checked() : static_cast<Value>(std::forward<Other>(other));
    }

private:
    Value& checked()
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const Value& checked() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<Value, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error& error() const
    {
        Q_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace dateline::base
