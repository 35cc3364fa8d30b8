import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMe, useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { useList } from '../../api/useList'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Section } from '../../ui/frame/Section'
import { UrlTabs } from '../../ui/frame/UrlTabs'
import { AccessSentence } from '../../ui/sessions/Access'
import type { Column } from '../../ui/tables/DataTable'
import { PagedTable } from '../../ui/tables/PagedTable'
import { RowActs } from '../../ui/tables/RowActs'
import { RowTitle } from '../../ui/tables/RowTitle'
import { showDays } from '../../words/showDates'
import { fullName } from './peopleColumns'
import { sessionsOf, type User } from './queries'
import { VIEWS } from './search'
import { t } from './t'

const route = getRouteApi('/in/people/$user')

const columns = (user: User, zone: string, now: Date): Column<Schemas['MySession']>[] => [
  {
    key: 'session',
    header: t('people.session'),
    cell: ({ id, title, courses }) => (
      <RowTitle to={paths.session(id)} title={title} beneath={courses.map(({ course }) => course.title).join(' · ')} />
    ),
  },
  { key: 'as', header: t('people.as'), cell: ({ roles }) => roles.map((role) => t(`people.as.${role}`)).join(', ') },
  {
    key: 'window',
    header: t('people.window', { zone: zoneName(zone) }),
    cell: ({ durationDays, access: { windowStart, windowEnd } }) =>
      durationDays && !windowStart && !windowEnd
        ? t('people.days', { count: durationDays })
        : showDays({ start: windowStart, end: windowEnd }, zone),
  },
  {
    key: 'now',
    header: t('people.now'),
    cell: ({ access, timeZone, coaches }) => (
      <AccessSentence
        answer={access}
        sessionZone={timeZone}
        who="they"
        hasCoach={coaches.length > 0}
        {...{ zone, now }}
      />
    ),
  },
  {
    key: 'why',
    header: t('people.why'),
    quiet: true,
    end: true,
    cell: ({ id, title }) => (
      <RowActs
        acts={[
          {
            label: t('people.why'),
            name: t('people.whyIn', { session: title }),
            to: paths.sessionAccess(id, { user: user.id }),
          },
        ]}
      />
    ),
  },
]

/** The three lists that somebody sees, as far as one may look at them. */
export function PersonSessions({ user }: { user: User }) {
  const { view = 'current', cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const now = useNow()
  const all = useMe().role === 'ADMIN'
  const list = useList(sessionsOf(user.id, view, cursor))
  const name = fullName(user)
  const tabs = VIEWS.map((key) => ({
    key,
    label: t(`people.view.${key}`),
    to: paths.person(user.id, { view: key === 'current' ? undefined : key }),
    count: list?.counts[key],
  }))
  return (
    <Section title={t('people.sessions')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t(all ? 'people.sessionsAll' : 'people.sessionsYours', { name })}
      </Text>
      <UrlTabs label={t('people.sessions')} tabs={tabs} current={view}>
        <PagedTable
          inside
          label={t('people.sessions')}
          list={list}
          columns={columns(user, zone, now)}
          keyOf={({ id }) => id}
          nameOf={({ title }) => title}
          cursor={cursor}
          onCursor={(next) => navigate({ search: (now) => ({ ...now, cursor: next }), replace: true })}
          empty={<EmptyState>{t(`people.none.${view}`, { name })}</EmptyState>}
        />
      </UrlTabs>
    </Section>
  )
}
