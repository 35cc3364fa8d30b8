import { ApiError, problemOf, unreachable } from './problem'
import type { Schemas } from './schemas'
import { bearer, renewToken, sessionLost } from './token'

/** A file that was sent, as an answer names it. */
export type Uploaded = Schemas['UploadedFile']

/** How far it is, between 0 and 1, and whether it is still wanted. */
export type Watch = { onProgress: (fraction: number) => void; signal?: AbortSignal }

/** Sends a file to where it may be named. */
export type Uploader = (file: File, watch: Watch) => Promise<Uploaded>

/** As the server takes them. */
export const LARGEST_FILE = 50 * 2 ** 20

type Sent = { status: number; text: string }

/** The one request that does not go through `fetch`, which cannot say how much of a body has been sent. */
function sendOnce(address: string, file: File, { onProgress, signal }: Watch): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Authorization', `Bearer ${bearer() ?? ''}`)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

async function sendAgainOnceRenewed(address: string, file: File, watch: Watch): Promise<Sent> {
  const sent = await sendOnce(address, file, watch)
  if (sent.status !== 401) return sent
  if (await renewToken()) return sendOnce(address, file, watch)
  sessionLost()
  return sent
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const uploadTo =
  (place: string): Uploader =>
  async (file, watch) => {
    const address = `${place}/files?name=${encodeURIComponent(file.name)}`
    const { status, text } = await sendAgainOnceRenewed(address, file, watch)
    if (status >= 200 && status < 300) return read(text) as Uploaded
    throw problemOf(new Response(null, { status: status || 500 }), read(text))
  }

/** Files for the content of a course, sent by its authors. */
export const uploadToCourse = (course: string) => uploadTo(`/api/v1/courses/${encodeURIComponent(course)}`)

/** Files for what a session has of its own in a course. */
export const uploadToSession = (session: string, course: string) =>
  uploadTo(`/api/v1/sessions/${encodeURIComponent(session)}/courses/${encodeURIComponent(course)}`)

/** Files of one's own, to hand them in at an assignment. */
export const uploadToHandIn = (session: string, course: string, item: string) =>
  uploadTo(
    `/api/v1/me/sessions/${encodeURIComponent(session)}/courses/${encodeURIComponent(course)}/items/${encodeURIComponent(item)}`,
  )

/** It was given up by who sent it: nothing to say. */
export const wasGivenUp = (failure: unknown) =>
  !(failure instanceof ApiError) && failure instanceof DOMException && failure.name === 'AbortError'
