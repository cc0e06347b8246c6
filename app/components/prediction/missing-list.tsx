import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import type { Missing } from '#app/domain/prediction/missing.ts'
import { predictionWords } from '#messages/prediction.ts'

/** The field that mends each. */
const FIELDS: Record<Missing, string> = {
  claim: 'claims',
  observable: 'observable',
  region: 'lower',
  statement: 'statement',
  conditions: 'conditions',
  criterion: 'criterion',
  deadline: 'deadline',
}

type Props = {
  missing: Missing[]
  /** The page of the form; empty on that page itself; null for who may not edit. */
  form: string | null
}

/** What a prediction still needs before it can fail. */
export const MissingList = ({ missing, form }: Props) => (
  <ul className="checks">
    {missing.map((part) => (
      <li key={part}>
        <span className="is-open">
          <Mark name="open" />
        </span>
        {form === null ? (
          <span>{predictionWords.missing[part]}</span>
        ) : (
          <Link className="text-link" to={`${form}#${FIELDS[part]}`}>
            {predictionWords.missing[part]}
          </Link>
        )}
      </li>
    ))}
  </ul>
)
