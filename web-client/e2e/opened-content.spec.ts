import type { Page } from '@playwright/test'
import { type Given, unique } from './given'
import { signIn, test } from './journey'
import { button, dialog, expectUsable, type Opening } from './openings'
import { urls } from './urls'

/** A course with content that a session has made its own, and that somebody has worked on. */
async function stage(given: Given) {
  const content = (await given.course(`Opened ${unique()}`)).id
  const page = await given.item(content, { kind: 'PAGE', title: 'Welcome', body: 'Hello.' })
  const rules = await given.item(content, { kind: 'PAGE', title: 'House rules', body: 'Use the south gate.' })
  await given.item(content, { kind: 'SECTION', title: 'Fire' })
  const teaching = (
    await given.session(`Opened ${unique()}`, {
      accessStart: '2020-01-01T00:00:00Z',
      courses: [{ course: content, coaches: ['coach1'] }],
      learners: ['admin', 'learner1'],
    })
  ).id
  await given.work(teaching, content, page.id)
  const own = await given.ownItem(teaching, content, { kind: 'PAGE', title: 'Where we meet', body: 'At the gate.' })
  await given.work(teaching, content, own.id)
  await given.ownItem(teaching, content, { kind: 'SECTION', title: 'Only here' })
  await given.adapt(teaching, content, rules.id, { title: 'House rules in Lyon', body: 'Use the gate.' })
  return { content, page: page.id, own: own.id, teaching }
}

type Stage = Awaited<ReturnType<typeof stage>>

/** Dragging comes after the rows; a menu that was opened before would close. */
async function openMenu(page: Page, item: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await button(page, `More about “${item}”`).click()
}

/** What is done with an item, from the menu of its row. */
const act = (what: string, at: string, item: string, name: RegExp, shown = dialog): Opening => ({
  what,
  at,
  open: async (page) => {
    await openMenu(page, item)
    await page.getByRole('menuitem', { name }).click()
  },
  shown,
})

const acts = (what: string, at: string, item: string): Opening => ({
  what,
  at,
  open: (page) => openMenu(page, item),
  shown: (page) => page.getByRole('menu'),
})

/** Something typed in the form of an item, and the page left by its path. */
const leave = (what: string, at: string): Opening => ({
  what,
  at,
  open: async (page) => {
    await page.getByRole('textbox', { name: 'Title' }).fill('Half done')
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click()
  },
  shown: dialog,
})

const refusedPicture = (what: string, at: string): Opening => ({
  what,
  at,
  open: (page) =>
    page
      .getByLabel('Choose pictures')
      .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes') }),
  shown: (page) => page.getByRole('alert').filter({ hasText: '“notes.txt” is not a picture' }),
})

/** A file that is on its way for as long as it is looked at. */
const sending = (what: string, at: string): Opening => ({
  what,
  at,
  open: async (page) => {
    await page.route('**/files?**', () => {})
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
  },
  shown: (page) => button(page, 'Stop uploading plan.pdf'),
})

const emptyItem = (what: string, at: string): Opening => ({
  what,
  at,
  open: (page) => button(page, /^Add to /).click(),
  shown: (page) => page.getByRole('alert'),
})

const forAuthors = ({ content }: Stage): Opening[] => [
  acts('the acts of an item', urls.courseContent(content), 'Welcome'),
  act('an item to be deleted', urls.courseContent(content), 'Fire', /^Delete/),
  act('an item to be deleted, with work', urls.courseContent(content), 'Welcome', /^Delete/),
  emptyItem('a link without anything', urls.newCourseItem(content, { kind: 'LINK' })),
  refusedPicture('a picture that is none', urls.newCourseItem(content, { kind: 'PAGE' })),
  sending('a file on its way', urls.newCourseItem(content, { kind: 'FILE' })),
  leave('an item half done', urls.newCourseItem(content, { kind: 'PAGE' })),
]

const forCoaches = ({ content, page, own, teaching }: Stage): Opening[] => {
  const outline = urls.sessionContent(teaching, content)
  return [
    acts('the acts of an item of the course', outline, 'House rules in Lyon'),
    acts('the acts of an item of the session’s own', outline, 'Only here'),
    act('an item of the session’s own to be deleted', outline, 'Only here', /^Delete/),
    act('one to be deleted, with work', outline, 'Where we meet', /^Delete/),
    act('an adaptation to be undone', outline, 'House rules in Lyon', /^Undo/),
    act('an item hidden', outline, 'Welcome', /^Hide/, (at) => at.getByText('Hidden here')),
    emptyItem('a link without anything', urls.newSessionItem(teaching, content, { kind: 'LINK' })),
    refusedPicture('a picture that is none', urls.sessionItem(teaching, content, page)),
    sending('a file on its way', urls.newSessionItem(teaching, content, { kind: 'FILE' })),
    leave('an adaptation half done', urls.sessionItem(teaching, content, page)),
    leave('an item of the session’s own half done', urls.sessionItem(teaching, content, own)),
  ]
}

const forLearners = ({ content, teaching }: Stage): Opening[] => [
  {
    what: 'the menu of a phone, over a course',
    at: urls.courseInSession(teaching, content),
    open: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await button(page, 'Open the menu').click()
    },
    shown: dialog,
  },
]

const PEOPLE: [string, (stage: Stage) => Opening[]][] = [
  ['admin', forAuthors],
  ['coach1', forCoaches],
  ['learner1', forLearners],
]

for (const [who, openings] of PEOPLE) {
  test(`whatever opens over content can be used by everybody, in both schemes, as ${who}`, async ({ page, given }) => {
    test.setTimeout(300_000)
    const all = openings(await stage(given))
    await signIn(page, who, given.password(who))
    await expectUsable(page, all)
  })
}
