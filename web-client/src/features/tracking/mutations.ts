import { api, data } from '../../api/client'
import { saveFile } from '../../api/saveFile'
import { filtersOf } from './queries'
import type { TrackingSearch } from './search'

/** All rows that the address asks for, as a file on one's own machine. */
export async function exportTracking(session: string, search: TrackingSearch, name: string) {
  const query = { session, ...filtersOf(search) }
  saveFile(await data(api.GET('/api/v1/exports/tracking', { params: { query }, parseAs: 'blob' })), name)
}
