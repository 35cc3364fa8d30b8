import { en } from './messages.en'

type Catalogue = typeof en
export type MessageKey = keyof Catalogue

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Plural = { readonly one: string; readonly other: string }
type NamesOf<M> = M extends Plural ? 'count' | Names<M['one']> | Names<M['other']> : Names<M>
type Values<Name extends string> = { [N in Name]: N extends 'count' ? number : string | number }
type Arguments<M> = [NamesOf<M>] extends [never] ? [] : [values: Values<NamesOf<M>>]

/** A key whose sentence needs no values: what a label table may hold. */
export type PlainKey = { [K in MessageKey]: NamesOf<Catalogue[K]> extends never ? K : never }[MessageKey]

const plurals = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

const shown = (value: string | number | undefined) =>
  typeof value === 'number' ? numbers.format(value) : (value ?? '')

function sentence(message: string | Plural, values: Record<string, string | number>): string {
  if (typeof message === 'string') return message
  return plurals.select(Number(values.count)) === 'one' ? message.one : message.other
}

/** The sentence behind a key, its `{names}` filled in. A sentence with forms chooses by `count`. */
export function t<K extends MessageKey>(key: K, ...args: Arguments<Catalogue[K]>): string {
  const values: Record<string, string | number> = args[0] ?? {}
  return sentence(en[key], values).replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(values[name]))
}
