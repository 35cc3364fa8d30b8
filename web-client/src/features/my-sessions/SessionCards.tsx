import { Group } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { includesRole, useMe, useMyZone } from '../../api/me'
import { useClock } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { mySessions } from './queries'
import { SessionCard } from './SessionCard'
import type { View } from './search'
import { t } from './t'

/** The sessions of one list, and more of them where there are. */
export function SessionCards({ view }: { view: View }) {
  const zone = useMyZone()
  const { now, ahead } = useClock()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(mySessions(view, ahead))
  const sessions = data.pages.flatMap((page) => page.items)
  const [first] = data.pages
  if (sessions.length === 0) return <Nothing view={view} counts={first?.counts} />
  return (
    <>
      {sessions.map((session) => (
        <SessionCard key={session.id} {...{ session, zone, now }} />
      ))}
      {hasNextPage && (
        <Group justify="center" mb="md">
          <BusyButton variant="default" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('mySessions.more')}
          </BusyButton>
        </Group>
      )}
    </>
  )
}

type NothingProps = { view: View; counts: Schemas['ViewCounts'] | undefined }

/** Says what would stand here, and where there is something instead. */
function Nothing({ view, counts }: NothingProps) {
  const { role } = useMe()
  const elsewhere = (['current', 'upcoming', 'past'] as const).find((each) => each !== view && counts?.[each])
  if (elsewhere) {
    return (
      <EmptyState title={t(`mySessions.nothing.${view}`)} action={<Elsewhere view={elsewhere} counts={counts} />}>
        {t(`mySessions.nothing.${view}Text`)}
      </EmptyState>
    )
  }
  const administer = includesRole(role, 'SESSION_ADMIN') && (
    <Link to={paths.sessions()}>{t('mySessions.administer')}</Link>
  )
  return (
    <EmptyState title={t('mySessions.none')} action={administer}>
      {t('mySessions.noneText')}
    </EmptyState>
  )
}

const SEE = {
  current: 'mySessions.seeCurrent',
  upcoming: 'mySessions.seeUpcoming',
  past: 'mySessions.seePast',
} as const

function Elsewhere({ view, counts }: NothingProps) {
  return (
    <Link to={paths.mySessions(view === 'current' ? {} : { view })}>
      {t(SEE[view], { count: counts?.[view] ?? 0 })}
    </Link>
  )
}
