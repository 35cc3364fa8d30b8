import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { showNumber } from '../../lib/numbers'
import { Section } from '../../ui/frame/Section'
import { showMomentAndZone } from '../../words/showDates'
import styles from './imports.module.css'
import { allOf, changesOf, countOf, isBlocked, SHOWN } from './outcomes'
import { t } from './t'

type Import = Schemas['ImportResponse']

/** What happens in numbers, and in a sentence where one stands. */
export function ImportCounts({ each }: { each: Import }) {
  const zone = useMyZone()
  const now = useNow()
  const moment = each.finishedAt ? showMomentAndZone(each.finishedAt, zone, now) : '–'
  const shown = SHOWN.filter((outcome) => outcome !== 'SKIPPED' || each.counts.skipped > 0)
  return (
    <Section>
      <div className={styles.counts}>
        <ul className={styles.numbers} aria-label={t('imports.counts')}>
          {shown.map((outcome) => (
            <li key={outcome}>
              <b data-bad={(outcome === 'FAILED' && each.counts.failed > 0) || undefined}>
                {showNumber(countOf(each.counts, outcome))}
              </b>{' '}
              <span className={styles.soft}>{t(`imports.count.${outcome}`)}</span>
            </li>
          ))}
        </ul>
        <div className={styles.say} role="status">
          <p className={styles.text}>{sentence(each, moment)}</p>
          {each.warnings.map(({ code, detail }) => (
            <p key={code + detail} className={styles.warning}>
              {detail}
            </p>
          ))}
        </div>
      </div>
    </Section>
  )
}

function sentence(each: Import, moment: string): string {
  switch (each.state) {
    case 'PLANNED':
      return plan(each)
    case 'DONE':
      return t(each.counts.failed > 0 ? 'imports.say.DONE.faulty' : 'imports.say.DONE.good', { moment })
    case 'CANCELLED':
    case 'UNDONE':
      return t(`imports.say.${each.state}`)
    case 'FAILED':
      return t('imports.failedText')
    case 'PLANNING':
    case 'APPLYING':
      return t('imports.leave')
  }
}

function plan(each: Import): string {
  if (allOf(each.counts) === 0) return t('imports.say.PLANNED.empty')
  if (isBlocked(each)) return t('imports.say.PLANNED.atomic')
  if (changesOf(each.counts) === 0)
    return t(each.counts.failed ? 'imports.say.PLANNED.noGood' : 'imports.say.PLANNED.nothing')
  return t(each.counts.failed > 0 ? 'imports.say.PLANNED.faulty' : 'imports.say.PLANNED.good')
}
