import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useClock } from '../../api/platform'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { Boundary } from '../../ui/feedback/Boundary'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { PageHeader } from '../../ui/frame/PageHeader'
import { UrlTabs } from '../../ui/frame/UrlTabs'
import styles from './mySessions.module.css'
import { mySessions } from './queries'
import { SessionCards } from './SessionCards'
import { VIEWS, type View } from './search'
import { t } from './t'

const route = getRouteApi('/in/my-sessions')

/** What can I do now, and until when? */
export function MySessionsPage() {
  const view = route.useSearch().view ?? 'current'
  const counts = useCounts(view)
  const zone = useMyZone()
  const tabs = VIEWS.map((each) => ({
    key: each,
    label: t(`mySessions.view.${each}`),
    to: paths.mySessions(each === 'current' ? {} : { view: each }),
    count: counts?.[each],
  }))
  return (
    <>
      <PageHeader title={t('mySessions.title')} />
      <UrlTabs label={t('mySessions.views')} tabs={tabs} current={view}>
        <Boundary key={view} fallback={<Loading />}>
          <SessionCards view={view} />
        </Boundary>
        <p className={styles.zone}>{t('mySessions.zone', { zone: zoneName(zone) })}</p>
      </UrlTabs>
    </>
  )
}

/** The numbers beside the tabs: those of the list before, until the new one is there. */
function useCounts(view: View) {
  const { ahead } = useClock()
  const { data } = useInfiniteQuery({ ...mySessions(view, ahead), placeholderData: keepPreviousData })
  return data?.pages[0]?.counts
}

function Loading() {
  return (
    <>
      <CardSkeleton lines={4} />
      <CardSkeleton lines={4} />
    </>
  )
}
