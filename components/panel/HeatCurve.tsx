import { area, curveMonotoneX, line } from 'd3-shape'
import { useId } from 'react'
import type { Heat } from '../../lib/classify/reading'
import styles from './HeatCurve.module.css'

/** The newest turns that the curve shows. */
const mostTurns = 12

// The drawing's own units: the viewBox is scaled by the style sheet.
const width = 96
const height = 28
const edge = 4

/** One curve of the heat of the customer's turns, oldest on the left. Height tells the heat; the colour only repeats it. */
export function HeatCurve({ heats, label }: { heats: readonly Heat[]; label: string }) {
  const id = useId()
  const shown = heats.slice(-mostTurns)
  const across = (place: number) =>
    shown.length === 1 ? width - edge : edge + (place * (width - 2 * edge)) / (shown.length - 1)
  const up = (heat: Heat) => height - edge - (heat * (height - 2 * edge)) / 3
  const points = shown.map((heat, place): [number, number] => [across(place), up(heat)])
  const last = points.at(-1)
  return (
    <svg className={styles.curve} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={edge} x2={width - edge} y1="0" y2="0">
          {shown.map((heat, place) => (
            <stop
              // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name than its place
              key={place}
              offset={shown.length === 1 ? 0 : place / (shown.length - 1)}
              className={styles[`stop${heat}`]}
            />
          ))}
        </linearGradient>
      </defs>
      <line className={styles.keel} x1="0" x2={width} y1={height - edge} y2={height - edge} />
      {points.length > 1 ? (
        <>
          <path className={styles.area} fill={`url(#${id})`} d={areaUnder(points) ?? ''} />
          <path className={styles.line} stroke={`url(#${id})`} d={lineThrough(points) ?? ''} />
        </>
      ) : null}
      {last ? <circle className={styles[`dot${shown.at(-1) ?? 0}`]} cx={last[0]} cy={last[1]} r="3" /> : null}
    </svg>
  )
}

const lineThrough = line().curve(curveMonotoneX)
const areaUnder = area()
  .curve(curveMonotoneX)
  .y0(height - edge)
