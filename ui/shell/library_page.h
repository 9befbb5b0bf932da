#pragma once

#include "ui/shell/memory_settings.h"

#include <QWidget>

class QCheckBox;

namespace dateline::shell {

/// The page of the settings that says where the library lies and what the window may remember of what was
/// read.
class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(const QString& libraryPath, const MemorySettings& memory, QWidget* parent = nullptr);

    MemorySettings memory() const;
    void setMemory(const MemorySettings& memory);

Q_SIGNALS:
    void changed(const dateline::shell::MemorySettings& memory);

private:
    QWidget* makePlace(const QString& libraryPath);

    QCheckBox* m_restores;
    QCheckBox* m_keepsRecent;
};

} // namespace dateline::shell
