import type { Schemas } from '../../api/schemas'
import type { Removal } from '../../ui/dialogs/useRemoval'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { type Found, findPeople, foundPerson, nameOf } from '../../words/find'
import type { Part } from '../../words/whyNotChosen'
import type { Place } from './mutations'
import { t } from './t'
import { useChange } from './useChange'

type Props = {
  /** "Add a coach to Algebra". */
  label: string
  placeholder: string
  /** What they are taken out as: "coach of Algebra". */
  role: string
  people: readonly Schemas['PersonSummary'][]
  as: Part
  place: Place
  session: string
  onRemove: (removal: Removal) => void
}

/** People in one place of the session, as pills: found by typing, taken out after one question. */
export function PeopleRow({ label, placeholder, role, people, as, place, session, onRemove }: Props) {
  const change = useChange(session)
  const value = people.map(foundPerson)
  const onChange = (chosen: readonly Found[]) => {
    const added = chosen.find(({ id }) => !value.some((person) => person.id === id))
    if (added) return change.change(() => place.add(added.id), t('session.person.in', { name: added.label }))
    const gone = people.find(({ id }) => !chosen.some((person) => person.id === id))
    if (gone) onRemove(removalOf(gone))
  }
  const removalOf = (person: Schemas['PersonSummary']): Removal => {
    const name = nameOf(person)
    return {
      title: t('session.person.outTitle', { name, role }),
      act: t('session.person.outAct', { name }),
      remove: place.remove(person.id),
      done: change.refresh,
      said: t('session.person.out', { name }),
    }
  }
  return (
    <>
      <MultiPicker
        label={label}
        placeholder={placeholder}
        search={findPeople({ as })}
        value={value}
        onChange={onChange}
      />
      {change.refusal}
    </>
  )
}
