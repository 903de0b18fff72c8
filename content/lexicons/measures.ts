import { listOf } from './list-of'

/** Quantities that somebody can read off, whatever they are busy with. A longer name wins over a shorter one in it. */
export const measures = listOf(`
  rate, time, point, price, resale price, resale value, market price, market value, asking price, selling price, share price, ticket price, unit price,
  retail price, auction price, value, estimated value, book value, net worth, worth, cost, unit cost, running cost, fee, wage, salary,
  income, revenue, turnover, profit, profit margin, gross margin, net profit, margin, markup, loss rate, discount, tip, rent, interest,
  interest rate, exchange rate, yield, dividend yield, crop yield, milk yield, honey yield, return, rate of return, return on investment,
  roi, volatility, spread, beta, alpha, drawdown, volume, trading volume, market cap, valuation, budget, donation total, sales figure,
  sales volume, conversion rate, conversion, churn, churn rate, retention, retention rate, footfall, occupancy, occupancy rate, vacancy rate,
  inventory level, stock level, rating, elo, elo rating, star rating, review score, ranking, rank, score, high score, top score, test score,
  exam score, credit score, apgar score, pain score, pain level, taste score, judging score, point total, win rate, winrate, win percentage,
  win ratio, loss, batting average, shooting percentage, save percentage, goal difference, handicap, placing, finish time, lap time, split
  time, race time, finishing time, personal best, personal record, pb, pace, average pace, speed, top speed, wind speed, shutter speed,
  typing speed, reading speed, download speed, upload speed, velocity, acceleration, momentum, cadence, power output, wattage, power,
  horsepower, torque, force, thrust, lift, drag, distance, mileage, kilometre count, step count, elevation, elevation gain, altitude, height,
  jump height, depth, dive depth, water depth, length, width, thickness, diameter, circumference, radius, wingspan, area, size, weight, body
  weight, birth weight, mass, bone density, density, carat, carat weight, purity, fineness, thread count, gauge, tension, stitch count, row
  count, sharpness, hardness, edge angle, angle, grind size, grit, finish, gloss, smoothness, accuracy, precision, tolerance, error, error
  rate, error margin, failure rate, defect rate, scrap rate, uptime, downtime, availability, latency, ping, response time, load time, build
  time, frame rate, framerate, fps, bandwidth, throughput, memory usage, cpu usage, cpu load, load, traffic, request rate, cache hit rate,
  test coverage, code coverage, bug count, download count, download, star count, user count, page view, view count, view, click rate,
  click-through rate, open rate, bounce rate, engagement, engagement rate, follower count, subscriber count, like count, watch time, play
  count, listener count, attendance, attendance rate, turnout, audience size, crowd size, head count, headcount, class size, group size, team
  size, herd size, flock size, colony size, litter size, population, population size, total, count, average, percentage, ratio,
  proportion, share, frequency, pitch, tone, loudness, noise, noise level, decibel level, tempo, beats per minute, bpm, rhythm, dynamic range,
  duration, running time, run time, cooking time, baking time, brewing time, steeping time, fermentation time, proofing time, rising time,
  drying time, firing time, exposure time, exposure, delay, waiting time, wait time, delivery time, lead time, journey time, travel time,
  flight time, air time, hang time, reaction time, reading time, screen time, practice time, sleep time, bedtime, age, vintage year, birth year, ball possession, possession, temperature,
  oven temperature, water temperature, core temperature, body temperature, soil temperature, kiln temperature, firing temperature, brewing
  temperature, heat, heat level, spiciness, scoville rating, humidity, moisture, soil moisture, moisture content, rainfall, snowfall, snow depth,
  wind, air pressure, pressure, tyre pressure, tire pressure, water pressure, blood pressure, barometric pressure, water level, tide level, ph,
  ph level, acidity, alkalinity, salinity, nitrate level, ammonia level, oxygen level, oxygen saturation, hydration, hydration level, sugar
  content, sugar level, salt content, alcohol content, abv, gravity, specific gravity, original gravity, final gravity, bitterness, ibu, proof,
  crumb, crust colour, sweetness, ripeness, freshness, shelf life, extraction, extraction yield, brew ratio, calorie, calorie count, calorie
  intake, protein intake, blood sugar, blood sugar level, glucose level, insulin level, cholesterol, heart rate, resting heart rate, pulse,
  respiration rate, breathing rate, lung capacity, vo2 max, oxygen uptake, heart rate variability, sleep quality, appetite, milk intake,
  feeding time, growth, growth rate, growth chart, weight gain, weight loss, body fat, muscle mass, body mass index, bmi, grip strength,
  strength, stamina, endurance, flexibility, balance, mobility, range of motion, recovery time, mood, mood score, stress level, anxiety level,
  energy level, survival rate, mortality rate, success rate, pass rate, completion rate, graduation rate, dropout rate, adoption rate, birth
  rate, hatch rate, germination rate, germination, bloom count, egg count, mite count, honey weight, harvest weight, fruit weight, grade, final
  grade, grade point average, gpa, exam mark, test result, exam result, compression, clearance, tolerance, stroke rate, stroke count, hit rate, pass rate, throughput rate, reject rate, breakage, spoilage, wastage, yield per hectare, egg yield, egg weight, shell thickness, wall thickness, coil resistance, blade length, chest size, vowel length, wing length, tail length, beak length, leg length, stride length, focal length, rope length, route length, track length, film length, episode length, song length, vocal range, dynamic level, stream count, reverb time, ring width, joint width, grout width, stock count, drone pitch, word limit, passing accuracy, coverage, fibre diameter, fiber diameter, resolution, sequence length, read depth, play number, donor number, visitor number, viewer number, listener number, member number, progress, fluency, vocabulary size, literacy rate, word count, page
  count, character count, syllable count, reader count, readership, circulation, sales rank, box office, ticket sale, ticket count, encore,
  applause, streak, completion time, solve time, solving time, average solve time, move count, turn count, guess count, kill ratio, damage,
  damage per second, dps, experience point, xp, level, hit point, health, mana, resource count, brightness, magnitude, luminosity, apparent
  magnitude, redshift, orbital period, period, wavelength, amplitude, intensity, signal strength, signal-to-noise ratio, voltage, current,
  resistance, capacitance, impedance, charge, battery life, range, fuel consumption, fuel economy, fuel efficiency, efficiency, energy use, energy
  consumption, power consumption, carbon footprint, emission, co2 level, concentration, dose, dosage, viral load, cell count, colony count,
  species count, bird count, biodiversity, abundance, visibility, water clarity, wave height, swell height, tide height, seismic activity, half-life,
  radiation level, dust level, air quality, water quality, soil quality, soil ph, image quality, sound quality, print quality, quality, rarity,
  scarcity, mintage, print run, edition number, serial number, provenance score, popularity, satisfaction, customer satisfaction, donation,
  amount raised, money raised, sum raised, response rate, citation count, sample size, p-value, correlation coefficient, punctuality,
  passenger count, ridership, capacity, seating capacity, gradient, slope, steepness, difficulty, difficulty grade, climbing grade, thermal, wear rate
`)

