import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { errorWords } from './errorWords'
import { Note } from './Note'
import type { PickerItem } from './picker/items'
import { MultiPicker } from './picker/MultiPicker'

type Props = {
  label: string
  description?: ReactNode
  search: (text: string, signal: AbortSignal) => Promise<readonly PickerItem[]>
  /** The act and its size: "Add 3 people". */
  act: (count: number) => string
  /** Adds one; throws why not. */
  add: (id: string) => Promise<unknown>
  /** After all were tried; told how many are in now. */
  done: (added: number) => unknown
}

type Refusal = { item: PickerItem; why: string }

/** Finds people by typing and adds them, several at once; who was refused stays chosen, with the reason. */
export function AddPeople({ label, description, search, act, add, done }: Props) {
  const [chosen, setChosen] = useState<PickerItem[]>([])
  const [refused, setRefused] = useState<Refusal[]>([])
  const [busy, setBusy] = useState(false)
  const addAll = async () => {
    setBusy(true)
    const refusals: Refusal[] = []
    for (const item of chosen) {
      await add(item.id).catch((failure) => refusals.push({ item, why: errorWords(failure) }))
    }
    setRefused(refusals)
    setChosen(refusals.map(({ item }) => item))
    await done(chosen.length - refusals.length)
    setBusy(false)
  }
  return (
    <>
      {refused.map(({ item, why }) => (
        <Note key={item.id} tone="bad">
          <b>{item.label}:</b> {why}
        </Note>
      ))}
      <Group align="end" gap="sm">
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          <MultiPicker {...{ label, description, search }} value={chosen} onChange={setChosen} />
        </div>
        <Button disabled={chosen.length === 0} loading={busy} onClick={addAll}>
          {act(chosen.length)}
        </Button>
      </Group>
    </>
  )
}
