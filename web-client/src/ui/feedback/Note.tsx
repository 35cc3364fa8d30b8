import type { ReactNode } from 'react'
import styles from './Note.module.css'
import tones from './tones.module.css'

type Props = {
  /** amber asks · red says what is wrong · green says what went well · blue tells. */
  tone: 'warn' | 'bad' | 'learn' | 'brand'
  children: ReactNode
  /** The mend that is offered: "Extend to 30 July". */
  action?: { label: string; onClick: () => void }
}

/** A sentence that stands out, with the way out beside it. */
export function Note({ tone, children, action }: Props) {
  return (
    <div className={`${styles.note} ${tones[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <span>{children}</span>
      {action && (
        <button type="button" className={styles.action} onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  )
}
