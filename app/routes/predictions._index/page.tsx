import { useLoaderData } from '@remix-run/react'
import { LineStrip } from '#app/charts/strip/strip.tsx'
import { KindList, type Told } from '#app/components/lists/kind-list.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { State } from '#app/components/page/state.tsx'
import { type Line, lineFacts } from '#app/components/prediction/line-facts.ts'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import { RegionOf } from '#app/components/prediction/region-of.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { findWords } from '#messages/find.ts'
import { footingWords } from '#messages/footing.ts'
import { lookWords } from '#messages/look.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { predictionStates } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const facetWords = {
  verdict: { ...lookWords.marks },
  state: predictionStates,
  due: findWords.list.due,
  footing: footingWords.names,
}

export function PredictionsPage() {
  const { list, lines } = useLoaderData<typeof loader>()
  const byId = new Map(lines.map((line) => [line.id, line]))
  const lineOf = (id: string) => byId.get(id)
  return (
    <KindList
      list={list}
      propose={predictionFormWords.draft}
      facetWords={facetWords}
      state={({ id, status }) => <Standing line={lineOf(id)} status={status} />}
      facts={({ id }) => lineFacts(lineOf(id))}
      told={({ id }) => toldOf(lineOf(id))}
      drawing={({ id }) => <Drawing line={lineOf(id)} />}
    />
  )
}

/** What measurements say of it goes before the state, which most predictions share. */
function Standing({ line, status }: { line: Line | undefined; status: string }) {
  if (!line) return <RecordState kind="prediction" status={status} />
  const { mark, word, after } = outcomeOf({ ...line, status })
  return (
    <State mark={mark} after={after}>
      {word}
    </State>
  )
}

/** Its sentence, and at the side what people believe and until when. */
function toldOf(line: Line | undefined): Told {
  if (!line) return {}
  const { summary, observable, community, deadline, dueness } = line
  return {
    derived: <DerivedSentence summary={summary} symbol={observable?.symbol} />,
    beside: (
      <>
        {community ? <span>{findWords.list.median(community.median, community.n)}</span> : null}
        {deadline && dueness !== 'decided' ? (
          <span>
            {predictionPageWords.dueOn[dueness]} <Moment at={deadline} as="short" />
          </span>
        ) : null}
      </>
    ),
  }
}

const Drawing = ({ line }: { line: Line | undefined }) =>
  line ? (
    <span className="row-drawing">
      <RegionOf line={line} />
      {line.strip ? (
        <LineStrip
          plot={line.strip}
          label={predictionPageWords.strip(line.titlePlain, line.tally)}
        />
      ) : null}
    </span>
  ) : null
