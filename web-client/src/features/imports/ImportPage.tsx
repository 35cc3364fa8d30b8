import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { platform } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Boundary } from '../../ui/feedback/Boundary'
import { Pill } from '../../ui/feedback/Pill'
import { ProgressPanel } from '../../ui/feedback/ProgressPanel'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { ImportActs } from './ImportActs'
import { ImportCounts } from './ImportCounts'
import { ImportRows } from './ImportRows'
import styles from './imports.module.css'
import { allOf, isRunning, stateTone } from './outcomes'
import { oneImport } from './queries'
import { IN_ADDRESS } from './search'
import { t } from './t'

const route = getRouteApi('/in/imports/$importId')

/** What would happen, what happens, what did happen with one file. */
export function ImportPage() {
  const { importId } = route.useParams()
  const { data: each, dataUpdatedAt } = useSuspenseQuery(oneImport(importId))
  const [refused, setRefused] = useState<unknown>()
  const running = isRunning(each)
  const hasRows = allOf(each.counts) > 0
  return (
    <>
      <PageHeader
        title={each.fileName ?? t('imports.unnamed')}
        crumbs={[{ label: t('imports.title'), to: paths.imports() }]}
        status={<Pill tone={stateTone[each.state]}>{t(`imports.state.${each.state}`)}</Pill>}
        actions={<ImportActs each={each} onRefused={setRefused} />}
      />
      {each.session && (
        <p className={styles.into}>
          {t(each.kind === 'RESULTS' ? 'imports.scoresIn' : 'imports.into')}{' '}
          <Link to={paths.session(each.session.id, { tab: 'learners' })}>{each.session.title}</Link>
        </p>
      )}
      <RefusalNote error={refused} />
      {running && <ImportProgress each={each} seenAt={dataUpdatedAt} />}
      {each.state === 'FAILED' && <ImportFailed each={each} />}
      {!running && (each.state !== 'FAILED' || hasRows) && <ImportCounts each={each} />}
      {!running && hasRows && (
        <Boundary fallback={<CardSkeleton lines={5} />}>
          <ImportRows each={each} />
        </Boundary>
      )}
    </>
  )
}

type Props = { each: Schemas['ImportResponse']; seenAt: number }

/** The file under way: rows, rate, time left. Jobs run on real time, also where the domain's clock is moved. */
function ImportProgress({ each, seenAt }: Props) {
  const { ahead, clockMoved } = useSuspenseQuery(platform).data
  const file = each.fileName ?? t('imports.unnamed')
  return (
    <>
      <ProgressPanel
        title={t(each.state === 'APPLYING' ? 'imports.applying' : 'imports.reading', { file })}
        done={each.progress.done}
        total={each.progress.total}
        startedAt={each.startedAt}
        now={new Date(seenAt + (clockMoved ? 0 : ahead))}
      />
      <p className={styles.soft}>{t('imports.leave')}</p>
    </>
  )
}

/** Why a whole file could not be taken, where, and what to do. */
function ImportFailed({ each: { fault, kind, session } }: { each: Schemas['ImportResponse'] }) {
  const again = paths.newImport({
    kind: IN_ADDRESS[kind],
    ...(session ? { session: session.id } : {}),
  })
  return (
    <Section title={t('imports.failed')}>
      <p className={styles.text} role="alert">
        {fault ? `${whereOf(fault)} ${fault.detail}`.trim() : t('imports.failedUnknown')}
      </p>
      <p className={styles.text}>
        {t('imports.failedText')} <Link to={again}>{t('imports.again')}</Link>
      </p>
    </Section>
  )
}

function whereOf({ line, column }: Schemas['ImportFault']): string {
  if (line !== null && column !== null) return t('imports.failedWhere.both', { line, column })
  if (line !== null) return t('imports.failedWhere.line', { line })
  return column === null ? '' : t('imports.failedWhere.column', { column })
}
