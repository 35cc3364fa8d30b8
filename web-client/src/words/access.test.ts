import { describe, expect, test } from 'vitest'
import type { Schemas } from '../api/schemas'
import { anAccess as access } from '../test/samples'
import { accessPill } from './accessPill'
import { accessSentence, boundSaid, type SaidBound } from './accessSentence'

const now = new Date('2026-05-15T12:00:00Z')
const at = { zone: 'Europe/Paris', now }
const you = { ...at, who: 'you' } as const
const they = { ...at, who: 'they' } as const

type AccessReason = Schemas['AccessReason']
type After = Schemas['VisibilityAfterEnd']
type Level = Schemas['AccessLevel']
const inside = { windowStart: '2026-03-01T07:00:00Z', windowEnd: '2026-06-30T16:00:00Z' }
const ahead = { windowStart: '2026-06-01T06:00:00Z', windowEnd: '2026-06-30T16:00:00Z' }
const gone = { windowStart: '2026-03-01T07:00:00Z', windowEnd: '2026-04-30T16:00:00Z', changesAt: null }

describe('before its window', () => {
  test.each<[AccessReason, string, string]>([
    ['LEARNER_WINDOW_NOT_STARTED', 'Starts on 1 June, 08:00 (Paris).', 'Can enter from 1 June, 08:00 (Paris).'],
    [
      'COACH_WINDOW_NOT_STARTED',
      'Opens for you as a coach on 1 June, 08:00 (Paris).',
      'Can enter as a coach from 1 June, 08:00 (Paris).',
    ],
  ])('%s: %s / %s', (reason, own, others) => {
    const answer = access({ reason, level: 'LIST', view: 'UPCOMING', ...ahead, changesAt: ahead.windowStart })
    expect([accessSentence(answer, you), accessSentence(answer, they)]).toEqual([own, others])
    expect(accessPill(answer, at)).toEqual({ tone: 'brand', words: 'Starts 1 June' })
  })
})

