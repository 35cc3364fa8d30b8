import type { RouteComponent } from '@tanstack/react-router'
import { type ComponentType, use } from 'react'
import { unreachable } from '../api/problem'

type Page = ComponentType<object>

const RELOADED = 'lectern.reloaded'

const isServerThere = () =>
  fetch('/api/v1/platform', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** A page that is gone because there is a newer client is found by loading anew, once; all else is said. */
async function whyNotLoaded(failure: unknown): Promise<never> {
  if (!(await isServerThere())) throw unreachable()
  if (sessionStorage.getItem(RELOADED)) throw failure
  sessionStorage.setItem(RELOADED, 'yes')
  window.location.reload()
  return new Promise(() => {})
}

type LazyPage = RouteComponent & { preload: () => Promise<void>; forget: () => void }

const isLazy = (page: unknown): page is LazyPage => typeof page === 'function' && 'forget' in page

/** A page that could not be loaded is asked for again when it is next shown. */
export function forgetFailure(page: unknown): void {
  if (isLazy(page)) page.forget()
}

/** A page that is loaded when it is first shown, or is about to be. Without a connection it says so, and can be tried again. */
export function lazyRouteComponent<M extends object>(load: () => Promise<M>, name: keyof M): LazyPage {
  let loading: Promise<Page> | undefined
  let hasFailed = false
  const loaded = () => {
    loading ??= load().then((module) => {
      sessionStorage.removeItem(RELOADED)
      return module[name] as Page
    }, whyNotLoaded)
    loading.catch(() => {
      hasFailed = true
    })
    return loading
  }
  const Lazy = () => {
    const Loaded = use(loaded())
    return <Loaded />
  }
  const forget = () => {
    if (hasFailed) loading = undefined
    hasFailed = false
  }
  /** Nobody has asked for the page yet: a failure is for who comes to it. */
  const preload = () =>
    load().then(
      () => {},
      () => {},
    )
  return Object.assign(Lazy, { preload, forget })
}
