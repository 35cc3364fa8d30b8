import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form'
import { type FormEvent, useRef, useState } from 'react'
import { ApiError } from '../../api/problem'
import { errorWords } from '../../words/errorWords'
import { changedFields, type Values } from './changes'
import { useDraft } from './drafts'
import { type FaultyField, fieldAt, labelAt, untakenIn } from './fieldsOf'
import { type Conflict, useConflict } from './useConflict'

type Options<V extends Values> = Omit<UseFormInput<V>, 'onValuesChange' | 'initialValues'> & {
  initialValues: V
  /** What saving does, told what stood there before; throws an ApiError where the server refuses. */
  save: (values: V, base: V) => Promise<unknown>
  /** Where a pointer of the contract has no field of the same name here: `'/accessStart': 'start'`. */
  fields?: Readonly<Record<string, string>>
  /** Brings the field into sight before it gets the focus, where a form has several steps. */
  reveal?: (path: string) => void
  /** What a field is called that is not in sight, or has no label of its own. */
  labelOf?: (path: string, values: V) => string | undefined
  /** Tells several forms of the same fields at one address apart. */
  draft?: string
  /** Makes sense of a draft where the fields allow less than they did. */
  restoring?: (values: V) => V
  /** Reads what somebody else saved meanwhile (412); from then on that is what saving is held against. */
  readAgain?: () => Promise<V>
  /** How a field is said where both changed it; as it was typed unless given. */
  say?: (field: keyof V & string, values: V) => string
}

/** What a form has to say as a whole: `<FormFaults>` says it above the fields. */
export type FormSays = {
  /** What was refused: what belongs to no field, and the fields where there are several. */
  refusal: { words: readonly string[]; fields: readonly FaultyField[] } | undefined
  /** Another one with everything that is to come before the eyes. */
  news: unknown
  go: (path: string) => void
  conflict: (Conflict & { labelOf: (path: string) => string }) | undefined
  /** Whether what stands there was typed before. */
  isRestored: boolean
  /** Whether their changes have come in beside one's own. */
  isRebased: boolean
  startOver: () => void
  /** Brings back what was thrown away, until something else is typed. */
  bringBack: (() => void) | undefined
}

export type ApiForm<V extends Values> = {
  form: UseFormReturnType<V>
  /** For `<form onSubmit>`. */
  submit: (event?: FormEvent<HTMLFormElement>) => void
  saving: boolean
  /** For `<FormFaults>`. */
  faults: FormSays
  /** Shows these faults as a refused save does. */
  refuse: (errors: object) => void
  /** What the typing began from: what a save is told apart from. */
  base: V
  /** Forgets what was typed; it can be brought back. */
  startOver: () => void
}

const pathOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.')
const hasField = (values: Values, path: string): boolean => (path.split('.')[0] ?? '') in values

const asTyped = <V extends Values>(field: keyof V & string, values: V): string => {
  const value = values[field]
  if (Array.isArray(value)) return value.map((each: { label?: string }) => each.label ?? String(each)).join(', ')
  return String(value ?? '')
}

/** A field of another step is there a moment later. */
function focusOnceThere(path: string, tries = 25): void {
  setTimeout(() => {
    const node = fieldAt(path)
    if (node) node.focus()
    else if (tries > 0) focusOnceThere(path, tries - 1)
  }, 20)
}

/**
 * A form that loses nothing. Its faults, the browser's and the server's, stand at their fields: a single one gets the focus,
 * several are summed up, what belongs to no field is said above. What is typed is kept as a draft, and a save that meets
 * somebody else's shows both.
 */
