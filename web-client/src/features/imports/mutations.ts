import type { QueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { saveFile } from '../../api/saveFile'
import type { Schemas } from '../../api/schemas'

export type Settings = {
  kind: Schemas['ImportKind']
  mode: Schemas['BatchMode']
  existing: Schemas['ExistingPolicy']
  dryRun: boolean
  session: string | undefined
}

/** Sends the file as it is, byte for byte: the server reads its encoding and names what it cannot read. */
export function startImport(file: File, { session, ...settings }: Settings) {
  const query = { ...settings, fileName: file.name, ...(session ? { session } : {}) }
  return data(
    api.POST('/api/v1/imports', {
      params: { query },
      body: file as unknown as string, // openapi-typescript knows a raw body only as text
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'text/csv' },
    }),
  )
}

/** What was answered is the newest there is about this import; the list is out of date. */
async function keep(cache: QueryClient, answer: Schemas['ImportResponse']) {
  cache.setQueryData(['imports', answer.id], answer)
  await cache.invalidateQueries({ queryKey: ['imports', 'list'] })
}

export async function applyImport(cache: QueryClient, importId: string) {
  await keep(cache, await data(api.POST('/api/v1/imports/{importId}/apply', { params: { path: { importId } } })))
}

export async function discardImport(cache: QueryClient, importId: string) {
  await keep(cache, await data(api.POST('/api/v1/imports/{importId}/cancel', { params: { path: { importId } } })))
}

/** The report as a file on one's own machine. */
export async function downloadReport(importId: string, name: string) {
  const path = { importId }
  const report = await data(api.GET('/api/v1/imports/{importId}/report', { params: { path }, parseAs: 'blob' }))
  saveFile(report, name)
}