/** Measures only where the words around say so ("track my time", not "in my free time"). */
export const doubtfulMeasures = new Set(
  listOf(`
  rate, time, point, total, count, average, share, score, level, power, force, lift, drag, balance, return, proof, view, size, age, load, range, period, current, charge,
  tone, interest, mood, wind, heat, spread, gauge, mark, encore, error, noise, delay, worth, loss, pitch, area, angle, finish, progress, mass, damage, bedtime,
  fee, wage, salary, rent, tip, discount, alpha, beta, abv, crumb, traffic, thermal, donation, exposure, resistance, gravity, extraction, strength, fee, grit, grade,
  quality, budget, health, streak, applause, emission, population, growth, dose, decibel level, balance, energy level, level, percentage, capacity, ratio
`),
)

/** What one does to read off a quantity. Its object is one, if it can be. */
export const measuringVerbs = new Set(
  listOf(`
  track, measure, count, watch, monitor, log, record, note, check, weigh, compare, calculate, estimate, predict, forecast, graph, plot, worry, tally, analyse, analyze, gauge, see, look, argue, stare,
  obsess, jot, listen
`),
)

/** They do that too, beside much else. */
export const servingVerbs = new Set(
  listOf(
    `improve, increase, raise, lower, reduce, optimise, optimize, maximise, maximize, minimise, minimize, control, adjust, tweak, boost, beat, time, chart, care, write, read, mark, keep, follow, take, print, put`,
  ),
)

/** What those do to a quantity who judge by it. */
export const asksAbout: ReadonlySet<string> = new Set(
  listOf(`ask, listen, look, watch, check, judge, care, worry, talk, complain, argue, measure, note`),
)

/** "how fast" asks for a speed. */
export const askedByHow: Record<string, string> = {
  fast: 'speed',
  quick: 'speed',
  quickly: 'speed',
  heavy: 'weight',
  tall: 'height',
  high: 'height',
  far: 'distance',
  deep: 'depth',
  long: 'length',
  hot: 'temperature',
  warm: 'temperature',
  cold: 'temperature',
  old: 'age',
  rare: 'rarity',
  bright: 'brightness',
  loud: 'loudness',
  thick: 'thickness',
  wide: 'width',
  accurate: 'accuracy',
  strong: 'strength',
  big: 'size',
  large: 'size',
  acidic: 'acidity',
  humid: 'humidity',
  bitter: 'bitterness',
  sweet: 'sweetness',
  ripe: 'ripeness',
  fresh: 'freshness',
}
