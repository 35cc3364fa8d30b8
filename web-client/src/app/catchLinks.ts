import type { AppRouter } from './router'

/** Whether a plain click on this link stays inside the client. */
function inside(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const leaves = link.target !== '' || link.hasAttribute('download') || link.origin !== window.location.origin
  const served = /^\/(api|q)(\/|$)/.test(link.pathname)
  const skips = link.getAttribute('href')?.startsWith('#')
  return plain && !leaves && !served && !skips
}

/** Every `<a href>` to this client changes the page without loading it anew: components write plain links. */
export function catchLinks(router: AppRouter): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || !link?.href || !inside(event, link)) return
    event.preventDefault()
    router.history.push(link.pathname + link.search + link.hash)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
