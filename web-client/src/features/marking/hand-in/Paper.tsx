import { useMyZone } from '../../../api/me'
import { useNow } from '../../../api/platform'
import { Markdown } from '../../../ui/content/Markdown'
import { OutsideLink } from '../../../ui/content/OutsideLink'
import { sizeWords } from '../../../ui/content/sizeWords'
import { Section } from '../../../ui/frame/Section'
import { nameOf } from '../../../words/find'
import { showMomentAndZone } from '../../../words/showDates'
import type { Submission } from '../queries'
import type { HandInSearch } from '../search'
import { t } from '../t'
import { Earlier } from './Earlier'
import styles from './handIn.module.css'

type Props = { handIn: Submission; search: HandInSearch }

/** What was handed in, when, and what was said of it. */
export function Paper({ handIn, search }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const { item, course, submittedAt, text, files, mark } = handIn
  const say = (moment: string) => showMomentAndZone(moment, zone, now)
  return (
    <Section title={item.title} aside={t('handIn.handedIn', { course: course.title, moment: say(submittedAt) })}>
      <div className={styles.paper}>
        {text ? <Markdown text={text} under={2} /> : <p className={styles.soft}>{t('handIn.noText')}</p>}
        {files.length > 0 && (
          <ul className={styles.files} aria-label={t('handIn.files')}>
            {files.map((file) => (
              <li key={file.id}>
                <OutsideLink href={file.url}>
                  <bdi>{file.name}</bdi>
                </OutsideLink>{' '}
                <span className={styles.soft}>{sizeWords(file.size)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {mark && (
        <p className={styles.soft}>
          {mark.markedBy
            ? t('handIn.marked', { name: nameOf(mark.markedBy), moment: say(mark.markedAt) })
            : t('handIn.markedNobody', { moment: say(mark.markedAt) })}{' '}
          {t(mark.releasedAt ? 'handIn.isReleased' : 'handIn.isHeld')}
        </p>
      )}
      <Earlier handIn={handIn} search={search} />
    </Section>
  )
}
