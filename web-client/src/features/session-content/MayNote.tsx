import { useMe } from '../../api/me'
import { paths } from '../../lib/paths'
import { Note } from '../../ui/feedback/Note'
import { Link } from '../../ui/frame/Link'
import { namesOf } from '../../words/personLine'
import { t } from './t'
import type { May } from './useMay'

/** Why nothing can be changed here, and who can; or what a change reaches. */
export function MayNote({ may }: { may: May }) {
  const me = useMe()
  const { session, change, isLocked, unlocks } = may
  if (isLocked) {
    return (
      <Note tone="warn">
        {lockedWords(may, namesOf(session.managers, me))}{' '}
        {unlocks && <Link to={paths.session(session.id, { tab: 'courses' })}>{t('sessionContent.unlock')}</Link>}
      </Note>
    )
  }
  if (change) return <p style={{ color: 'var(--soft)' }}>{t('sessionContent.hint')}</p>
  if (!unlocks) return <Note tone="brand">{t('sessionContent.coachReads')}</Note>
  const coaches = namesOf([...(may.entry?.coaches ?? []), ...session.coaches], me)
  return (
    <Note tone="brand">
      {coaches ? t('sessionContent.managerReads', { coaches }) : t('sessionContent.managerReadsNobody')}
    </Note>
  )
}

function lockedWords({ change }: May, managers: string): string {
  if (change) return t('sessionContent.lockedForAdmin')
  return managers ? t('sessionContent.locked', { managers }) : t('sessionContent.lockedNobody')
}
