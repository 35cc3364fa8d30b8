import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { FileField } from '../content/FileField'
import { MarkdownEditor } from '../content/MarkdownEditor'
import { DateTimeField } from '../dates/DateTimeField'
import { DayField } from '../dates/DayField'
import { ZoneField } from '../dates/ZoneField'
import { MultiPicker } from '../pickers/MultiPicker'
import { FileDrop } from './FileDrop'
import { LanguageField } from './LanguageField'
import { PasswordField } from './PasswordField'

const label = 'Name'
const description = 'A hint'
const fault = 'It is wrong.'
const shown = { label, description, onChange: () => {} }
const moment = { label, bound: 'start', zone: 'Europe/Paris', viewerZone: 'UTC', now: new Date() } as const
const file = { file: undefined, onFile: () => {}, hint: description }
const nobody = async () => []
const send = () => new Promise<never>(() => {})
const markdown = { label, value: '', onChange: () => {}, send, files: [] }
const attached = { label, value: null, onChange: () => {}, send }

type Kind = {
  kind: string
  role?: string
  /** The field as it is right, and what is heard of it besides its name. */
  right: ReactNode
  heard?: RegExp
  wrong: ReactNode
}

const kinds: Kind[] = [
  { kind: 'a text', role: 'textbox', right: <TextInput {...shown} />, wrong: <TextInput {...shown} error={fault} /> },
  {
    kind: 'a long text',
    role: 'textbox',
    right: <Textarea {...shown} />,
    wrong: <Textarea {...shown} error={fault} />,
  },
  {
    kind: 'a number',
    role: 'textbox',
    right: <NumberInput {...shown} />,
    wrong: <NumberInput {...shown} error={fault} />,
  },
  { kind: 'a password', right: <PasswordField {...shown} />, wrong: <PasswordField {...shown} error={fault} /> },
  { kind: 'one of a few', role: 'combobox', right: <Select {...shown} />, wrong: <Select {...shown} error={fault} /> },
  {
    kind: 'a moment',
    role: 'textbox',
    right: <DateTimeField {...moment} value="2026-03-01 08:00" />,
    heard: /^Sunday, 1 March 2026, 08:00 ?For you: .+ Paris time$/,
    wrong: <DateTimeField {...moment} error={fault} />,
  },
  {
    kind: 'a day',
    role: 'textbox',
    right: <DayField {...shown} value="1 Mar 2026" />,
    heard: /^Sunday, 1 March 2026 A hint$/,
    wrong: <DayField {...shown} error={fault} />,
  },
  {
    kind: 'a zone',
    role: 'combobox',
    right: <ZoneField {...shown} value="UTC" />,
    wrong: <ZoneField {...shown} value="UTC" error={fault} />,
  },
  {
    kind: 'people',
    role: 'combobox',
    right: <MultiPicker {...shown} search={nobody} />,
    wrong: <MultiPicker {...shown} search={nobody} error={fault} />,
  },
  {
    kind: 'a text with headings and pictures',
    role: 'textbox',
    right: <MarkdownEditor {...markdown} />,
    heard: /^Markdown/,
    wrong: <MarkdownEditor {...markdown} error={fault} />,
  },
  {
    kind: 'a file of a course',
    right: <FileField {...attached} />,
    heard: /MB/,
    wrong: <FileField {...attached} error={fault} />,
  },
  { kind: 'a file', right: <FileDrop {...file} />, wrong: <FileDrop {...file} error={fault} /> },
]

const described = (node: HTMLElement) =>
  (node.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()

const find = (role: string | undefined) =>
  role ? screen.getByRole(role) : screen.getByLabelText(/Name|Drop a CSV file/)

test.each(kinds)('$kind is heard by its name and its hint, and not as wrong while it is right', (each) => {
  const { role, right, heard = /^A hint$/ } = each
  renderUi(right)
  const field = find(role)
  if (role) expect(screen.getByRole(role, { name: label })).toBe(field)
  expect(described(field)).toMatch(heard)
  expect(field.getAttribute('aria-invalid') ?? 'false').toBe('false')
})

test.each(kinds)('$kind that is wrong is heard as wrong, with the reason', ({ role, wrong }) => {
  renderUi(wrong)
  const field = find(role)
  expect(described(field)).toContain(fault)
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('the language one wishes for, or none, is chosen with the keyboard', async () => {
  const chosen: (string | null)[] = []
  const user = renderUi(<LanguageField value="en" onChange={(language) => chosen.push(language)} />)
  await user.click(screen.getByRole('combobox', { name: 'Language' }))
  await user.keyboard('{ArrowUp}{Enter}')
  expect(chosen).toEqual([null])
})
