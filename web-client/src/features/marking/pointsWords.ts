import { t } from './t'

/** "17.5 of 20 points". */
export const pointsWords = (points: number | null, max: number) =>
  points === null ? t('marking.noPoints') : t('marking.points', { points, max })
