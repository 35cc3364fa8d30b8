import { screen } from '@testing-library/react'
import { Reply } from './contract'
import { aBaseItem, aBaseRow } from './items'
import { aCourse, pageOf, safety } from './samples'
import type { Stubs } from './stubApi'
import { visit } from './visit'

export const ITEM = '/api/v1/courses/{course}/items/{item}'
export const ADD = 'POST /api/v1/courses/{course}/items'
export const content = `/courses/${safety.id}/content`

export const welcome = aBaseItem('i-2', 'Welcome')
export const at = (version: number, item = welcome) => new Reply(200, item, { ETag: `"${version}"` })
const around: Stubs = {
  'GET /api/v1/courses/{course}': new Reply(200, aCourse(safety), { ETag: '"1"' }),
  'GET /api/v1/courses/{course}/item-order': new Reply(200, { items: ['i-2'] }, { ETag: '"5"' }),
  'GET /api/v1/courses/{course}/items': pageOf(aBaseRow('i-2', 'Welcome')),
  [`GET ${ITEM}`]: at(3),
}
export const go = (url: string, api: Stubs = {}) => visit(content + url, { as: 'TEACHER', api: { ...around, ...api } })
export const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Title' })
export const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
export const save = () => screen.getByRole('button', { name: 'Save' })
