import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { flagsPath } from '#app/domain/paths/question.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { ratingWords as words } from '#messages/rating.ts'

type Props = { question: QuestionView }
type Flag = QuestionView['ratings']['flags'][number]

/** What people say of themselves and of the question, under their names. */
export const Flags = ({ question }: Props) => {
  const { flags, mayRaiseFlag } = question.ratings
  const raised = flags.filter(({ count }) => count > 0)
  if (raised.length === 0 && !mayRaiseFlag) return null
  return (
    <section id="flags">
      <h2>{words.flagsTitle}</h2>
      {raised.length > 0 ? <Raised flags={raised} /> : null}
      {mayRaiseFlag ? <OwnFlags question={question} /> : null}
    </section>
  )
}

const FIRST_NAMES = 3

const Raised = ({ flags }: { flags: Flag[] }) => (
  <dl className="flags">
    {flags.map(({ flag, count, handles }) => (
      <div key={flag}>
        <dt>{words.flags[flag]}</dt>
        <dd>
          <Names handles={handles.slice(0, FIRST_NAMES)} />
          {count > FIRST_NAMES ? (
            <details className="hide-fold">
              <summary>{words.more(count - FIRST_NAMES)}</summary>
              <Names handles={handles.slice(FIRST_NAMES)} />
              {count > handles.length ? ` ${words.more(count - handles.length)}` : null}
            </details>
          ) : null}
        </dd>
      </div>
    ))}
  </dl>
)

const Names = ({ handles }: { handles: string[] }) =>
  handles.map((handle, place) => (
    <span key={handle}>
      {place > 0 ? ', ' : null}
      <Link to={personPath(handle)}>{handle}</Link>
    </span>
  ))

const OwnFlags = ({ question }: Props) => (
  <details className="hide-fold">
    <summary>{words.ownFlags}</summary>
    <ul className="toggles">
      {question.ratings.flags.map(({ flag, own }) => (
        <li key={flag}>
          <Form method="post" action={flagsPath(question)} preventScrollReset>
            <input type="hidden" name="flag" value={flag} />
            <Button small name="to" value={own ? 'lowered' : 'raised'} aria-pressed={own}>
              {words.flags[flag]}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <p className="hint">{words.opposites}</p>
  </details>
)
