import type { ReactNode } from 'react'
import { type Removal, useRemoval } from '../dialogs/useRemoval'
import { Section } from '../frame/Section'
import { AddPeople, type AddPeopleProps } from './AddPeople'
import { PeopleList, type PersonLine } from './PeopleList'

type Props = {
  title: string
  people: readonly PersonLine[]
  empty: ReactNode
  /** How one is removed; without it the list is to be read only. */
  removalOf?: ((person: PersonLine) => Removal) | undefined
  /** How some are added; without it nobody can be. */
  add?: AddPeopleProps | undefined
}

/** Those who answer for something, such as its authors or owners: seen, added, removed. */
export function PeopleSection({ title, people, empty, removalOf, add }: Props) {
  const { ask, dialog } = useRemoval()
  return (
    <Section title={title}>
      <PeopleList people={people} onRemove={removalOf && ((person) => void ask(removalOf(person)))} empty={empty} />
      {add && <AddPeople {...add} />}
      {dialog}
    </Section>
  )
}
