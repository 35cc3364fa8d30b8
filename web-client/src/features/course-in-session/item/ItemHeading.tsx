import type { ReactNode } from 'react'
import { Section } from '../../../ui/frame/Section'
import { useArrivalFocus } from '../../../ui/frame/useArrivalFocus'
import styles from './item.module.css'

type Props = { title: string; status?: ReactNode; children: ReactNode }

/** The card of an item; coming to it, its heading takes the focus. */
export function ItemHeading({ title, status, children }: Props) {
  const heading = useArrivalFocus<HTMLHeadingElement>()
  return (
    <Section>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {status}
      </div>
      {children}
    </Section>
  )
}
