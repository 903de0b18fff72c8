import type { {ENTITY|pascal}, Repository } from './core'

export function inMemory(initial: readonly {ENTITY|pascal}[] = []): Repository {
  throw new Error('Nothing is kept in memory yet.')
}
