import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { includesRole, useMe } from '../api/me'
import { coursesFor, mayDo, type Session, sessionChanged, useSession } from '../api/session'
import { MarkingTab } from '../features/marking/MarkingTab'
import { CoursesTab } from '../features/session-courses/CoursesTab'
import { ExtensionDialog } from '../features/session-extension/ExtensionDialog'
import { HistoryTab } from '../features/session-history/HistoryTab'
import { deleteSession } from '../features/session-page/mutations'
import { Overview } from '../features/session-page/Overview'
import { LearnersTab } from '../features/session-roster/LearnersTab'
import { TrackingTab } from '../features/tracking/TrackingTab'
import { paths } from '../lib/paths'
import { RemovalButton } from '../ui/dialogs/RemovalButton'
import type { Removal } from '../ui/dialogs/useRemoval'
import { Boundary } from '../ui/feedback/Boundary'
import { notifyDone } from '../ui/feedback/notify'
import { CardSkeleton } from '../ui/feedback/Skeletons'
import { Link } from '../ui/frame/Link'
import { PageHeader } from '../ui/frame/PageHeader'
import { UrlTabs } from '../ui/frame/UrlTabs'
import { StatusPill } from '../ui/sessions/StatusPill'
import type { OwnRemovalWords } from '../words/removalWords'
import { t } from './sessionPageWords'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  enrollments: (values) => t('session.goes.enrollments', values),
  courses: (values) => t('session.goes.courses', values),
  coaches: (values) => t('session.goes.coaches', values),
  classes: (values) => t('session.goes.classes', values),
  extensions: (values) => t('session.goes.extensions', values),
  items: (values) => t('session.goes.items', values),
  adaptations: (values) => t('session.goes.adaptations', values),
}

const route = getRouteApi('/in/sessions/$session')

/** One session: who, what, when, how far? Coaches see it without the acts they do not have. */
export function SessionPage() {
  const { session: id } = route.useParams()
  const { tab = 'overview' } = route.useSearch()
  const session = useSession(id)
  const administers = includesRole(useMe().role, 'SESSION_ADMIN')
  const tabs = [
    { key: 'overview', label: t('session.tab.overview'), to: paths.session(id) },
    {
      key: 'courses',
      label: t('session.tab.courses'),
      to: paths.session(id, { tab: 'courses' }),
      count: session.counts.courses,
    },
    ...(mayDo(session, 'SEE_ROSTER')
      ? [
          {
            key: 'learners',
            label: t('session.tab.learners'),
            to: paths.session(id, { tab: 'learners' }),
            count: session.counts.learners,
          },
        ]
      : []),
    ...(coursesFor(session, 'MARK_WORK').length > 0
      ? [{ key: 'marking', label: t('marking.title'), to: paths.session(id, { tab: 'marking' }) }]
      : []),
    ...(mayDo(session, 'TRACK_LEARNERS')
      ? [{ key: 'tracking', label: t('session.tab.tracking'), to: paths.session(id, { tab: 'tracking' }) }]
      : []),
    ...(mayDo(session, 'ADMINISTER')
      ? [{ key: 'history', label: t('history.tab'), to: paths.session(id, { tab: 'history' }) }]
      : []),
  ]
  const current = tabs.some(({ key }) => key === tab) ? tab : 'overview'
  return (
    <>
      <PageHeader
        title={session.title}
        crumbs={[
          { label: t('sessions.title'), ...(administers ? { to: paths.sessions() } : {}) },
          ...(session.category ? [categoryCrumb(session.category, administers)] : []),
        ]}
        status={<StatusPill status={session.status} />}
        actions={mayDo(session, 'ADMINISTER') && <Actions session={session} />}
      />
      <Extending session={session} />
      <UrlTabs label={t('session.tabs')} tabs={tabs} current={current}>
        <Boundary key={current} fallback={<CardSkeleton lines={6} />}>
          {current === 'overview' && <Overview id={id} />}
          {current === 'courses' && <CoursesTab id={id} />}
          {current === 'learners' && <LearnersTab id={id} />}
          {current === 'marking' && <MarkingTab id={id} />}
          {current === 'tracking' && <TrackingTab id={id} />}
          {current === 'history' && <HistoryTab id={id} />}
        </Boundary>
      </UrlTabs>
    </>
  )
}

/** The dialog that lets one learner in for longer, opened and closed by the address. */
function Extending({ session }: { session: Session }) {
  const { extend } = route.useSearch()
  const navigate = route.useNavigate()
  const close = () =>
    void navigate({ search: (before) => ({ ...before, extend: undefined }), replace: true, resetScroll: false })
  return <ExtensionDialog session={session} user={extend} may={mayDo(session, 'EXTEND_ACCESS')} onClose={close} />
}

const categoryCrumb = ({ id, name }: { id: string; name: string }, administers: boolean) => ({
  label: name,
  ...(administers ? { to: paths.sessions({ category: [id] }) } : {}),
})

function Actions({ session }: { session: Session }) {
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const removal: Removal = {
    title: t('session.deleteTitle', { title: session.title }),
    act: t('session.deleteAct'),
    stays: t('session.deleteStays'),
    goes,
    remove: deleteSession(session.id),
    done: async () => {
      notifyDone(t('session.deleted', { title: session.title }))
      await navigate(paths.sessions())
      cache.removeQueries({ queryKey: ['session', session.id] })
      await sessionChanged(cache, session.id)
    },
  }
  return (
    <>
      <RemovalButton removal={removal}>{t('session.delete')}</RemovalButton>
      <Button variant="default" component={Link} to={paths.copySession(session.id)}>
        {t('session.copy')}
      </Button>
      <Button component={Link} to={paths.editSession(session.id)}>
        {t('session.edit')}
      </Button>
    </>
  )
}
