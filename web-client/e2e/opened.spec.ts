import { expect } from '@playwright/test'
import { type Given, unique } from './given'
import { expectAccessible, signIn, test } from './journey'
import { asOf, button, choose, combobox, dialog, expectUsable, list, type Opening, press } from './openings'
import { urls } from './urls'

async function stage(given: Given) {
  const course = await given.course(`Opened ${unique()}`)
  const drill = await given.item(course.id, { kind: 'EXTERNAL', title: 'Drill', url: 'https://drills.example.org' })
  const session = await given.session(`Opened ${unique()}`, {
    accessStart: '2020-01-01T00:00:00Z',
    accessEnd: '2020-06-30T00:00:00Z',
    coachAccessEnd: '2090-01-01T00:00:00Z',
    courses: [{ course: course.id }],
    managers: ['manager1'],
    coaches: ['coach1'],
    learners: ['learner1', 'learner2'],
  })
  const group = await given.aClass(`Opened ${unique()}`)
  const learner = await given.person('learner1')
  await given.score({ session: session.id, course: course.id, item: drill.id, user: learner.id }, 82.5)
  return { course: course.id, session: session.id, group: group.id, learner: learner.id }
}

type Stage = Awaited<ReturnType<typeof stage>>

const forAdmin = ({ session, course, group, learner }: Stage): Opening[] => {
  const roster = urls.session(session, { tab: 'learners' })
  const more = (what: string, act: RegExp): Opening => ({
    what,
    at: roster,
    open: async (page) => {
      await button(page, /^More for/).click()
      await page.getByRole('menuitem', { name: act }).click()
    },
    shown: dialog,
  })
  return [
    choose('the zones', urls.newSession(), 'Time zone of the session', 'kiev'),
    choose('the categories', urls.newSession(), 'Category'),
    press('the days', urls.newSession(), 'Pick a day for “Learners from”'),
    asOf('another moment', urls.session(session)),
    {
      what: 'faults summed up',
      at: urls.newSession(),
      open: async (page) => {
        await page.getByRole('textbox', { name: 'Listed until' }).fill('some day')
        await page.getByRole('textbox', { name: 'Learners until' }).fill('01/02/2027')
        await button(page, 'Next').click()
      },
      shown: (page) => page.getByRole('alert'),
    },
    choose('people to enroll', urls.session(session, { tab: 'learners', enroll: 'people' }), 'People to enroll', 'a'),
    choose('nobody', urls.session(session, { tab: 'courses' }), 'Add a session coach', 'learner1'),
    {
      what: 'the acts of a row',
      at: roster,
      open: (page) => button(page, /^More for/).click(),
      shown: (page) => page.getByRole('menu'),
    },
    more('the courses of a learner', /^Courses of/),
    more('a learner to be unenrolled', /^Unenroll/),
    choose('the filter by status', urls.sessions(), 'Status'),
    choose('the filter by coach', urls.sessions(), 'Coach'),
    press('the filter by dates', urls.sessions(), 'Any dates'),
    press('a session to be deleted', urls.session(session), 'Delete'),
    press('a course to be deleted', urls.course(course), /^Delete/),
    choose('members to add', urls.classGroup(group), 'Add members', 'a'),
    press('a new category', urls.categories(), 'New category'),
    choose('the filter by role', urls.people(), 'Role'),
    choose('a person’s zone', urls.editPerson(learner), 'Time zone'),
    press('a new token', urls.profile({ tab: 'tokens' }), 'New token'),
  ]
}

const forManager = ({ session, learner }: Stage): Opening[] => [
  choose('the filter by standing', urls.session(session, { tab: 'tracking' }), 'Status'),
  press('a score to be corrected', urls.learnerTracking(session, learner), 'Correct the score for “Drill”'),
  press('a score to be deleted', urls.learnerTracking(session, learner), 'Delete the score for “Drill”'),
  choose('courses to add', urls.session(session, { tab: 'courses' }), 'Add a course', 'a'),
  press('a course to be locked or taken off', urls.session(session, { tab: 'courses' }), /^Remove .*Opened/),
  choose('a class to enroll', urls.session(session, { tab: 'learners', enroll: 'class' }), 'Class to enroll', 'Opened'),
  press('a session to be deleted', urls.session(session), 'Delete'),
  choose('authors', urls.newCourse(), 'Authors', 'coach'),
]

const forCoach = ({ session }: Stage): Opening[] => [
  asOf('another moment', urls.session(session)),
  {
    what: 'a learner’s longer access, with its days',
    at: urls.session(session, { tab: 'learners' }),
    open: async (page) => {
      await button(page, /^Extend access of/).click()
      await button(page, 'Pick a day for “Access until”').click()
    },
    shown: dialog,
  },
  choose('the languages', urls.profile(), 'Language'),
]

const forLearner = ({ session }: Stage): Opening[] => [
  asOf('why, at another moment', urls.sessionAccess(session)),
  choose('the zones', urls.profile(), 'Time zone', 'calc'),
]

/** What an administrator can open is most of all: two tests share it, which go side by side. */
const everySecond = (from: 0 | 1) => (stage: Stage) => forAdmin(stage).filter((_, index) => index % 2 === from)

const PEOPLE: [string, string, (stage: Stage) => Opening[]][] = [
  ['admin', ' (1 of 2)', everySecond(0)],
  ['admin', ' (2 of 2)', everySecond(1)],
  ['manager1', '', forManager],
  ['coach1', '', forCoach],
  ['learner1', '', forLearner],
]

for (const [who, part, openings] of PEOPLE) {
  test(`whatever opens can be used by everybody, in both schemes, as ${who}${part}`, async ({ page, given }) => {
    test.setTimeout(400_000)
    const all = openings(await stage(given))
    await signIn(page, who, given.password(who))
    await expectUsable(page, all)
  })
}

test('on a phone the menu and what opens on a page stay within it', async ({ page, given }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, 'admin', given.password('admin'))
  await page.goto(urls.newSession())
  await button(page, 'Open the menu').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Close the menu').click()
  await combobox(page, 'Time zone of the session').click()
  await expect(list(page)).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
