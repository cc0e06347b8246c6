import { TimeLine } from '#app/charts/time/time-axis.tsx'
import { chartStatusWords } from '#messages/charts-status.ts'
import { HISTORY_HEIGHT } from './size.ts'
import { patternId, TonePatterns } from './tone-patterns.tsx'
import type { HistoryLayer, HistoryPlot } from './types.ts'

const words = chartStatusWords.history

export const HistoryArea = ({ plot }: { plot: HistoryPlot }) => (
  <svg className="plot" height={HISTORY_HEIGHT} aria-hidden="true">
    <TonePatterns id={plot.id} used={plot.layers.map(({ tone }) => tone)} />
    {plot.levels.map(({ text, y }) => (
      <g key={text}>
        <line className="grid" x1="0" x2="100%" y1={y} y2={y} />
        <text className="soft" x="0" dx="-8" y={y + 4} textAnchor="end">
          {text}
        </text>
      </g>
    ))}
    {plot.layers.map((layer) => (
      <Layer key={layer.key} id={plot.id} layer={layer} />
    ))}
    <TimeLine ticks={plot.ticks} y={HISTORY_HEIGHT} />
    <g className="history-labels">
      {plot.layers.map((layer) => (
        <Label key={layer.key} layer={layer} />
      ))}
    </g>
  </svg>
)

type LayerProps = { id: string; layer: HistoryLayer }

/** The path clips a fill, as a stretched path would stretch its pattern too. */
const Layer = ({ id, layer: { key, tone, area } }: LayerProps) => (
  <>
    <clipPath id={`${id}-of-${key}`} clipPathUnits="objectBoundingBox">
      <path className="layer-edge" id={`${id}-edge-${key}`} d={area} />
    </clipPath>
    <rect
      width="100%"
      height={HISTORY_HEIGHT}
      fill={`url(#${patternId(id, tone)})`}
      clipPath={`url(#${id}-of-${key})`}
    />
    <svg
      aria-hidden="true"
      width="100%"
      height={HISTORY_HEIGHT}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
    >
      <use href={`#${id}-edge-${key}`} />
    </svg>
  </>
)

const Label = ({ layer: { label, count, middle, labelAt } }: { layer: HistoryLayer }) => (
  <>
    <svg aria-hidden="true" x="100%" width="1" height="1" overflow="visible">
      <path className="leader" d={`M3 ${middle}L13 ${labelAt}`} />
    </svg>
    <text x="100%" dx="18" y={labelAt + 4}>
      {words.counted(label, count)}
    </text>
  </>
)
