import { Group } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { type Session, useSession } from '../../api/session'
import { zoneName } from '../../lib/zonedTime'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { Section } from '../../ui/frame/Section'
import { showDayInWords } from '../../words/showDates'
import { ChangeRow } from './ChangeRow'
import styles from './history.module.css'
import { type Change, history } from './queries'
import type { Reader } from './subjects'
import { t } from './t'

/** Who changed what in a session, newest first, day by day. */
export function HistoryTab({ id }: { id: string }) {
  const session = useSession(id)
  const zone = useMyZone()
  const now = useNow()
  const pages = useSuspenseInfiniteQuery(history(id))
  const changes = pages.data.pages.flatMap(({ items }) => items)
  if (changes.length === 0) return <EmptyState title={t('history.none')}>{t('history.noneText')}</EmptyState>
  const reader = { zone, now, courseOf: titleOf(session) }
  return (
    <>
      <p className={styles.zone}>{t('history.zone', { zone: zoneName(zone) })}</p>
      {byDay(changes, reader).map(({ day, items }) => (
        <Section key={day} title={day}>
          <ul className={styles.list}>
            {items.map((change) => (
              <ChangeRow key={change.id} change={change} reader={reader} />
            ))}
          </ul>
        </Section>
      ))}
      <RefusalNote error={pages.isFetchNextPageError ? pages.error : undefined} />
      {pages.hasNextPage && (
        <Group justify="center" mb="md">
          <BusyButton variant="default" busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t('history.more')}
          </BusyButton>
        </Group>
      )}
    </>
  )
}

/** A course that has left the session keeps its code. */
const titleOf = ({ courses }: Session) => {
  const titles = new Map(courses.map(({ course }) => [course.code, course.title]))
  return (code: string) => titles.get(code) ?? code
}

/** Changes that follow each other on one day of the reader's calendar. */
function byDay(changes: readonly Change[], { zone, now }: Reader) {
  const days: { day: string; items: Change[] }[] = []
  for (const change of changes) {
    const day = showDayInWords(change.at, zone, now)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(change)
    else days.push({ day, items: [change] })
  }
  return days
}
