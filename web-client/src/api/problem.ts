import type { Schemas } from './schemas'

/** The kinds of problems of the server, and those that only the client knows. */
type ProblemCode = Schemas['ProblemCode'] | 'unknown' | 'unreachable'

type Told = Partial<Pick<Schemas['Problem'], 'title' | 'detail' | 'requestId' | 'errors'>> & {
  status: number
  code?: ProblemCode
  access?: unknown
  sessions?: unknown
  attempt?: unknown
  endedAt?: unknown
}

/** A session in which learners have worked on something, and how many. */
type Work = { session: { id: string; title: string }; learners: number }

const textIn = (member: unknown) => (typeof member === 'string' ? member : undefined)

/** A refusal by the server (RFC 9457), or no answer at all (status 0). */
export class ApiError extends Error {
  readonly status: number
  readonly code: ProblemCode
  readonly detail: string
  readonly requestId: string | undefined
  readonly errors: readonly Schemas['FieldFault'][]
  readonly access: Schemas['AccessAnswer'] | undefined
  /** Where learners have worked on what was to go. */
  readonly work: readonly Work[]
  /** The attempt at a quiz that runs already. */
  readonly attempt: string | undefined
  /** When the attempt that was to go on had ended. */
  readonly endedAt: string | undefined

  constructor(problem: Told) {
    super(problem.detail ?? problem.title ?? String(problem.status))
    this.name = 'ApiError'
    this.status = problem.status
    this.code = problem.code ?? 'unknown'
    this.detail = problem.detail ?? ''
    this.requestId = problem.requestId
    this.errors = problem.errors ?? []
    // a refusal of the door carries the whole decision as a member of its own
    this.access = problem.access as Schemas['AccessAnswer'] | undefined
    this.work = problem.code === 'item-has-work' ? ((problem.sessions ?? []) as Work[]) : []
    this.attempt = textIn(problem.attempt)
    this.endedAt = textIn(problem.endedAt)
  }

  /** The same refusal with faults at other places, or in other words. */
  withErrors(errors: readonly Schemas['FieldFault'][]): ApiError {
    const { status, code, detail, requestId } = this
    return new ApiError({ status, code, detail, errors: [...errors], ...(requestId ? { requestId } : {}) })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The one place where an answer ≥ 400 becomes an error; a proxy's own page counts as a problem without words. */
export function problemOf(response: Response, body: unknown): ApiError {
  const problem: Partial<Schemas['Problem']> = isObject(body) ? body : {}
  return new ApiError({ ...problem, status: response.status })
}

/** What was there a while ago and is not any more, or is not one's own any more, is not shown on. */
export function throwIfGone(error: unknown): void {
  if (error instanceof ApiError && error.status === 404) throw error
}

export const unreachable = () => new ApiError({ status: 0, code: 'unreachable' })

/** There may be an answer some time; nobody waits for it any more. */
export const tooSlow = () => new ApiError({ status: 0, code: 'too-slow' })
