import { useRef, useState } from 'react'
import { LARGEST_FILE, type Uploaded, type Uploader, wasGivenUp } from '../../api/upload'
import { errorWords } from '../../words/errorWords'
import { t } from '../../words/items'

/** A file on its way, or why it is not. */
export type Upload = { key: number; name: string; fraction: number; fault?: string; stop: () => void }

const MEGABYTE = 2 ** 20

const tooLarge = ({ name, size }: File) =>
  size > LARGEST_FILE ? t('upload.tooLarge', { name, size: Math.ceil(size / MEGABYTE) }) : undefined

/** Files that are being sent: how far each is, and what became of those that were refused. */
export function useUploads(send: Uploader, onDone: (uploaded: Uploaded, file: File) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const next = useRef(0)
  const change = (key: number, changes: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)))
  const forget = (key: number) => setUploads((all) => all.filter((each) => each.key !== key))
  const refuse = (name: string, fault: string) => {
    const key = next.current++
    setUploads((all) => [...all, { key, name, fraction: 0, fault, stop: () => forget(key) }])
  }
  const start = async (file: File) => {
    const fault = tooLarge(file)
    if (fault) return refuse(file.name, fault)
    const key = next.current++
    const abort = new AbortController()
    setUploads((all) => [
      ...all.filter((each) => each.fault === undefined),
      { key, name: file.name, fraction: 0, stop: () => abort.abort() },
    ])
    try {
      const onProgress = (fraction: number) => change(key, { fraction })
      onDone(await send(file, { onProgress, signal: abort.signal }), file)
      forget(key)
    } catch (failure) {
      if (wasGivenUp(failure)) return forget(key)
      const why = t('upload.failed', { name: file.name, why: errorWords(failure) })
      change(key, { fault: why, stop: () => forget(key) })
    }
  }
  return { uploads, start, refuse }
}
