import { instantOf, writeInstant } from './instants'

/** What stands in a URL after the question mark, before anybody has checked it. */
export type RawSearch = Record<string, unknown>

/** Reads an address for a page: what a link need not say may be left out. */
export const searchOf =
  <S extends object>(read: (raw: RawSearch) => S): ((raw: RawSearch) => Partial<S>) =>
  (raw) =>
    read(raw)

/** The word, if it is one of those allowed: a typo in a URL falls back to the page's own default. */
export function oneOf<const W extends string>(words: readonly W[], value: unknown): W | undefined {
  return words.find((word) => word === value)
}

/** The order asked for, as the address has it: the usual one is left out. */
export const sortOf = <const W extends string>(words: readonly W[], by: string, usual: W): W | undefined =>
  by === usual ? undefined : oneOf(words, by)

/** The allowed words of a list written with commas, or nothing. */
export function someOf<const W extends string>(words: readonly W[], value: unknown): W[] | undefined {
  const chosen = listOf(value)?.filter((word): word is W => words.some((known) => known === word))
  return chosen?.length ? chosen : undefined
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function listOf(value: unknown): string[] | undefined {
  const parts = (Array.isArray(value) ? value.map(String) : (textOf(value)?.split(',') ?? [])).filter(Boolean)
  return parts.length ? parts : undefined
}

/** A moment as "2026-05-15T12:00:00Z", of the years that a session may have; a blank is read as the plus that stood there. */
export function momentOf(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/ (?=\d{2}:\d{2}$)/, '+') ?? ''
  const moment = instantOf(text)
  return moment && /^(19|2\d)/.test(text) ? writeInstant(moment) : undefined
}

/** Reads the part behind the question mark as plain names and texts: no quoting, so that people can read it. */
export function parseSearch(search: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The other way: what is undefined or empty is left out, lists are joined with commas. */
export function writeSearch(search: RawSearch): string {
  const pairs = Object.entries(search).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) return []
    return [[name, Array.isArray(value) ? value.join(',') : String(value)]]
  })
  const text = new URLSearchParams(pairs)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
