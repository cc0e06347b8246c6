import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { lookWords } from '#messages/look.ts'
import { useHeard } from './use-heard.ts'

export type SummaryProblem = {
  message: string
  field?: string
  label?: string
  /** Where what stands in the way is looked at. */
  link?: string
}

/** Stands above a form that came back, takes the focus and leads to each field. */
export function ProblemSummary({ problems }: { problems: SummaryProblem[] }) {
  const box = useHeard<HTMLElement>(problems)
  if (problems.length === 0) return null
  return (
    <section
      ref={box}
      className="problem-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script this is what moves the focus to the problems
      autoFocus
      aria-labelledby="problem-summary-title"
    >
      <h2 id="problem-summary-title">
        <Mark name="challenged" />
        {lookWords.forms.problems(problems.length)}
      </h2>
      <ul>
        {problems.map(({ message, field, label, link }) => (
          <li key={`${field} ${message}`}>
            {label ? `${label}: ` : null}
            {field ? <a href={`#${field}`}>{message}</a> : message}
            {link ? (
              <>
                {' '}
                <Link to={link}>{lookWords.forms.sentBefore}</Link>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
