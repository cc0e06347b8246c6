import { createContext, useContext } from 'react'
import type { Canvas, Stretched } from './canvas-types.ts'

const round = (value: number) => Math.round(value * 10) / 10

function stretched({ look, sign, height, path }: Stretched) {
  return (
    <svg
      aria-hidden="true"
      className={sign && `is-${sign}`}
      width="100%"
      height={height}
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
    >
      <path className={look} d={path((at) => Math.round(at * 10))} />
    </svg>
  )
}

/** Places in per cent, looks by the classes of the page's styles. */
const PAGE: Canvas = {
  look: (name) => (name === 'number' ? {} : { className: name }),
  x: (at) => `${at}%`,
  width: (share) => `${round(share)}%`,
  at: ({ x, y }, shape) => (
    <svg aria-hidden="true" x={`${x}%`} y={y} width="1" height="1" overflow="visible">
      {shape}
    </svg>
  ),
  stretched,
}

const Here = createContext(PAGE)

/** What is below is drawn on another canvas than that of the page. */
export const OnCanvas = Here.Provider

export const useCanvas = (): Canvas => useContext(Here)
