import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerOfLines } from '#app/charts/answer/answer-of-lines.server.ts'
import { CARD, CardFace } from '#app/charts/card/card-face.tsx'
import { cardOf } from '#app/charts/card/card-of.server.ts'
import { numberOf } from '#app/http/params.server.ts'
import { pictureFile } from '#app/http/picture-file.server.ts'
import { rethrow } from '#app/http/respond.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { summaryText } from '#messages/summaries.ts'

/** The claim as visitors see it, in a picture for shared links. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const draw = async () => {
    const read = await claimPage(null, numberOf(params.ref))
    const { site } = await siteFrame(null)
    const answer = answerOfLines(read.predictions, null)
    const card = cardOf(read, summaryText(read.summary), answer, site.name)
    return pictureFile(request, card, {
      ...CARD,
      face: (drawn) => <CardFace card={card} drawn={drawn} />,
    })
  }
  return draw().catch(rethrow)
}
