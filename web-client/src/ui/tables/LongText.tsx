import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../words/tables'
import styles from './LongText.module.css'

type Props = { text: string; limit?: number }

/** A text of any length: its beginning, and the whole once it is asked for. */
export function LongText({ text, limit = 160 }: Props) {
  const [whole, setWhole] = useState(false)
  if (text.length <= limit + 20) return <span className={styles.text}>{text}</span>
  return (
    <span className={styles.text}>
      {whole ? text : `${text.slice(0, limit).trimEnd()}… `}{' '}
      <Anchor component="button" type="button" inherit aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {t(whole ? 'text.less' : 'text.more')}
      </Anchor>
    </span>
  )
}
