import { useId } from 'react'
import { classNames } from './class-names'
import { drawSeal } from './seal-geometry'

const pens = { copper: 'pen-copper', ink: '', moss: 'pen-moss', brick: 'pen-brick', quiet: 'pen-quiet' } as const
const fills = {
  copper: 'fill-copper',
  ink: 'fill-ink',
  moss: 'fill-moss',
  brick: 'fill-brick',
  quiet: 'fill-quiet',
} as const

type StampProps = {
  /** Runs around the ring and is the stamp's name for who cannot see it. About 40 characters fit. */
  text: string
  /** Decides the figure inside: an achievement's key, a verdict's id. */
  seed: string
  tone?: keyof typeof pens
  /** Presses in when it appears, once. */
  fresh?: boolean
  className?: string
}

/** A guild seal, drawn from its data. */
export function Stamp({ text, seed, tone = 'copper', fresh = false, className }: StampProps) {
  const ring = useId()
  const seal = drawSeal(seed)
  const pen = classNames('pen', pens[tone])
  return (
    <svg
      viewBox="-60 -60 120 120"
      role="img"
      aria-label={text}
      className={classNames('size-30', fresh && 'press-in', className)}
    >
      <circle r="58" className={pen} strokeWidth="2" />
      <circle r="54.5" className={pen} strokeDasharray={`1 ${((2 * Math.PI * 54.5) / seal.ticks - 1).toFixed(3)}`} />
      <circle r="37" className={pen} />
      <path id={ring} d="M0 42.5A42.5 42.5 0 1 1 .01 42.5" fill="none" />
      <text className={classNames('font-sans text-[9px] font-semibold uppercase tracking-[0.12em]', fills[tone])}>
        <textPath href={`#${ring}`} startOffset="50%" textAnchor="middle">
          {text}
        </textPath>
      </text>
      <polygon points={seal.star} className={pen} />
      <polygon points={seal.core} className={pen} />
      <circle r={seal.coreRadius} className={fills[tone]} />
    </svg>
  )
}
