import { utcTicks } from 'd3'

type Options = {
  /** Milliseconds. */
  from: number
  to: number
  /** Where those two stand on the page. */
  start: number
  end: number
}

/** A line of time: where a moment stands on it, and round moments to letter. d3's own scale would bring formats and colours. */
export function timeLine({ from, to, start, end }: Options) {
  const place = (time: number): number => (to === from ? start : start + ((time - from) / (to - from)) * (end - start))
  return {
    place,
    ticks: (count: number): { time: Date; x: number }[] =>
      utcTicks(new Date(from), new Date(to), count).map((time) => ({ time, x: place(time.getTime()) })),
  }
}
