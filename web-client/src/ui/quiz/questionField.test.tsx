import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { QuestionField } from './QuestionField'
import type { AnswerValue, Question, Verdict } from './question'

const question = (changes: Partial<Question> = {}): Question => ({
  id: '1',
  kind: 'SINGLE',
  text: 'What do you do **first**?',
  points: 2,
  choices: [
    { id: 'a', text: 'Raise the alarm' },
    { id: 'b', text: 'Open the windows' },
    { id: 'c', text: 'Leave' },
  ],
  scoring: null,
  ...changes,
})

let answers: AnswerValue[] = []

function Asked({ changes, start = null }: { changes: Partial<Question>; start?: AnswerValue }) {
  const [value, setValue] = useState(start)
  const onChange = (next: AnswerValue) => {
    answers.push(next)
    setValue(next)
  }
  return <QuestionField question={question(changes)} number={3} total={8} value={value} onChange={onChange} />
}

function ask(changes: Partial<Question> = {}, start: AnswerValue = null) {
  answers = []
  return renderUi(<Asked changes={changes} start={start} />)
}

describe('a question', () => {
  test('is a group, named by its number, its points and its text', () => {
    ask()
    expect(screen.getByRole('group', { name: 'Question 3 of 8 2 points What do you do first?' })).toBeDefined()
    expect(screen.getByText('first').tagName).toBe('STRONG')
  })

  test('with one right choice is answered by the keyboard', async () => {
    const user = ask()
    await user.tab()
    await user.keyboard(' ')
    expect(answers).toEqual(['a'])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Raise the alarm' }).checked).toBe(true)
  })

  test('with several right choices takes them in their order, and none as no answer', async () => {
    const user = ask({ kind: 'MULTIPLE', scoring: 'PROPORTIONAL' })
    expect(screen.getByText(/^Several can be right; a wrong one takes away/)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Leave' }))
    await user.click(screen.getByRole('checkbox', { name: 'Raise the alarm' }))
    await user.click(screen.getByRole('checkbox', { name: 'Raise the alarm' }))
    await user.click(screen.getByRole('checkbox', { name: 'Leave' }))
    expect(answers).toEqual([['c'], ['a', 'c'], ['c'], null])
  })

  test('that is a statement is true or false', async () => {
    const user = ask({ kind: 'TRUE_FALSE', choices: [] })
    await user.click(screen.getByRole('radio', { name: 'False' }))
    expect(answers).toEqual([false])
  })

  test('of a number keeps what is typed, and says what is none', async () => {
    const user = ask({ kind: 'NUMBER', choices: [] }, 7)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your answer' })
    expect(field.value).toBe('7')
    await user.clear(field)
    await user.type(field, '12,50')
    expect([field.value, answers.at(-1)]).toEqual(['12,50', 12.5])
    await user.type(field, ' m')
    expect([field.value, answers.at(-1)]).toEqual(['12,50 m', null])
    expect(screen.getByText(/^Write a number such as/)).toBeDefined()
  })

  test('of a text takes it as it is written, and nothing as no answer', async () => {
    const user = ask({ kind: 'TEXT', choices: [] })
    const field = screen.getByRole('textbox', { name: 'Your answer' })
    await user.type(field, 'No')
    await user.clear(field)
    expect(answers).toEqual(['N', 'No', null])
  })
})

describe('an answer that stays', () => {
  const right = { choices: [], correct: null, value: null, tolerance: null, accepted: [] }
  const shown = (changes: Partial<Question>, value: AnswerValue, verdict?: Verdict) =>
    renderUi(
      <QuestionField question={question(changes)} number={1} total={1} value={value} readOnly verdict={verdict} />,
    )
  const group = () => within(screen.getByRole('group'))

  test('says which choice was taken and which is right, in words', () => {
    shown({}, 'b', { earned: 0, rightAnswer: { ...right, choices: ['a'] } })
    const texts = group()
      .getAllByRole('listitem')
      .map((each) => each.textContent)
    expect(texts).toEqual(['○Raise the alarmright answer', '●Open the windowschosen', '○Leave'])
    expect(group().getByText('Wrong: 0 of 2 points')).toBeDefined()
    expect(group().queryByRole('radio')).toBeNull()
  })

  test.each<[string, number, AnswerValue]>([
    ['Right: 2 of 2 points', 2, ['a']],
    ['Partly right: 0.5 of 2 points', 0.5, ['a']],
    ['No answer: 0 of 2 points', 0, null],
  ])('says “%s”', (words, earned, value) => {
    shown({ kind: 'MULTIPLE' }, value, { earned, rightAnswer: null })
    expect(group().getByText(words)).toBeDefined()
  })

  test('of a number or a text says what was right', () => {
    shown({ kind: 'NUMBER', choices: [] }, 1200, {
      earned: 0,
      rightAnswer: { ...right, value: 1250.5, tolerance: 10 },
    })
    expect(group().getByText('1,200')).toBeDefined()
    expect(group().getByText('Right answer: 1,250.5, give or take 10')).toBeDefined()
  })

  test('of a text names all that are accepted', () => {
    shown({ kind: 'TEXT', choices: [] }, null, { earned: 0, rightAnswer: { ...right, accepted: ['north', 'N'] } })
    expect(group().getByText('No answer: 0 of 2 points')).toBeDefined()
    expect(group().getByText('Right answer: “north” or “N”')).toBeDefined()
  })

  test('that is missing says so, told or not', () => {
    shown({}, null, { earned: null, rightAnswer: null })
    expect(group().getByText('No answer')).toBeDefined()
  })

  test('says nothing of what may not be told', () => {
    shown({}, 'a', { earned: null, rightAnswer: null })
    expect(group().queryByText(/points$/)?.textContent).toBe('2 points')
    expect(group().queryByText(/right/i)).toBeNull()
    expect(group().queryByText('No answer')).toBeNull()
  })
})
