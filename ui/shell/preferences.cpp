#include "ui/shell/preferences.h"

#include "ui/article/article_view.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/library_actions.h"
#include "ui/shell/recent_articles.h"
#include "ui/shell/session_keeper.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/saved_filters.h"

#include <utility>

namespace dateline::shell {

Preferences::Preferences(const Parts& parts, const WindowSettings& remembered, QString libraryPath,
                         QWidget& window)
    : QObject(&window), m_parts(parts), m_libraryPath(std::move(libraryPath)), m_window(window)
{
    theme::useColourScheme(remembered.appearance.colours);
    takeLists(remembered);
    m_parts.keys.setSettings(remembered.keys);
}

void Preferences::takeLists(const WindowSettings& settings)
{
    m_parts.recent.setArticles(settings.recent);
    m_parts.recent.setKept(settings.memory.recent);
    m_parts.libraries.setLibraries(settings.libraries);
    m_parts.libraries.setKept(settings.memory.recent);
    m_parts.filters.setRecentKept(settings.memory.recent);
    m_parts.filters.setSaved(settings.savedFilters);
    m_parts.filters.setRecent(settings.recentFilters);
}

void Preferences::adopt(const WindowSettings& settings)
{
    m_parts.article.setTypography(settings.typography);
    m_parts.aloud.setSpeed(settings.readingSpeed);
    m_parts.keeper.adopt(settings);
    takeLists(settings);
    if (m_parts.keys.settings() != settings.keys)
        m_parts.keys.setSettings(settings.keys);
}

void Preferences::showSettings(SettingsDialog::Page page)
{
    auto* dialog = new SettingsDialog({.typography = m_parts.article.typography(),
                                       .appearance = m_parts.keeper.appearance(),
                                       .keys = m_parts.keys,
                                       .memory = m_parts.keeper.memory(),
                                       .libraryPath = m_libraryPath},
                                      &m_window);
    connect(dialog, &SettingsDialog::typographyChanged, &m_parts.article,
            &articleview::ArticleView::setTypography);
    connect(dialog, &SettingsDialog::appearanceChanged, this, &Preferences::setAppearance);
    connect(dialog, &SettingsDialog::memoryChanged, this, &Preferences::setMemory);
    dialog->showPage(page);
    dialog->open();
}

void Preferences::setAppearance(const AppearanceSettings& appearance)
{
    theme::useColourScheme(appearance.colours);
    m_parts.keeper.setAppearance(appearance);
}

void Preferences::setMemory(const MemorySettings& memory)
{
    m_parts.keeper.setMemory(memory);
    m_parts.recent.setKept(memory.recent);
    m_parts.libraries.setKept(memory.recent);
    m_parts.filters.setRecentKept(memory.recent);
}

} // namespace dateline::shell
