import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe, useMyZone } from '../../api/me'
import { mySession } from '../../api/mySession'
import { useClock, useNow } from '../../api/platform'
import { useList } from '../../api/useList'
import { writeInstant } from '../../lib/instants'
import { paths } from '../../lib/paths'
import { PageSkeleton } from '../../ui/feedback/Skeletons'
import { type Crumb, PageHeader } from '../../ui/frame/PageHeader'
import { Pair } from '../../ui/frame/Section'
import { AccessPill } from '../../ui/sessions/Access'
import { nameOf } from '../../words/find'
import { Answer } from './Answer'
import type { Asked } from './asked'
import { Courses } from './Courses'
import { Grants } from './Grants'
import { NoAnswer } from './NoAnswer'
import { accessCheck } from './queries'
import type { AccessSearch } from './search'
import { t } from './t'
import { WhatToDo, WhomToAsk } from './WhatToDo'
import { When } from './When'

const route = getRouteApi('/in/sessions/$session/access')

type Props = {
  /** What stands above the page, such as the dialog that extends access. */
  above?: (asked: Asked) => ReactNode
}

/** Why can(not) somebody get in, and when does it change? */
export function SessionAccess({ above }: Props) {
  const { session } = route.useParams()
  const search = route.useSearch()
  const found = useList(accessCheck(session, search))
  const me = useMe()
  if (!found) return <PageSkeleton />
  if ('refusal' in found) return <NoAnswer session={session} search={search} refusal={found.refusal} />
  const { answer, asOf } = found
  const own = me.id === answer.user.id
  const manages = !own || answer.roles.some((role) => role === 'ADMIN' || role === 'MANAGER')
  const asked = { answer, asOf, own, manages }
  return (
    <>
      {above?.(asked)}
      {manages ? <Explanation {...asked} /> : <OwnExplanation {...asked} />}
    </>
  )
}

function OwnExplanation(asked: Asked) {
  const { ahead } = useClock()
  const { data } = useSuspenseQuery(mySession(asked.answer.session.id, ahead))
  return <Explanation {...asked} mine={data} />
}

function Explanation({ mine, ...asked }: Asked & { mine?: Parameters<typeof WhomToAsk>[0]['mine'] }) {
  const { answer, own } = asked
  const zone = useMyZone()
  const now = useNow()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: AccessSearch, replace: boolean) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace, resetScroll: false })
  const lookAt = (at: Date | undefined) => change({ at: at && writeInstant(at) }, true)
  const hasCoach = mine ? mine.coaches.length > 0 : true
  return (
    <>
      <PageHeader
        title={own ? t('sessionAccess.title.you') : t('sessionAccess.title.they', { name: nameOf(answer.user) })}
        crumbs={crumbsOf(asked)}
        status={<AccessPill answer={answer.access} zone={zone} now={now} at={new Date(answer.at)} />}
      />
      <Answer {...asked} hasCoach={hasCoach} onLook={lookAt} />
      <Pair>
        <Grants answer={answer} />
        {mine ? (
          <WhomToAsk mine={mine} />
        ) : (
          <WhatToDo {...asked} onExtend={() => change({ extend: answer.user.id }, false)} />
        )}
      </Pair>
      <When answer={answer} at={momentOf(search.at)} onAt={lookAt} />
      <Courses {...asked} search={search} hasCoach={hasCoach} />
    </>
  )
}

/** The moment of the address; one that nobody can read is the server's to refuse. */
function momentOf(at: string | undefined): Date | undefined {
  const moment = new Date(at ?? '')
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** The way back: to one's own sessions, or to the session that one runs. */
function crumbsOf({ answer: { session, roles }, own, manages }: Asked): Crumb[] {
  const seesPage = manages || roles.some((role) => role !== 'LEARNER')
  const title = {
    label: session.title,
    to: seesPage ? paths.session(session.id) : paths.mySession(session.id),
  }
  if (!manages) return [{ label: t('mySessions.title'), to: paths.mySessions() }, title]
  const all = { label: t('sessions.title'), to: paths.sessions() }
  if (own) return [all, title]
  return [all, title, { label: t('sessions.learners'), to: paths.session(session.id, { tab: 'learners' }) }]
}
