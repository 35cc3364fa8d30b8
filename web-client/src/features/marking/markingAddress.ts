import { listAddress } from '../../ui/tables/listAddress'
import type { MarkingSearch } from './search'

type Options = Pick<Parameters<typeof listAddress<MarkingSearch>>[0], 'search' | 'navigate'>

/** How the list of what is to be marked is narrowed by the address. */
export const markingAddress = ({ search, navigate }: Options) =>
  listAddress<MarkingSearch>({
    search,
    filters: ['state', 'course', 'item'],
    sorts: [],
    usual: 'submittedAt',
    navigate,
  })

export type MarkingAddress = ReturnType<typeof markingAddress>
