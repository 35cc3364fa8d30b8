import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe, useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { languageName } from '../../lib/languages'
import { paths } from '../../lib/paths'
import { ConfirmDestructive } from '../../ui/dialogs/ConfirmDestructive'
import { RemovalButton } from '../../ui/dialogs/RemovalButton'
import type { Removal } from '../../ui/dialogs/useRemoval'
import { Boundary } from '../../ui/feedback/Boundary'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Pair, Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import type { OwnRemovalWords } from '../../words/removalWords'
import { showDay, showMomentAndZone } from '../../words/showDates'
import { deleteUser, updateUser } from './mutations'
import { PersonAccess } from './PersonAccess'
import { PersonSessions } from './PersonSessions'
import { PersonSignIn } from './PersonSignIn'
import { AccountPill, fullName } from './peopleColumns'
import { type User, usePerson } from './queries'
import { t } from './t'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  sessionCoaches: (values) => t('people.goes.sessionCoaches', values),
  courseCoaches: (values) => t('people.goes.courseCoaches', values),
  managers: (values) => t('people.goes.managers', values),
  classMembers: (values) => t('people.goes.classMembers', values),
  classOwners: (values) => t('people.goes.classOwners', values),
  authors: (values) => t('people.goes.authors', values),
  imports: (values) => t('people.goes.imports', values),
  personalTokens: (values) => t('people.goes.personalTokens', values),
}

const route = getRouteApi('/in/people/$user')

/** One person: the account, how they sign in, and their sessions. */
export function PersonPage() {
  const { user } = route.useParams()
  const { value, etag } = usePerson(user)
  const mine = useMe()
  const changes = mine.role === 'ADMIN'
  const [refused, setRefused] = useState<unknown>()
  const name = fullName(value)
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t('people.title'), to: paths.people() }]}
        status={<AccountPill user={value} />}
        actions={
          changes && <PersonActions user={value} etag={etag} mine={mine.id === value.id} onRefused={setRefused} />
        }
      />
      <RefusalNote error={refused} />
      {!changes && <Note tone="brand">{t('people.byAdmins')}</Note>}
      {mine.id === value.id && <Note tone="brand">{t('people.isYou')}</Note>}
      {!value.active && <Note tone="warn">{t('people.isInactive', { name })}</Note>}
      <Pair>
        <Details user={value} />
        {changes && value.active && mine.id !== value.id && <PersonSignIn user={value} />}
      </Pair>
      <Boundary fallback={<CardSkeleton />}>
        <PersonSessions user={value} />
      </Boundary>
      {changes && (
        <Boundary fallback={<CardSkeleton />}>
          <PersonAccess user={value} />
        </Boundary>
      )}
    </>
  )
}

function Details({ user }: { user: User }) {
  const zone = useMyZone()
  const now = useNow()
  const last = user.lastSignInAt
  return (
    <Section title={t('people.details')}>
      <Facts
        facts={[
          { name: t('people.username'), value: user.username },
          { name: t('people.email'), value: <a href={`mailto:${user.email}`}>{user.email}</a> },
          { name: t('people.role'), value: t(`role.${user.role}`) },
          { name: t('people.zone'), value: user.timeZone ?? t('people.zoneNone') },
          { name: t('people.language'), value: user.language ? languageName(user.language) : t('language.none') },
          { name: t('people.externalId'), value: user.externalId ?? '–' },
          { name: t('people.since'), value: showDay(user.createdAt, zone) },
          { name: t('people.signedIn'), value: last ? showMomentAndZone(last, zone, now) : t('people.never') },
        ]}
      />
    </Section>
  )
}

type ActionsProps = { user: User; etag: string; mine: boolean; onRefused: (error: unknown) => void }

/** What an administrator can do with an account; nobody deletes or deactivates their own. */
function PersonActions({ user, etag, mine, onRefused }: ActionsProps) {
  const router = useRouter()
  const cache = useQueryClient()
  const [deactivating, setDeactivating] = useState(false)
  const name = fullName(user)
  const activate = async (active: boolean) => {
    await updateUser(user.id, etag, { active })
    await cache.invalidateQueries({ queryKey: ['people'] })
    notifyDone(t(active ? 'people.reactivated' : 'people.deactivated', { name }))
  }
  const reactivate = () => {
    onRefused(undefined)
    void activate(true).catch(onRefused)
  }
  const removal: Removal = {
    title: t('people.deleteQuestion', { name }),
    act: t('people.deleteAct'),
    goes,
    stays: t('people.deleteStays'),
    remove: (dryRun) => deleteUser(user.id, dryRun),
    done: () => {
      notifyDone(t('people.deleted', { name }))
      router.navigate(paths.people())
      cache.removeQueries({ queryKey: ['people'] })
    },
  }
  const edit = (
    <Button component={Link} to={paths.editPerson(user.id)}>
      {t('people.edit')}
    </Button>
  )
  if (mine) return edit
  return (
    <>
      <RemovalButton removal={removal}>{t('people.delete')}</RemovalButton>
      {user.active ? (
        <Button variant="default" onClick={() => setDeactivating(true)}>
          {t('people.deactivate')}
        </Button>
      ) : (
        <Button variant="default" onClick={reactivate}>
          {t('people.reactivate')}
        </Button>
      )}
      {edit}
      <ConfirmDestructive
        opened={deactivating}
        onClose={() => setDeactivating(false)}
        title={t('people.deactivateQuestion', { name })}
        goes={[t('people.deactivateGoes'), t('people.deactivateGoesTokens'), t('people.deactivateGoesToo')]}
        act={t('people.deactivateAct')}
        onConfirm={() => activate(false)}
      >
        <p>{t('people.deactivateStays')}</p>
      </ConfirmDestructive>
    </>
  )
}
