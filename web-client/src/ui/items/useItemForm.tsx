import { useState } from 'react'
import type { Schemas } from '../../api/schemas'
import type { Uploader } from '../../api/upload'
import { changedFields } from '../forms/changes'
import { FormFaults } from '../forms/FormFaults'
import { useApiForm } from '../forms/useApiForm'
import { ItemFields } from './ItemFields'
import type { ItemKind } from './itemKinds'
import { faultsOf, type ItemContent, type ItemValues, itemLabel, sayItemField, valuesOf } from './itemValues'

type Options = {
  kind: ItemKind
  /** What it says now; nothing where it is new. */
  content?: ItemContent
  files?: readonly Schemas['FileAnswer'][]
  send: Uploader
  save: (values: ItemValues) => Promise<unknown>
  readAgain?: () => Promise<ItemValues>
}

const NONE: readonly Schemas['FileAnswer'][] = []

/** Which question of a quiz a field belongs to. */
function questionAt(path: string): number | undefined {
  const [, index] = /^quiz\.questions\.(\d+)\./.exec(path) ?? []
  return index === undefined ? undefined : Number(index)
}

/** The form of an item of any kind: its fields with what is to be said above them, and whether something is not saved. */
export function useItemForm({ kind, content, files = NONE, send, save, readAgain }: Options) {
  const [question, openQuestion] = useState(content ? undefined : 0)
  const { form, submit, saving, faults, base } = useApiForm<ItemValues>({
    initialValues: valuesOf(kind, content, files),
    validate: faultsOf(kind),
    labelOf: itemLabel,
    say: sayItemField(kind),
    reveal: (path) => openQuestion((before) => questionAt(path) ?? before),
    draft: kind,
    save,
    ...(readAgain ? { readAgain } : {}),
  })
  return {
    submit,
    saving,
    isUnsaved: changedFields(form.values, base).length > 0,
    fields: (
      <>
        <FormFaults faults={faults} />
        <ItemFields {...{ kind, form, send, files }} opened={{ at: question, open: openQuestion }} />
      </>
    ),
  }
}
