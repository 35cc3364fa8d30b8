import type { Schemas } from '../../api/schemas'
import { orNull } from '../../lib/given'
import { isWholeWithin, numberOrNull } from '../../lib/typedNumber'
import { t } from '../../words/items'
import { atMost, required } from '../forms/rules'
import { completionWords } from './completionWords'
import { type Completion, type ItemKind, isStep, KINDS, needsPassMark } from './itemKinds'
import { quizFaults } from './quiz/quizFaults'
import { quizLabel, quizSaid } from './quiz/quizSaid'
import { isKept, type QuizValues, quizOf, quizValues } from './quiz/quizValues'

/** A file that is uploaded and chosen. */
export type ChosenFile = { id: string; name: string; size: number }

/** What stands in the fields of an item; those that its kind has not are never shown nor sent. */
export type ItemValues = {
  title: string
  body: string
  url: string
  file: ChosenFile | null
  maxPoints: number | string
  allowed: Schemas['HandInPart'][]
  /** Null too where its right answers are kept from the person: it then stays as it is. */
  quiz: QuizValues | null
  required: boolean
  completion: Completion
  passMark: number | string
  weight: number | string
  opensAfterDays: number | string
  dueAfterDays: number | string
  externalId: string
}

type Said = 'title' | 'externalId' | 'body' | 'url' | 'file' | 'maxPoints' | 'allowed' | 'quiz'
type Rule = 'passMark' | 'weight' | 'required' | 'completion'
type Days = 'opensAfterDays' | 'dueAfterDays'

/** All that an item says, as the API has it. */
export type ItemContent = Pick<Schemas['AdaptationRequest'], Said | Rule | Days>

type Known = readonly ChosenFile[]

export const HAND_IN_PARTS: readonly Schemas['HandInPart'][] = ['TEXT', 'FILES']
const USUAL_POINTS = 100

function quizIn(kind: ItemKind, content?: ItemContent): QuizValues | null {
  if (kind !== 'QUIZ') return null
  return content?.quiz && isKept(content.quiz) ? null : quizValues(content?.quiz ?? undefined)
}

export function valuesOf(kind: ItemKind, content?: ItemContent, files: Known = []): ItemValues {
  const file = files.find(({ id }) => id === content?.file)
  return {
    title: content?.title ?? '',
    body: content?.body ?? '',
    url: content?.url ?? '',
    file: content?.file ? { id: content.file, name: file?.name ?? t('item.file'), size: file?.size ?? 0 } : null,
    maxPoints: content?.maxPoints ?? USUAL_POINTS,
    allowed: content?.allowed ?? [...HAND_IN_PARTS],
    quiz: quizIn(kind, content),
    required: content?.required ?? true,
    completion: content?.completion ?? KINDS[kind].completions[0] ?? 'VIEWED',
    passMark: content?.passMark ?? '',
    weight: content?.weight ?? 1,
    opensAfterDays: content?.opensAfterDays ?? '',
    dueAfterDays: content?.dueAfterDays ?? '',
    externalId: content?.externalId ?? '',
  }
}

/** What is sent: the members of the kind, and no others. */
export function contentOf(kind: ItemKind, values: ItemValues): ItemContent {
  const { body, url, file, weight, handIn } = KINDS[kind]
  const heading = { title: values.title.trim(), externalId: orNull(values.externalId) }
  if (!isStep(kind)) return heading
  return {
    ...heading,
    ...(body ? { body: values.body === '' ? null : values.body } : {}),
    ...(url ? { url: values.url.trim() } : {}),
    ...(file ? { file: values.file?.id ?? null } : {}),
    ...(handIn ? { maxPoints: numberOrNull(values.maxPoints), allowed: values.allowed } : {}),
    ...(values.quiz ? { quiz: quizOf(values.quiz) } : {}),
    ...(weight ? { weight: numberOrNull(values.weight) } : {}),
    required: values.required,
    completion: values.completion,
    passMark: values.completion === 'PASSED' ? numberOrNull(values.passMark) : null,
    opensAfterDays: numberOrNull(values.opensAfterDays),
    dueAfterDays: numberOrNull(values.dueAfterDays),
  }
}

const MOST_DAYS = 3650

