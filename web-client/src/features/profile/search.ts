import { oneOf, searchOf, textOf } from '../../lib/search'

/** What the address says: which side of the profile is looked at. */
export const profileSearch = searchOf((raw) => ({
  tab: oneOf(['sign-ins', 'tokens'], raw.tab),
  cursor: textOf(raw.cursor),
}))
