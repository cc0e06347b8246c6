import type { ReactNode } from 'react'
import { useCanvas } from './canvas.tsx'

type Props = { x: number; y: number; children: ReactNode }

/** Moves a shape of px to a place in per cent, so that it keeps its size on every width. */
export const At = ({ x, y, children }: Props) => useCanvas().at({ x, y }, children)
