#include "tests/support/printers.h"
#include "ui/viewmodels/article_list_model.h"
#include "ui/viewmodels/entity_tree_model.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_model.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// What Qt has to complain of meanwhile.
class Complaints
{
public:
    Complaints()
    {
        s_heard.clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& message) { s_heard << message; });
    }
    ~Complaints() { qInstallMessageHandler(m_before); }
    static QString heard() { return s_heard.join(u'\n'); }

private:
    static inline QStringList s_heard;
    QtMessageHandler m_before;
};

} // namespace

TEST_CASE("a row that does not exist has nothing to say, as views ask when Ctrl+C finds no current row")
{
    viewmodels::ArticleListModel articles(viewmodels::ArticleRowSource{});
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    viewmodels::EntityTreeModel entities(session);
    viewmodels::TimelineModel events;
    const Complaints complaints;
    for (const QAbstractItemModel* model :
         std::initializer_list<const QAbstractItemModel*>{&articles, &entities, &events})
        CHECK_FALSE(model->data({}, Qt::DisplayRole).isValid());
    CHECK(complaints.heard().toStdString() == "");
}
