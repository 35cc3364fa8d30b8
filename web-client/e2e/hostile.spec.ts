import { expect, type Page } from '@playwright/test'
import { type Given, unique } from './given'
import { signIn, test } from './journey'
import { urls } from './urls'

/** What somebody may write who means harm; whatever of it ran would set `harmed`, or ask another host. */
const TEXTS = [
  '<script>window.harmed = 1</script>',
  '<img src="https://elsewhere.example/a.png" onerror="window.harmed = 1">',
  '<svg onload="window.harmed = 1"><a href="javascript:window.harmed=1"><text>x</text></a></svg>',
  '<iframe srcdoc="<script>parent.harmed = 1</script>"></iframe>',
  '<style>@import "https://elsewhere.example/a.css"; body { display: none }</style>',
  '<form action="https://elsewhere.example"><button autofocus onfocus="window.harmed=1">x</button></form>',
  '<details open ontoggle="window.harmed = 1"><summary>x</summary></details>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.harmed=1"></style></mglyph></table></mtext></math>',
  '[one](javascript:window.harmed=1)',
  '[two](JaVaScRiPt:window.harmed=1)',
  '[three](java&#115;cript:window.harmed=1)',
  '[four](data:text/html,<script>parent.harmed=1</script>)',
  '[five](vbscript:x)',
  '[six]( javascript:window.harmed=1 "x")',
  '[seven]: javascript:window.harmed=1',
  '[seven]',
  '<javascript:window.harmed=1>',
  '[eight](//elsewhere.example/x)',
  '[nine](\\\\elsewhere.example/x)',
  '![ten](https://elsewhere.example/a.png)',
  '![eleven](//elsewhere.example/a.png)',
  '![twelve](data:image/svg+xml,<svg onload="window.harmed=1"/>)',
  '![thirteen](file:///etc/passwd)',
  '![fourteen](file:unknown)',
  '[![fifteen](https://elsewhere.example/b.png)](javascript:window.harmed=1)',
  '[sixteen](https://elsewhere.example/ "onmouseover=window.harmed=1")',
  '`<script>window.harmed = 1</script>`',
  '| <img src=x onerror=window.harmed=1> |\n|-|\n| [x](javascript:window.harmed=1) |',
]

const HTML = '<!doctype html><script>opener && (opener.harmed = 1); document.title = "harm"</script>'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "harm"</script></svg>'

async function stage(given: Given) {
  const course = await given.course(`Hostile ${unique()}`)
  const text = await given.item(course.id, {
    kind: 'PAGE',
    title: 'Texts',
    body: `Begin\n\n${TEXTS.join('\n\n')}\n\nEnd`,
  })
  const files = []
  for (const [name, content] of [
    ['page.html', HTML],
    ['drawing.svg', SVG],
  ] as const) {
    const file = await given.file(course.id, name, content)
    files.push({ name, item: await given.item(course.id, { kind: 'FILE', title: name, file: file.id }) })
  }
  const session = await given.session(`Hostile ${unique()}`, {
    courses: [{ course: course.id }],
    learners: ['learner1'],
  })
  return { course, session, text, files }
}

const harm = (page: Page) => page.evaluate(() => (window as unknown as { harmed?: number }).harmed)

test('texts and files of somebody who means harm do none in a browser', async ({ page, given, baseURL }) => {
  const { course, session, text, files } = await stage(given)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })
  page.on('dialog', (dialog) => dialog.dismiss())
  await signIn(page, 'learner1', given.password('learner1'))
  await page.goto(urls.courseInSession(session.id, course.id))
  await page.goto(urls.itemInSession(session.id, course.id, text.id))
  await expect(page.getByText('End', { exact: true })).toBeVisible()
  const begin = page.getByText('Begin', { exact: true })
  const shown = begin.locator('..')
  await expect(shown.locator('script, iframe, object, embed, form, style, svg[onload], math, [onerror]')).toHaveCount(0)
  for (const link of await shown.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(https?|mailto):/)
    expect(await link.getAttribute('rel')).toContain('noopener')
  }
  await expect(shown.locator('img')).toHaveCount(0)
  expect(await harm(page)).toBeUndefined()

  for (const { name, item } of files) {
    await page.goto(urls.itemInSession(session.id, course.id, item.id))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Download ${name}` }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    await expect(page).not.toHaveTitle('harm')
    expect(await harm(page)).toBeUndefined()
  }
  expect(elsewhere).toEqual([])
})
