import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../../test/contract'
import { ADD, at, go, ITEM, save, title } from '../../../test/courseItem'
import { aBaseItem } from '../../../test/items'
import type { Stubs } from '../../../test/stubApi'
import { write } from '../../../test/write'
import { aQuestion, aQuiz, aStatement, withoutAnswers } from '../../../test/writtenQuizzes'

const drill = aBaseItem('i-2', 'Fire drill', {
  kind: 'QUIZ',
  body: null,
  completion: 'SUBMITTED',
  weight: 1,
  quiz: aQuiz([aQuestion('1'), aStatement('2', 'Lifts may be used.')]),
})
const open = (api: Stubs = {}) => go('/i-2', { [`GET ${ITEM}`]: at(3, drill), [`PATCH ${ITEM}`]: drill, ...api })
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const rows = () =>
  within(screen.getByRole('list', { name: 'Questions' }))
    .getAllByRole('button', { name: /^Question \d+:/ })
    .map((row) => row.textContent?.replace(/^\d+Question /, ''))

test('a new quiz begins with a question, and is sent with what belongs to the kinds of its questions alone', async () => {
  const { user, asked } = go('/new?kind=QUIZ', { [ADD]: new Reply(201, drill) })
  await write(user, await title(), 'Fire drill')
  await write(user, field('Question'), 'What do you do first?')
  await write(user, field('Choice 1'), 'Raise the alarm')
  await write(user, field('Choice 2'), 'Leave')
  await user.click(screen.getByRole('radio', { name: 'Choice 2 is right' }))
  await user.click(press('Add a question'))
  await expect.poll(() => document.activeElement).toBe(field('Question'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of question' }), 'A number')
  await write(user, field('Question'), 'How many exits?')
  await write(user, field('The right number'), '4')
  await write(user, field('Attempts'), '2')
  await user.click(press('Add to the course'))
  await expect.poll(() => asked(ADD)[0]?.body).toMatchObject({ kind: 'QUIZ', completion: 'SUBMITTED', weight: 1 })
  expect(asked(ADD)[0]?.body).toHaveProperty('quiz', {
    attempts: 2,
    minutes: null,
    counts: 'BEST',
    shuffleQuestions: false,
    shuffleAnswers: false,
    feedback: 'AFTER_SUBMISSION',
    questions: [
      {
        id: null,
        kind: 'SINGLE',
        text: 'What do you do first?',
        points: 1,
        choices: [
          { id: null, text: 'Raise the alarm', correct: false },
          { id: null, text: 'Leave', correct: true },
        ],
        accepted: [],
      },
      {
        id: null,
        kind: 'NUMBER',
        text: 'How many exits?',
        points: 1,
        choices: [],
        accepted: [],
        value: 4,
        tolerance: null,
      },
    ],
  })
})

test('questions are moved, duplicated and removed, and keep their ids; what was removed comes back', async () => {
  const { user, asked } = open()
  await title()
  expect(screen.getByText('2 questions, 3 points')).toBeDefined()
  expect(rows()).toEqual([
    '1: What do you do first?One right choice · 2 points',
    '2: Lifts may be used.True or false · 1 point',
  ])
  await user.click(press('Move Question 1 down'))
  expect(await screen.findByText('Question 1 is now 2 of 2')).toBeDefined()
  expect(document.activeElement?.textContent).toBe('↓')
  await user.click(press('Duplicate question 2'))
  expect(rows()).toHaveLength(3)
  await user.click(press('Remove Question 1'))
  await user.click(press('Bring it back'))
  await user.click(press('Move Question 1 up'))
  await user.click(save())
  await expect.poll(() => asked(`PATCH ${ITEM}`)).toHaveLength(1)
  const { quiz } = (asked(`PATCH ${ITEM}`)[0]?.body ?? {}) as typeof drill
  expect(quiz?.questions.map(({ id, choices }) => [id, choices?.map((choice) => choice.id)])).toEqual([
    ['2', []],
    ['1', ['1', '2']],
    [null, [null, null]],
  ])
})

test('choices are added, removed and moved, and of several right ones one stays right where there can be one only', async () => {
  const { user, asked } = open()
  await title()
  await user.click(press(/^Question 1:/))
  const choices = within(screen.getByRole('group', { name: 'Choices' }))
  await user.click(choices.getByRole('button', { name: 'Add a choice' }))
  await write(user, choices.getByRole('textbox', { name: 'Choice 3' }), 'Leave')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of question' }), 'Several right choices')
  await user.click(choices.getByRole('checkbox', { name: 'Choice 3 is right' }))
  expect(screen.getByRole('radiogroup', { name: 'Points for several right choices' })).toBeDefined()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of question' }), 'One right choice')
  await user.click(choices.getByRole('button', { name: 'Remove Open the windows' }))
  await user.click(choices.getByRole('button', { name: 'Move Leave up' }))
  await user.click(save())
  await expect
    .poll(() => (asked(`PATCH ${ITEM}`)[0]?.body as typeof drill)?.quiz?.questions[0]?.choices)
    .toEqual([
      { id: null, text: 'Leave', correct: false },
      { id: '1', text: 'Raise the alarm', correct: true },
    ])
})

test('faults of the server stand at their fields; the question that is concerned opens', async () => {
  const errors = [
    { pointer: '/quiz/questions/0/choices', code: 'no-right-answer', detail: 'Mark at least one choice as right.' },
    { pointer: '/quiz/questions/1/points', code: 'out-of-range', detail: 'At most 1,000 points.' },
    { pointer: '/quiz/feedback', code: 'required', detail: 'This needs a due day.' },
  ]
  const { user } = open({ [`PATCH ${ITEM}`]: problem(422, { errors }) })
  await title()
  await user.click(save())
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Question 1: Choices: Mark at least one choice as right.',
    'Question 2: Points: At most 1,000 points.',
    'Learners are told what was right: This needs a due day.',
  ])
  expect(screen.getAllByText('needs correcting')).toHaveLength(2)
  await user.click(alert.getByRole('link', { name: 'Question 1: Choices' }))
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Choice 1 is right')
  await user.click(alert.getByRole('link', { name: 'Question 2: Points' }))
  await expect.poll(() => document.activeElement).toBe(field('Points'))
})

