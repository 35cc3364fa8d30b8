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
}

export type ApiForm<V extends Values> = {
  form: UseFormReturnType<V>
  /** For `<form onSubmit>`. */
  submit: (event?: React.FormEvent<HTMLFormElement>) => void
  saving: boolean
  /** What belongs to no field: show it with `<FormFaults>`. */
  faults: readonly string[]
}

const pathOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.')

const hasField = (values: Values, path: string): boolean => (path.split('.')[0] ?? '') in values

/** A form whose faults, the browser's and the server's, stand at their fields; the first one gets the focus. */
export function useApiForm<V extends Values>({ save, fields = {}, ...input }: Options<V>): ApiForm<V> {
  const [faults, setFaults] = useState<readonly string[]>([])
  const [saving, setSaving] = useState(false)
  const form = useForm<V>({ mode: 'controlled', ...input })

  const focusFirst = (errors: object) => {
    const [path] = Object.keys(errors)
    if (path) setTimeout(() => form.getInputNode(path)?.focus())
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

  return { form, saving, faults, submit: form.onSubmit(send, focusFirst) }
}
