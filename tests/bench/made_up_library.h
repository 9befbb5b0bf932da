#pragma once

#include "model/library/library.h"

#include <random>

namespace dateline::bench {

/// Articles of words whose frequencies fall as those of a language do: word n is used about n times less than
/// word 1. "word7" is common, "word900" middling, "word45000" rare.
class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) {}

    article::Article article(int number);
    QString sentences(int count);

private:
    QString word();

    std::mt19937 m_random;
};

/// What a library of such articles, each with as many findings as a real one has, twelve events among them,
/// is opened with. A source is a number: that of the first of 50 articles.
library::Library::Parts madeUpParts(const QString& path);

/// Imports so many of them, a multiple of 50, and waits for it.
void import(library::Library& library, int first, int count);

} // namespace dateline::bench