test('what the browser sees is wrong with the questions is not sent', async () => {
  const { user, asked } = go('/new?kind=QUIZ')
  await write(user, await title(), 'Fire drill')
  await user.click(screen.getByRole('radio', { name: 'after the due day' }))
  await user.click(press('Add to the course'))
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Question 1: Question',
    'Question 1: Choices',
    'Question 1: Choice 1',
    'Question 1: Choice 2',
    'Learners are told what was right',
  ])
  await user.click(press('Remove Question 1'))
  await user.click(press('Add to the course'))
  expect(await screen.findByText('Add at least one question.')).toBeDefined()
  expect(asked(ADD)).toHaveLength(0)
})

test('a draft of the questions outlives a reload', async () => {
  const before = open()
  await title()
  await before.user.click(press(/^Question 2:/))
  await write(before.user, field('Question'), ' Never.')
  before.unmount()
  open()
  await title()
  expect(screen.getByText('What you typed before is here again.')).toBeDefined()
  expect(rows()[1]).toMatch(/Lifts may be used\. Never\./)
})

test('who may still take the quiz changes all but its questions, which are not sent', async () => {
  const kept = { ...drill, quiz: withoutAnswers(aQuiz()) }
  const { user, asked } = open({ [`GET ${ITEM}`]: at(3, kept), [`PATCH ${ITEM}`]: kept })
  await write(user, await title(), '!')
  expect(screen.getByText(/its right answers are kept from you/)).toBeDefined()
  expect(screen.queryByRole('list', { name: 'Questions' })).toBeNull()
  await user.click(save())
  await expect.poll(() => asked(`PATCH ${ITEM}`)[0]?.body).toMatchObject({ title: 'Fire drill!' })
  expect(asked(`PATCH ${ITEM}`)[0]?.body).not.toHaveProperty('quiz')
})

test('what somebody else made of the questions stands beside one’s own', async () => {
  let version = 3
  const theirs = { ...drill, quiz: aQuiz([aQuestion('1', { text: 'What comes first?' })]) }
  const { user } = open({
    [`GET ${ITEM}`]: () => (version === 3 ? at(3, drill) : at(4, theirs)),
    [`PATCH ${ITEM}`]: problem(412),
  })
  await title()
  await user.click(press('Remove Question 1'))
  version = 4
  await user.click(save())
  const note = within(await screen.findByRole('alert'))
  expect(note.getByText(/1\. Lifts may be used\. \(1 point\): true/)).toBeDefined()
  expect(note.getByText(/1\. What comes first\? \(2 points\): Raise the alarm \(right\)/)).toBeDefined()
})
