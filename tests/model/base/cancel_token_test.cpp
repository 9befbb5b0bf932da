#include "model/base/cancel_token.h"
#include "model/base/id.h"

#include <QHash>

#include <catch2/catch.hpp>
#include <thread>

using dateline::base::CancelToken;

TEST_CASE("all copies of a cancel token see the cancellation, on any thread")
{
    const CancelToken owner;
    const CancelToken work = owner;
    CHECK_FALSE(work.isCancelled());

    std::thread([owner] { owner.cancel(); }).join();

    CHECK(work.isCancelled());
    CHECK_FALSE(CancelToken().isCancelled());
}

TEST_CASE("ids of one kind compare and hash by their number")
{
    using ThingId = dateline::base::Id<struct ThingTag>;
    CHECK(ThingId(1) == ThingId(1));
    CHECK(ThingId(1) < ThingId(2));
    CHECK_FALSE(ThingId().isValid());
    QHash<ThingId, int> numbers{{ThingId(5), 50}};
    CHECK(numbers.value(ThingId(5)) == 50);
}
