/** Where something was read, so that whoever wrote it finds it. */
export type Place = { file: string; line: number }

export type Problem = Place & { problem: string; instead: string }

/** The way to a part of a draft: ['modules', 0, 'title']. */
export type Path = readonly PropertyKey[]

export const keyOf = (path: Path): string => path.map(String).join('/')

/** The place of the part itself, or else of the smallest part around it that has one. */
export function placeIn(places: ReadonlyMap<string, Place>, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)))
    if (place !== undefined) return place
  }
  return { file: 'blueprint.md', line: 1 }
}

/** Something wrong with a part of a draft. `line`: the line inside of that part, from 1. */
export type Finding = { path: Path; line?: number; problem: string; instead: string }

/** Where it would be in the files, whether or not it was read from some. */
export function problemOf({ path, line = 1, problem, instead }: Finding, places: ReadonlyMap<string, Place>): Problem {
  const place = placeIn(places, path)
  return { file: place.file, line: place.line + line - 1, problem, instead }
}
