import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import type { AttemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptWords as words } from '#messages/attempt.ts'

/** What others can check besides the text, and what of it was made with AI. */
export const Artefacts = ({ artefacts, aiUse }: Pick<AttemptPage, 'artefacts' | 'aiUse'>) => (
  <Section id="artefacts" title={words.page.artefacts}>
    {artefacts.length === 0 ? <EmptyPlace>{words.page.noArtefacts}</EmptyPlace> : null}
    <Terms id="artefact-terms">
      {artefacts.map(({ kind, url, commit }) => (
        <Term
          key={`${kind} ${url} ${commit}`}
          term={words.kinds[kind]}
          sub={commit ? words.page.commit(commit) : null}
        >
          <a className="text-link" href={url} rel="ugc nofollow noopener">
            {url}
          </a>
        </Term>
      ))}
      <Term term={words.page.aiUse}>{aiUse}</Term>
    </Terms>
  </Section>
)
