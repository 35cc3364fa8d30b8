import type { ReactNode } from 'react'
import type { Schemas } from '../../api/schemas'
import { Section } from '../frame/Section'
import { CursorPager } from './CursorPager'
import { DataTable, type DataTableProps } from './DataTable'

type Props<R> = Omit<DataTableProps<R>, 'rows'> & {
  /** Undefined while loading. */
  list: { items: R[]; page: Schemas['PageInfo'] } | undefined
  cursor: string | undefined
  onCursor: (cursor: string | undefined) => void
  /** It stands inside a card already. */
  inside?: boolean
  /** What holds for all of it, such as the zone of its dates. */
  note?: ReactNode
}

/** One page of a list in a card, with the way to the next. */
export function PagedTable<R>({ list, cursor, onCursor, inside, note, ...props }: Props<R>) {
  const table = <DataTable {...props} rows={list?.items} />
  return (
    <>
      {inside ? table : <Section flush>{table}</Section>}
      {list && (list.items.length > 0 || cursor !== undefined) && (
        <div style={inside ? { marginTop: 12 } : undefined}>
          <CursorPager shown={list.items.length} page={list.page} cursor={cursor} onCursor={onCursor} />
          {note}
        </div>
      )}
    </>
  )
}
