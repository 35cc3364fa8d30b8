import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form'
import { useState } from 'react'
import { ApiError } from '../../api/problem'
import { errorWords } from '../errorWords'

type Values = Record<string, unknown>

type Options<V extends Values> = UseFormInput<V> & {
  /** What saving does; throws an ApiError where the server refuses. */
  save: (values: V) => Promise<unknown>
  /** Where a pointer of the contract has no field of the same name here: `'/accessStart': 'start'`. */
  fields?: Readonly<Record<string, string>>
  /** Brings the field into sight before it gets the focus, where a form has several steps. */
  reveal?: (path: string) => void
}

export type ApiForm<V extends Values> = {
  form: UseFormReturnType<V>
  /** For `<form onSubmit>`. */
  submit: (event?: React.FormEvent<HTMLFormElement>) => void
  saving: boolean
  /** What belongs to no field: show it with `<FormFaults>`. */
  faults: readonly string[]
  /** Moves to the first of these faults, as after a refused save. */
  focusFirst: (errors: object) => void
}

const pathOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.')

const hasField = (values: Values, path: string): boolean => (path.split('.')[0] ?? '') in values

/** A field of another step is there a moment later. */
function focusOnceThere(find: () => HTMLElement | null, tries = 25): void {
  setTimeout(() => {
    const node = find()
    if (node) node.focus()
    else if (tries > 0) focusOnceThere(find, tries - 1)
  }, 20)
}

/** A form whose faults, the browser's and the server's, stand at their fields; the first one gets the focus. */
export function useApiForm<V extends Values>({ save, fields = {}, reveal, ...input }: Options<V>): ApiForm<V> {
  const [faults, setFaults] = useState<readonly string[]>([])
  const [saving, setSaving] = useState(false)
  const form = useForm<V>({ mode: 'controlled', ...input })

  const focusFirst = (errors: object) => {
    const [path] = Object.keys(errors)
    if (!path) return
    reveal?.(path)
    focusOnceThere(() => form.getInputNode(path))
  }

  const place = (failure: unknown, values: V) => {
    if (!(failure instanceof ApiError) || failure.errors.length === 0) return setFaults([errorWords(failure)])
    const placed: Record<string, string> = {}
    const unplaced: string[] = []
    for (const { pointer, detail } of failure.errors) {
      const path = fields[pointer] ?? pathOf(pointer)
      if (hasField(values, path)) placed[path] ??= detail
      else unplaced.push(detail)
    }
    form.setErrors(placed)
    setFaults(unplaced)
    focusFirst(placed)
  }

  const send = async (values: V) => {
    setFaults([])
    setSaving(true)
    try {
      await save(values)
    } catch (failure) {
      place(failure, values)
    } finally {
      setSaving(false)
    }
  }

  return { form, saving, faults, focusFirst, submit: form.onSubmit(send, focusFirst) }
}