export function useApiForm<V extends Values>(options: Options<V>): ApiForm<V> {
  const { save, fields = {}, reveal, labelOf, restoring, readAgain, say = asTyped, initialValues, ...input } = options
  const draft = useDraft<V>([Object.keys(initialValues).join(','), options.draft].filter(Boolean).join('.'))
  const [base, setBase] = useState(initialValues)
  const [restored, setRestored] = useState(() => {
    const typed = draft.read(initialValues)
    return typed && (restoring?.(typed) ?? typed)
  })
  const [thrown, setThrown] = useState<V>()
  const [isRebased, setRebased] = useState(false)
  const [refused, setRefused] = useState<{ words: readonly string[]; several: boolean }>()
  const [saving, setSaving] = useState(false)
  const busy = useRef(false)
  const form = useForm<V>({
    mode: 'controlled',
    ...input,
    initialValues: restored ?? initialValues,
    onValuesChange: (values) => {
      draft.keep(values, base)
      setThrown(undefined)
    },
  })
  const { conflict, meet } = useConflict({
    mine: form.values,
    base,
    say,
    onSettle: (values, saved, kept) => {
      const typed = form.values
      setBase(saved)
      form.setValues(values)
      draft.keep(values, saved)
      setRebased(kept === 'mine')
      if (kept === 'theirs') setThrown(typed)
    },
  })

  const go = (path: string) => {
    reveal?.(path)
    focusOnceThere(path)
  }
  const refuse = (errors: object, words: readonly string[] = []) => {
    const [first, second] = Object.keys(errors)
    const several = second !== undefined
    setRefused({ words, several })
    if (first && !several && words.length === 0) go(first)
  }
  const place = (failure: unknown, values: V) => {
    if (!(failure instanceof ApiError) || failure.errors.length === 0) return refuse({}, [errorWords(failure)])
    const placed: Record<string, string> = {}
    const unplaced: string[] = []
    for (const { pointer, detail } of failure.errors) {
      const path = fields[pointer] ?? pathOf(pointer)
      if (hasField(values, path)) placed[path] ??= detail
      else unplaced.push(detail)
    }
    form.setErrors(placed)
    refuse(placed, unplaced)
  }
  const trySave = async (values: V) => {
    try {
      await save(values, base)
      draft.drop()
      setBase(values)
      setRestored(undefined)
      setRebased(false)
    } catch (failure) {
      if (!readAgain || !(failure instanceof ApiError) || failure.status !== 412) throw failure
      meet(await readAgain())
      setRefused({ words: [], several: false })
    }
  }
  const send = async (values: V) => {
    // who has not said yet what is to become of the other's changes is asked again
    if (busy.current || conflict) return setRefused({ words: [], several: false })
    busy.current = true
    setRefused(undefined)
    setSaving(true)
    await trySave(values).catch((failure) => place(failure, values))
    setSaving(false)
    busy.current = false
  }
  const startOver = () => {
    const typed = form.values
    form.setValues(base)
    form.clearErrors()
    draft.drop()
    setRefused({ words: [], several: false })
    setRestored(undefined)
    if (changedFields(typed, base).length > 0) setThrown(typed)
  }
  const nameOf = (path: string) => labelOf?.(path, form.values) ?? labelAt(path)
  const atFault = refused?.several ? Object.entries(form.errors) : []
  const refusal = refused && {
    words: refused.words,
    fields: atFault.map(([path, words]) => ({ path, label: nameOf(path), words: String(words) })),
  }
  const submitted = form.onSubmit(send, (errors) => refuse(errors))
  return {
    form,
    saving,
    base,
    startOver,
    refuse: (errors) => refuse(errors),
    submit: (event) => {
      const untaken = event && untakenIn(event.currentTarget)
      if (!untaken) return submitted(event)
      event.preventDefault()
      untaken.focus()
    },
    faults: {
      refusal: refusal && refusal.words.length + refusal.fields.length > 0 ? refusal : undefined,
      news: refused,
      go,
      conflict: conflict && { ...conflict, labelOf: nameOf },
      isRestored: restored !== undefined,
      isRebased,
      startOver,
      bringBack: thrown && (() => form.setValues(thrown)),
    },
  }
}
