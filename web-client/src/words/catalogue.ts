import { type Language, spokenLanguage } from '../lib/languages'

/** A sentence with a form for each count that its language tells apart. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
type Sentence = string | Forms
type Sentences = Readonly<Record<string, Sentence>>

/** The same sentences in another language, key by key. */
type Translated<C> = { readonly [K in keyof C]: C[K] extends string ? string : Forms }
/** A part of what the client says, in every language that it speaks. */
type Said<C> = { en: C } & { [L in Exclude<Language, 'en'>]: Translated<C> }

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type NamesOf<M> = M extends Forms ? 'count' | Names<M[keyof M]> : Names<M>
type Values<Name extends string> = { [N in Name]: N extends 'count' ? number : string | number }
type Arguments<M> = [NamesOf<M>] extends [never] ? [] : [values: Values<NamesOf<M>>]

/** A key whose sentence needs no values: what a table of labels may hold. */
export type PlainKeyOf<C> = { [K in keyof C]: NamesOf<C[K]> extends never ? K : never }[keyof C]

type Voice = { plurals: Intl.PluralRules; numbers: Intl.NumberFormat }

const voiceOf = (language: Language): Voice => ({
  plurals: new Intl.PluralRules(language),
  numbers: new Intl.NumberFormat(language),
})
const VOICES: Readonly<Record<Language, Voice>> = { en: voiceOf('en') }

type Given = Readonly<Record<string, string | number>>

function formOf(sentence: Sentence, { count }: Given, { plurals }: Voice): string {
  if (typeof sentence === 'string') return sentence
  return sentence[plurals.select(Number(count))] ?? sentence.other
}

function filled(form: string, values: Given, { numbers }: Voice): string {
  return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? numbers.format(value) : (value ?? '')
  })
}

/**
 * A part of what the client says. The function says the sentence behind a key, its `{names}` filled in; a sentence with
 * forms chooses by `count`.
 */
export function catalogue<const C extends Sentences>(said: Said<C>) {
  return <K extends keyof C & string>(key: K, ...args: Arguments<C[K]>): string => {
    const language = spokenLanguage()
    const voice = VOICES[language]
    const values: Given = args[0] ?? {}
    return filled(formOf((said[language] as Sentences)[key] ?? '', values, voice), values, voice)
  }
}
