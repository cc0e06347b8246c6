import { useLoaderData } from '@remix-run/react'
import { RecordLines } from '#app/components/area/record-lines.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { TrackRecord } from '#app/components/track-record/track-record.tsx'
import type { ListedArea } from '#app/domain/area/view.ts'
import {
  areaEditPath,
  areaHistoryPath,
  areaMergerPath,
  areaRetirementPath,
  areasPath,
} from '#app/domain/paths/area.ts'
import { scoresPath } from '#app/domain/paths/person.ts'
import { newQuestionPath } from '#app/domain/paths/question.ts'
import { recordsPath } from '#app/domain/paths/record.ts'
import { fieldHistoryPath } from '#app/domain/paths/site.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { ScoreLine } from '#app/domain/score/view.ts'
import { areaWords as words } from '#messages/area.ts'
import { composeWords } from '#messages/compose.ts'
import { historyWords } from '#messages/history.ts'
import { scoreWords } from '#messages/scores.ts'
import { Matrix } from './matrix.tsx'
import type { loader } from './route.tsx'

const KINDS = ['question', 'claim', 'prediction', 'experiment'] as const satisfies RecordKind[]

export function AreaPage() {
  const { area, scores, questions, claims, matrix, observables, track, retired, abilities } =
    useLoaderData<typeof loader>()
  const list = (kind: RecordKind) => recordsPath(kind, `area=${area.key}`)
  return (
    <Page>
      <PageHead title={area.name} lead={area.description} width="text" />
      {retired ? <Notice>{words.retired}</Notice> : null}
      <Lists area={area} scores={scores} />
      {abilities.keep ? <Keep area={area} retired={retired} /> : null}
      <TrackRecord track={track} narrowing={`area=${area.key}`} />
      <div className="two section full">
        <Section
          id="questions"
          title={words.questions}
          aside={<Link to={list('question')}>{words.all('question')}</Link>}
        >
          <RecordLines
            records={questions}
            total={area.counts.question ?? 0}
            none={words.noQuestions}
          />
          {retired ? null : (
            <p className="more">
              <Link to={newQuestionPath({ area: area.key })}>{composeWords.propose}</Link>
            </p>
          )}
        </Section>
        <Section
          id="claims"
          title={words.claims}
          aside={<Link to={list('claim')}>{words.all('claim')}</Link>}
        >
          <RecordLines records={claims} total={area.counts.claim ?? 0} none={words.noClaims} />
        </Section>
      </div>
      <Matrix plot={matrix} observables={observables} />
    </Page>
  )
}

/** What an administrator may do with it. */
const Keep = ({ area: { key }, retired }: { area: ListedArea; retired: boolean }) => (
  <nav aria-label={words.keep}>
    <ul className="acts-list in-line">
      <li>
        <Link to={areaEditPath(key)}>{words.forms.edit}</Link>
      </li>
      <li>
        <Link to={areaMergerPath(key)}>{words.forms.merge}</Link>
      </li>
      <li>
        <Link to={areaRetirementPath(key)}>
          {retired ? words.forms.restore : words.forms.retire}
        </Link>
      </li>
    </ul>
  </nav>
)

type ListsProps = { area: ListedArea; scores: ScoreLine | null }

/** The lists of each kind, narrowed to the area. */
const Lists = ({ area: { key, counts }, scores }: ListsProps) => (
  <nav aria-label={words.lists}>
    <ul className="acts-list in-line">
      {KINDS.map((kind) => (
        <li key={kind}>
          <Link className="text-link" to={recordsPath(kind, `area=${key}`)}>
            {words.count(kind, counts[kind] ?? 0)}
          </Link>
        </li>
      ))}
      <li>
        <a className="text-link" href="#matrix">
          {words.matrix}
        </a>
      </li>
      <li>
        <Link className="text-link" to={fieldHistoryPath(`area=${key}`)}>
          {historyWords.inArea}
        </Link>
      </li>
      <li>
        <Link className="text-link" to={scoresPath(`area=${key}`)}>
          {scores ? scoreWords.area.line(scores.predictions, scores.people) : scoreWords.area.none}
        </Link>
      </li>
      <li>
        <Link className="text-link" to={areaHistoryPath(key)}>
          {words.history}
        </Link>
      </li>
      <li>
        <Link className="text-link" to={areasPath()}>
          {words.allAreas}
        </Link>
      </li>
    </ul>
  </nav>
)
