import { expect, test } from 'vitest'
import { catalogue } from './catalogue'
import { t as say } from './dates'
import { t } from './tables'

test('a sentence takes its values and its plural', () => {
  expect(say('dates.daysLeft', { count: 1 })).toBe('1 day left')
  expect(say('dates.daysLeft', { count: 1200 })).toBe('1,200 days left')
  expect(t('list.shown', { shown: 50, total: 1248 })).toBe('50 of 1,248')
})

test('catalogues are put together; the last one that knows a sentence says it', () => {
  const shared = { save: 'Save', cancel: 'Cancel' } as const
  const own = catalogue({ en: { ...shared, save: 'Save {what}' } })
  expect([own('save', { what: 'the class' }), own('cancel')]).toEqual(['Save the class', 'Cancel'])
})
