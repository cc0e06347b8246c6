import { Children, type ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** Short facts of the line above the title, each a node: area, date, revision. */
  overline?: ReactNode[]
  /** The status line. */
  children?: ReactNode
}

export function RecordHead({ title, overline = [], children }: Props) {
  return (
    <header className="record-head">
      {overline.length > 0 ? (
        <p className="overline">
          {Children.map(Children.toArray(overline), (fact) => (
            <span>{fact}</span>
          ))}
        </p>
      ) : null}
      <h1>{title}</h1>
      {children}
    </header>
  )
}
