import { useQuery } from '@tanstack/react-query'
import { paths } from '../../../lib/paths'
import { Note } from '../../../ui/feedback/Note'
import { Link } from '../../../ui/frame/Link'
import { nameOf } from '../../../words/find'
import { queueOf } from '../markingColumns'
import { latestOf, type Submission } from '../queries'
import type { HandInSearch } from '../search'
import { t } from '../t'

type Props = { handIn: Submission; search: HandInSearch }

/** That a learner has handed in again since, with the way to what they handed in. */
export function HandedInAgain({ handIn, search }: Props) {
  const { session, learner } = handIn
  const { data } = useQuery({ ...latestOf(handIn), staleTime: 0 })
  const latest = data?.items.find((row) => row.learner.id === learner.id)
  const queue = queueOf(search.of === 'all' ? undefined : session.id, search)
  return (
    <Note tone="warn">
      {t('handIn.replaced', { learner: nameOf(learner) })}{' '}
      {latest && latest.submission !== handIn.id && (
        <Link to={paths.handIn(session.id, latest.course.id, latest.submission, queue)}>{t('handIn.latest')}</Link>
      )}
    </Note>
  )
}
