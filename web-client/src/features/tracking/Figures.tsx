import { Anchor } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Schemas } from '../../api/schemas'
import { showNumber } from '../../lib/numbers'
import { showPercent } from '../../words/tracking'
import type { Summary } from './queries'
import { t } from './t'
import styles from './tracking.module.css'

type Status = Schemas['LearningStatus']
type Props = {
  figures: Summary
  /** Over several courses a figure counts learners, and the rows beneath each of their courses. */
  isOfSeveral: boolean
  onShow: (status: Status) => void
}

/** What one wants to know first, each in a number. */
export function Figures({ figures, isOfSeveral, onShow }: Props) {
  const { progress, scoreMean, scored, learners, finished, neverCame, behind } = figures
  return (
    <div className={styles.figures}>
      <Figure name={t('tracking.middle')} figure={middleHalf(progress)}>
        {t('tracking.finished', { count: finished })}
      </Figure>
      <Figure name={t('tracking.scoreSoFar')} figure={showPercent(scoreMean)}>
        {t('tracking.scored', { scored, learners })}
      </Figure>
      <Figure name={t('tracking.neverCame')} figure={showNumber(neverCame)}>
        {neverCame > 0 ? <Missing {...{ isOfSeveral, onShow }} /> : t('tracking.nobodyMissing')}
      </Figure>
      <Figure name={t('tracking.behind')} figure={showNumber(behind)}>
        {behind > 0 ? (
          <>
            {t('tracking.overdue', { count: figures.overdue })} ·{' '}
            <Show
              words={t(isOfSeveral ? 'tracking.showLateCourses' : 'tracking.show')}
              name={t(isOfSeveral ? 'tracking.showLateCourses' : 'tracking.showBehind')}
              onShow={() => onShow('BEHIND')}
            />
          </>
        ) : (
          t('tracking.nobodyBehind')
        )}
      </Figure>
    </div>
  )
}

/** "41 – 83 %"; one number where all of them are equally far. */
function middleHalf(spread: Summary['progress']): string {
  if (!spread) return showPercent(null)
  const { lowerQuartile: from, upperQuartile: to } = spread
  return from === to ? showPercent(from) : t('tracking.range', { from, to })
}

function Figure({ name, figure, children }: { name: string; figure: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {name}
      </h2>
      <p className={styles.number}>{figure}</p>
      <p className={styles.beneath}>{children}</p>
    </section>
  )
}

/** Who came to one course may never have opened another: that one is shown, but they are not counted. */
function Missing({ isOfSeveral, onShow }: Pick<Props, 'isOfSeveral' | 'onShow'>) {
  const show = () => onShow('NEVER_CAME')
  if (!isOfSeveral) return <Show words={t('tracking.show')} name={t('tracking.showNeverCame')} onShow={show} />
  const words = t('tracking.showUnopened')
  return (
    <>
      {t('tracking.toNone')} · <Show words={words} name={words} onShow={show} />
    </>
  )
}

/** Narrows the rows to these, and leads down to them. */
function Show({ words, name, onShow }: { words: string; name: string; onShow: () => void }) {
  return (
    <Anchor component="button" type="button" inherit aria-label={name} onClick={onShow}>
      {words}
    </Anchor>
  )
}
