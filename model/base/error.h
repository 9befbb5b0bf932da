#pragma once

#include <QString>

namespace dateline::base {

/// Why something that may fail did fail. The message is one sentence for the reader of the program: what
/// happened and, where there is something to do about it, what to do. Programming mistakes are asserted,
/// never reported this way.
struct Error
{
    enum class Kind
    {
        NotFound,    ///< the thing asked for does not exist
        Invalid,     ///< input that cannot be what it claims to be
        Unsupported, ///< a format or version that this program does not read
        TooLarge,    ///< beyond a documented limit
        Io,          ///< the operating system refused to read or write
        Locked,      ///< another program holds it
        Damaged,     ///< stored data contradicts itself
        TooNew,      ///< written by a newer version of this program
        Cancelled,   ///< the user asked to stop
    };

    Kind kind = Kind::Invalid;
    QString message;

    static Error notFound(QString message) { return {Kind::NotFound, std::move(message)}; }
    static Error invalid(QString message) { return {Kind::Invalid, std::move(message)}; }
    static Error unsupported(QString message) { return {Kind::Unsupported, std::move(message)}; }
    static Error tooLarge(QString message) { return {Kind::TooLarge, std::move(message)}; }
    static Error io(QString message) { return {Kind::Io, std::move(message)}; }
    static Error locked(QString message) { return {Kind::Locked, std::move(message)}; }
    static Error damaged(QString message) { return {Kind::Damaged, std::move(message)}; }
    static Error tooNew(QString message) { return {Kind::TooNew, std::move(message)}; }
    static Error cancelled(QString message) { return {Kind::Cancelled, std::move(message)}; }

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace dateline::base
