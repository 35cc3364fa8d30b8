import { useQuery } from '@tanstack/react-query'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { Markdown } from '../../../ui/content/Markdown'
import { OutsideLink } from '../../../ui/content/OutsideLink'
import { sizeWords } from '../../../ui/content/sizeWords'
import { Pill } from '../../../ui/feedback/Pill'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { showMomentAndZone } from '../../../words/showDates'
import { useRenewed } from '../item/useRenewed'
import { t } from '../t'
import styles from './assignment.module.css'
import { MarkShown } from './MarkShown'
import { type Submission, submissions, type TaskPlace } from './submissions'

type Props = { submission: Submission; place: TaskPlace }

/** Something that was handed in: when, its text, its files, and its mark where there is one. */
export function HandInShown({ submission, place }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const { number, submittedAt, late, text, files, mark } = submission
  return (
    <article className={styles.handIn} aria-label={t('assignment.number', { number })}>
      <p className={styles.facts}>
        <b>{t('assignment.number', { number })}</b>{' '}
        {t('assignment.on', { moment: showMomentAndZone(submittedAt, zone, now) })}{' '}
        {late && <Pill tone="warn">{t('assignment.late')}</Pill>}
      </p>
      {mark && <MarkShown mark={mark} />}
      {text !== null && (
        <div className={styles.work}>
          <Markdown text={text} files={files} under={3} />
        </div>
      )}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <HandedFile key={file.id} file={file} place={place} />
          ))}
        </ul>
      )}
    </article>
  )
}

function HandedFile({ file, place }: { file: Schemas['FileAnswer']; place: TaskPlace }) {
  const { dataUpdatedAt, refetch } = useQuery({ ...submissions(place), enabled: false })
  const { renew, refused } = useRenewed(file, dataUpdatedAt, async () => {
    const { data } = await refetch({ throwOnError: true })
    return data?.items.flatMap(({ files }) => files) ?? []
  })
  return (
    <li>
      <RefusalNote error={refused} />
      {file.inline ? (
        <OutsideLink href={file.url} onClick={renew}>
          {file.name}
        </OutsideLink>
      ) : (
        <a href={file.url} download={file.name} onClick={renew}>
          {file.name}
        </a>
      )}{' '}
      <span className={styles.quiet}>· {sizeWords(file.size)}</span>
    </li>
  )
}
