import { fold } from '../../lib/fold'

/** Something that can be chosen. */
export type PickerItem = {
  id: string
  label: string
  /** Beside it: username, code. */
  detail?: string
  /** "Already in", "Learner". */
  mark?: string
  /** Cannot be chosen: a sentence that says why, and who can change that. */
  why?: string
  /** Cannot be chosen; `mark` says why. */
  disabled?: boolean
}

export const isChoosable = ({ disabled, why }: PickerItem) => !disabled && !why

const isCalled = ({ label, detail = '' }: PickerItem, wanted: string) =>
  fold(label) === wanted || fold(detail) === wanted

/** What a text means beyond doubt: the one thing that is called so, or the only one there is. */
export function meantBy<I extends PickerItem>(text: string, items: readonly I[]): I | undefined {
  const choosable = items.filter(isChoosable)
  const called = choosable.filter((item) => isCalled(item, fold(text)))
  const candidates = called.length > 0 ? called : choosable
  return candidates.length === 1 ? candidates[0] : undefined
}

/** What Enter takes: what the text means, else the first that was found and is not chosen yet. */
export const firstFor = <I extends PickerItem>(text: string, items: readonly I[], chosen: ReadonlySet<string>) =>
  meantBy(text, items) ?? items.find((item) => isChoosable(item) && !chosen.has(item.id))
