import type { RouteComponent } from '@tanstack/react-router'
import { type ComponentType, use } from 'react'
import { unreachable } from '../api/problem'

type Page = ComponentType<object>

/** What forgets the pages that could not be loaded, so that they are asked for again. */
const failed = new Set<() => void>()

export function forgetFailedPages(): void {
  for (const forget of failed) forget()
  failed.clear()
}

const RELOADED = 'lectern.reloaded'

const isServerThere = () =>
  fetch('/api/v1/platform', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** A page that is gone because there is a newer client is found by loading anew, once; all else is said. */
async function whyNot(failure: unknown): Promise<never> {
  if (!(await isServerThere())) throw unreachable()
  if (sessionStorage.getItem(RELOADED)) throw failure
  sessionStorage.setItem(RELOADED, 'yes')
  window.location.reload()
  return new Promise(() => {})
}

/** A page that is loaded when it is first shown. Without a connection it says so, and can be tried again. */
export function lazyRouteComponent<M extends object>(load: () => Promise<M>, name: keyof M): RouteComponent {
  let loading: Promise<Page> | undefined
  const loaded = () => {
    loading ??= load().then((module) => {
      sessionStorage.removeItem(RELOADED)
      return module[name] as Page
    }, whyNot)
    loading.catch(() => failed.add(forget))
    return loading
  }
  const forget = () => {
    loading = undefined
  }
  const Lazy = () => {
    const Loaded = use(loaded())
    return <Loaded />
  }
  return Object.assign(Lazy, {
    preload: () =>
      loaded().then(
        () => {},
        () => {},
      ),
  })
}
