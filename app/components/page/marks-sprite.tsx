import type { ReactNode } from 'react'
import type { MarkName } from './mark-name.ts'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 }
const onFill = { fill: 'none', stroke: 'var(--paper)', strokeWidth: 1.75 }
const solid = { fill: 'currentColor' }

const ring = <circle cx="8" cy="8" r="5.25" {...line} />
const disc = <circle cx="8" cy="8" r="6" {...solid} />
const ticked = (
  <>
    {disc}
    <path d="m4.9 8.2 2.2 2.2 4-4.6" {...onFill} />
  </>
)

const DRAWN: Record<MarkName, ReactNode> = {
  supports: disc,
  supported: disc,
  confirmed: ticked,
  answered: ticked,
  partial: (
    <>
      {ring}
      <path d="M8 2.75v10.5a5.25 5.25 0 0 0 0-10.5z" {...solid} />
    </>
  ),
  contradicts: <path d="m3.3 3.3 9.4 9.4m0-9.4-9.4 9.4" {...line} strokeWidth={2.5} />,
  challenged: (
    <>
      <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1" {...line} strokeWidth={1.5} />
      <path d="m5.5 5.5 5 5m0-5-5 5" {...line} />
    </>
  ),
  refuted: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" {...solid} />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" {...onFill} />
    </>
  ),
  inconclusive: ring,
  contested: (
    <>
      <path d="M8 1.5 14.5 8 8 14.5z" {...solid} />
      <path d="M8 2.5 2.5 8 8 13.5" {...line} strokeWidth={1.5} />
    </>
  ),
  untested: <circle cx="8" cy="8" r="5.25" {...line} strokeDasharray="1.6 2.52" />,
  registered: (
    <>
      {ring}
      <circle cx="8" cy="8" r="1.9" {...solid} />
    </>
  ),
  ambiguous: (
    <>
      {ring}
      <path d="M5 8.7c1-1.3 2-1.3 3-.6s2 .7 3-.6" {...line} strokeWidth={1.5} />
    </>
  ),
  annulled: (
    <>
      {ring}
      <path d="m4.3 11.7 7.4-7.4" {...line} />
    </>
  ),
  open: <path d="M11.4 3.9a5.25 5.25 0 1 0 1.8 4.7" {...line} strokeWidth={2} />,
  excluded: <rect x="4" y="4" width="8" height="8" {...line} strokeWidth={1.5} />,
  merged: (
    <>
      <circle cx="5.75" cy="8" r="4" {...line} strokeWidth={1.5} />
      <circle cx="10.25" cy="8" r="4" {...line} strokeWidth={1.5} />
    </>
  ),
}

/** A mark by itself, for pictures that know no styles. */
export const MarkDrawing = ({ name, ink }: { name: MarkName; ink: string }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width="32"
    height="32"
    viewBox="0 0 16 16"
    color={ink}
    aria-hidden="true"
  >
    {DRAWN[name]}
  </svg>
)

/** Drawn once at the top of each page; every mark below refers to it. */
export function MarksSprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(DRAWN).map(([name, shape]) => (
          <symbol key={name} id={`m-${name}`} viewBox="0 0 16 16">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  )
}
