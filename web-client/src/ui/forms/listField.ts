import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

/** Wires a list of a form, such as chosen people, to a picker: a fault of one of its items stands at the field as a whole. */
export function listField<V extends Record<string, unknown>, K extends keyof V & string>(
  form: UseFormReturnType<V>,
  name: K,
) {
  const faulty = Object.keys(form.errors).find((path) => path === name || path.startsWith(`${name}.`))
  return {
    value: form.values[name],
    onChange: form.getInputProps(name).onChange as (value: V[K]) => void,
    error: (faulty ? form.errors[faulty] : undefined) as ReactNode,
    'data-path': faulty ?? name,
  }
}
