import type { ReactNode } from 'react'
import styles from './Pill.module.css'

/** green: open to learners · violet: coaches · blue: coming · grey: over · amber: a question · red: a fault. */
export type Tone = 'learn' | 'coach' | 'brand' | 'quiet' | 'warn' | 'bad'

/** A short state in a word or two. */
export function Pill({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>
}
