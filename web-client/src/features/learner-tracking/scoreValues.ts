import { type Reading, readInstant, writeMoment } from '../../lib/moments'
import { momentFault } from '../../words/momentFault'
import { t } from './t'

/** A score as it is typed: its number, and when it was achieved. */
export type ScoreValues = { score: string; at: string }

/** A score as it is kept. */
type Kept = { score: number; achievedAt: string }

const SCORE = /^\d{1,3}(?:[.,]\d{1,4})?$/

/** The number that somebody typed with a dot or a comma, perhaps with its sign behind; undefined where it is no score. */
export function readScore(text: string): number | undefined {
  const typed = text.trim().replace(/\s*%$/, '')
  if (!SCORE.test(typed)) return undefined
  const score = Number(typed.replace(',', '.'))
  return score <= 100 ? score : undefined
}

export const scoreFault = (text: string) => (readScore(text) === undefined ? t('learner.scoreFault') : null)

/** What the browser can refuse by itself; the server has the last word. */
export const rulesFor = (reading: Reading) => ({
  score: scoreFault,
  at: (text: string) => momentFault(text, reading),
})

export const valuesOf = (kept: Kept | undefined, zone: string): ScoreValues => ({
  score: kept ? String(kept.score) : '',
  at: writeMoment(kept?.achievedAt, zone),
})

/** What is sent. A moment that was left as it stood is sent as exactly as it is kept. */
export function requestOf({ score, at }: ScoreValues, kept: Kept | undefined, reading: Reading) {
  const asItWas = kept && at === writeMoment(kept.achievedAt, reading.zone)
  return { score: readScore(score) ?? 0, at: asItWas ? kept.achievedAt : readInstant(at, reading) }
}
