import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { ratingsPath } from '#app/domain/paths/question.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { ratingWords as words } from '#messages/rating.ts'

type Props = { question: QuestionView }
type Axis = QuestionView['ratings']['axes'][number]

/** How important and how tractable people hold the question to be. */
export const Ratings = ({ question }: Props) => {
  const { axes, refused, mayRate } = question.ratings
  const rated = axes.filter(({ median }) => median !== null)
  if (rated.length === 0 && !mayRate && refused !== 'own') return null
  return (
    <section id="ratings">
      <h2>{words.title}</h2>
      {rated.length > 0 ? (
        <Facts
          facts={rated.map((axis) => ({ term: words.axes[axis.axis], value: <Value {...axis} /> }))}
        />
      ) : null}
      {refused ? <p className="hint">{words.refused[refused]}</p> : null}
      {mayRate ? <RatingForm question={question} /> : null}
    </section>
  )
}

const Value = ({ median, n, own }: Axis) =>
  median === null ? null : (
    <>
      {words.median(median)}{' '}
      <span className="hint">
        ({words.n(n)}
        {own ? `; ${words.own(own)}` : ''})
      </span>
    </>
  )

function RatingForm({ question }: Props) {
  const { axes } = question.ratings
  const rated = axes.some(({ own }) => own !== null)
  return (
    <details className="hide-fold">
      <summary>{rated ? words.change : words.rate}</summary>
      <Form method="post" action={ratingsPath(question)} className="form" preventScrollReset>
        {axes.map(({ axis, own }) => (
          <RadioGroup
            key={axis}
            name={axis}
            legend={words.axes[axis]}
            hint={words.ends[axis]}
            choices={CHOICES}
            chosen={String(own ?? 0)}
          />
        ))}
        <Button small>{words.save}</Button>
      </Form>
    </details>
  )
}

const CHOICES = [
  ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
  { value: '0', label: words.noRating },
]
