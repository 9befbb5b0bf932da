#pragma once

#include "ui/viewmodels/article_rows.h"

#include <QPromise>

#include <deque>
#include <memory>

namespace dateline::tests {

/// A row source that answers from a list of its own: at once, or held back until the test lets an answer go.
class FakeRows
{
public:
    struct Held
    {
        QString words;
        library::PageRequest page;
        std::shared_ptr<QPromise<base::Result<viewmodels::ArticleRows>>> promise;
    };

    QList<viewmodels::ArticleRow> rows;
    bool holdsBack = false;
    std::deque<Held> held;
    int asked = 0;
    std::optional<base::Error> fails;

    static viewmodels::ArticleRow row(qint64 number)
    {
        viewmodels::ArticleRow row;
        row.article.id = article::ArticleId(number);
        row.article.title = QStringLiteral("Headline %1").arg(number);
        row.article.site = QStringLiteral("The Courier");
        return row;
    }

    void fill(qint64 first, qint64 last)
    {
        for (qint64 number = first; number <= last; ++number)
            rows.append(row(number));
    }

    viewmodels::ArticleRowSource source()
    {
        return [this](const QString& words, library::PageRequest page) {
            ++asked;
            Held question{words, page, std::make_shared<QPromise<base::Result<viewmodels::ArticleRows>>>()};
            question.promise->start();
            auto future = question.promise->future();
            if (holdsBack)
                held.push_back(question);
            else
                answer(question);
            return future;
        };
    }

    /// Lets the held answer with this index go.
    void release(std::size_t index = 0)
    {
        const Held question = held.at(index);
        held.erase(held.begin() + static_cast<std::ptrdiff_t>(index));
        answer(question);
    }

private:
    void answer(const Held& question) const
    {
        if (fails) {
            question.promise->addResult(base::Result<viewmodels::ArticleRows>(*fails));
        } else {
            viewmodels::ArticleRows page;
            QList<viewmodels::ArticleRow> matching;
            for (const viewmodels::ArticleRow& row : rows) {
                if (row.article.title.contains(question.words))
                    matching.append(row);
            }
            page.total = matching.size();
            page.rows = matching.mid(question.page.offset, question.page.limit);
            question.promise->addResult(base::Result<viewmodels::ArticleRows>(page));
        }
        question.promise->finish();
    }
};

} // namespace dateline::tests
