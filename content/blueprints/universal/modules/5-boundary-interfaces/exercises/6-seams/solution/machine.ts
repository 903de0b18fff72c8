let reading = 1_000
let drawn = 0

/** Stands for the clock of the machine: it goes on by one tick at each look. */
export function readClock(): number {
  reading += 1
  return reading
}

/** Stands for the counter of the whole program. */
export function drawSerial(): number {
  drawn += 1
  return drawn
}
