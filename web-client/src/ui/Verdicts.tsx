import { type ReactNode, useId } from 'react'
import type { Schemas } from '../api/schemas'
import { t } from '../lib/messages'
import { phaseAt } from '../lib/phases'
import { AccessSentence } from './Access'
import type { AccessContext } from './accessWords'
import { LinesSkeleton } from './Skeletons'
import styles from './Verdicts.module.css'

type Phases = Schemas['AccessPhases']
type Props = Omit<AccessContext, 'who'> & {
  phases: Phases
  /** The moment looked at. */
  at: Date
}

/** What learners, coaches and the reader can do at a moment, as the API's phases say; heard when it changes. */
export function Verdicts({ phases, at, ...context }: Props) {
  const sentence = (of: keyof Phases) => {
    const phase = phaseAt(phases[of], at)
    return phase && <AccessSentence answer={phase.access} who={of === 'you' ? 'you' : 'they'} {...context} />
  }
  return (
    <div className={styles.verdicts}>
      <Verdict tone="learn" who={t('window.learners')}>
        {sentence('learners')}
      </Verdict>
      <Verdict tone="coach" who={t('window.coaches')}>
        {sentence('coaches')}
      </Verdict>
      <Verdict tone="you" who={t('verdict.you')}>
        {sentence('you')}
      </Verdict>
    </div>
  )
}

/** As much room as the sentences take, while they are on their way. */
export const VerdictsSkeleton = () => (
  <div className={styles.verdicts}>
    <LinesSkeleton lines={3} />
  </div>
)

function Verdict({ tone, who, children }: { tone: 'learn' | 'coach' | 'you'; who: string; children: ReactNode }) {
  const id = useId()
  return (
    <div className={styles.verdict} role="status" aria-labelledby={id}>
      <b id={id} className={styles[tone]}>
        {who}
      </b>
      <span>{children}</span>
    </div>
  )
}
