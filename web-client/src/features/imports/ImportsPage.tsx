import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { CursorPager } from '../../ui/tables/CursorPager'
import { type Column, DataTable } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { showDay, showTime } from '../../words/showDates'
import styles from './imports.module.css'
import { countOf, SHOWN, stateTone } from './outcomes'
import { imports } from './queries'
import { t } from './t'

const route = getRouteApi('/in/imports')

type Import = Schemas['ImportResponse']

/** The files one has imported, the newest first. */
export function ImportsPage() {
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const { data } = useSuspenseQuery(imports(cursor))
  const isEmpty = data.items.length === 0 && cursor === undefined
  const start = (words: string) => (
    <Button component={Link} to={paths.newImport()}>
      {words}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('imports.title')} actions={!isEmpty && start(t('imports.new'))} />
      {isEmpty ? (
        <EmptyState title={t('imports.none')} action={start(t('imports.first'))}>
          {t('imports.noneText')}
        </EmptyState>
      ) : (
        <>
          <Section flush>
            <DataTable
              label={t('imports.title')}
              columns={columns(zone)}
              rows={data.items}
              keyOf={({ id }) => id}
              nameOf={fileOf}
            />
          </Section>
          <CursorPager
            shown={data.items.length}
            page={data.page}
            cursor={cursor}
            onCursor={(next) => navigate({ search: { cursor: next } })}
          />
          <p className={styles.zone}>{t('imports.zone', { zone: zoneName(zone) })}</p>
        </>
      )}
    </>
  )
}

const fileOf = ({ fileName }: Import) => fileName ?? t('imports.unnamed')

const columns = (zone: string): Column<Import>[] => [
  {
    key: 'file',
    header: t('imports.file'),
    cell: (each) => <RowTitle to={paths.import(each.id)} title={fileOf(each)} beneath={each.session?.title} />,
  },
  { key: 'kind', header: t('imports.kind'), cell: ({ kind }) => t(`imports.kind.${kind}`) },
  {
    key: 'state',
    header: t('imports.state'),
    cell: ({ state }) => <Pill tone={stateTone[state]}>{t(`imports.state.${state}`)}</Pill>,
  },
  { key: 'outcome', header: t('imports.outcome'), cell: outcomeWords },
  {
    key: 'when',
    header: t('imports.when'),
    cell: ({ createdAt }) => `${showDay(createdAt, zone)}, ${showTime(createdAt, zone)}`,
  },
  { key: 'by', header: t('imports.by'), cell: ({ createdBy }) => `${createdBy.firstName} ${createdBy.lastName}` },
]

/** "4,338 new · 6 cannot be done": what there is none of is left out. */
function outcomeWords({ counts }: Import): string {
  const words = SHOWN.map((outcome) => ({ outcome, count: countOf(counts, outcome) }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => t(`imports.short.${outcome}`, { count }))
  return words.join(' · ') || '–'
}
