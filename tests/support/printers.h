#pragma once

#include "model/base/error.h"
#include "model/text/span.h"

#include <QDate>
#include <QString>

#include <catch2/catch.hpp>

/// How Catch2 prints our values when a comparison fails. Include behind catch.hpp in every test that compares
/// them.
namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringView>
{
    static std::string convert(QStringView value) { return '"' + value.toString().toStdString() + '"'; }
};

template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& value) { return '"' + value.toStdString() + '"'; }
};

template<>
struct StringMaker<QDate>
{
    static std::string convert(const QDate& value) { return value.toString(Qt::ISODate).toStdString(); }
};

template<>
struct StringMaker<dateline::text::Span>
{
    static std::string convert(const dateline::text::Span& span)
    {
        return '[' + std::to_string(span.begin) + ", " + std::to_string(span.end) + ')';
    }
};

template<>
struct StringMaker<dateline::base::Error>
{
    static std::string convert(const dateline::base::Error& error) { return error.message.toStdString(); }
};

} // namespace Catch
