import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { MENDED_BY, type Missing } from '#app/domain/prediction/missing.ts'
import { predictionWords } from '#messages/prediction.ts'

type Props = {
  missing: Missing[]
  /** The page of the form; empty on that page itself; null for who may not edit. */
  form: string | null
  /** The field that mends each, where it is not the usual one. */
  mendedBy?: Partial<Record<Missing, string>>
}

/** What a prediction still needs before it can fail. */
export const MissingList = ({ missing, form, mendedBy = {} }: Props) => (
  <ul className="checks">
    {missing.map((part) => (
      <li key={part}>
        <span className="is-open">
          <Mark name="open" />
        </span>
        {form === null ? (
          <span>{predictionWords.missing[part]}</span>
        ) : (
          <Link className="text-link" to={`${form}#${mendedBy[part] ?? MENDED_BY[part]}`}>
            {predictionWords.missing[part]}
          </Link>
        )}
      </li>
    ))}
  </ul>
)
