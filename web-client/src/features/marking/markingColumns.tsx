import type { MarkingRow } from '../../api/marking'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import type { Column } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showMomentShort } from '../../words/showDates'
import { pointsWords } from './pointsWords'
import type { MarkingSearch } from './search'
import { t } from './t'

type About = { session: string | undefined; search: MarkingSearch; zone: string; now: Date }

/** What is said of each hand-in; from the learner's name one comes to it, with the queue beside it. */
export const markingColumns = ({ session, search, zone, now }: About): readonly Column<MarkingRow>[] => [
  {
    key: 'learner',
    header: t('marking.learner'),
    cell: (row) => (
      <RowTitle
        to={paths.handIn(row.session.id, row.course.id, row.submission, queueOf(session, search))}
        title={nameOf(row.learner)}
        beneath={row.number > 1 && t('marking.number', { n: row.number })}
        mark={row.late && <Pill tone="warn">{t('marking.late')}</Pill>}
      />
    ),
  },
  { key: 'item', header: t('marking.item'), cell: ({ item }) => item.title },
  { key: 'course', header: t('marking.course'), cell: ({ course }) => course.title },
  ...(session === undefined
    ? [{ key: 'session', header: t('marking.session'), cell: (row: MarkingRow) => row.session.title }]
    : []),
  {
    key: 'submittedAt',
    header: t('marking.handedIn'),
    cell: ({ submittedAt }) => showMomentShort(submittedAt, zone, now),
  },
  ...(search.state && search.state !== 'WAITING'
    ? [
        {
          key: 'points',
          header: t('marking.mark'),
          cell: ({ points, item }: MarkingRow) => pointsWords(points, item.maxPoints),
        },
      ]
    : []),
]

/** The queue as an address has it. */
export const queueOf = (session: string | undefined, { q, state, course, item, cursor }: MarkingSearch) => ({
  q,
  state,
  course,
  item,
  cursor,
  of: session === undefined ? ('all' as const) : undefined,
})
