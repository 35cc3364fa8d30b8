import { Checkbox, Skeleton, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '../../words/tables'
import styles from './DataTable.module.css'
import { rowKeys, type Selection, toggleAll, toggleRow } from './selection'

export type Column<R> = {
  key: string
  header: string
  cell: (row: R) => ReactNode
  /** The sort key of the contract, where one may sort by this column. */
  sort?: string
  /** Numbers stand at the end. */
  end?: boolean
  /** The header is for who hears the page only, such as over buttons. */
  quiet?: boolean
  /** Left out where a row is shown as a card on the phone. */
  notOnPhone?: boolean
}

export type DataTableProps<R> = {
  label: string
  columns: readonly Column<R>[]
  /** Undefined while loading. */
  rows: readonly R[] | undefined
  keyOf: (row: R) => string
  /** The row's name for who hears the page: "Select Spring 2026". */
  nameOf: (row: R) => string
  /** "title" or "-title", and what to do when another is asked for; both belong into the URL. */
  sort?: { by: string | undefined; onSort: (by: string) => void }
  selection?: Selection
  empty?: ReactNode
}

/** A list as a table; on the phone each row is a card, its first column the title. */
export function DataTable<R>({ label, columns, rows, keyOf, nameOf, sort, selection, empty }: DataTableProps<R>) {
  const [last, setLast] = useState<string>()
  if (rows?.length === 0) return empty
  const keys = rows?.map(keyOf) ?? []
  const tick = (key: string, range: boolean) => {
    selection?.onSelect(toggleRow(selection.selected, keys, key, range ? last : undefined))
    setLast(key)
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table} tabIndex={-1} aria-label={label} aria-busy={rows === undefined}>
        <thead>
          <tr>
            {selection && (
              <th className={styles.tick}>
                <Checkbox
                  size="xs"
                  label={<VisuallyHidden>{t('list.selectAll')}</VisuallyHidden>}
                  checked={keys.length > 0 && keys.every((key) => selection.selected.has(key))}
                  indeterminate={
                    keys.some((key) => selection.selected.has(key)) && !keys.every((key) => selection.selected.has(key))
                  }
                  onChange={() => selection.onSelect(toggleAll(selection.selected, keys))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows === undefined && <SkeletonRows columns={columns.length + (selection ? 1 : 0)} />}
          {rows?.map((row) => (
            <Row
              key={keyOf(row)}
              {...{ row, columns }}
              name={nameOf(row)}
              selected={selection?.selected.has(keyOf(row))}
              onTick={(range) => tick(keyOf(row), range)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Header<R>({ column, sort }: { column: Column<R>; sort: DataTableProps<R>['sort'] | undefined }) {
  const className = column.end ? styles.end : undefined
  if (!column.sort || !sort)
    return (
      <th className={className}>{column.quiet ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}</th>
    )
  const [up, down] = [sort.by === column.sort, sort.by === `-${column.sort}`]
  const next = up ? `-${column.sort}` : column.sort
  return (
    <th className={className} {...(up || down ? { 'aria-sort': up ? 'ascending' : 'descending' } : {})}>
      <button type="button" className={styles.sort} onClick={() => sort.onSort(next)}>
        {column.header}
        <span aria-hidden="true" className={styles.arrow}>
          {up && '↑'}
          {down && '↓'}
        </span>
      </button>
    </th>
  )
}

type RowProps<R> = {
  row: R
  name: string
  columns: readonly Column<R>[]
  /** Undefined where rows cannot be chosen. */
  selected: boolean | undefined
  /** `range`: all from the last one on. */
  onTick: (range: boolean) => void
}

function Row<R>({ row, name, columns, selected, onTick }: RowProps<R>) {
  return (
    <tr data-selected={selected || undefined}>
      {selected !== undefined && (
        <td className={styles.tick}>
          <Checkbox
            size="xs"
            data-row-tick
            label={<VisuallyHidden>{t('list.select', { row: name })}</VisuallyHidden>}
            checked={selected}
            onChange={(event) => onTick((event.nativeEvent as MouseEvent).shiftKey)}
            onKeyDown={(event) => rowKeys(event)}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          className={[column.end && styles.end, column.notOnPhone && styles.hidden, index === 0 && styles.first]
            .filter(Boolean)
            .join(' ')}
          {...(index > 0 && !column.quiet ? { 'data-label': column.header } : {})}
        >
          <div>{column.cell(row)}</div>
        </td>
      ))}
    </tr>
  )
}

function SkeletonRows({ columns }: { columns: number }) {
  return Array.from({ length: 5 }, (_, row) => `row-${row}`).map((row, index) => (
    <tr key={row}>
      <td colSpan={columns}>
        {index === 0 && <VisuallyHidden>{t('list.loading')}</VisuallyHidden>}
        <Skeleton height={14} my={4} width={`${92 - (index % 3) * 14}%`} />
      </td>
    </tr>
  ))
}
