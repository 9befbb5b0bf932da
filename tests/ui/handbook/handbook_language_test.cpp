#include "tests/support/printers.h"
#include "ui/handbook/handbook_document.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// A window that speaks another language, as long as it lives.
class WindowLanguage final : public QTranslator
{
public:
    explicit WindowLanguage(const QString& locale) : m_locale(locale)
    {
        QCoreApplication::installTranslator(this);
    }
    ~WindowLanguage() override { QCoreApplication::removeTranslator(this); }
    WindowLanguage(const WindowLanguage&) = delete;
    WindowLanguage& operator=(const WindowLanguage&) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char*, const char*, int) const override
    {
        return QLatin1StringView(context) == QLatin1StringView("dateline::base") ? m_locale : QString();
    }

private:
    QString m_locale;
};

} // namespace

TEST_CASE("the handbook is in the language of the window where it is written in it, else in English")
{
    QFont usual;
    usual.setPixelSize(16);
    const auto title = [&usual] {
        return handbook::makeHandbook(theme::Theme::fromPalette(QPalette()), usual)->firstBlock().text();
    };
    {
        const WindowLanguage german(u"de_DE"_s);
        CHECK(title() == u"Eine Anleitung zu Dateline");
    }
    {
        const WindowLanguage other(u"pt_BR"_s);
        CHECK(title() == u"A guide to Dateline");
    }
    CHECK(title() == u"A guide to Dateline");
}
