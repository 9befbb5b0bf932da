#pragma once

#include "model/article/entity.h"

namespace dateline::article {

/// How sure a finding must be to be shown: from 0 percent, which shows all, to 100, which leaves only what
/// the reader has decided himself. That always stays. A value.
///
/// Percents are whole, as the window shows them: a confidence of 0.697 is 70 percent.
class SurenessLimit
{
public:
    static constexpr int most = 100;

    SurenessLimit() = default;
    /// What lies outside of 0 to 100 becomes the nearer end.
    explicit SurenessLimit(int percent);

    int percent() const { return m_percent; }
    bool showsAll() const { return m_percent == 0; }
    /// Only what the reader has decided himself is left.
    bool showsReadersAlone() const { return m_percent == most; }

    /// The confidence that engine and rules need, in percent; 101 where none is enough.
    int needed() const { return showsReadersAlone() ? most + 1 : m_percent; }
    /// `confidence` is from 0 to 1.
    bool shows(double confidence, bool isReaders) const;
    bool shows(const Provenance& provenance) const;
    /// A mention is as sure as itself and its entity together. The names of an entity that the reader has
    /// named, or put together, stay.
    bool shows(const Entity& entity, const Mention& mention) const;
    /// Any of its mentions is shown.
    bool shows(const Entity& entity) const;

    friend bool operator==(const SurenessLimit&, const SurenessLimit&) = default;

private:
    int m_percent = 0;
};

} // namespace dateline::article
