import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { useSite } from '#app/components/page/use-site.ts'
import { credenceText } from '#app/domain/credence/probability.ts'
import { type CredenceView, typedCredence } from '#app/domain/credence/view.ts'
import { rolesPath } from '#app/domain/paths/about.ts'
import { composeWords } from '#messages/compose.ts'
import { credenceWords } from '#messages/credence.ts'

const words = credenceWords.form
/** Those of the other form too: what is wrong in either is said above both. */
const labels = {
  credence: words.credence,
  body: words.body,
  low: words.low,
  median: words.median,
  high: words.high,
}

type Props = { credence: CredenceView }

/** A credence with what there is to say about it. */
export function CredenceForm({ credence: { own, ownCounts, formKey, record } }: Props) {
  const { contentLicence } = useSite()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  return (
    <Form method="post" className="form">
      <Previews returned={returned} />
      <ProblemSummary problems={returned.summary} />
      <input type="hidden" name="key" value={typed('key', formKey ?? '')} />
      <TextInput
        name="credence"
        label={labels.credence}
        hint={words.credenceHint}
        problems={problems('credence')}
        defaultValue={typed('credence', own ? typedCredence(own.p) : '')}
        after={<Standing own={own} ownCounts={ownCounts} kind={record.kind} />}
      />
      <MarkupEditor
        name="body"
        label={labels.body}
        optional
        hint={words.bodyHint}
        problems={problems('body')}
        defaultValue={typed('body')}
      />
      <SubmitRow hint={composeWords.licence(contentLicence)}>
        <Button look="primary">{words.save}</Button>
        {own ? (
          <Button name="intent" value="take-back" title={words.takeBackHint}>
            {words.takeBack}
          </Button>
        ) : null}
        <PreviewButton />
      </SubmitRow>
    </Form>
  )
}

type StandingProps = Pick<CredenceView, 'own' | 'ownCounts'> & {
  kind: CredenceView['record']['kind']
}

const Standing = ({ own, ownCounts, kind }: StandingProps) => (
  <>
    {own ? (
      <p>
        {words.standing(credenceText(own.p))} <Moment at={own.since} />.
      </p>
    ) : null}
    {ownCounts ? null : (
      <p>
        {credenceWords.beside.notYet} <Link to={rolesPath()}>{credenceWords.beside.roles}</Link>
      </p>
    )}
    {kind === 'claim' ? <p>{credenceWords.beside.unscored}</p> : null}
  </>
)
