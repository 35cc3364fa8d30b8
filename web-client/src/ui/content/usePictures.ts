import { useState } from 'react'
import type { Uploaded } from '../../api/upload'

/** Files and where each can be seen. */
export type Pictures = readonly { id: string; name: string; url: string }[]

/** The picture itself as an address: the pages allow no others that the browser makes up. */
const written = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(file)
  })

/** The files of an item, and those that were sent meanwhile: these are shown from this computer. */
export function usePictures(known: Pictures) {
  const [sent, setSent] = useState<Pictures>([])
  const add = async ({ id, name }: Uploaded, file: File) => {
    const url = await written(file)
    setSent((all) => [...all, { id, name, url }])
  }
  return { all: [...known, ...sent], add }
}
