import { Link } from '#app/components/page/link.tsx'
import { credenceText } from '#app/domain/credence/probability.ts'
import { type CredenceView, typedCredence } from '#app/domain/credence/view.ts'
import { membershipPath, signInPath } from '#app/domain/paths/person.ts'
import { credencePath, credencesPath } from '#app/domain/paths/record.ts'
import { credenceWords } from '#messages/credence.ts'
import { CredenceInput } from './credence-input.tsx'

type Props = { credence: CredenceView }

const words = credenceWords.beside

/** What the community believes, and what the reader does, in the margin of a claim or prediction. */
export const CredenceMargin = ({ credence }: Props) => (
  <>
    <section className="community">
      <h2>{words.community}</h2>
      <Community credence={credence} />
      {credence.record.kind === 'claim' ? <p className="hint">{words.unscored}</p> : null}
    </section>
    <section id="your-credence">
      <h2>{words.own}</h2>
      <Own credence={credence} />
    </section>
  </>
)

function Community({ credence: { record, hidden, community } }: Props) {
  if (hidden) return <p>{words.hidden}</p>
  if (!community) return <p>{words.nobody}</p>
  const { median, low, high, n } = community
  return (
    <>
      <p className="credence-figure">{credenceText(median)}</p>
      <p>
        {n === 1 ? words.from : words.medianOf}{' '}
        <Link to={credencesPath(record)}>{words.people(n)}</Link>
        {n > 1 ? words.half(rounded(low), rounded(high)) : null}
      </p>
    </>
  )
}

const rounded = (p: number) => String(Math.round(p * 100))

function Own({ credence }: Props) {
  const { record, closed, own, ownCounts, formKey } = credence
  if (formKey)
    return (
      <>
        <CredenceInput
          action={credencePath(record)}
          formKey={formKey}
          present={own ? typedCredence(own.p) : ''}
        />
        <p className="hint">
          <Link to={credencePath(record)}>{own ? words.moreOrBack : words.more}</Link>
        </p>
        {ownCounts ? null : (
          <p className="hint">
            {words.notYet} <Link to={membershipPath()}>{words.roles}</Link>
          </p>
        )}
      </>
    )
  return (
    <>
      {own ? <p className="own-figure">{credenceText(own.p)}</p> : null}
      {closed ? (
        <p>{words.closed[closed]}</p>
      ) : (
        <p>
          <Link to={signInPath(credencePath(record))}>{words.signIn}</Link> {words.toGive}
        </p>
      )}
    </>
  )
}
