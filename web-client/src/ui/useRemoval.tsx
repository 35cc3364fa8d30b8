import { type ReactNode, useState } from 'react'
import type { Schemas } from '../api/schemas'
import { ConfirmDestructive } from './ConfirmDestructive'
import { Note } from './Note'
import { notifyFault } from './notify'
import { type RemovalSpeaker, removalWords } from './removalWords'

type Answer = Schemas['RemovalResponse']

/** Something to be taken away: first asked what would go, then done. */
export type Removal = {
  /** The question: "Take “Algebra” out of this session?" */
  title: string
  /** The act: "Take it out". */
  act: string
  remove: (dryRun: boolean) => Promise<Answer>
  /** Whose words come before the usual ones: people say "manager of 2 sessions". */
  speaker?: RemovalSpeaker
  /** What stays, in a sentence. */
  stays?: string
  done: () => unknown
}

/** Asks the server what would go, shows it, asks once, and then does it. Put `dialog` on the page. */
export function useRemoval(): { ask: (removal: Removal) => Promise<void>; dialog: ReactNode } {
  const [removal, setRemoval] = useState<Removal>()
  const [opened, setOpened] = useState(false)
  const [preview, setPreview] = useState<Answer>()
  const ask = async (next: Removal) => {
    setRemoval(next)
    setPreview(undefined)
    setOpened(true)
    try {
      setPreview(await next.remove(true))
    } catch (failure) {
      setOpened(false)
      notifyFault(failure)
    }
  }
  // it is there before it opens: only then the focus goes back to where it was
  const dialog = (
    <ConfirmDestructive
      opened={opened}
      onClose={() => setOpened(false)}
      title={removal?.title ?? ''}
      act={removal?.act ?? ''}
      goes={preview?.goes.filter(({ count }) => count > 0).map((goes) => removalWords(goes, removal?.speaker))}
      onConfirm={async () => {
        await removal?.remove(false)
        void removal?.done()
      }}
    >
      {preview?.warnings.map(({ code, detail }) => (
        <Note key={code + detail} tone="warn">
          {detail}
        </Note>
      ))}
      {removal?.stays && <p>{removal.stays}</p>}
    </ConfirmDestructive>
  )
  return { ask, dialog }
}
