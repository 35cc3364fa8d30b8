import { useQueryClient } from '@tanstack/react-query'
import type { Removal } from '../../ui/dialogs/useRemoval'
import type { PersonLine } from '../../ui/people/PeopleList'
import { PeopleSection } from '../../ui/people/PeopleSection'
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
  const done = () => cache.invalidateQueries({ queryKey: ['classes'] })
  const removalOf = ({ id: user, name }: PersonLine): Removal => ({
    title: t('classes.removeOwnerQuestion', { name }),
    act: t('classes.removeOwnerAct'),
    stays: t('classes.removeOwnerStays'),
    remove: (dryRun) => removeOwner(id, user, dryRun),
    done,
    said: t('classes.ownerRemoved', { name }),
  })
  const add = {
    label: t('classes.addOwners'),
    description: t('classes.ownersRule'),
    search: findOwners,
    act: (count: number) => (count ? t('classes.addOwnersAct', { count }) : t('classes.addOwners')),
    add: (user: string) => addOwner(id, user),
    done,
    said: (count: number) => t('classes.ownersAdded', { count }),
  }
  return (
    <PeopleSection
      title={t('classes.owners')}
      people={lines(owners)}
      empty={t('classes.noOwners')}
      removalOf={mayChange ? removalOf : undefined}
      add={mayChange ? add : undefined}
    />
  )
}
