import { measureCrowd } from './runner/measure-crowd'
import { measureHealth } from './runner/measure-health'
import { measureSpeed } from './runner/measure-speed'
import { measureWalls } from './runner/measure-walls'

/** Learners' code: how fast it runs behind its walls, how fairly, and what the walls hold. */
const parts = { speed: measureSpeed, crowd: measureCrowd, walls: measureWalls, health: measureHealth }
for (const measure of Object.values(parts)) await measure()
