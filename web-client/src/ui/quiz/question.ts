import type { Schemas } from '../../api/schemas'

/** A question as it is asked. */
export type Question = Pick<Schemas['AnsweredQuestion'], 'id' | 'kind' | 'text' | 'points' | 'choices' | 'scoring'>

export type AnswerValue = Schemas['AnswerValue']

/** What may be told of an answer: its points, and what would have been right. Null: it may not, or not yet. */
export type Verdict = Pick<Schemas['AnsweredQuestion'], 'earned' | 'rightAnswer'>

/** Something to choose from: the two of a statement, too. */
export type Option = { value: string | boolean; text: string; isRight: boolean }

/** The choices of an answer: one of them, several, or none. */
export function chosenOf(value: AnswerValue | undefined): readonly (string | boolean)[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' || typeof value === 'boolean' ? [value] : []
}

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)$/
/** It may be a thousand and some, or one and some thousandths: who reads it cannot know. */
const UNCLEAR = /^[+-]?\d{1,3},\d{3}$/

/** The number that somebody typed, with a point or a comma; undefined where it is none. */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim()
  if (!NUMBER.test(text) || UNCLEAR.test(text)) return undefined
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}
