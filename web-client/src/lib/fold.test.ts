import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['Łuka', 'luka'],
  ['SØREN', 'soren'],
  ['WEIẞ', 'weiss'],
  ['Ægir', 'aegir'],
  ['Œuvre', 'oeuvre'],
  ['Þórs', 'thors'],
  ['Đorđe', 'dorde'],
  ['Guðrún', 'gudrun'],
  ['Ħal Ghaxaq', 'hal ghaxaq'],
  ['Elif Yılmaz', 'elif yilmaz'],
  ['İzmir 2026', 'izmir 2026'],
  ['O’Neill', 'oneill'],
  ["O'NEILL", 'oneill'],
  ['Example, Ann', 'example ann'],
  ['"Ann\u00A0 Exam\u200Bple"', 'ann example'],
  ['Jean–Luc_de.la-Tour', 'jean luc de la tour'],
])('as the server searches: “%s” is %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
