#pragma once

#include <QStringView>

#include <vector>

namespace dateline::analysis::morphology {

/// The words of a literal, which white space separates, in their order. Views into the literal.
std::vector<QStringView> wordsOf(QStringView literal);

} // namespace dateline::analysis::morphology
