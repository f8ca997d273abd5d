import { parseTable, readTable } from '../table';
import { actEntries } from './acts';
import { bilateralEntries } from './bilateral';
import { contextCsv } from './context';
import { estimatedArrivalsCsv, estimatedCsv } from './estimated';
import { eventEntries } from './events';
import { indicatorsCsv } from './indicators';
import { toJson } from './json';
import { multilateralEntries } from './multilateral';
import { readRawJson, readRawTable } from './raw';
import { forReaders } from './readers';
import { refugeeArrivalsCsv, refugeesCsv } from './refugees';
import { registeredCsv, registeredTotalsCsv } from './registered';
import { remittancesCsv } from './remittances';
import { residentsBySexCsv, residentsCsv } from './residents';
import { routeEntries } from './routes';
import { disputedOf, lakesOf } from './waters';
import { workCsv } from './work';

const NATURAL_EARTH = 'raw/natural-earth/ne_50m_';

/** The tables of figures. */
function figureTables(): Record<string, string> {
  const residents = readRawTable('raw/undesa-ims-2024/undesa_ims_2024.csv');
  const estimates = readRawTable('raw/abel-cohen-flows/abel_cohen_flows_5y.csv');
  const own = {
    'residents.csv': residentsCsv(residents),
    'estimated.csv': estimatedCsv(estimates),
    'estimated-arrivals.csv': estimatedArrivalsCsv(estimates),
  };
  const [unhcr, knomad] = ['raw/unhcr-refugees/unhcr_', 'raw/knomad-remittances/'];
  return {
    'registered.csv': registeredCsv(readRawTable('raw/cisstat-migration/cis_migration_partners.csv')),
    'registered-totals.csv': registeredTotalsCsv(
      readRawTable('raw/cisstat-migration/cis_migration_totals.csv'),
    ),
    ...own,
    'residents-by-sex.csv': residentsBySexCsv(residents),
    'refugees.csv': refugeesCsv(readRawTable(`${unhcr}population_cis.csv`)),
    'refugee-arrivals.csv': refugeeArrivalsCsv(readRawTable(`${unhcr}flows_cis.csv`)),
    'remittances.csv': remittancesCsv({
      2017: readRawTable(`${knomad}wb_bilateral_2017_long.csv`),
      2021: readRawTable(`${knomad}knomad_bilateral_2021_long.csv`),
    }),
    'work.csv': workCsv(readRawTable('raw/labour-migration-official/official_labour_figures.csv')),
    'indicators.csv': indicatorsCsv(readRawJson('irregular-indicators.json')),
    'context.csv': contextCsv(readRawTable('raw/worldbank-wdi/wdi.csv'), {
      countries: readTable('countries.csv'),
      estimated: parseTable('estimated.csv', own['estimated.csv']),
      residents: parseTable('residents.csv', own['residents.csv']),
    }),
  };
}

/** Every table that the importers make, by file name. The other tables of `data/sources/` are kept by hand. */
export async function importedTables(): Promise<Record<string, string>> {
  const lakes = readRawJson(`${NATURAL_EARTH}lakes.json`) as Parameters<typeof lakesOf>[0];
  const disputed = readRawJson(`${NATURAL_EARTH}admin_0_boundary_lines_disputed_areas.json`) as Parameters<
    typeof disputedOf
  >[0];
  return {
    ...figureTables(),
    'instruments-bilateral.json': await toJson(
      forReaders(bilateralEntries(readRawJson('agreements/bilateral.json'))),
    ),
    'instruments-multilateral.json': await toJson(
      forReaders(multilateralEntries(readRawJson('agreements/multilateral.json'))),
    ),
    'national-acts.json': await toJson(forReaders(actEntries(readRawJson('agreements/national.json')))),
    'events.json': await toJson(forReaders(eventEntries(readRawJson('events/migration-diplomacy.json')))),
    'routes.json': await toJson(routeEntries(readRawJson('routes/transit-routes.json'))),
    'lakes.geojson': await toJson(lakesOf(lakes)),
    'disputed-lines.geojson': await toJson(disputedOf(disputed)),
  };
}
