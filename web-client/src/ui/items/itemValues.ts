import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { t } from '../../words/items'
import { atMost, required } from '../forms/rules'
import { type Completion, type ItemKind, isStep, KINDS } from './itemKinds'

/** A file that is uploaded and chosen. */
export type ChosenFile = { id: string; name: string; size: number }

/** What stands in the fields of an item; those that its kind has not are never shown nor sent. */
export type ItemValues = {
  title: string
  body: string
  url: string
  file: ChosenFile | null
  required: boolean
  completion: Completion
  passMark: number | string
  weight: number | string
  opensAfterDays: number | string
  dueAfterDays: number | string
  externalId: string
}

type Member = 'title' | 'externalId' | 'body' | 'url' | 'file' | 'passMark' | 'weight' | 'required' | 'completion'
type Days = 'opensAfterDays' | 'dueAfterDays'

/** All that an item says, as the API has it. */
export type ItemContent = Pick<Schemas['AdaptationRequest'], Member | Days>

type Known = readonly ChosenFile[]

export function valuesOf(kind: ItemKind, content?: ItemContent, files: Known = []): ItemValues {
  const file = files.find(({ id }) => id === content?.file)
  return {
    title: content?.title ?? '',
    body: content?.body ?? '',
    url: content?.url ?? '',
    file: content?.file ? { id: content.file, name: file?.name ?? t('item.file'), size: file?.size ?? 0 } : null,
    required: content?.required ?? true,
    completion: content?.completion ?? KINDS[kind].completions[0] ?? 'VIEWED',
    passMark: content?.passMark ?? '',
    weight: content?.weight ?? 1,
    opensAfterDays: content?.opensAfterDays ?? '',
    dueAfterDays: content?.dueAfterDays ?? '',
    externalId: content?.externalId ?? '',
  }
}

const numberOrNull = (typed: number | string) => (String(typed).trim() === '' ? null : Number(typed))

/** What is sent: the members of the kind, and no others. */
export function contentOf(kind: ItemKind, values: ItemValues): ItemContent {
  const { body, url, file, weight } = KINDS[kind]
  const heading = { title: values.title.trim(), externalId: orNull(values.externalId) }
  if (!isStep(kind)) return heading
  return {
    ...heading,
    ...(body ? { body: values.body === '' ? null : values.body } : {}),
    ...(url ? { url: values.url.trim() } : {}),
    ...(file ? { file: values.file?.id ?? null } : {}),
    ...(weight ? { weight: numberOrNull(values.weight) } : {}),
    required: values.required,
    completion: values.completion,
    passMark: values.completion === 'PASSED' ? numberOrNull(values.passMark) : null,
    opensAfterDays: numberOrNull(values.opensAfterDays),
    dueAfterDays: numberOrNull(values.dueAfterDays),
  }
}

const isWholeIn = (typed: number | string, most: number) => {
  const number = numberOrNull(typed)
  return number === null || (Number.isInteger(number) && number >= 0 && number <= most)
}

const MOST_DAYS = 3650

function dayFaults({ opensAfterDays, dueAfterDays }: ItemValues): Record<string, string> {
  const fault = t('item.daysFault')
  const wrong = Object.entries({ opensAfterDays, dueAfterDays }).filter(([, days]) => !isWholeIn(days, MOST_DAYS))
  if (wrong.length > 0) return Object.fromEntries(wrong.map(([field]) => [field, fault]))
  const [opens, due] = [numberOrNull(opensAfterDays), numberOrNull(dueAfterDays)]
  return opens !== null && due !== null && opens > due ? { dueAfterDays: t('item.dueTooEarly') } : {}
}

function scoreFaults(kind: ItemKind, { completion, passMark, weight }: ItemValues): Record<string, string> {
  const number = numberOrNull(weight)
  return {
    ...(completion === 'PASSED' && !isWholeIn(passMark, 100) ? { passMark: t('item.passMarkFault') } : {}),
    ...(KINDS[kind].weight && number !== null && !(number >= 0) ? { weight: t('item.weightFault') } : {}),
  }
}

const isWebAddress = (text: string) => /^https?:\/\/[^\s/?#]+\S*$/i.test(text.trim())

const urlFault = (text: string) => required(text) ?? (isWebAddress(text) ? null : t('item.urlFault'))

/** What the browser can refuse by itself, by field and in the order of the form. The server has the last word. */
export const faultsOf =
  (kind: ItemKind) =>
  (values: ItemValues): Record<string, string> => {
    const { url, file, body } = KINDS[kind]
    const said = {
      title: required(values.title) ?? atMost(150)(values.title),
      body: body ? atMost(100_000)(values.body) : null,
      url: url ? urlFault(values.url) : null,
      file: file && !values.file ? t('item.fileMissing') : null,
    }
    return {
      ...(Object.fromEntries(Object.entries(said).filter(([, fault]) => fault !== null)) as Record<string, string>),
      ...(isStep(kind) ? { ...scoreFaults(kind, values), ...dayFaults(values) } : {}),
    }
  }

/** How a field is said where two people changed it. */
export function sayItemField(field: keyof ItemValues & string, values: ItemValues): string {
  if (field === 'file') return values.file?.name ?? ''
  if (field === 'completion') return t(`item.completion.${values.completion}`)
  if (field === 'required') return values.required ? t('item.required') : t('fact.optional')
  return String(values[field] ?? '')
}

const LABELS: Partial<Record<string, () => string>> = {
  title: () => t('item.title'),
  body: () => t('item.body'),
  url: () => t('item.url'),
  file: () => t('item.file'),
  required: () => t('item.required'),
  completion: () => t('item.completion'),
  passMark: () => t('item.passMark'),
  weight: () => t('item.weight'),
  opensAfterDays: () => t('item.opens'),
  dueAfterDays: () => t('item.due'),
  externalId: () => t('item.externalId'),
}

/** What a field is called, in sight or not. */
export const itemLabel = (path: string): string | undefined => LABELS[path]?.()
