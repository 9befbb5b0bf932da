#pragma once

#include "model/analysis/knowledge/records.h"
#include "model/analysis/training/table_writer.h"

namespace dateline::analysis::training {

/// Places from GeoNames: countries, provinces and cities from a floor of population on, with names in Latin
/// letters. Countries and provinces lie where their people live, at the mean of their cities.
base::Result<void> collectPlaces(const QString& dataFolder, const QString& authoredFolder,
                                 TableWriter<knowledge::PlaceRecord>& places);

} // namespace dateline::analysis::training
