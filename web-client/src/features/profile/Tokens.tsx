import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { useList } from '../../api/useList'
import { ConfirmDestructive } from '../../ui/dialogs/ConfirmDestructive'
import { Dialog } from '../../ui/dialogs/Dialog'
import { CopyOnce } from '../../ui/feedback/CopyOnce'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { notifyDone } from '../../ui/feedback/notify'
import { tokenColumns } from '../../ui/people/tokenColumns'
import { PagedTable } from '../../ui/tables/PagedTable'
import { revokeToken } from './mutations'
import { myTokens, type Token } from './queries'
import { TokenForm } from './TokenForm'
import { t } from './t'

const route = getRouteApi('/in/profile')

/** The tokens that act in one's name: made, shown once, revoked. */
export function Tokens() {
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const zone = useMyZone()
  const list = useList(myTokens(cursor))
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<Schemas['CreatedPersonalToken']>()
  const [revoked, setRevoked] = useState<Token>()
  const renew = () => cache.invalidateQueries({ queryKey: ['tokens'] })
  const create = <Button onClick={() => setMaking(true)}>{t('tokens.new')}</Button>
  const revoke = async ({ id, name }: Token) => {
    await revokeToken(id)
    await renew()
    notifyDone(t('tokens.revoked', { name }))
  }
  return (
    <>
      <Group justify="space-between" align="start" mb="sm" gap="sm">
        <p style={{ color: 'var(--soft)', margin: 0, maxWidth: '44rem', flex: '1 1 260px' }}>{t('tokens.about')}</p>
        {list && list.items.length > 0 && create}
      </Group>
      <PagedTable
        label={t('profile.tab.tokens')}
        list={list}
        columns={tokenColumns(zone, setRevoked)}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        cursor={cursor}
        onCursor={(next) => navigate({ search: (now) => ({ ...now, cursor: next }), replace: true })}
        empty={
          <EmptyState title={t('tokens.empty')} action={create}>
            {t('tokens.emptyText')}
          </EmptyState>
        }
      />
      <Dialog opened={making} onClose={() => setMaking(false)} title={t('tokens.new')}>
        <TokenForm
          onCancel={() => setMaking(false)}
          onMade={(token) => {
            setMaking(false)
            setMade(token)
            void renew()
          }}
        />
      </Dialog>
      <Dialog
        opened={made !== undefined}
        onClose={() => setMade(undefined)}
        title={t('tokens.made', { name: made?.token.name ?? '' })}
      >
        {made && <Made secret={made.secret} />}
      </Dialog>
      {revoked && (
        <ConfirmDestructive
          opened
          onClose={() => setRevoked(undefined)}
          title={t('tokens.revokeQuestion', { name: revoked.name })}
          goes={[t('tokens.revokeGoes')]}
          act={t('tokens.revokeAct')}
          onConfirm={() => revoke(revoked)}
        />
      )}
    </>
  )
}

function Made({ secret }: { secret: string }) {
  return (
    <>
      <CopyOnce label={t('tokens.secret')} secret={secret} />
      <p style={{ marginBottom: 4 }}>{t('tokens.how')}</p>
      <code style={{ overflowWrap: 'anywhere' }}>Authorization: Bearer {secret}</code>
    </>
  )
}
