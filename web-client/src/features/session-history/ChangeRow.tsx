import { Link } from '../../ui/frame/Link'
import { LongText } from '../../ui/tables/LongText'
import { showTime } from '../../words/showDates'
import styles from './history.module.css'
import type { Change } from './queries'
import type { Reader } from './subjects'
import { t } from './t'
import { wordsOf } from './words'

/** One change: when, and what it was in a sentence. */
export function ChangeRow({ change, reader }: { change: Change; reader: Reader }) {
  const { said, before, after, link } = wordsOf(change, reader)
  return (
    <li className={styles.change}>
      <time dateTime={change.at} className={styles.time}>
        {showTime(change.at, reader.zone)}
      </time>
      <div className={styles.words}>
        <LongText text={said} limit={280} /> {link && <Link to={link.to}>{link.label}</Link>}
        {before !== undefined && <Text name={t('history.before')} text={before} />}
        {after !== undefined && <Text name={t('history.after')} text={after} />}
      </div>
    </li>
  )
}

function Text({ name, text }: { name: string; text: string }) {
  return (
    <p className={styles.text}>
      <span className={styles.name}>{name}</span> <LongText text={text} />
    </p>
  )
}
