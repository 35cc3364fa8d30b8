import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import { useList } from '../../api/useList'
import { showNumber } from '../../lib/numbers'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Note } from '../../ui/feedback/Note'
import { Pill } from '../../ui/feedback/Pill'
import { Section } from '../../ui/frame/Section'
import { AddPeople } from '../../ui/people/AddPeople'
import { FilterBar } from '../../ui/tables/FilterBar'
import { listAddress } from '../../ui/tables/listAddress'
import { NoMatch } from '../../ui/tables/NoMatch'
import { PagedTable } from '../../ui/tables/PagedTable'
import { SelectionBar } from '../../ui/tables/SelectionBar'
import { findPeople, nameOf } from '../../words/find'
import { memberColumns } from './memberColumns'
import { addMember, removeMembers } from './mutations'
import { type ClassGroup, members } from './queries'
import { MEMBER_SORTS } from './search'
import { t } from './t'

const route = getRouteApi('/in/classes/$classId')
const findMembers = findPeople()

/** Who is in a class: found, added several at once, taken out. */
export function ClassMembers({ group: { id, memberCount, sessionCount, mayChange } }: { group: ClassGroup }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const zone = useMyZone()
  const list = useList(members(id, search))
  const [selected, onSelect] = useState<ReadonlySet<string>>(new Set())
  const { ask, dialog } = useRemoval()
  const address = listAddress({ search, sorts: MEMBER_SORTS, usual: 'lastName', navigate })
  const renew = () => cache.invalidateQueries({ queryKey: ['classes'] })
  const remove = (users: readonly string[], title: string) =>
    ask({
      title,
      act: t('classes.removeMemberAct'),
      stays: t('classes.removeMembersStay'),
      remove: (dryRun) => removeMembers(id, users, dryRun),
      done: () => {
        onSelect(new Set())
        return renew()
      },
      said: t('classes.membersRemoved', { count: users.length }),
    })
  const selection = { selected, onSelect }
  return (
    <Section title={t('classes.members')} status={<Pill>{showNumber(memberCount)}</Pill>}>
      {mayChange && sessionCount > 0 && <Note tone="brand">{t('classes.live', { count: sessionCount })}</Note>}
      {mayChange && (
        <AddPeople
          label={t('classes.addMembers')}
          description={t('classes.addMembersRule')}
          search={findMembers}
          act={(count) => (count ? t('classes.addMembersAct', { count }) : t('classes.addMembers'))}
          add={(user) => addMember(id, user)}
          done={renew}
          said={(count) => t('classes.membersAdded', { count })}
        />
      )}
      {memberCount > 0 && (
        <div style={{ marginTop: 16 }}>
          <FilterBar {...address.bar} placeholder={t('classes.memberSearch')} />
        </div>
      )}
      <SelectionBar selection={selection}>
        <Button
          variant="default"
          onClick={() => void remove([...selected], t('classes.removeMembersQuestion', { count: selected.size }))}
        >
          {t('classes.removeMembers', { count: selected.size })}
        </Button>
      </SelectionBar>
      <PagedTable
        inside
        {...address.table}
        label={t('classes.members')}
        list={list}
        columns={memberColumns({
          zone,
          ...(mayChange
            ? {
                onRemove: (user) => void remove([user.id], t('classes.removeMemberQuestion', { name: nameOf(user) })),
              }
            : {}),
        })}
        keyOf={({ user }) => user.id}
        nameOf={({ user }) => nameOf(user)}
        {...(mayChange ? { selection } : {})}
        empty={
          address.isNarrowed ? (
            <NoMatch onClear={address.clear} />
          ) : (
            <EmptyState title={t('classes.noMembers')}>
              {t(mayChange ? 'classes.noMembersText' : 'classes.noMembersForYou')}
            </EmptyState>
          )
        }
      />
      {dialog}
    </Section>
  )
}
