import { sortOf } from '../../lib/search'

type Search = { q?: string | undefined; sort?: string | undefined; cursor?: string | undefined }
type Change<S> = { search: (now: S) => S; replace: true; resetScroll?: boolean }

type Options<S extends Search> = {
  /** What the address says now. */
  search: S
  /** What narrows the list besides the text that is searched for. */
  filters?: readonly (keyof S)[]
  sorts: readonly NonNullable<S['sort']>[]
  /** The order that the address leaves out. */
  usual: NonNullable<S['sort']>
  navigate: (to: Change<S>) => unknown
}

/** How a list reads its search, filters, order and place from the address and writes them there: for `<FilterBar>` and `<PagedTable>`. */
export function listAddress<S extends Search>({ search, filters = [], sorts, usual, navigate }: Options<S>) {
  const narrowing: readonly (keyof S)[] = ['q', ...filters]
  const isNarrowed = narrowing.some((name) => search[name] !== undefined)
  // another list begins with its first page
  const change = (part: Partial<S>) =>
    void navigate({ search: (now) => ({ ...now, cursor: undefined, ...part }), replace: true })
  const clear = () => change(Object.fromEntries(narrowing.map((name) => [name, undefined])) as Partial<S>)
  const order = (by: string) => change({ sort: sortOf(sorts, by, usual) } as Partial<S>)
  const turn = (cursor: string | undefined) =>
    void navigate({ search: (now) => ({ ...now, cursor }), replace: true, resetScroll: false })
  return {
    isNarrowed,
    change,
    clear,
    bar: {
      search: search.q,
      onSearch: (q: string | undefined) => change({ q } as Partial<S>),
      onClear: isNarrowed ? clear : undefined,
    },
    table: { sort: { by: search.sort ?? usual, onSort: order }, cursor: search.cursor, onCursor: turn },
  }
}
