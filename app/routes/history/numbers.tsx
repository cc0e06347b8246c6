import { DayForm } from '#app/components/forms/day-form.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { HistoryQuery } from '#app/domain/history/address.ts'
import { historyWords as words } from '#messages/history.ts'
import type { HistoryView } from './plot.server.ts'

type Props = { history: HistoryView; here: HistoryQuery }

/** How many there were of each status on the day query for. */
export const Numbers = ({ history: { kind, query, numbers }, here }: Props) => (
  <section id="on" aria-labelledby="on-title">
    <h2 id="on-title">
      {query.past ? (
        <>
          {words.countsOn} <Moment at={query.moment} as="short" />
        </>
      ) : (
        words.countsNow
      )}
    </h2>
    <table className="data-table">
      <caption className="visually-hidden">{words.countsCaption(kind)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.number}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.toReversed().map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="right">{count.toLocaleString('en')}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.all}</th>
          <td className="right">{total(numbers).toLocaleString('en')}</td>
        </tr>
      </tbody>
    </table>
    <DayForm
      label={words.day}
      query={query}
      anchor="on"
      kept={{ kind, ...(here.area ? { area: here.area } : {}) }}
    />
  </section>
)

const total = (numbers: { count: number }[]) => numbers.reduce((sum, { count }) => sum + count, 0)
