import { MultiSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Session } from '../../api/session'
import { useList } from '../../api/useList'
import { zoneName } from '../../lib/zonedTime'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { FilterBar } from '../../ui/tables/FilterBar'
import type { listAddress } from '../../ui/tables/listAddress'
import { PagedTable } from '../../ui/tables/PagedTable'
import { nameOf } from '../../words/find'
import { exportTracking } from './mutations'
import { rows } from './queries'
import { rowColumns } from './rowColumns'
import { STATUSES, type TrackingSearch } from './search'
import { t } from './t'
import styles from './tracking.module.css'

type Props = { session: Session; search: TrackingSearch; address: ReturnType<typeof listAddress<TrackingSearch>> }

/** The learners one by one, in each course that they take. */
export function TrackingRows({ session, search, address }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const list = useList(rows(session.id, search))
  const save = useMutation({
    mutationFn: () => exportTracking(session.id, search, t('tracking.fileName', { session: session.title })),
  })
  return (
    <>
      <RefusalNote error={save.error} />
      <FilterBar {...address.bar} placeholder={t('tracking.search')}>
        <MultiSelect
          clearable
          className={styles.status ?? ''}
          aria-label={t('tracking.status')}
          placeholder={search.status ? '' : t('tracking.anyStatus')}
          data={STATUSES.map((value) => ({ value, label: t(`tracking.status.${value}`) }))}
          value={search.status ?? []}
          onChange={(chosen) => {
            const status = STATUSES.filter((word) => chosen.includes(word))
            address.change({ status: status.length ? status : undefined })
          }}
        />
        <BusyButton variant="default" busy={save.isPending} onClick={() => save.mutate()}>
          {t('tracking.export')}
        </BusyButton>
      </FilterBar>
      <PagedTable
        {...address.table}
        label={t('sessions.learners')}
        columns={rowColumns(session.id, zone, now)}
        list={list}
        keyOf={({ learner, course }) => learner.id + course.id}
        nameOf={({ learner }) => nameOf(learner)}
        empty={<EmptyState title={t('tracking.nothingFound')}>{t('tracking.nothingFoundText')}</EmptyState>}
        note={
          <p className={styles.note}>
            {t('tracking.rowsNote')} {t('sessions.zone', { zone: zoneName(zone) })}
          </p>
        }
      />
    </>
  )
}