describe('inside, by what remains afterwards', () => {
  test.each<[AccessReason, After, string]>([
    [
      'LEARNER_WINDOW_OPEN',
      'READ_ONLY',
      'Open until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    ],
    ['LEARNER_WINDOW_OPEN', 'ACCESSIBLE', 'Open until 30 June, 18:00 (Paris). Afterwards you can go on taking part.'],
    [
      'LEARNER_WINDOW_OPEN',
      'LISTED_ONLY',
      'Open until 30 June, 18:00 (Paris). Afterwards it stays in your list, but is closed.',
    ],
    ['LEARNER_WINDOW_OPEN', 'NOT_ACCESSIBLE', 'Open until 30 June, 18:00 (Paris). Afterwards it is closed.'],
    [
      'COACH_WINDOW_OPEN',
      'READ_ONLY',
      'You can teach until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    ],
    [
      'COACH_WINDOW_OPEN',
      'ACCESSIBLE',
      'You can teach until 30 June, 18:00 (Paris). Afterwards you can go on teaching.',
    ],
    [
      'COACH_WINDOW_OPEN',
      'LISTED_ONLY',
      'You can teach until 30 June, 18:00 (Paris). Afterwards it stays in your list, but is closed.',
    ],
    ['COACH_WINDOW_OPEN', 'NOT_ACCESSIBLE', 'You can teach until 30 June, 18:00 (Paris). Afterwards it is closed.'],
    [
      'EXTENSION_RUNNING',
      'READ_ONLY',
      'Your access was extended: open until 30 June, 18:00 (Paris). Afterwards you can still read everything.',
    ],
    ['DURATION_RUNNING', 'READ_ONLY', 'Your time runs out on 30 June, 18:00 (Paris). You can ask your coach for more.'],
  ])('%s, then %s: %s', (reason, afterEnd, words) => {
    const level = reason === 'COACH_WINDOW_OPEN' ? 'TEACH' : 'TAKE_PART'
    expect(accessSentence(access({ reason, level, afterEnd, ...inside }), you)).toBe(words)
  })

  test('what comes afterwards is left out where a second role changes it', () => {
    const answer = access({ ...inside, changesAt: '2026-06-01T00:00:00Z' })
    expect(accessSentence(answer, you)).toBe('Open until 30 June, 18:00 (Paris).')
  })

  test.each<[AccessReason, string]>([
    ['LEARNER_WINDOW_OPEN', 'Open, with no end.'],
    ['COACH_WINDOW_OPEN', 'You can teach, with no end.'],
  ])('%s without an end: %s', (reason, words) => {
    expect(accessSentence(access({ reason, windowEnd: null }), you)).toBe(words)
  })
})

describe('after it, by what remains', () => {
  test.each<[AccessReason, Level, string, string]>([
    ['LEARNER_WINDOW_OVER', 'READ', 'Read only since 30 April; your coach can extend your access.', 'Read only'],
    [
      'LEARNER_WINDOW_OVER',
      'TAKE_PART',
      'Over since 30 April, but you can still take part, and what you do counts.',
      'Over, still open',
    ],
    ['LEARNER_WINDOW_OVER', 'LIST', 'Closed since 30 April; your coach can extend your access.', 'Closed'],
    ['LEARNER_WINDOW_OVER', 'NONE', 'Closed since 30 April; your coach can extend your access.', 'Closed'],
    ['DURATION_OVER', 'READ', 'Read only since 30 April; your coach can extend your access.', 'Read only'],
    ['EXTENSION_OVER', 'NONE', 'Closed since 30 April; your coach can extend your access.', 'Closed'],
    [
      'COACH_WINDOW_OVER',
      'READ',
      'Read only for coaches since 30 April; whoever manages the session can change the dates.',
      'Read only',
    ],
    ['COACH_WINDOW_OVER', 'TEACH', 'Over since 30 April, but you can go on teaching.', 'Over, still open'],
    [
      'COACH_WINDOW_OVER',
      'LIST',
      'Closed to coaches since 30 April; whoever manages the session can change the dates.',
      'Closed',
    ],
    [
      'COACH_WINDOW_OVER',
      'NONE',
      'Closed to coaches since 30 April; whoever manages the session can change the dates.',
      'Closed',
    ],
  ])('%s, %s: %s', (reason, level, words, pill) => {
    const answer = access({ reason, level, view: 'PAST', ...gone })
    expect(accessSentence(answer, you)).toBe(words)
    expect(accessPill(answer, at).words).toBe(pill)
  })

  test('without a coach one asks whoever manages the session', () => {
    const answer = access({ reason: 'LEARNER_WINDOW_OVER', level: 'READ', view: 'PAST', ...gone })
    expect(accessSentence(answer, { ...you, hasCoach: false })).toContain('whoever manages the session can extend')
    expect(accessSentence(answer, they)).toBe('Read only since 30 April; an extension lets them take part again.')
  })
})

test('who may go on teaching afterwards is marked as a coach, who may go on learning as a learner', () => {
  const answer = (reason: AccessReason, level: Level) => access({ reason, level, view: 'PAST', ...gone })
  expect(accessPill(answer('COACH_WINDOW_OVER', 'TEACH'), at).tone).toBe('coach')
  expect(accessPill(answer('LEARNER_WINDOW_OVER', 'TAKE_PART'), at).tone).toBe('learn')
})

test('an end of today is said with its time', () => {
  const today = { windowEnd: '2026-05-15T10:30:00Z', changesAt: null }
  const answer = access({ reason: 'LEARNER_WINDOW_OVER', level: 'READ', view: 'PAST', ...today })
  expect(accessSentence(answer, you)).toBe('Read only since 15 May, 12:30 (Paris); your coach can extend your access.')
})

test('what remains listed alone never says that one may read', () => {
  for (const reason of ['LEARNER_WINDOW_OVER', 'DURATION_OVER', 'EXTENSION_OVER', 'COACH_WINDOW_OVER'] as const) {
    for (const level of ['LIST', 'NONE'] as const) {
      const answer = access({ reason, level, view: level === 'LIST' ? 'PAST' : null, ...gone })
      expect(accessSentence(answer, you)).toMatch(/^Closed/)
      expect([accessSentence(answer, you), accessSentence(answer, they)].join(' ')).not.toMatch(/read/i)
      expect(accessPill(answer, at)).toEqual({ tone: 'quiet', words: 'Closed' })
    }
  }
})

test.each<[AccessReason, SaidBound | undefined]>([
  ['LEARNER_WINDOW_NOT_STARTED', { instant: inside.windowStart, bound: 'starts' }],
  ['COACH_WINDOW_OPEN', { instant: inside.windowEnd, bound: 'ends' }],
  ['DURATION_RUNNING', { instant: inside.windowEnd, bound: 'ends' }],
  ['EXTENSION_OVER', { instant: inside.windowEnd, bound: 'ended' }],
  ['DURATION_NOT_STARTED', undefined],
  ['MANAGER', undefined],
])('%s names the bound that matters', (reason, said) => {
  expect(boundSaid(access({ reason, ...inside }))).toEqual(said)
})

test.each<[number | null, string]>([
  [30, 'Open. Your 30 days start when you first open a course.'],
  [null, 'Open. Your time starts when you first open a course.'],
])('by duration, before the first visit (%s days): %s', (durationDays, words) => {
  const answer = access({ reason: 'DURATION_NOT_STARTED', windowStart: null, windowEnd: null, durationDays })
  expect(accessSentence(answer, you)).toBe(words)
  expect(accessPill(answer, at).words).toBe('Open')
})

test.each<[AccessReason, string, string]>([
  ['ADMIN', 'You can enter and change everything, as an administrator.', 'Administrator'],
  ['MANAGER', 'You can read everything, as a manager of this session.', 'Manager'],
  ['ACCOUNT_INACTIVE', 'Your account is deactivated; an administrator can change that.', 'No access'],
  ['NO_ROLE', 'You have no role in this session.', 'No access'],
])('%s: %s', (reason, words, pill) => {
  const answer = access({ reason, role: null, view: null, windowStart: null, windowEnd: null })
  expect(accessSentence(answer, you)).toBe(words)
  expect(accessPill(answer, at).words).toBe(pill)
})

test('who may enter what is not listed is told so', () => {
  expect(accessSentence(access({ view: null }), you)).toMatch(/It is not in your lists at the moment\.$/)
  expect(accessSentence(access({ view: null }), they)).toMatch(/It is not in their lists at the moment\.$/)
})

test('an end that is near, or one’s own, is counted in days', () => {
  const soon = access({ windowEnd: '2026-05-20T12:00:00Z' })
  expect(accessPill(soon, at)).toEqual({ tone: 'learn', words: '5 days left' })
  expect(accessPill(access({ reason: 'DURATION_RUNNING', windowEnd: '2026-05-31T13:00:00Z' }), at).words).toBe(
    '16 days left',
  )
  expect(accessPill(access({ reason: 'COACH_WINDOW_OPEN' }), at)).toEqual({ tone: 'coach', words: 'Open' })
})
