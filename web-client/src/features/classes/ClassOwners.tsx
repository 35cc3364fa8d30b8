import { useQueryClient } from '@tanstack/react-query'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { Section } from '../../ui/frame/Section'
import { AddPeople } from '../../ui/people/AddPeople'
import { PeopleList, type PersonLine } from '../../ui/people/PeopleList'
import { findPeople } from '../../words/find'
import { usePersonLines } from '../../words/personLine'
import { addOwner, removeOwner } from './mutations'
import type { ClassGroup } from './queries'
import { t } from './t'

const findOwners = findPeople({ as: 'owner' })

/** Who may change a class. */
export function ClassOwners({ group: { id, owners, mayChange } }: { group: ClassGroup }) {
  const cache = useQueryClient()
  const lines = usePersonLines()
  const { ask, dialog } = useRemoval()
  const renew = () => cache.invalidateQueries({ queryKey: ['classes'] })
  const remove = ({ id: user, name }: PersonLine) =>
    ask({
      title: t('classes.removeOwnerQuestion', { name }),
      act: t('classes.removeOwnerAct'),
      stays: t('classes.removeOwnerStays'),
      remove: (dryRun) => removeOwner(id, user, dryRun),
      done: renew,
      said: t('classes.ownerRemoved', { name }),
    })
  return (
    <Section title={t('classes.owners')}>
      <PeopleList
        people={lines(owners)}
        onRemove={mayChange ? (person) => void remove(person) : undefined}
        empty={t('classes.noOwners')}
      />
      {mayChange && (
        <AddPeople
          label={t('classes.addOwners')}
          description={t('classes.ownersRule')}
          search={findOwners}
          act={(count) => (count ? t('classes.addOwnersAct', { count }) : t('classes.addOwners'))}
          add={(user) => addOwner(id, user)}
          done={renew}
          said={(count) => t('classes.ownersAdded', { count })}
        />
      )}
      {dialog}
    </Section>
  )
}
