/** Letters that Unicode takes for letters of their own, and readers for another; as the server searches. */
const OWN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** A text as it is compared: without case, accents and apostrophes, words one blank apart, whatever separated them. */
export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}'`\u00B4\u02B9\u02BB-\u02BF\u2018\u2019\u201B\u2032]/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđħıßæœþð]/g, (letter) => OWN[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
