import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../api/schemas'
import { type OwnRemovalWords, removalWords } from '../../words/removalWords'
import { DoneNote } from '../feedback/DoneNote'
import { Note } from '../feedback/Note'
import { ConfirmDestructive } from './ConfirmDestructive'

type Answer = Schemas['RemovalResponse']

/** Something to be taken away: first asked what would go, then done. */
export type Removal = {
  /** The question: "Take “Algebra” out of this session?" */
  title: string
  /** The act: "Take it out". */
  act: string
  remove: (dryRun: boolean) => Promise<Answer>
  /** Words that come before the usual ones: people say "manager of 2 sessions". */
  goes?: OwnRemovalWords | undefined
  /** What stays, in a sentence. */
  stays?: string
  /** What comes in its place, before the eyes. */
  shows?: ReactNode
  /** What can be done where it is refused, and whom it concerns; `close` takes the question away. */
  instead?: (failure: unknown, close: () => void) => ReactNode
  /** That it is done, where one stays on the page: said where the dialog stood. */
  said?: string
  done: () => unknown
}

/** Asks the server what would go, shows it, asks once, and then does it. Put `dialog` on the page, where the rest is said. */
export function useRemoval(): { ask: (removal: Removal) => Promise<void>; dialog: ReactNode } {
  const [removal, setRemoval] = useState<Removal>()
  const [opened, setOpened] = useState(false)
  const [preview, setPreview] = useState<Answer>()
  const [failure, setFailure] = useState<unknown>()
  const [said, setSaid] = useState<string>()
  const ask = async (next: Removal) => {
    setRemoval(next)
    setPreview(undefined)
    setFailure(undefined)
    setSaid(undefined)
    setOpened(true)
    await next.remove(true).then(setPreview, setFailure)
  }
  const remove = async () => {
    await removal?.remove(false)
    setSaid(removal?.said)
    void removal?.done()
  }
  // it is there before it opens: only then the focus goes back to where it was
  const dialog = (
    <>
      <ConfirmDestructive
        opened={opened}
        onClose={() => setOpened(false)}
        title={removal?.title ?? ''}
        act={removal?.act ?? ''}
        failure={failure}
        goes={preview?.goes.filter(({ count }) => count > 0).map((goes) => removalWords(goes, removal?.goes))}
        onConfirm={remove}
      >
        {preview?.warnings.map(({ code, detail }) => (
          <Note key={code + detail} tone="warn">
            {detail}
          </Note>
        ))}
        {failure == null && removal?.stays && <p>{removal.stays}</p>}
        {removal?.shows}
        {failure != null && removal?.instead?.(failure, () => setOpened(false))}
      </ConfirmDestructive>
      <DoneNote words={opened ? undefined : said} />
    </>
  )
  return { ask, dialog }
}
