import { screen } from '@testing-library/react'
import { type FormEvent, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { ZoneField } from '../dates/ZoneField'
import { Dialog } from '../dialogs/Dialog'
import type { PickerItem } from './items'
import { MultiPicker } from './MultiPicker'

const learner = (n: number): PickerItem => ({ id: `${n}`, label: `Learner ${n}`, detail: `learner${n}` })
const learners = [learner(12), learner(1), { ...learner(13), mark: 'Already in', disabled: true }]

type Search = (text: string) => Promise<PickerItem[]>
const findLearners: Search = async (text) => learners.filter(({ detail }) => detail?.includes(text))

function People({ search = findLearners }: { search?: Search }) {
  const [value, onChange] = useState<PickerItem[]>([])
  return <MultiPicker label="People" description="Who learns" search={search} {...{ value, onChange }} />
}

/** A picker in a form of its own, and what came of pressing Enter. */
function open(picker: React.ReactNode) {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())
  const user = renderUi(
    <form onSubmit={onSubmit}>
      {picker}
      <button type="submit">Next</button>
    </form>,
  )
  return { user, onSubmit }
}

const field = (name = 'People') => screen.getByRole<HTMLInputElement>('combobox', { name })
const chosen = () =>
  screen.queryAllByRole('button', { name: /^Remove/ }).map((button) => button.getAttribute('aria-label'))
const highlighted = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

test('who is called exactly so is highlighted, Enter takes them, and only then Enter is the form’s', async () => {
  const { user, onSubmit } = open(<People />)
  await user.type(field(), 'learner1')
  await expect.poll(highlighted).toBe('Learner 1learner1')
  await user.keyboard('{Enter}')
  expect(chosen()).toEqual(['Remove Learner 1'])
  expect(field().value).toBe('')
  expect(onSubmit).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('Enter before the list is there takes what is beyond doubt, else waits to be seen', async () => {
  const { user, onSubmit } = open(<People />)
  await user.type(field(), 'learner1{Enter}')
  await expect.poll(chosen).toEqual(['Remove Learner 1'])
  await user.type(field(), 'learner{Enter}')
  await expect.poll(highlighted).toBe('Learner 12learner12')
  expect(chosen()).toEqual(['Remove Learner 1'])
  await user.keyboard('{Enter}')
  expect(chosen()).toEqual(['Remove Learner 1', 'Remove Learner 12'])
  await user.type(field(), 'learner1')
  await expect.poll(highlighted).toBe('✓ Learner 1learner1')
  await user.keyboard('{Enter}')
  expect(chosen()).toEqual(['Remove Learner 1', 'Remove Learner 12'])
  expect(onSubmit).not.toHaveBeenCalled()
})

test('Escape clears the text and leaves the dialog open; then it is the dialog’s', async () => {
  const onClose = vi.fn()
  const user = renderUi(
    <Dialog opened onClose={onClose} title="Enroll">
      <People />
    </Dialog>,
  )
  await expect.poll(() => screen.getByRole('dialog').contains(document.activeElement)).toBe(true)
  await user.type(field(), 'lea')
  await user.keyboard('{Escape}')
  expect(field().value).toBe('')
  expect(onClose).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('a text that finds nobody is never the form’s, and stays with its fault when it is left', async () => {
  const { user, onSubmit } = open(<People />)
  await user.type(field(), 'nobody')
  expect((await screen.findAllByText('No match for “nobody”.')).length).toBeGreaterThan(0)
  await user.keyboard('{Enter}')
  expect(onSubmit).not.toHaveBeenCalled()
  await user.tab()
  expect(field().value).toBe('nobody')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('combobox', { description: /“nobody” is not chosen yet/ })).toBe(field())
})

test('whoever cannot be chosen is named with the reason, in the list and aloud', async () => {
  const why = 'Farid Haddad is a learner; a coach must be a teacher. An administrator can change that.'
  const { user } = open(<People search={async () => [{ id: '9', label: 'Farid Haddad', mark: 'Learner', why }]} />)
  await user.type(field(), 'farid')
  expect(await screen.findAllByText(why)).toHaveLength(2)
  expect(screen.getByRole('option', { name: /Farid Haddad/ }).getAttribute('aria-disabled')).toBe('true')
  await user.keyboard('{Enter}')
  expect(chosen()).toEqual([])
})

test('a press at somebody takes or gives them back, and the list is gone from whatever it lay over', async () => {
  const { user, onSubmit } = open(<People />)
  const press = async (name: RegExp) => {
    await user.click(field())
    await user.click(await screen.findByRole('option', { name }))
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(document.activeElement).toBe(field())
  }
  await user.type(field(), 'learner12')
  await press(/Learner 12/)
  expect(field().value).toBe('')
  await press(/Learner 1learner1/)
  expect(chosen()).toEqual(['Remove Learner 12', 'Remove Learner 1'])
  await press(/Learner 12/)
  expect(chosen()).toEqual(['Remove Learner 1'])
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('whoever is removed with the keyboard leaves the focus in the field, and the list closed', async () => {
  const { user } = open(<People />)
  await user.type(field(), 'learner1')
  await user.click(await screen.findByRole('option', { name: 'Learner 1learner1' }))
  screen.getByRole('button', { name: 'Remove Learner 1' }).focus()
  await user.keyboard('{Enter}')
  expect(chosen()).toEqual([])
  expect(document.activeElement).toBe(field())
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('a search that takes its time is named', async () => {
  const { user } = open(<People search={() => new Promise(() => {})} />)
  await user.click(field())
  expect(await screen.findByRole('img', { name: 'Searching' })).toBeDefined()
})

test('a search that fails says so', async () => {
  const { user } = open(<People search={() => Promise.reject(new Error())} />)
  await user.click(field())
  expect((await screen.findAllByText('The search did not work. Type again to retry.')).length).toBeGreaterThan(0)
})

function Zone({ required = true }: { required?: boolean }) {
  const [zone, setZone] = useState<string | null>('UTC')
  return <ZoneField label="Time zone" value={zone} onChange={setZone} required={required} />
}

test('a city typed over the zone is taken by Enter, never added to it', async () => {
  const { user, onSubmit } = open(<Zone />)
  await user.click(field('Time zone'))
  await user.keyboard('{End}paris')
  expect(field('Time zone').value).toBe('paris')
  await user.keyboard('{Enter}')
  expect(field('Time zone').value).toBe('Europe/Paris')
  expect(onSubmit).not.toHaveBeenCalled()
  await user.keyboard('kiev')
  await user.click(screen.getByRole('option', { name: 'Europe/Kyiv' }))
  expect(field('Time zone').value).toBe('Europe/Kyiv')
})

test('a city that was typed and not taken stays, says so, and Escape brings the zone back', async () => {
  const { user } = open(<Zone />)
  await user.type(field('Time zone'), 'rome')
  await user.tab()
  expect(field('Time zone').value).toBe('rome')
  expect(screen.getByText(/“rome” is not chosen yet/)).toBeDefined()
  await user.click(field('Time zone'))
  await user.keyboard('{Escape}')
  expect(field('Time zone').value).toBe('UTC')
  await user.tab()
  expect(field('Time zone').getAttribute('aria-invalid')).toBeNull()
})

test('a zone that need not be is cleared by emptying it', async () => {
  const { user } = open(<Zone required={false} />)
  await user.clear(field('Time zone'))
  await user.tab()
  expect(field('Time zone').value).toBe('')
  expect(field('Time zone').getAttribute('aria-invalid')).toBeNull()
})
