import type { ReactNode } from 'react'
import { Button } from '#app/components/forms/button.tsx'

type Props = { act: string; label: string; why: ReactNode; small?: boolean }

/** What is refused stays, with the reason beside it. */
export const RefusedAct = ({ act, label, why, small }: Props) => (
  <>
    <Button type="button" small={small} disabled aria-describedby={`why-not-${act}`}>
      {label}
    </Button>
    <span className="hint" id={`why-not-${act}`}>
      {why}
    </span>
  </>
)
