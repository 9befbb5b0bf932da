#pragma once

#include <QStringList>
#include <Qt>

namespace dateline::tests {

using namespace Qt::StringLiterals;

struct Key
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = {};
};

/// Keys by which one moves about; those of actions are asked of the actions.
inline const QList<Key> movingKeys{{Qt::Key_Up},
                                   {Qt::Key_Down},
                                   {Qt::Key_Down},
                                   {Qt::Key_Left},
                                   {Qt::Key_Right},
                                   {Qt::Key_Home},
                                   {Qt::Key_End},
                                   {Qt::Key_PageUp},
                                   {Qt::Key_PageDown},
                                   {Qt::Key_Tab},
                                   {Qt::Key_Tab},
                                   {Qt::Key_Backtab, Qt::ShiftModifier},
                                   {Qt::Key_Return},
                                   {Qt::Key_Return},
                                   {Qt::Key_Return, Qt::ControlModifier},
                                   {Qt::Key_Escape},
                                   {Qt::Key_Space},
                                   {Qt::Key_Delete},
                                   {Qt::Key_Backspace},
                                   {Qt::Key_F6},
                                   {Qt::Key_Right, Qt::ControlModifier},
                                   {Qt::Key_Left, Qt::ControlModifier},
                                   {Qt::Key_Right, Qt::ShiftModifier},
                                   {Qt::Key_Down, Qt::ShiftModifier},
                                   {Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier},
                                   {Qt::Key_Home, Qt::ControlModifier},
                                   {Qt::Key_End, Qt::ShiftModifier},
                                   {Qt::Key_A, Qt::ControlModifier},
                                   {Qt::Key_C, Qt::ControlModifier},
                                   {Qt::Key_F, Qt::AltModifier},
                                   {Qt::Key_E, Qt::AltModifier},
                                   {Qt::Key_V, Qt::AltModifier}};

inline const QStringList words{
    u"Aldervik"_s, u"Oslo"_s,        u"Signe Aldervik"_s, u"Bergen"_s,   u"ferry"_s,
    u"person:"_s,  u"place:Oslo"_s,  u"\"harbour of"_s,   u"2031"_s,     u"-council"_s,
    u"ferr*"_s,    u"14 May 2010"_s, u"2010-05-14"_s,     u"31.12.99"_s, u"Łódź 安倍 مصر"_s,
    u"'); --"_s,   u"&amp; %1 %n"_s, u"\U0001F6A2"_s,     u"   "_s,      u"x"_s};

} // namespace dateline::tests
