import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useMatches, useRouter } from '@tanstack/react-router'
import { Suspense } from 'react'
import { waitingForMe } from '../api/marking'
import { includesRole, useMe, useMyZone } from '../api/me'
import { learnsSomewhere } from '../api/mySession'
import { platform } from '../api/platform'
import { signOut } from '../features/account/mutations'
import { paths } from '../lib/paths'
import { PageSkeleton } from '../ui/feedback/Skeletons'
import { DraftPlace } from '../ui/forms/drafts'
import { AppFrame } from '../ui/frame/AppFrame'
import { t } from '../words/common'
import { showMomentAndZone } from '../words/showDates'
import { forgetPerson } from './forgetPerson'
import { NotYoursPage } from './NotYoursPage'
import { navigationFor } from './navigation'

/** What stands around every page of a signed-in person. */
export function Frame() {
  const router = useRouter()
  const cache = useQueryClient()
  const person = useMe()
  const zone = useMyZone()
  const learns = useLearns()
  const waiting = useWaiting()
  const banner = usePlatformBanner()
  const matches = useMatches()
  const path = matches.at(-1)?.pathname ?? '/'
  const least = matches.at(-1)?.staticData.least
  const leave = async () => {
    await signOut()
    await router.navigate({ to: '/sign-in' })
    forgetPerson(cache)
  }
  return (
    <AppFrame
      home={paths.home()}
      groups={navigationFor(Object.values(router.routesById), { role: person.role, learns, waiting }, path)}
      person={{
        name: `${person.firstName} ${person.lastName}`,
        about: `${t(`role.${person.role}`)} · ${zone}`,
        to: paths.profile(),
      }}
      onSignOut={leave}
      path={path}
      banner={banner}
    >
      <DraftPlace value={`${person.id} ${path}`}>
        <Suspense fallback={<PageSkeleton />}>
          {least && !includesRole(person.role, least) ? <NotYoursPage least={least} /> : <Outlet />}
        </Suspense>
      </DraftPlace>
    </AppFrame>
  )
}

/** Who is a learner by their account is here to learn; anybody else may, and is asked about. */
function useLearns(): boolean {
  const isLearner = useMe().role === 'LEARNER'
  const { data } = useQuery({ ...learnsSomewhere, enabled: !isLearner })
  return isLearner || data === true
}

/** How much waits for one's mark; only teachers and administrators are chosen as coaches and managers. */
function useWaiting() {
  const { data = 0 } = useQuery({ ...waitingForMe, enabled: includesRole(useMe().role, 'TEACHER') })
  return { marking: data }
}

/** Says what is unusual about this installation: a demonstration, a clock that was moved. */
function usePlatformBanner() {
  const { demo, clockMoved, now, timeZone } = useSuspenseQuery(platform).data
  const moment = showMomentAndZone(now, timeZone, new Date(0))
  const lines = [demo && t('frame.demo'), clockMoved && t('frame.clockMoved', { moment })].filter(Boolean)
  return lines.length ? lines.join(' ') : null
}
