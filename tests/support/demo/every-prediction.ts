import { recordList } from '#app/services/lists/record-list.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'

/** What every public prediction of the site says of itself, by its title. */
export async function everyPrediction() {
  const numbers: number[] = []
  for (let query: string | null = 'sort=new'; query !== null; ) {
    const page = await recordList('prediction', null, new URLSearchParams(query))
    numbers.push(...page.rows.map(({ number }) => number))
    query = page.next
  }
  const pages = []
  for (const number of numbers) pages.push(await predictionPage(null, number))
  return new Map(pages.map((page) => [page.titlePlain, page]))
}
