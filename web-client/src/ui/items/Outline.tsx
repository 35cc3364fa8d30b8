import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { t } from '../../words/items'
import { Link } from '../frame/Link'
import type { RowAct } from '../tables/RowAct'
import { RowMenu } from '../tables/RowMenu'
import styles from './items.module.css'
import type { Drag, OutlineRow } from './outlineRow'
import { SortableRows } from './SortableRows'

type Props = {
  label: string
  rows: readonly OutlineRow[]
  /** Puts a row where another one stands. */
  onMove: (id: string, to: number) => void
}

/** What is in a course, in order: rows are dragged by their handle, moved by the arrow keys on it, or by their menu. */
export function Outline({ label, rows, onMove }: Props) {
  const [said, setSaid] = useState('')
  const hint = useId()
  const move = (id: string, to: number) => {
    const row = rows.find((each) => each.id === id)
    if (!row || to < 0 || to >= rows.length) return
    setSaid(t('outline.moved', { name: row.name, position: to + 1, total: rows.length }))
    onMove(id, to)
  }
  const step = (id: string, by: number) => move(id, rows.findIndex((row) => row.id === id) + by)
  const onKeyDown = (id: string) => (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const handle = event.currentTarget
    step(id, by)
    setTimeout(() => handle.focus())
  }
  const view = (row: OutlineRow, drag: Drag) => (
    <Row key={row.id} row={row} step={step}>
      {row.isMovable && (
        <button
          type="button"
          className={styles.handle}
          aria-label={t('outline.move', { name: row.name })}
          aria-describedby={hint}
          onKeyDown={onKeyDown(row.id)}
          {...drag}
        >
          <svg width="10" height="16" viewBox="0 0 10 16" fill="currentColor" aria-hidden="true">
            {[3, 8, 13].map((y) => (
              <path
                key={y}
                d={`M2 ${y}h.01M8 ${y}h.01`}
                stroke="currentColor"
                strokeWidth="2.6"
                strokeLinecap="round"
              />
            ))}
          </svg>
        </button>
      )}
    </Row>
  )
  return (
    <>
      <span id={hint} hidden>
        {t('outline.moveHint')}
      </span>
      <SortableRows rows={rows} onMove={move} label={label} classOf={itemClass} view={view} />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}

const itemClass = ({ isHeading, isHidden }: OutlineRow) =>
  [styles.row, isHeading && styles.heading, isHidden && styles.dimmed].filter(Boolean).join(' ')

type RowProps = { row: OutlineRow; step: (id: string, by: number) => void; children: ReactNode }

function Row({ row, step, children }: RowProps) {
  const { id, name, to, facts, marks, acts, isMovable } = row
  const moves: RowAct[] = isMovable
    ? [
        { label: t('outline.up'), name: t('outline.upOne', { name }), run: () => step(id, -1) },
        { label: t('outline.down'), name: t('outline.downOne', { name }), run: () => step(id, 1) },
      ]
    : []
  const all = [...acts.filter(({ takes }) => !takes), ...moves, ...acts.filter(({ takes }) => takes)]
  return (
    <>
      <span className={styles.grip}>{children}</span>
      <span className={styles.words}>
        <Link to={to} className={styles.name}>
          {name}
        </Link>
        <span className={styles.facts}>{facts}</span>
      </span>
      <span className={styles.marks}>{marks}</span>
      {all.length > 0 && <RowMenu name={t('outline.more', { name })} acts={all} />}
    </>
  )
}
