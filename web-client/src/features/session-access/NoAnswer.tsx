import { includesRole, useMe } from '../../api/me'
import type { ApiError } from '../../api/problem'
import { type Address, paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { errorWords } from '../../words/errorWords'
import type { AccessSearch } from './search'
import { t } from './t'

type Props = { session: string; search: AccessSearch; refusal: ApiError }
type Way = { words: string; label: string; to: Address }

/** What is wrong with the question, and the question that can be asked instead. */
function wayOn({ session, search, refusal }: Props): Way {
  const ask = (part: AccessSearch) => paths.sessionAccess(session, { ...search, ...part })
  const { user = '', course = '', at = '' } = search
  if (refusal.errors.some(({ pointer }) => pointer === 'at')) {
    return {
      words: t('sessionAccess.badMoment', { at: shortened(at) }),
      label: t('sessionAccess.askNow'),
      to: ask({ at: undefined }),
    }
  }
  const about = { label: t('sessionAccess.askSelf'), to: ask({ user: undefined }) }
  switch (refusal.code) {
    case 'course-not-found':
      return {
        words: t('sessionAccess.badCourse', { course: shortened(course) }),
        label: t('sessionAccess.whole'),
        to: ask({ course: undefined }),
      }
    case 'user-not-found':
      return { words: t('sessionAccess.badUser', { user: shortened(user) }), ...about }
    case 'not-a-manager':
      return { words: t('sessionAccess.notYours'), ...about }
    default:
      return { words: errorWords(refusal), label: t('sessionAccess.askNow'), to: paths.sessionAccess(session) }
  }
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

export function NoAnswer(props: Props) {
  const { words, label, to } = wayOn(props)
  const runs = includesRole(useMe().role, 'SESSION_ADMIN')
  const crumb = runs
    ? { label: t('sessions.title'), to: paths.sessions() }
    : { label: t('mySessions.title'), to: paths.mySessions() }
  return (
    <>
      <PageHeader title={t('sessionAccess.noAnswer')} crumbs={[crumb]} />
      <EmptyState action={<Link to={to}>{label}</Link>}>{words}</EmptyState>
    </>
  )
}
