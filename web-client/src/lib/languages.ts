const names = new Intl.DisplayNames('en', { type: 'language' })

/** "French" for "fr"; a tag that nobody knows stands for itself. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The languages the client speaks; one that is set already can be kept. */
export const languagesLike = (current: string | null): readonly string[] =>
  current === null || current === 'en' ? ['en'] : ['en', current]

/** The languages that the client speaks. Who adds one must say every sentence in it. */
const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The one in which the page is written. */
export function spokenLanguage(): Language {
  const written = globalThis.document?.documentElement.lang
  return LANGUAGES.find((language) => language === written) ?? 'en'
}
