import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { expectAccessible, signIn, test } from './journey'
import { urls } from './urls'

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const NOWHERE = 'no such page'

/** A text with everything that may stand in one. */
const TEXT =
  '## Doors\n\nThey open **outwards**: [rules](https://example.org) and `code`.[^1]\n\n- [x] read\n- [ ] walked\n\n' +
  '| Floor | Way out |\n|-|-|\n| Ground floor | Through the garden |\n\n```\nring("the bell") and leave by the nearest door\n```\n\n' +
  '> Never use the lift.\n\n![The plan](file:unknown)\n\n[^1]: Since May.'

/** One of each kind. */
const QUESTIONS = [
  { kind: 'SINGLE', text: 'Where to?', choices: [{ text: 'Outside', correct: true }, { text: 'Upstairs' }] },
  { kind: 'MULTIPLE', text: 'What burns?', choices: [{ text: 'Paper', correct: true }, { text: 'Water' }] },
  { kind: 'TRUE_FALSE', text: 'Doors open **outwards**.', correct: true },
  { kind: 'NUMBER', text: 'How many exits?', value: 2, tolerance: 1 },
  { kind: 'TEXT', text: 'Where do we meet?', accepted: ['Courtyard'] },
]

/** Every page, with something on it. */
async function everyPage(given: Given): Promise<Record<string, string>> {
  const course = await given.course(`For everybody ${unique()}`)
  await given.item(course.id, { kind: 'SECTION', title: 'Fire' })
  const item = await given.item(course.id, { kind: 'PAGE', title: 'Your way out', body: TEXT, dueAfterDays: 30 })
  await given.item(course.id, { kind: 'LINK', title: 'The plan', url: 'https://example.org', completion: 'MARKED' })
  await given.item(course.id, { kind: 'PAGE', title: 'Final check', body: 'Soon.', opensAfterDays: 60 })
  const drill = await given.item(course.id, { kind: 'EXTERNAL', title: 'Drill', url: 'https://drills.example.org' })
  const quiz = await given.item(course.id, { kind: 'QUIZ', title: 'Check', quiz: { questions: QUESTIONS } })
  const work = await given.item(course.id, { kind: 'ASSIGNMENT', title: 'Walk your floor', body: 'Walk it.' })
  const session = await given.session(`For everybody ${unique()}`, {
    courses: [{ course: course.id, coaches: ['coach1'] }],
    learners: ['admin', 'learner1'],
    coaches: ['coach2'],
  })
  const over = await given.session(`Over for everybody ${unique()}`, {
    accessStart: '2020-01-01T00:00:00Z',
    accessEnd: '2020-06-30T00:00:00Z',
    learners: ['learner1'],
  })
  const page = await given.item(course.id, { kind: 'PAGE', title: 'House rules', body: 'Bring your **badge**.' })
  const group = await given.aClass(`For everybody ${unique()}`)
  const learner = await given.person('learner1')
  await given.score({ session: session.id, course: course.id, item: drill.id, user: learner.id }, 82.5)
  const at = { session: session.id, course: course.id, item: work.id, user: 'learner1' }
  const handIn = await given.handedIn(at, 'Two minutes, by the **stairs**.')
  const attempt = await given.attempt(session.id, course.id, quiz.id)
  const plan = await given.plan(`session,username\n${session.title},learner6\n${session.title},nobody-at-all\n`)
  return {
    'My sessions': urls.mySessions(),
    'My sessions, past': urls.mySessions({ view: 'past' }),
    'one of my sessions': urls.mySession(session.id),
    'a course inside a session': urls.courseInSession(session.id, course.id),
    'an item of it': urls.itemInSession(session.id, course.id, item.id),
    'a quiz': urls.itemInSession(session.id, course.id, quiz.id),
    'an attempt at it': urls.attempt(session.id, course.id, quiz.id, attempt.id),
    'an assignment': urls.itemInSession(session.id, course.id, work.id),
    'my progress': urls.myProgress(),
    'what waits for a mark': urls.marking(),
    'what waits in a session': urls.session(session.id, { tab: 'marking' }),
    'a hand-in to mark': urls.handIn(session.id, course.id, handIn.id),
    'no mark held back': urls.marking({ state: 'HELD_BACK' }),
    sessions: urls.sessions(),
    'sessions, nothing found': urls.sessions({ q: 'there is no such session' }),
    'a new session': urls.newSession(),
    'a session': urls.session(session.id),
    'its courses': urls.session(session.id, { tab: 'courses' }),
    'its learners': urls.session(session.id, { tab: 'learners' }),
    'its tracking': urls.session(session.id, { tab: 'tracking' }),
    'its tracking as tables': urls.session(session.id, { tab: 'tracking', table: ['progress', 'items'] }),
    'its tracking, nothing found': urls.session(session.id, { tab: 'tracking', q: 'there is no such learner' }),
    'one learner of it': urls.learnerTracking(session.id, learner.id),
    'its history': urls.session(session.id, { tab: 'history' }),
    'a learner’s access, about to be extended': urls.session(over.id, { tab: 'learners', extend: learner.id }),
    'a session as of another moment': urls.session(over.id, { asOf: '2020-01-01T00:00:00Z' }),
    'a session to be copied': urls.copySession(over.id),
    'what a session makes of a course': urls.sessionContent(session.id, course.id),
    'an item, adapted in a session': urls.sessionItem(session.id, course.id, page.id),
    'an item of a session’s own': urls.newSessionItem(session.id, course.id, { kind: 'LINK' }),
    'why a learner can get in': urls.sessionAccess(over.id, { user: learner.id }),
    'why one can get in oneself': urls.sessionAccess(session.id),
    'its edit page': urls.editSession(session.id),
    courses: urls.courses(),
    'a new course': urls.newCourse(),
    'a course': urls.course(course.id),
    'a course, edited': urls.editCourse(course.id),
    'what is in a course': urls.courseContent(course.id),
    'a new item, its kind to be chosen': urls.newCourseItem(course.id),
    'a new page': urls.newCourseItem(course.id, { kind: 'PAGE' }),
    'a new file': urls.newCourseItem(course.id, { kind: 'FILE' }),
    'a new quiz': urls.newCourseItem(course.id, { kind: 'QUIZ' }),
    'a quiz, edited': urls.courseItem(course.id, quiz.id),
    'a new assignment': urls.newCourseItem(course.id, { kind: 'ASSIGNMENT' }),
    'work elsewhere': urls.newCourseItem(course.id, { kind: 'EXTERNAL' }),
    'an item, edited': urls.courseItem(course.id, page.id),
    classes: urls.classes(),
    'a new class': urls.newClass(),
    'a class': urls.classGroup(group.id),
    'a class, edited': urls.editClass(group.id),
    categories: urls.categories(),
    people: urls.people(),
    'a new person': urls.newPerson(),
    'a person': urls.person(learner.id),
    'a person, edited': urls.editPerson(learner.id),
    imports: urls.imports(),
    'a new import': urls.newImport(),
    'an import': urls.import(plan.id),
    profile: urls.profile(),
    'tokens of one’s own': urls.profile({ tab: 'tokens' }),
    'where one is signed in': urls.profile({ tab: 'sign-ins' }),
    [NOWHERE]: '/there-is-no-such-page',
  }
}

