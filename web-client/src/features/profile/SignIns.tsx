import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { useList } from '../../api/useList'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { notifyDone } from '../../ui/feedback/notify'
import { browserOf, signInColumns } from '../../ui/people/signInColumns'
import { PagedTable } from '../../ui/tables/PagedTable'
import { endOtherSignIns, endSignIn } from './mutations'
import { mySignIns, type SignIn } from './queries'
import { t } from './t'

const route = getRouteApi('/in/profile')

/** Where one is signed in: ended in one browser, or in all others. */
export function SignIns() {
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const zone = useMyZone()
  const now = useNow()
  const list = useList(mySignIns(cursor))
  const { ask, dialog } = useRemoval()
  const renewAndSay = async (message: string) => {
    await cache.invalidateQueries({ queryKey: ['sign-ins'] })
    notifyDone(message)
  }
  const end = (signIn: SignIn) => {
    const browser = browserOf(signIn)
    return ask({
      title: t('signIns.endQuestion', { browser }),
      act: t('signIns.endAct'),
      stays: t('signIns.stays'),
      remove: (dryRun) => endSignIn(signIn.id, dryRun),
      done: () => renewAndSay(t('signIns.ended', { browser })),
    })
  }
  const endOthers = () =>
    ask({
      title: t('signIns.everywhereQuestion'),
      act: t('signIns.everywhereAct'),
      stays: t('signIns.stays'),
      remove: endOtherSignIns,
      done: () => renewAndSay(t('signIns.everywhereDone')),
    })
  return (
    <>
      <Group justify="space-between" align="start" mb="sm" gap="sm">
        <p style={{ color: 'var(--soft)', margin: 0, maxWidth: '44rem', flex: '1 1 260px' }}>{t('signIns.about')}</p>
        {list && (list.page.total ?? 0) > 1 && (
          <Button variant="default" onClick={() => void endOthers()}>
            {t('signIns.everywhere')}
          </Button>
        )}
      </Group>
      <PagedTable
        label={t('profile.tab.signIns')}
        list={list}
        columns={signInColumns(zone, now, (signIn) => void end(signIn))}
        keyOf={({ id }) => id}
        nameOf={browserOf}
        cursor={cursor}
        onCursor={(next) => navigate({ search: (was) => ({ ...was, cursor: next }), replace: true })}
        empty={<EmptyState title={t('signIns.none')}>{t('signIns.about')}</EmptyState>}
      />
      {dialog}
    </>
  )
}
