import type { paths } from '../api/schema'
import type { Schemas } from '../api/schemas'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type Body<O> = O extends { responses: infer R } ? BodyOf<R[Extract<keyof R, 200 | 201 | 202 | 204>]> : never
type BodyOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined

/** Every operation of the contract by its name, "GET /api/v1/me", with the body of its good answer. */
export type Operations = UnionToIntersection<{ [P in keyof paths]: Named<P> }[keyof paths]>

type MethodsOf<P> = {
  [M in Method]: M extends keyof P ? (P[M] extends { responses: unknown } ? M : never) : never
}[Method]
type Named<P extends keyof paths> = {
  [M in MethodsOf<paths[P]> as `${Uppercase<M>} ${P & string}`]: Body<paths[P][M & keyof paths[P]]>
}
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never

/** What a stub is told about the request it answers. */
export type Asked = { params: Record<string, string>; query: URLSearchParams; body: unknown; headers: Headers }

/** An answer that is not simply a good body. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** A refusal, as the server words it. */
export function problem(status: number, members: Partial<Schemas['Problem']> = {}): Reply {
  const body = {
    type: 'about:blank',
    title: '',
    status,
    detail: '',
    code: '',
    requestId: 'r-1',
    errors: [],
    ...members,
  }
  return new Reply(status, body, { 'content-type': 'application/problem+json' })
}
