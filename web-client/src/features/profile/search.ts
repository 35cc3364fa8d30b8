import { oneOf, type RawSearch, textOf } from '../../lib/search'

/** What the address says: which side of the profile is looked at. */
export const profileSearch = (raw: RawSearch) => ({
  tab: oneOf(['sign-ins', 'tokens'], raw.tab),
  cursor: textOf(raw.cursor),
})
