import { Group } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useMyZone } from '../../api/me'
import { useClock } from '../../api/platform'
import { paths } from '../../lib/paths'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { myProgress } from './queries'
import { SessionLearnt } from './SessionLearnt'
import { t } from './t'

/** The sessions in which I learn, and more of them where there are. */
export function SessionsLearnt() {
  const zone = useMyZone()
  const { now, ahead } = useClock()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(myProgress(ahead))
  const sessions = data.pages.flatMap((page) => page.items)
  if (sessions.length === 0) return <Nothing />
  return (
    <>
      {sessions.map((each) => (
        <SessionLearnt key={each.session.id} learnt={each} at={{ zone, now }} />
      ))}
      {hasNextPage && (
        <Group justify="center" mb="md">
          <BusyButton variant="default" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('myProgress.more')}
          </BusyButton>
        </Group>
      )}
    </>
  )
}

function Nothing() {
  return (
    <EmptyState title={t('myProgress.none')} action={<Link to={paths.mySessions()}>{t('notYours.home')}</Link>}>
      {t('myProgress.noneText')}
    </EmptyState>
  )
}
