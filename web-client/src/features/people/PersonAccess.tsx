import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { useList } from '../../api/useList'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { notifyDone } from '../../ui/feedback/notify'
import { Section } from '../../ui/frame/Section'
import { browserOf, signInColumns } from '../../ui/people/signInColumns'
import { tokenColumns } from '../../ui/people/tokenColumns'
import { PagedTable } from '../../ui/tables/PagedTable'
import { endSignInOf, endSignInsOf, revokeTokenOf } from './mutations'
import { fullName } from './peopleColumns'
import { signInsOf, tokensOf, type User } from './queries'
import { t } from './t'

type Props = { user: User }

/** What opens somebody's account just now, to be taken away: the browsers, and the tokens of scripts. */
export function PersonAccess({ user }: Props) {
  return (
    <>
      <SignInsOf user={user} />
      <TokensOf user={user} />
    </>
  )
}

function SignInsOf({ user }: Props) {
  const [cursor, setCursor] = useState<string>()
  const zone = useMyZone()
  const now = useNow()
  const list = useList(signInsOf(user.id, cursor))
  const { ask, dialog } = useRemoval()
  const done = useDone()
  const name = fullName(user)
  const endAll = () =>
    ask({
      title: t('people.signOutQuestion', { name }),
      act: t('people.signOutAct'),
      stays: t('people.signOutStays', { name }),
      remove: (dryRun) => endSignInsOf(user.id, dryRun),
      done: () => done(t('people.signedOut', { name })),
    })
  return (
    <Section
      title={t('people.signedInWhere')}
      aside={
        list &&
        list.items.length > 0 && (
          <Button variant="default" size="compact-md" onClick={() => void endAll()}>
            {t('people.signOut')}
          </Button>
        )
      }
    >
      <PagedTable
        inside
        label={t('people.signedInWhere')}
        list={list}
        columns={signInColumns(
          zone,
          now,
          (signIn) =>
            void ask({
              title: t('people.signOutInQuestion', { name, browser: browserOf(signIn) }),
              act: t('people.signOutAct'),
              stays: t('people.signOutStays', { name }),
              remove: (dryRun) => endSignInOf(user.id, signIn.id, dryRun),
              done: () => done(t('people.signedOutIn', { name, browser: browserOf(signIn) })),
            }),
        )}
        keyOf={({ id }) => id}
        nameOf={browserOf}
        cursor={cursor}
        onCursor={setCursor}
        empty={<EmptyState>{t('people.signedInNowhere', { name })}</EmptyState>}
      />
      {dialog}
    </Section>
  )
}

function TokensOf({ user }: Props) {
  const [cursor, setCursor] = useState<string>()
  const zone = useMyZone()
  const list = useList(tokensOf(user.id, cursor))
  const { ask, dialog } = useRemoval()
  const done = useDone()
  const name = fullName(user)
  return (
    <Section title={t('people.tokens')}>
      <PagedTable
        inside
        label={t('people.tokens')}
        list={list}
        columns={tokenColumns(
          zone,
          (token) =>
            void ask({
              title: t('people.revokeQuestion', { name, token: token.name }),
              act: t('tokens.revokeAct'),
              stays: t('tokens.revokeGoes'),
              remove: (dryRun) => revokeTokenOf(user.id, token.id, dryRun),
              done: () => done(t('tokens.revoked', { name: token.name })),
            }),
        )}
        keyOf={({ id }) => id}
        nameOf={(token) => token.name}
        cursor={cursor}
        onCursor={setCursor}
        empty={<EmptyState>{t('people.noTokens', { name })}</EmptyState>}
      />
      {dialog}
    </Section>
  )
}

function useDone() {
  const cache = useQueryClient()
  return async (message: string) => {
    await cache.invalidateQueries({ queryKey: ['people'] })
    notifyDone(message)
  }
}
