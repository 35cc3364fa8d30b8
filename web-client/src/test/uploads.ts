import { vi } from 'vitest'

type Sent = { address: string; file: File; headers: Record<string, string> }
type Answer = { status: number; body: unknown }

/** An upload as a test drives it: `progress` says how much has gone, `answer` ends it. */
export class Upload {
  readonly headers: Record<string, string> = {}
  readonly listeners = new Map<string, (event: unknown) => void>()
  address = ''
  file: File | undefined
  status = 0
  responseText = ''
  isAborted = false
  readonly upload = {
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      this.listeners.set(`upload ${name}`, listener),
  }

  static all: Upload[] = []

  constructor() {
    Upload.all.push(this)
  }

  open(_: string, address: string) {
    this.address = address
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  addEventListener(name: string, listener: (event: unknown) => void) {
    this.listeners.set(name, listener)
  }
  send(file: File) {
    this.file = file
  }
  abort() {
    this.isAborted = true
    this.listeners.get('abort')?.({})
  }

  progress(loaded: number, total: number) {
    this.listeners.get('upload progress')?.({ loaded, total })
  }
  answer({ status, body }: Answer) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.listeners.get('load')?.({})
  }
  get sent(): Sent {
    return { address: this.address, file: this.file as File, headers: this.headers }
  }
}

/** Stands in for what sends files, which the stubs of the API do not hear of. */
export function stubUploads(): Upload[] {
  Upload.all = []
  vi.stubGlobal('XMLHttpRequest', Upload)
  return Upload.all
}
