import { useEffect, useState } from 'react'

const SECOND = 1000

/** The instant until which there is time, by the server's clock, which is so far ahead of this device's. */
type Until = { endsAt: string | null; ahead: number }

const leftUntil = ({ endsAt, ahead }: Until) =>
  endsAt === null ? undefined : Math.max(0, Math.ceil((Date.parse(endsAt) - Date.now() - ahead) / SECOND))

/** How many seconds are left, anew each second; undefined where nothing ends. */
export function useSecondsLeft({ endsAt, ahead }: Until): number | undefined {
  const [left, setLeft] = useState(() => leftUntil({ endsAt, ahead }))
  useEffect(() => {
    const look = () => setLeft(leftUntil({ endsAt, ahead }))
    look()
    const timer = setInterval(look, SECOND)
    return () => clearInterval(timer)
  }, [endsAt, ahead])
  return left
}

/** Whether the time is over. */
export function useIsOver({ endsAt, ahead }: Until): boolean {
  const isOver = () => leftUntil({ endsAt, ahead }) === 0
  const [over, setOver] = useState(isOver)
  useEffect(() => {
    const look = () => setOver(leftUntil({ endsAt, ahead }) === 0)
    look()
    const timer = setInterval(look, SECOND)
    return () => clearInterval(timer)
  }, [endsAt, ahead])
  return over
}
