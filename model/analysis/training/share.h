#pragma once

#include <QString>

namespace dateline::analysis::training {

/// Found out of wanted.
struct Share
{
    int found = 0;
    int wanted = 0;

    void add(bool isFound)
    {
        ++wanted;
        found += isFound ? 1 : 0;
    }

    /// A line of a report: the name, padded to a width, the share in percent and both numbers.
    QString line(const QString& name, int width = 34) const
    {
        return QStringLiteral("%1 %2   %3 of %4\n")
            .arg(name, -width)
            .arg(wanted == 0 ? 0.0 : 100.0 * found / wanted, 5, 'f', 1)
            .arg(found)
            .arg(wanted);
    }
};

} // namespace dateline::analysis::training
