/** The language and country of this browser, as "en-GB"; plain English where it says nothing that can be read. */
export function browserLocale(): string {
  const said = globalThis.navigator?.language ?? 'en'
  try {
    return Intl.getCanonicalLocales(said)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
