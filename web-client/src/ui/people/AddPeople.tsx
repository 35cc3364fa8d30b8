import { Group } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { errorWords } from '../../words/errorWords'
import { BusyButton } from '../feedback/BusyButton'
import { DoneNote } from '../feedback/DoneNote'
import { FocusPlace } from '../feedback/FocusPlace'
import { Note } from '../feedback/Note'
import { useKept } from '../forms/drafts'
import type { PickerItem } from '../pickers/items'
import { MultiPicker } from '../pickers/MultiPicker'

export type AddPeopleProps = {
  label: string
  description?: ReactNode
  search: (text: string, signal: AbortSignal) => Promise<readonly PickerItem[]>
  /** The act and its size: "Add 3 people". */
  act: (count: number) => string
  /** Adds one; throws why not. */
  add: (id: string) => Promise<unknown>
  /** After all were tried. */
  done: () => unknown
  /** That so many are in now. */
  said: (count: number) => string
}

type Refusal = { item: PickerItem; why: string }

/** Finds people by typing and adds them, several at once; who was refused stays chosen, with the reason. */
export function AddPeople({ label, description, search, act, add, done, said }: AddPeopleProps) {
  const [chosen, setChosen] = useKept<PickerItem[]>(label, [])
  const [added, setAdded] = useState(0)
  const [refused, setRefused] = useState<Refusal[]>([])
  const [busy, setBusy] = useState(false)
  const addAll = async () => {
    setBusy(true)
    setAdded(0)
    const refusals: Refusal[] = []
    for (const item of chosen) {
      await add(item.id).catch((failure) => refusals.push({ item, why: errorWords(failure) }))
    }
    setRefused(refusals)
    setChosen(refusals.map(({ item }) => item))
    setAdded(chosen.length - refusals.length)
    await done()
    setBusy(false)
  }
  return (
    <>
      <Refusals refused={refused} />
      <Group align="end" gap="sm">
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          <MultiPicker {...{ label, description, search }} value={chosen} onChange={setChosen} />
        </div>
        <BusyButton disabled={chosen.length === 0} busy={busy} onClick={addAll}>
          {act(chosen.length)}
        </BusyButton>
      </Group>
      {added > 0 && (
        <div style={{ marginTop: 12 }}>
          {refused.length > 0 ? <Note tone="learn">{said(added)}</Note> : <DoneNote words={said(added)} />}
        </div>
      )}
    </>
  )
}

/** Who was refused and why: it comes into view and takes the focus. */
function Refusals({ refused }: { refused: readonly Refusal[] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused.length > 0) place.current?.focus()
  }, [refused])
  return (
    <FocusPlace ref={place}>
      {refused.map(({ item, why }) => (
        <Note key={item.id} tone="bad">
          <b>{item.label}:</b> {why}
        </Note>
      ))}
    </FocusPlace>
  )
}
