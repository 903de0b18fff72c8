export class Counts {
  readonly byName = new Map<string, number>()
}
