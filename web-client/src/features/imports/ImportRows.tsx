import { VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { Schemas } from '../../api/schemas'
import { useList } from '../../api/useList'
import { showNumber } from '../../lib/numbers'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Pill } from '../../ui/feedback/Pill'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { Section } from '../../ui/frame/Section'
import { UrlTabs } from '../../ui/frame/UrlTabs'
import { CursorPager } from '../../ui/tables/CursorPager'
import { type Column, DataTable } from '../../ui/tables/DataTable'
import styles from './imports.module.css'
import { allOf, countOf, OUTCOMES, type Outcome, outcomeTone } from './outcomes'
import { importRows } from './queries'
import { t } from './t'

const route = getRouteApi('/in/imports/$importId')

/** The rows of the file, outcome by outcome; what cannot be done comes first. */
export function ImportRows({ each }: { each: Schemas['ImportResponse'] }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const present = OUTCOMES.filter((outcome) => countOf(each.counts, outcome) > 0)
  const first = present[0] ?? 'all'
  const current = search.rows ?? first
  const data = useList(importRows(each.id, each.state, current, search.cursor))
  if (!data) return <CardSkeleton lines={5} />
  const rowsOf = (key: Outcome | 'all') => paths.import(each.id, key === first ? {} : { rows: key })
  const tabs = [
    ...present.map((key) => ({
      key,
      label: t(`imports.tab.${key}`),
      count: countOf(each.counts, key),
      to: rowsOf(key),
    })),
    { key: 'all', label: t('imports.tab.all'), count: allOf(each.counts), to: rowsOf('all') },
  ]
  return (
    <UrlTabs label={t('imports.outcomes')} tabs={tabs} current={current}>
      <Section flush>
        <div className={styles.rows}>
          <DataTable
            label={t('imports.rows')}
            columns={rowColumns(data.items)}
            rows={data.items}
            keyOf={({ line }) => String(line)}
            nameOf={({ line }) => t('imports.row', { line: showNumber(line) })}
            empty={<EmptyState>{t('imports.noRows')}</EmptyState>}
          />
        </div>
      </Section>
      <CursorPager
        shown={data.items.length}
        page={data.page}
        cursor={search.cursor}
        onCursor={(cursor) => navigate({ search: { rows: search.rows, cursor }, resetScroll: false })}
      />
    </UrlTabs>
  )
}

type Row = Schemas['ImportRowResponse']

/** Line, the file's own columns, and what happens; the cell that is at fault stands out. */
function rowColumns(rows: readonly Row[]): Column<Row>[] {
  const names = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  return [
    { key: '#', header: t('imports.line'), end: true, cell: (row) => <Line row={row} /> },
    ...names.map((name) => ({ key: `cell ${name}`, header: name, cell: (row: Row) => <Cell row={row} name={name} /> })),
    { key: '!', header: t('imports.what'), cell: (row) => <What row={row} /> },
  ]
}

function Cell({ row, name }: { row: Row; name: string }) {
  const text = row.cells[name] ?? ''
  if (row.outcome !== 'FAILED' || row.column?.toLowerCase() !== name.toLowerCase()) return text
  return (
    <span className={styles.faulty}>
      <VisuallyHidden>{t('imports.faulty')} </VisuallyHidden>
      {text === '' ? '–' : text}
    </span>
  )
}

function Line({ row: { line } }: { row: Row }) {
  return (
    <>
      <span className={styles.onPhone}>{t('imports.line')} </span>
      {showNumber(line)}
    </>
  )
}

function What({ row: { outcome, code, detail } }: { row: Row }) {
  return (
    <span className={styles.what}>
      <Pill tone={outcomeTone[outcome]}>
        {outcome === 'FAILED' && code ? faultWords(code) : t(`imports.does.${outcome}`)}
      </Pill>{' '}
      {detail}
    </span>
  )
}

/** The server's codes are words with hyphens: "Unknown user". */
const faultWords = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')
