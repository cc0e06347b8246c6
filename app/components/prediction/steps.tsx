import type { ReactNode } from 'react'
import { chartStatusWords } from '#messages/charts-status.ts'

type Step = { label: ReactNode; text: ReactNode; state: 'done' | 'now' | 'ahead' }

const words = chartStatusWords.steps

/** The way of a prediction to its resolution, and how far it has come. */
export const Steps = ({ steps }: { steps: Step[] }) => (
  <ol className="steps">
    {steps.map(({ label, text, state }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the steps are always the same, in one order
      <li key={place} className={`is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
        <b>{label}</b>
        {state !== 'now' && <span className="visually-hidden"> {words[state]}</span>}
        <span className="step-text">{text}</span>
      </li>
    ))}
  </ol>
)
