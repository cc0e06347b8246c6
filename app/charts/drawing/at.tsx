import type { ReactNode } from 'react'

type Props = { x: number; y: number; children: ReactNode }

/** Moves a shape of px to a place in per cent, so that it keeps its size on every width. */
export const At = ({ x, y, children }: Props) => (
  <svg aria-hidden="true" x={`${x}%`} y={y} width="1" height="1" overflow="visible">
    {children}
  </svg>
)
