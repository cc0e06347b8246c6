import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import type { Body } from '#app/domain/text/body.ts'

type Props = { attempt: { id: string; title: Body }; children?: string }

/** Above a form about an attempt: which one, as the way back to it, and what the form does. */
export const AttemptLead = ({ attempt, children }: Props) => (
  <>
    <Link to={attemptPath(attempt.id)}>
      <Inline body={attempt.title} />
    </Link>
    {children ? <>. {children}</> : null}
  </>
)
