type Coming = { cause: 'enter' | 'stay' | 'preload'; location: { pathname: string } }

/** Numbers the times that somebody arrives at a page. Who is there keeps their number: what a visit does is done once for each. */
export function countArrivals() {
  let count = 0
  let last = ''
  return ({ cause, location: { pathname } }: Coming): number => {
    if (cause === 'preload') return count
    if (cause === 'enter' || pathname !== last) count++
    last = pathname
    return count
  }
}

export type Arrivals = ReturnType<typeof countArrivals>
