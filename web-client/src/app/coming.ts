type Arrival = { cause: 'enter' | 'stay' | 'preload'; location: { pathname: string } }

let comings = 0
let whither = ''

/** A number for each time that somebody comes to a page. Who is there keeps it: what a visit does is done once a coming. */
export function coming({ cause, location: { pathname } }: Arrival): { coming: number } {
  if (cause === 'enter' || pathname !== whither) comings++
  whither = pathname
  return { coming: comings }
}
