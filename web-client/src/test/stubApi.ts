import { type Asked, type Operations, Reply } from './contract'

type Answer<B> = B | Reply
/** Per operation a good body, a Reply, or a function of what was asked. Its types are the contract's. */
export type Stubs = { [O in keyof Operations]?: Answer<Operations[O]> | ((asked: Asked) => Answer<Operations[O]>) }

/** Requests that no stub answered; the test that made them fails. */
export const unanswered: string[] = []

type Stub = { operation: string; method: string; parts: string[]; answer: unknown }

function compile(stubs: Stubs): Stub[] {
  return Object.entries(stubs).map(([operation, answer]) => {
    const [method = '', path = ''] = operation.split(' ')
    return { operation, method, parts: path.split('/'), answer }
  })
}

const isName = (part: string) => part.startsWith('{')

function paramsOf(stub: Stub, method: string, parts: string[]): Record<string, string> | undefined {
  if (stub.method !== method || stub.parts.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of stub.parts.entries()) {
    const actual = parts[index] ?? ''
    if (isName(part)) params[part.slice(1, -1)] = decodeURIComponent(actual)
    else if (part !== actual) return undefined
  }
  return params
}

function find(stubs: Stub[], method: string, path: string) {
  const parts = path.split('/')
  return stubs
    .flatMap((stub) => {
      const params = paramsOf(stub, method, parts)
      return params ? [{ stub, params }] : []
    })
    .sort((a, b) => a.stub.parts.filter(isName).length - b.stub.parts.filter(isName).length)[0]
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text()
  return request.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text
}

function toResponse(answer: unknown): Response {
  const { status, body, headers } =
    answer instanceof Reply ? answer : new Reply(answer === undefined ? 204 : 200, answer)
  if (body === undefined) return new Response(null, { status, headers })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** A `fetch` that answers from the stubs, and what it was asked, by operation. */
export function stubApi(stubs: Stubs) {
  const compiled = compile(stubs)
  const log: (Asked & { operation: string })[] = []
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), window.location.origin), init)
    const url = new URL(request.url)
    if (url.pathname === '/passwords/common.txt') return new Response('password\nlectern-demo\n')
    const found = find(compiled, request.method, url.pathname)
    if (!found) {
      unanswered.push(`${request.method} ${url.pathname}`)
      return new Response('{}', { status: 501 })
    }
    const asked = {
      params: found.params,
      query: url.searchParams,
      body: await bodyOf(request),
      headers: request.headers,
    }
    log.push({ operation: found.stub.operation, ...asked })
    const reply: unknown = found.stub.answer
    return toResponse(typeof reply === 'function' ? (reply as (asked: Asked) => unknown)(asked) : reply)
  }
  return { fetch: answer, asked: (operation: keyof Operations) => log.filter((entry) => entry.operation === operation) }
}
