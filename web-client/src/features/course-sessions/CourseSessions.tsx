import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useList } from '../../api/useList'
import { zoneName } from '../../lib/zonedTime'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Section } from '../../ui/frame/Section'
import { listAddress } from '../../ui/tables/listAddress'
import { PagedTable } from '../../ui/tables/PagedTable'
import { columns } from './columns'
import styles from './courseSessions.module.css'
import { sessionsOf } from './queries'
import { SORTS } from './search'
import { t } from './t'

const route = getRouteApi('/in/courses/$course')

/** How one course goes in its sessions, for those that one may track. */
export function CourseSessions({ course }: { course: string }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const list = useList(sessionsOf(course, search))
  const stay: typeof navigate = (to) => navigate({ ...to, resetScroll: false })
  const address = listAddress({ search, sorts: SORTS, usual: '-accessStart', navigate: stay })
  return (
    <Section title={t('courseSessions.title')}>
      <PagedTable
        inside
        {...address.table}
        label={t('courseSessions.title')}
        columns={columns(course, zone)}
        list={list}
        keyOf={({ session }) => session.id}
        nameOf={({ session }) => session.title}
        empty={<EmptyState>{t('courseSessions.none')}</EmptyState>}
        note={<p className={styles.note}>{t('sessions.zone', { zone: zoneName(zone) })}</p>}
      />
    </Section>
  )
}
