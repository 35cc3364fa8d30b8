import type { Schemas } from '../../api/schemas'
import type { Tone } from '../../words/accessPill'
import { t } from './t'

export type Standing = { tone: Tone; words: string }
type Figures = Pick<Schemas['MyCourseProgress'], 'status' | 'overdue' | 'progress'>

/** How one stands in a course, in a word or two: what is late comes first, unless nothing can be done about it any more. */
export function standingOf({ status, overdue, progress }: Figures, canContribute: boolean): Standing {
  switch (status) {
    case 'DONE':
      return { tone: 'learn', words: t('myProgress.finished') }
    case 'BEHIND':
      return late(overdue, canContribute)
    case 'NEVER_CAME':
      return overdue > 0 ? late(overdue, canContribute) : { tone: 'quiet', words: t('myProgress.notYet') }
    case 'ON_TRACK':
      return underWay(progress, canContribute)
  }
}

function late(count: number, canContribute: boolean): Standing {
  if (!canContribute) return { tone: 'quiet', words: t('myProgress.late', { count }) }
  return { tone: 'bad', words: t('myProgress.overdue', { count }) }
}

function underWay(progress: number | null, canContribute: boolean): Standing {
  if (progress === null) return { tone: 'quiet', words: t('myProgress.nothing') }
  if (!canContribute) return { tone: 'quiet', words: t('myProgress.unfinished') }
  return { tone: 'learn', words: t('myProgress.onTrack') }
}
