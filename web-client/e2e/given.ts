import { type APIRequestContext, expect } from '@playwright/test'

type Account = { username: string; password: string }
type Made = {
  id: string
  code?: string
  title?: string
  name?: string
  firstName?: string
  lastName?: string
  attempt?: Made
}

type ScoredAt = { session: string; course: string; item: string; user: string }

/** What exists before a journey begins: the accounts of the demonstration, and things made through the API. */
export type Given = {
  password: (username: string) => string
  /** Made by the administrator, under a name that no other journey has. */
  course: (title: string) => Promise<Made>
  /** What is in a course. */
  item: (course: string, members: Record<string, unknown>) => Promise<Made>
  /** A file that items of the course may name. */
  file: (course: string, name: string, content: string) => Promise<Made>
  session: (title: string, members?: Record<string, unknown>) => Promise<Made>
  /** The administrator, who learns in the session, has opened the item: there is work on it. */
  work: (session: string, course: string, item: string) => Promise<unknown>
  /** What a session has of its own in a course, beside what is in the course. */
  ownItem: (session: string, course: string, members: Record<string, unknown>) => Promise<Made>
  /** What it says instead of what the course says. */
  adapt: (session: string, course: string, item: string, content: Record<string, unknown>) => Promise<unknown>
  aClass: (name: string) => Promise<Made>
  person: (username: string) => Promise<Made>
  /** A score that another system reports: for whom, and of which item. */
  score: (at: ScoredAt, score: number) => Promise<unknown>
  /** A text that a learner of the demonstration hands in at an assignment. */
  handedIn: (at: ScoredAt, text: string) => Promise<Made>
  /** An attempt at a quiz that the administrator, who learns in the session, has begun. */
  attempt: (session: string, course: string, item: string) => Promise<Made>
  /** What somebody else changes in a session meanwhile. */
  change: (session: string, details: Record<string, unknown>) => Promise<unknown>
  /** Rows that were sent as a file and looked at, but not applied. */
  plan: (csv: string) => Promise<Made>
  /** The installation's present moment. */
  now: Date
}

export async function given(request: APIRequestContext): Promise<Given> {
  const platform = await (await request.get('/api/v1/platform')).json()
  const accounts: Account[] = platform.demoAccounts
  const password = (username: string) => {
    const account = accounts.find((each) => each.username === username)
    if (!account) throw new Error(`The demonstration has no account ${username}: is LECTERN_DEMO=true?`)
    return account.password
  }
  const signedIn = async (username: string) => {
    const answer = await request.post('/api/v1/auth/login', { data: { username, password: password(username) } })
    expect(answer.ok(), `${username} signs in: ${await answer.text()}`).toBe(true)
    return { authorization: `Bearer ${(await answer.json()).accessToken}` }
  }
  const headers = await signedIn('admin')

  const post = async (path: string, data: unknown, by = headers): Promise<Made> => {
    const answer = await request.post(`/api/v1${path}`, { data, headers: by })
    expect(answer.ok(), `POST ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  const get = async (path: string): Promise<Made> => (await request.get(`/api/v1${path}`, { headers })).json()
  const plan = async (csv: string): Promise<Made> => {
    const options = { headers: { ...headers, 'content-type': 'text/csv' }, data: csv }
    const query = 'kind=ENROLLMENTS&mode=BEST_EFFORT&dryRun=true&fileName=given.csv'
    return (await request.post(`/api/v1/imports?${query}`, options)).json()
  }
  return {
    password,
    now: new Date(platform.now),
    course: (title) => post('/courses', { code: code(), title, authors: ['coach1'] }),
    item: (course, members) => post(`/courses/${course}/items`, members),
    file: async (course, name, content) => {
      const options = {
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        data: Buffer.from(content),
      }
      const answer = await request.post(`/api/v1/courses/${course}/files?name=${encodeURIComponent(name)}`, options)
      expect(answer.ok(), `A file is sent: ${await answer.text()}`).toBe(true)
      return answer.json()
    },
    session: (title, members = {}) => post('/sessions', { title, timeZone: 'Europe/Paris', ...members }),
    work: async (session, course, item) => {
      const place = `/me/sessions/${session}/courses/${course}`
      await post(`${place}/visits`, {})
      await get(`${place}/items/${item}`)
    },
    ownItem: (session, course, members) => post(`/sessions/${session}/courses/${course}/items`, members),
    adapt: async (session, course, item, content) => {
      const path = `/api/v1/sessions/${session}/courses/${course}/items/${item}/adaptation`
      const answer = await request.put(path, { data: content, headers })
      expect(answer.ok(), `PUT ${path}: ${await answer.text()}`).toBe(true)
    },
    aClass: (name) => post('/classes', { name }),
    score: async ({ session, course, item, user }, score) => {
      const path = `/api/v1/sessions/${session}/courses/${course}/items/${item}/results/${user}`
      const answer = await request.put(path, { data: { score }, headers })
      expect(answer.ok(), `A score is reported: ${await answer.text()}`).toBe(true)
    },
    handedIn: async ({ session, course, item, user }, text) => {
      const by = await signedIn(user)
      const place = `/me/sessions/${session}/courses/${course}`
      await post(`${place}/visits`, {}, by)
      return post(`${place}/items/${item}/submissions`, { text }, by)
    },
    attempt: async (session, course, item) => {
      const place = `/me/sessions/${session}/courses/${course}`
      await post(`${place}/visits`, {})
      return (await post(`${place}/items/${item}/attempts`, {})).attempt as Made
    },
    person: (username) => get(`/users/${username}`),
    change: (session, details) =>
      request.patch(`/api/v1/sessions/${session}`, {
        data: details,
        headers: { ...headers, 'content-type': 'application/merge-patch+json' },
      }),
    plan,
  }
}

/** A word that no journey before, on the same data, has used. */
export const unique = () => `${Date.now().toString(36)}${crypto.randomUUID().slice(0, 8)}`
const code = () => `E2E-${unique()}`.toUpperCase()
