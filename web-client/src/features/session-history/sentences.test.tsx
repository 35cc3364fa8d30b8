import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { type Change, change, grace, open } from '../../test/history'

/** Every kind and every shape of its texts, as the API writes them down. */
const sentences: [string, Schemas['ChangeKind'], Partial<Change>][] = [
  ['Ada Lovelace created the session as “Spring”.', 'CREATED', { to: 'Spring' }],
  ['Ada Lovelace made this session as a copy of “Winter”.', 'COPIED', { from: 'Winter', to: 'Spring' }],
  ['Ada Lovelace added the course “Workplace safety”.', 'COURSE_ADDED', { subject: 'SAFETY' }],
  ['Ada Lovelace removed the course “GONE”.', 'COURSE_REMOVED', { subject: 'GONE' }],
  ['Ada Lovelace removed the course “First aid”.', 'COURSE_REMOVED', { subject: 'GONE', from: 'First aid' }],
  ['Ada Lovelace locked “Workplace safety”.', 'COURSE_LOCKED', { subject: 'SAFETY' }],
  ['Ada Lovelace unlocked “Our tools”.', 'COURSE_UNLOCKED', { subject: 'TOOLS' }],
  [
    'Ada Lovelace reordered the courses: “Our tools”, “Workplace safety”.',
    'COURSES_REORDERED',
    { from: 'SAFETY, TOOLS', to: 'TOOLS, SAFETY' },
  ],
  ['Ada Lovelace made Grace Hopper a session coach.', 'SESSION_COACH_ADDED', { person: grace }],
  ['Ada Lovelace removed Grace Hopper as session coach.', 'SESSION_COACH_REMOVED', { person: grace }],
  ['Ada Lovelace made Grace Hopper a coach of “Our tools”.', 'COURSE_COACH_ADDED', { person: grace, subject: 'TOOLS' }],
  [
    'Ada Lovelace removed “grace”, who is no longer here, as coach of a course.',
    'COURSE_COACH_REMOVED',
    { from: 'grace' },
  ],
  ['Ada Lovelace made Grace Hopper a manager.', 'MANAGER_ADDED', { person: grace }],
  ['Ada Lovelace removed Grace Hopper as manager.', 'MANAGER_REMOVED', { person: grace }],
  ['Ada Lovelace enrolled Grace Hopper individually.', 'ENROLLED', { person: grace, to: 'INDIVIDUAL' }],
  ['Grace Hopper enrolled by themselves.', 'ENROLLED', { person: grace, to: 'SELF' }],
  ['Ada Lovelace unenrolled somebody who is no longer here.', 'UNENROLLED', {}],
  [
    'Ada Lovelace changed the learners by an import: enrolled 2,498, unenrolled 1.',
    'IMPORTED',
    { subject: 'i-1', to: 'enrolled 2498, changed 0, unenrolled 1' },
  ],
  ['Ada Lovelace enrolled Grace Hopper individually as well.', 'SOURCE_ADDED', { person: grace, to: 'INDIVIDUAL' }],
  [
    'Ada Lovelace removed one of the ways in which Grace Hopper is enrolled.',
    'SOURCE_REMOVED',
    { person: grace, from: 'CLASS' },
  ],
  ['Ada Lovelace left Grace Hopper out of “Our tools”.', 'EXCLUSIONS_CHANGED', { person: grace, to: 'TOOLS' }],
  [
    'Ada Lovelace left Grace Hopper out of “Our tools”; before, it was “Workplace safety”.',
    'EXCLUSIONS_CHANGED',
    { person: grace, from: 'SAFETY', to: 'TOOLS' },
  ],
  ['Ada Lovelace let Grace Hopper take every course again.', 'EXCLUSIONS_CHANGED', { person: grace, to: '' }],
  [
    'Ada Lovelace extended the access of Grace Hopper until 14 July, 18:00: ill',
    'EXTENSION_CHANGED',
    { person: grace, subject: 'ill', to: '2026-07-14T16:00:00Z' },
  ],
  [
    'Ada Lovelace moved the extension of Grace Hopper from 14 July, 18:00 to 20 July, 18:00: still ill',
    'EXTENSION_CHANGED',
    { person: grace, subject: 'still ill', from: '2026-07-14T16:00:00Z', to: '2026-07-20T16:00:00Z' },
  ],
  [
    'Ada Lovelace ended the extension of Grace Hopper, which ran until 20 July, 18:00.',
    'EXTENSION_CHANGED',
    { person: grace, from: '2026-07-20T16:00:00Z' },
  ],
  [
    'Ada Lovelace linked the class “New hires”: 40 learners joined.',
    'CLASS_LINKED',
    { subject: 'New hires', to: '40' },
  ],
  [
    'Ada Lovelace unlinked the class “New hires”: 1 learner left with it.',
    'CLASS_UNLINKED',
    { subject: 'New hires', from: '1' },
  ],
  [
    'Ada Lovelace deleted the class “New hires”, whose learners stay.',
    'CLASS_UNLINKED',
    { subject: 'New hires', from: 'New hires' },
  ],
  [
    'Ada Lovelace added “Where we meet” to “Workplace safety” in this session.',
    'ITEM_ADDED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  [
    'Ada Lovelace changed “Where we meet” in “Workplace safety”.',
    'ITEM_CHANGED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  [
    'Ada Lovelace deleted “Where we meet” from “Workplace safety” in this session.',
    'ITEM_REMOVED',
    { subject: 'SAFETY', to: 'Where we meet' },
  ],
  ['Ada Lovelace hid “House rules” in “Our tools”.', 'ITEM_HIDDEN', { subject: 'TOOLS', to: 'House rules' }],
  ['Ada Lovelace showed “House rules” in “Our tools” again.', 'ITEM_SHOWN', { subject: 'TOOLS', to: 'House rules' }],
  [
    'Ada Lovelace adapted “House rules” in “Our tools” for this session.',
    'ITEM_ADAPTED',
    { subject: 'TOOLS', to: 'House rules' },
  ],
  [
    'Ada Lovelace reported a score for Grace Hopper at “Check: fire” in “Workplace safety”: 82.5 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, to: 'Check: fire: 82.5' },
  ],
  [
    'Ada Lovelace changed the score of Grace Hopper at “Check: fire” in “Workplace safety” from 61 % to 82.5 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, from: 'Check: fire: 61', to: 'Check: fire: 82.5' },
  ],
  [
    'Ada Lovelace took back the score of Grace Hopper at “Check: fire” in “Workplace safety”: it was 61 %.',
    'RESULT_CHANGED',
    { subject: 'SAFETY', person: grace, from: 'Check: fire: 61' },
  ],
  [
    'Ada Lovelace imported scores: new 1,204, changed 3.',
    'RESULTS_IMPORTED',
    { subject: 'i-1', to: 'scores new 1204, changed 3' },
  ],
  ['Ada Lovelace reported scores: changed 3.', 'RESULTS_IMPORTED', { to: 'scores new 0, changed 3' }],
  [
    'Ada Lovelace granted Grace Hopper 2 more attempts at “Check: fire” than everybody has.',
    'ATTEMPTS_GRANTED',
    { subject: 'Check: fire', person: grace, from: '0', to: '2' },
  ],
  [
    'Ada Lovelace took back the additional attempts of Grace Hopper at “Check: fire”.',
    'ATTEMPTS_GRANTED',
    { subject: 'Check: fire', person: grace, from: '2', to: '0' },
  ],
  [
    'Ada Lovelace marked the work of Grace Hopper at “Walk: your floor” in “Workplace safety”: 17.5 of 20 points.',
    'WORK_MARKED',
    { subject: 'SAFETY', person: grace, to: 'Walk: your floor: 17.5 / 20' },
  ],
  [
    'Ada Lovelace marked the work of Grace Hopper at “Walk” in “Workplace safety” without points.',
    'WORK_MARKED',
    { subject: 'SAFETY', person: grace, to: 'Walk: – / 20' },
  ],
  ['Ada Lovelace released 12 marks at “Walk”.', 'MARKS_RELEASED', { subject: 'Walk', to: '12' }],
  ['Ada Lovelace undid the adaptation of “House rules” in a course.', 'ADAPTATION_REMOVED', { to: 'House rules' }],
]

test('says every kind of change in a sentence', async () => {
  open(...sentences.map(([, kind, parts]) => change(kind, parts)))
  const rows = within(await screen.findByRole('region', { name: '14 May' })).getAllByRole('listitem')
  expect(
    rows.map(({ textContent }) =>
      textContent
        ?.replace(/^14:00/, '')
        .replace('See the import', '')
        .trim(),
    ),
  ).toEqual(sentences.map(([sentence]) => sentence))
})
