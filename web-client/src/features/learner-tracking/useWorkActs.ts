import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { MarkingRow } from '../../api/marking'
import { paths } from '../../lib/paths'
import type { RowAct } from '../../ui/tables/RowAct'
import { type LearnerItem, type LearnerTracking, waitingOf } from './queries'
import { t } from './t'

const route = getRouteApi('/in/sessions/$session/tracking/$user')

type About = {
  session: string
  learner: LearnerTracking
  /** One may mark in a course of this session, and is not the learner. */
  marks: boolean
}

/** What one may do with work that was done here: mark what waits, and look at the attempts at a quiz. */
export function useWorkActs({ session, learner, marks }: About) {
  const navigate = route.useNavigate()
  const waiting = useQuery({ ...waitingOf(session, learner), enabled: marks }).data?.items ?? []
  const open = (attempts: string | undefined, replace = false) =>
    void navigate({ search: (before) => ({ ...before, attempts }), replace, resetScroll: false })
  const waitingAt = (item: LearnerItem) =>
    waiting.find((row) => row.learner.id === learner.learner.id && row.item.id === item.id)
  return {
    waits: (item: LearnerItem) => waitingAt(item) !== undefined,
    actsOf: (item: LearnerItem): RowAct[] => {
      const row = waitingAt(item)
      const named = { item: item.title }
      if (row) return [{ label: t('learner.markIt'), name: t('learner.markItNamed', named), to: addressOf(row) }]
      if (item.kind !== 'QUIZ') return []
      return [{ label: t('learner.attempts'), name: t('learner.attemptsNamed', named), run: () => open(item.id) }]
    },
    close: () => open(undefined, true),
  }
}

const addressOf = ({ session, course, submission }: MarkingRow) => paths.handIn(session.id, course.id, submission)
