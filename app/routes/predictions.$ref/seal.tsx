import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Hash } from '#app/components/prediction/hash.tsx'
import { LedgerEntryLink } from '#app/components/prediction/ledger-entry-link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { predictionAcceptancePath, unsealingPath } from '#app/domain/paths/prediction.ts'
import { sealedWords as words } from '#messages/sealed.ts'
import type { Prediction } from './view.ts'

type Props = { prediction: Prediction; seal: NonNullable<Prediction['seal']> }

/** What is fixed and waits: since when, for whom, by which hash; and who can do something about it. */
export const Seal = ({ prediction, seal: { at, entry, hash, observable, curator } }: Props) => (
  <Section
    id="seal"
    title={words.title}
    aside={entry === null ? null : <LedgerEntryLink n={entry} />}
  >
    <p className="registered">
      {words.sealed} <Moment at={at} as="minute" />.{' '}
      {observable ? (
        <>
          {words.waitsForObservable}{' '}
          <Link className="text-link" to={observablePath(observable.key)}>
            <bdi>{observable.name}</bdi>
          </Link>
          .{' '}
        </>
      ) : null}
      {curator ? words.waitsForCurator : null} {words.afterwards}
    </p>
    <Hash hash={hash} />
    <p className="hint">{words.seenBy}</p>
    <Acts prediction={prediction} />
  </Section>
)

const Acts = ({ prediction }: Pick<Props, 'prediction'>) => {
  const { approve, unseal } = prediction.abilities
  return approve || unseal ? (
    <div className="actions seal-acts">
      {approve && prediction.seal?.curator ? (
        <Link className="button" to={predictionAcceptancePath(prediction)}>
          {words.answer}
        </Link>
      ) : null}
      {unseal ? (
        <Form method="post" action={unsealingPath(prediction)}>
          <Button>{words.takeBack}</Button>
        </Form>
      ) : null}
    </div>
  ) : null
}
