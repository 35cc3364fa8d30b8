import type { ReactNode } from 'react'
import type { Tone } from '../../words/accessPill'
import styles from './Pill.module.css'

/** A short state in a word or two. */
export function Pill({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>
}
