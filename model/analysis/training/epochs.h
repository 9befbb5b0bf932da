#pragma once

#include "model/analysis/training/training_sentence.h"

#include <functional>
#include <numeric>
#include <random>

namespace dateline::analysis::training {

/// Goes over so many sentences in each of some epochs, each time in another order. `step` trains on one by
/// its number and returns how many mistakes were made in it; `report` is told their sum in each epoch, which
/// are counted from 1.
template<typename Step>
void trainInEpochs(int epochs, std::size_t sentences, std::mt19937& random, const Step& step,
                   const std::function<void(int epoch, int mistakes)>& report)
{
    std::vector<std::size_t> order(sentences);
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        shuffle(order, random);
        int mistakes = 0;
        for (const std::size_t sentence : order)
            mistakes += step(sentence);
        report(epoch, mistakes);
    }
}

} // namespace dateline::analysis::training
