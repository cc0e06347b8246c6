import { chartWords } from '#messages/charts.ts'

const words = chartWords.file

type Props = { svg: string; csv: string }

/** The figure as a drawing and as a table, to keep. Files are fetched by the browser itself. */
export const FigureFiles = ({ svg, csv }: Props) => (
  <span className="figure-files">
    {words.keep}{' '}
    <a className="text-link" href={svg}>
      {words.svg}
    </a>
    ,{' '}
    <a className="text-link" href={csv}>
      {words.csv}
    </a>
    .
  </span>
)