function dayFaults({ opensAfterDays, dueAfterDays }: ItemValues): Record<string, string> {
  const fault = t('item.daysFault')
  const wrong = Object.entries({ opensAfterDays, dueAfterDays }).filter(
    ([, days]) => !isWholeWithin(days, 0, MOST_DAYS),
  )
  if (wrong.length > 0) return Object.fromEntries(wrong.map(([field]) => [field, fault]))
  const [opens, due] = [numberOrNull(opensAfterDays), numberOrNull(dueAfterDays)]
  return opens !== null && due !== null && opens > due ? { dueAfterDays: t('item.dueTooEarly') } : {}
}

function passMarkFaults(kind: ItemKind, passMark: number | string): Record<string, string> {
  const isMissing = needsPassMark(kind) && numberOrNull(passMark) === null
  if (isMissing) return { passMark: t('item.passMarkMissing') }
  return isWholeWithin(passMark, 0, 100) ? {} : { passMark: t('item.passMarkFault') }
}

function handInFaults({ maxPoints, allowed }: ItemValues): Record<string, string> {
  const isPoints = isWholeWithin(maxPoints, 1, 10_000) && numberOrNull(maxPoints) !== null
  return {
    ...(isPoints ? {} : { maxPoints: t('item.maxPointsFault') }),
    ...(allowed.length === 0 ? { allowed: t('item.allowedMissing') } : {}),
  }
}

function scoreFaults(kind: ItemKind, { completion, passMark, weight }: ItemValues): Record<string, string> {
  const number = numberOrNull(weight)
  return {
    ...(completion === 'PASSED' ? passMarkFaults(kind, passMark) : {}),
    ...(KINDS[kind].weight && number !== null && !(number >= 0) ? { weight: t('item.weightFault') } : {}),
  }
}

const isWebAddress = (text: string) => /^https?:\/\/[^\s/?#]+\S*$/i.test(text.trim())

const urlFault = (text: string) => required(text) ?? (isWebAddress(text) ? null : t('item.urlFault'))

/** What the browser can refuse by itself, by field and in the order of the form. The server has the last word. */
export const faultsOf =
  (kind: ItemKind) =>
  (values: ItemValues): Record<string, string> => {
    const { url, file, body, handIn } = KINDS[kind]
    const said = {
      title: required(values.title) ?? atMost(150)(values.title),
      body: body ? atMost(100_000)(values.body) : null,
      url: url ? urlFault(values.url) : null,
      file: file && !values.file ? t('item.fileMissing') : null,
    }
    return {
      ...(Object.fromEntries(Object.entries(said).filter(([, fault]) => fault !== null)) as Record<string, string>),
      ...(handIn ? handInFaults(values) : {}),
      ...(values.quiz ? quizFaults(values.quiz, numberOrNull(values.dueAfterDays) !== null) : {}),
      ...(isStep(kind) ? { ...scoreFaults(kind, values), ...dayFaults(values) } : {}),
    }
  }

/** How a field is said where two people changed it. */
export const sayItemField =
  (kind: ItemKind) =>
  (field: keyof ItemValues & string, values: ItemValues): string => {
    if (field === 'file') return values.file?.name ?? ''
    if (field === 'quiz') return values.quiz ? quizSaid(values.quiz) : ''
    if (field === 'allowed') return values.allowed.map((part) => t(`item.allowed.${part}`)).join(', ')
    if (field === 'completion') return completionWords(kind, values.completion)
    if (field === 'required') return values.required ? t('item.required') : t('fact.optional')
    return String(values[field] ?? '')
  }

const LABELS: Partial<Record<string, () => string>> = {
  title: () => t('item.title'),
  body: () => t('item.body'),
  url: () => t('item.url'),
  file: () => t('item.file'),
  maxPoints: () => t('item.maxPoints'),
  allowed: () => t('item.allowed'),
  required: () => t('item.required'),
  completion: () => t('item.completion'),
  passMark: () => t('item.passMark'),
  weight: () => t('item.weight'),
  opensAfterDays: () => t('item.opens'),
  dueAfterDays: () => t('item.due'),
  externalId: () => t('item.externalId'),
}

/** What a field is called, in sight or not. */
export const itemLabel = (path: string): string | undefined => LABELS[path]?.() ?? quizLabel(path)