/** The page itself stands there: nothing is still on its way, and it is not a page that says it is none. */
async function settled(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const none = page.getByRole('heading', { name: /^(Page not found|This could not be shown)$/ })
  await expect(none).toHaveCount(what === NOWHERE ? 1 : 0)
}

/** The pages are shared out over so many tests, which go side by side. */
const SHARES = 2

async function expectNothingToStickOut(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect.soft(wide, `${what} is wider than a screen of ${page.viewportSize()?.width} px`).toBe(false)
}

/** On a desktop in both schemes, then on a phone, where the colours are the same. */
async function expectUsable(page: Page, what: string): Promise<void> {
  await expectAccessible(page)
  await expectNothingToStickOut(page, what)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html[data-mantine-color-scheme=dark]')).toHaveCount(1)
  await expectAccessible(page, 'html', 'colours')
  await page.setViewportSize(PHONE)
  await settled(page, what)
  await expectAccessible(page, 'html', 'no colours')
  await expectNothingToStickOut(page, what)
}

test.describe('every page', () => {
  test.use({ viewport: DESKTOP, contextOptions: { reducedMotion: 'reduce' } })

  for (let share = 0; share < SHARES; share++) {
    test(`can be used by everybody, on a desktop and a phone (${share + 1} of ${SHARES})`, async ({ page, given }) => {
      test.setTimeout(400_000)
      const pages = Object.entries(await everyPage(given)).filter((_, index) => index % SHARES === share)
      await signIn(page, 'admin', given.password('admin'))
      for (const [what, address] of pages) {
        await test.step(what, async () => {
          await page.setViewportSize(DESKTOP)
          await page.emulateMedia({ colorScheme: 'light' })
          await page.goto(address)
          await settled(page, what)
          await expectUsable(page, what)
        })
      }
    })
  }
})
