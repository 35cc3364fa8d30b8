import type { ReactNode } from 'react'
import type { Tone } from '../../words/accessPill'
import styles from './Pill.module.css'
import tones from './tones.module.css'

/** A short state in a word or two. */
export function Pill({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${tones[tone]}`}>{children}</span>
}
