import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { fakeClock, MINUTE, pass } from '../../test/clock'
import type { Asked } from '../../test/contract'
import { answer, gone, LIST, ofView, session, standing } from '../../test/mySessions'
import { anAccess as access, aMyCourse, aPerson, safety, tools } from '../../test/samples'
import { visit } from '../../test/visit'

const coach = { role: 'SESSION_COACH', canContribute: false } as const
const ahead = { level: 'LIST', view: 'UPCOMING', windowStart: '2026-06-01T06:00:00Z' } as const

test.each<[string, Schemas['AccessAnswer'], string, string, string | null]>([
  [
    'a learner before it',
    access({ ...ahead, reason: 'LEARNER_WINDOW_NOT_STARTED' }),
    'Starts 1 June',
    'Starts on 1 June, 08:00 (Paris).',
    null,
  ],
  [
    'a learner within it, who may read afterwards',
    access(),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    'Start',
  ],
  [
    'a learner within it, to whom it stays open',
    access({ afterEnd: 'ACCESSIBLE' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards you can go on taking part.',
    'Start',
  ],
  [
    'a learner within it, to whom it stays listed',
    access({ afterEnd: 'LISTED_ONLY' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards it stays in your list, but is closed.',
    'Start',
  ],
  [
    'a learner within it, to whom it closes',
    access({ afterEnd: 'NOT_ACCESSIBLE' }),
    'Open',
    'Open until 30 June, 18:00 (Paris). Afterwards it is closed.',
    'Start',
  ],
  [
    'a learner within it, without an end',
    access({ windowEnd: null, afterEnd: null }),
    'Open',
    'Open, with no end.',
    'Start',
  ],
  [
    'a learner after it, who may read',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ' }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a learner after it, to whom it stays open',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'TAKE_PART' }),
    'Over, still open',
    'Over since 30 April, but you can still take part, and what you do counts.',
    'Start',
  ],
  [
    'a learner after it, who sees it listed',
    access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'LIST' }),
    'Closed',
    'Closed since 30 April; your coach can extend your access.',
    null,
  ],
  [
    'a learner whose days have not begun',
    access({ reason: 'DURATION_NOT_STARTED', windowStart: null, windowEnd: null, durationDays: 30 }),
    'Open',
    'Open. Your 30 days start when you first open a course.',
    'Start',
  ],
  [
    'a learner whose days are running',
    access({ reason: 'DURATION_RUNNING', windowEnd: '2026-05-31T13:00:00Z', durationDays: 30 }),
    '16 days left',
    'Your time runs out on 31 May, 15:00 (Paris). You can ask your coach for more.',
    'Start',
  ],
  [
    'a learner whose days are over',
    access({ ...gone, reason: 'DURATION_OVER', level: 'READ', durationDays: 30 }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a learner whose access was extended',
    access({ reason: 'EXTENSION_RUNNING', windowEnd: '2026-05-31T13:00:00Z' }),
    '16 days left',
    'Your access was extended: open until 31 May, 15:00 (Paris). Afterwards you can still read everything.',
    'Start',
  ],
  [
    'a learner whose extension is over',
    access({ ...gone, reason: 'EXTENSION_OVER', level: 'READ' }),
    'Read only',
    'Read only since 30 April; your coach can extend your access.',
    'Read',
  ],
  [
    'a coach before it',
    access({ ...coach, ...ahead, reason: 'COACH_WINDOW_NOT_STARTED' }),
    'Starts 1 June',
    'Opens for you as a coach on 1 June, 08:00 (Paris).',
    null,
  ],
  [
    'a coach within it',
    access({ ...coach, reason: 'COACH_WINDOW_OPEN', level: 'TEACH' }),
    'Open',
    'You can teach until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    'Teach',
  ],
  [
    'a coach after it, who may read',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'READ' }),
    'Read only',
    'Read only for coaches since 30 April; whoever manages the session can change the dates.',
    'Read',
  ],
  [
    'a coach after it, to whom it stays open',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'TEACH' }),
    'Over, still open',
    'Over since 30 April, but you can go on teaching.',
    'Teach',
  ],
  [
    'a coach after it, who sees it listed',
    access({ ...coach, ...gone, reason: 'COACH_WINDOW_OVER', level: 'LIST' }),
    'Closed',
    'Closed to coaches since 30 April; whoever manages the session can change the dates.',
    null,
  ],
])('%s finds the right badge, sentence and button', async (_, answered, badge, sentence, act) => {
  const roles: Schemas['SessionRole'][] = [answered.role ?? 'LEARNER']
  visit('/my-sessions', { api: { [LIST]: answer([standing(answered, { roles })]) } })
  const card = within(await screen.findByRole('region', { name: 'Spring 2026 Onboarding' }))
  expect(card.getByText(badge)).toBeDefined()
  expect(card.getByText(sentence)).toBeDefined()
  const acts = card.getAllByRole('link').flatMap((link) => /^(.+): Workplace/.exec(link.ariaLabel ?? '')?.[1] ?? [])
  expect(acts).toEqual(act ? [act] : [])
})

test('who coaches a course but not the session cannot extend: one asks whoever manages it', async () => {
  const over = access({ ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ' })
  const courses = [aMyCourse(safety, { access: over, coaches: [aPerson(12, 'Coach Two')] })]
  visit('/my-sessions', { api: { [LIST]: answer([standing(over, { coaches: [], courses })]) } })
  const words = 'Read only since 30 April; whoever manages the session can extend your access.'
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.getByText('You can read everything · Coach: Coach Two')).toBeDefined()
})

test('a card does not say that it is open once its time is over', async () => {
  fakeClock()
  const soon = access({ windowEnd: '2026-05-15T12:30:00Z' })
  const over = access({ ...soon, ...gone, reason: 'LEARNER_WINDOW_OVER', level: 'READ', windowEnd: soon.windowEnd })
  let lists: Record<string, Schemas['MySession'][]> = { CURRENT: [standing(soon)] }
  const { asked } = visit('/my-sessions', { api: { [LIST]: (request: Asked) => ofView(lists)(request) } })
  expect(await screen.findByText('30 minutes left')).toBeDefined()
  lists = { PAST: [standing(over)] }
  await pass(20 * MINUTE)
  expect(screen.getByText('10 minutes left')).toBeDefined()
  expect(asked(LIST)).toHaveLength(1)
  await pass(10 * MINUTE + 2000)
  expect(await screen.findByText('No current sessions')).toBeDefined()
})

test('what cannot be opened has no button, and the session’s own clock is said where it differs', async () => {
  const list = access({
    level: 'LIST',
    view: 'UPCOMING',
    reason: 'LEARNER_WINDOW_NOT_STARTED',
    windowStart: '2026-06-01T06:00:00Z',
  })
  const coming = session({ timeZone: 'Asia/Tokyo', access: list, courses: [aMyCourse(tools, { access: list })] })
  visit('/my-sessions?view=upcoming', { api: { 'GET /api/v1/me/sessions': answer([coming]) } })
  expect(
    await screen.findByText('Starts on 1 June, 08:00 (Paris). In Tokyo that start is 1 June, 15:00.'),
  ).toBeDefined()
  expect(screen.getByText('Not open yet')).toBeDefined()
  expect(screen.queryByRole('link', { name: /^(Start|Continue|Read|Teach): / })).toBeNull()
})
