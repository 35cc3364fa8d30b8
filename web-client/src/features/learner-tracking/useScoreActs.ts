import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Removal } from '../../ui/dialogs/useRemoval'
import type { RowAct } from '../../ui/tables/RowAct'
import { nameOf } from '../../words/find'
import { showPercent } from '../../words/tracking'
import { scoresChanged, takingBack } from './mutations'
import type { LearnerCourse, LearnerItem, LearnerTracking } from './queries'
import { t } from './t'

const route = getRouteApi('/in/sessions/$session/tracking/$user')

type About = {
  session: string
  learner: LearnerTracking
  /** Whether one may in that course. */
  mayReport: (course: string) => boolean
  ask: (removal: Removal) => void
}

/** What one may do with a score: report it, correct it, take it back. The dialog is reached by the address. */
export function useScoreActs({ session, learner: { learner }, mayReport, ask }: About) {
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const open = (score: string | undefined, replace = false) =>
    void navigate({ search: (before) => ({ ...before, score }), replace, resetScroll: false })
  const takeBack = ({ course }: LearnerCourse, { id, title: item }: LearnerItem) => {
    const { remove, score } = takingBack({ session, course: course.id, item: id, user: learner.id })
    ask({
      title: t('learner.deleteTitle', { name: nameOf(learner), item }),
      act: t('learner.deleteAct'),
      stays: t('learner.deleteStays'),
      goes: { results: ({ count }) => t('learner.goes.results', { count, score: showPercent(score()) }) },
      remove,
      done: () => scoresChanged(cache, session),
      said: t('learner.deleted', { item }),
    })
  }
  const actsOf = (course: LearnerCourse, item: LearnerItem): RowAct[] => {
    if (!mayReport(course.course.id) || item.weight === null) return []
    const named = { item: item.title }
    const report = { label: t('learner.report'), name: t('learner.reportNamed', named), run: () => open(item.id) }
    if (item.pushedAt === null) return [report]
    return [
      { ...report, label: t('learner.correct'), name: t('learner.correctNamed', named) },
      {
        label: t('learner.delete'),
        name: t('learner.deleteNamed', named),
        takes: true,
        run: () => takeBack(course, item),
      },
    ]
  }
  return { actsOf, close: () => open(undefined, true) }
}
