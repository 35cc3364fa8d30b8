import { type ReactNode, useId } from 'react'
import type { Schemas } from '../../api/schemas'
import { phaseAt } from '../../lib/phases'
import type { AccessContext } from '../../words/accessSentence'
import { t } from '../../words/sessions'
import { LinesSkeleton } from '../feedback/Skeletons'
import { AccessSentence } from './Access'
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
    <VerdictsPlace>
      <Verdict tone="learn" who={t('window.learners')}>
        {sentence('learners')}
      </Verdict>
      <Verdict tone="coach" who={t('window.coaches')}>
        {sentence('coaches')}
      </Verdict>
      <Verdict tone="you" who={t('verdict.you')}>
        {sentence('you')}
      </Verdict>
    </VerdictsPlace>
  )
}

/** As much room as the sentences take, whatever stands there. */
export const VerdictsPlace = ({ children }: { children: ReactNode }) => (
  <div className={styles.verdicts}>{children}</div>
)

export const VerdictsSkeleton = () => (
  <VerdictsPlace>
    <LinesSkeleton lines={3} />
  </VerdictsPlace>
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
