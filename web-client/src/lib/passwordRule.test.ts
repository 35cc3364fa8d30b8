import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { passwordFault } from './passwordRule'

const API = resolve(import.meta.dirname, '../../../api/src')
const read = (path: string) => readFileSync(resolve(API, path), 'utf8')
const common = new Set(read('main/resources/META-INF/resources/passwords/common.txt').split('\n').filter(Boolean))

type Case = { password: string; names: (string | null)[]; fault: string | null }
const cases = JSON.parse(read('test/resources/passwords.json')) as Case[]

test.each(cases)('as the server: $password by $names is $fault', ({ password, names, fault }) => {
  expect(passwordFault(password, names, common) ?? null).toBe(fault)
})

test('without the list the rest of the rule holds', () => {
  expect(passwordFault('1234567890123', [], new Set())).toBe('too-regular')
  expect(passwordFault('Password2026!', [], new Set())).toBeUndefined()
})

test('at most two hundred characters', () => {
  expect(passwordFault('x7'.repeat(101), [], common)).toBe('too-long')
})
