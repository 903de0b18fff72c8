import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colour = { l: number; c: number; h: number }

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const themes = ['paper', 'blueprint'] as const

/** Every opaque token as `--name` → [paper, blueprint]. Rules and grids are see-through, carry no meaning, and are left out. */
function readTokens(source: string): Map<string, [Colour, Colour]> {
  const colour = String.raw`oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)`
  const line = new RegExp(String.raw`--([\w-]+): light-dark\(${colour}, ${colour}\);`, 'g')
  const tokens = new Map<string, [Colour, Colour]>()
  for (const [, name = '', ...numbers] of source.matchAll(line)) {
    const [l1 = 0, c1 = 0, h1 = 0, l2 = 0, c2 = 0, h2 = 0] = numbers.map(Number)
    tokens.set(name, [
      { l: l1 / 100, c: c1, h: h1 },
      { l: l2 / 100, c: c2, h: h2 },
    ])
  }
  return tokens
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, clipped to sRGB as a screen does. Matrices: Ottosson, "Oklab", 2020. */
function luminance({ l, c, h }: Colour): number {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (channel: number) => Math.min(1, Math.max(0, channel))
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const tokens = readTokens(css)
function token(name: string, theme: number): Colour {
  const colour = tokens.get(name)?.[theme]
  if (!colour) throw new Error(`tokens.css has no opaque --${name}`)
  return colour
}

const grounds = ['ground', 'sheet', 'sunk']
type Pair = [front: string, back: string]

const text: Pair[] = [
  ...['ink', 'quiet', 'moss', 'brick', 'ochre'].flatMap((ink) => grounds.map((ground): Pair => [ink, ground])),
  ...['copper', 'moss', 'brick', 'ochre'].flatMap((tone): Pair[] => [
    ['ink', `${tone}-wash`],
    ['quiet', `${tone}-wash`],
  ]),
  ...['moss', 'brick', 'ochre'].map((tone): Pair => [tone, `${tone}-wash`]),
  // Copper words stand on the two lightest grounds only; on the others copper is a line, and the words are ink.
  ['copper', 'ground'],
  ['copper', 'sheet'],
  ['on-copper', 'copper'],
  ['on-brick', 'brick'],
]
const lines: Pair[] = [
  ...['line', 'copper'].flatMap((line) => grounds.map((ground): Pair => [line, ground])),
  ['copper', 'copper-wash'],
]

describe.each(themes.map((name, index) => ({ name, index })))('$name', ({ index }) => {
  it.each(text)('text: %s on %s reaches 4.5 : 1', (ink, ground) => {
    expect(contrast(token(ink, index), token(ground, index))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(lines)('line: %s on %s reaches 3 : 1', (line, ground) => {
    expect(contrast(token(line, index), token(ground, index))).toBeGreaterThanOrEqual(3)
  })
})

it('knows black on white', () => {
  expect(contrast({ l: 0, c: 0, h: 0 }, { l: 1, c: 0, h: 0 })).toBeCloseTo(21, 1)
})
