import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { MissingList } from '#app/components/prediction/missing-list.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { editPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'
import type { loader } from './route.tsx'

const words = predictionWords.page
const labels = { understood: words.registerNow }

export function RegistrationPage() {
  const { record, missing, frozen, json, awaits } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.registerTitle(recordName('prediction', record.number))}
        lead={awaits ? words.sealLead : words.registerLead}
        width="text"
      />
      <ProblemSummary problems={returned.summary} />
      <Frozen frozen={frozen} />
      <details className="pool-form">
        <summary>{words.asJson}</summary>
        <pre>
          <code>{json}</code>
        </pre>
      </details>
      {missing.length > 0 ? (
        <Section id="missing" title={words.missingTitle}>
          <MissingList missing={missing} form={editPath(record)} />
          <p className="more">
            <Link to={editPath(record)}>{words.toForm}</Link>
          </p>
        </Section>
      ) : (
        <RegisterForm
          base={record.revision}
          problems={returned.problems('understood')}
          submit={awaits ? words.sealNow : words.registerNow}
        />
      )}
    </Page>
  )
}

type Frozen = ReturnType<typeof useLoaderData<typeof loader>>['frozen']

const NAMES = { ...predictionFormWords, region: words.region } as const

/** As typed, term by term, in the order of the form. */
const Frozen = ({ frozen }: { frozen: Frozen }) => (
  <Terms id="frozen">
    {Object.entries(frozen).map(([name, text]) => (
      <Term
        key={name}
        term={NAMES[name as keyof Frozen]}
        className={name === 'criterion' ? 'criterion' : undefined}
      >
        <span className="as-typed">{text || words.nothingFrozen}</span>
      </Term>
    ))}
  </Terms>
)

type FormProps = { base: number; problems: string[]; submit: string }

const RegisterForm = ({ base, problems, submit }: FormProps) => (
  <Form method="post" className="form section">
    <input type="hidden" name="base" value={base} />
    <ChoiceGroup
      type="checkbox"
      name="understood"
      legend={submit}
      problems={problems}
      chosen={[]}
      choices={[{ value: 'yes', label: words.understood }]}
    />
    <SubmitRow>
      <Button look="primary">{submit}</Button>
    </SubmitRow>
  </Form>
)
