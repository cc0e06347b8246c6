import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { methodOf, POOL_KEYS } from '#app/domain/verdict/pool-choice.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Evidence, Prediction } from './view.ts'

const words = predictionPageWords.pool

type Props = { prediction: Prediction; evidence: Evidence }

/** Other ways to pool the same measurements: a form of the address, so that each has a link. */
export function PoolForm({ prediction, evidence }: Props) {
  const { choice, groups, pool } = evidence
  const here = `${recordPath(prediction)}#measurements`
  if (!pool) return null
  return (
    <section className="pool-form" aria-labelledby="pool-form-title">
      <h4 id="pool-form-title">{words.differently}</h4>
      {choice.usual ? null : (
        <p className="hint">
          {words.notUsual}{' '}
          <Link className="text-link" to={here} preventScrollReset>
            {words.usual}
          </Link>
        </p>
      )}
      <Form method="get" action={here} className="form" preventScrollReset>
        <Methods evidence={evidence} />
        {groups.length > 0 ? (
          <div className="two">
            {groups.map((group, place) => (
              <Speaker key={group.name} group={group} id={`speak-${place}`} />
            ))}
          </div>
        ) : null}
        <SubmitRow>
          <Button small>{words.apply}</Button>
        </SubmitRow>
      </Form>
    </section>
  )
}

const Methods = ({ evidence: { choice } }: Pick<Props, 'evidence'>) => (
  <div className="two">
    <RadioGroup
      name="pool"
      legend={predictionWords.pooling.method}
      chosen={POOL_KEYS.find((key) => methodOf(key) === choice.method)}
      choices={POOL_KEYS.map((value) => ({ value, label: words.methodNames[methodOf(value)] }))}
      down
    />
    <div>
      <RadioGroup
        name="hk"
        legend={words.intervals}
        chosen={choice.interval === 'normal' ? '0' : ''}
        choices={[
          { value: '', label: words.hartungKnapp },
          { value: '0', label: words.normal },
        ]}
      />
    </div>
  </div>
)

type Group = Evidence['groups'][number]

const Speaker = ({ group, id }: { group: Group; id: string }) => (
  <Select
    id={id}
    name="speak"
    label={words.speaks(group.name)}
    defaultValue={group.chosen}
    choices={[
      { value: '', label: words.combined },
      ...group.members.map((member) => ({
        value: member.id,
        label: `${member.label} (${member.experiment})`,
      })),
    ]}
  />
)
