import { MultiSelect, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
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
import { FilterSelect } from '../tables/FilterSelect'
import { CheckboxField, RadioField } from './ChoiceFields'
import { FileDrop } from './FileDrop'
import { fieldAt, labelAt } from './fieldsOf'
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
const choices = [
  { value: 'one', label: 'One', description: 'The first' },
  { value: 'two', label: 'Two' },
] as const
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
  {
    kind: 'several of a few',
    role: 'combobox',
    right: <MultiSelect {...shown} />,
    wrong: <MultiSelect {...shown} error={fault} />,
  },
  {
    kind: 'one of a few that all stand there',
    role: 'radiogroup',
    right: <RadioField {...shown} choices={choices} />,
    wrong: <RadioField {...shown} choices={choices} error={fault} />,
  },
  {
    kind: 'yes or no',
    role: 'checkbox',
    right: <CheckboxField {...shown} />,
    wrong: <CheckboxField {...shown} error={fault} />,
  },
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

const chosen: [kind: string, field: ReactNode, group: string][] = [
  ['a question', <RadioField key="r" {...shown} choices={choices} value="one" />, 'radiogroup'],
  [
    'a switch between views',
    <SegmentedControl key="s" aria-label={label} data={['One', 'Two']} value="One" />,
    'radiogroup',
  ],
]

test.each(chosen)('which answer to %s is chosen, is heard', (_, field, group) => {
  renderUi(field)
  const within = screen.getByRole(group, { name: label })
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([true, false])
  expect(within.contains(screen.getByRole('radio', { name: 'One', checked: true }))).toBe(true)
})

test('the hint of one answer is heard with it', () => {
  renderUi(<RadioField {...shown} choices={choices} />)
  expect(described(screen.getByRole('radio', { name: 'One' }))).toBe('The first')
})

test('whether yes or no is chosen, is heard', async () => {
  const user = renderUi(<CheckboxField label={label} defaultChecked />)
  await user.click(screen.getByRole('checkbox', { name: label, checked: true }))
  expect(screen.getByRole('checkbox', { name: label, checked: false })).toBeDefined()
})

test('a filter is heard by what it filters, and by what is chosen', () => {
  renderUi(
    <FilterSelect label={label} any="Any" words={['one']} wordLabel={() => 'One'} value="one" onChange={() => {}} />,
  )
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: label }).value).toBe('One')
})

test.each([
  ['a choice', <RadioField key="c" {...shown} choices={choices} value="two" data-path="kind" />, label],
  ['yes or no', <CheckboxField key="y" {...shown} data-path="kind" />, label],
  ['a file of a course', <FileField key="f" {...attached} data-path="kind" />, label],
  ['a file', <FileDrop key="d" {...file} data-path="kind" />, /Drop a CSV file/],
])('what is wrong with %s leads to the field by its name', (_, field, name) => {
  renderUi(field)
  expect(labelAt('kind')).toMatch(name)
  const node = fieldAt('kind')
  node?.focus()
  expect(document.activeElement).toBe(node)
})

test('the language one wishes for, or none, is chosen with the keyboard', async () => {
  const chosen: (string | null)[] = []
  const user = renderUi(<LanguageField value="en" onChange={(language) => chosen.push(language)} />)
  await user.click(screen.getByRole('combobox', { name: 'Language' }))
  await user.keyboard('{ArrowUp}{Enter}')
  expect(chosen).toEqual([null])
})
