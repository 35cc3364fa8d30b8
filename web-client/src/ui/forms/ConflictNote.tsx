import { Button, Group } from '@mantine/core'
import { t } from '../../words/forms'
import { Note } from '../feedback/Note'
import { LongText } from '../tables/LongText'
import styles from './FormFaults.module.css'
import type { Conflict, Difference } from './useConflict'

type Props = Conflict & { labelOf: (path: string) => string }

/** Of a page of text, so much is seen before the whole is asked for. */
const LIMIT = 600

/** Your value if you typed one; otherwise the one that was loaded. */
function mineWords({ mine, both }: Difference): string {
  if (both) return mine || '–'
  return mine ? t('form.onlyTheirs', { before: mine }) : t('form.onlyTheirsBlank')
}

/** Somebody else was faster: what they saved beside your values, and the two ways to continue. */
export function ConflictNote({ differences, labelOf, keepMine, takeTheirs }: Props) {
  const [yours, theirs] = [t('form.yours'), t('form.theirs')]
  return (
    <Note tone="bad">
      {t('form.stale')}
      {differences.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('form.field')}</th>
              <th scope="col">{yours}</th>
              <th scope="col">{theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <tr key={each.field}>
                <th scope="row">
                  {labelOf(each.field)} {each.both && <span className={styles.both}>{t('form.both')}</span>}
                </th>
                <td data-label={yours}>
                  <LongText text={mineWords(each)} limit={LIMIT} />
                </td>
                <td data-label={theirs}>
                  <LongText text={each.theirs || '–'} limit={LIMIT} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group gap="sm" mt="xs">
        <Button size="xs" onClick={keepMine}>
          {t('form.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={takeTheirs}>
          {t('form.takeTheirs')}
        </Button>
      </Group>
    </Note>
  )
}
