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
