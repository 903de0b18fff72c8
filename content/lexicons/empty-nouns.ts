import { listOf } from './list-of'

/** Nouns that stand for the whole business or for nothing at all: never what somebody deals with. */
export const emptyNouns = new Set(
  listOf(`
  thing, stuff, something, anything, everything, nothing, way, kind, sort, type, lot, lots, bit, couple, plenty, bunch, ton, load, loads, heap, deal, part, rest, half, hobby, passion, interest, love,
  life, joy, happiness, fun, pleasure, obsession, addiction, dream, goal, aim, idea, reason, fact, case, matter, issue, problem, question, answer, example, time, moment, minute, hour, day, week,
  weekend, month, year, decade, century, morning, afternoon, evening, night, tonight, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february,
  march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, fall, winter, season, christmas, easter, birthday, childhood, youth, past, future, present,
  beginning, start, end, middle, age, world, place, side, front, back, top, bottom, area, spot, corner, everywhere, somewhere, anywhere, home, work, job, career, business, profession, trade, craft,
  art, skill, talent, experience, knowledge, practice, training, activity, field, subject, topic, theme, domain, area, discipline, thought, mind, head, heart, soul, hand, hands, eye, ear, body, self,
  myself, yourself, own,  people, person, man, woman, guy, someone, everyone, anybody, name, word, money, cash, luck, help, chance, effort, attention, care, sense, feeling, mood, peace, calm, quiet, beauty, style,
  detail, details, quality, quantity, amount, number, level, rate, variety, range, mix, selection, collection, set, series, list, group, pair, piece, pieces, bunch, row, pile, stack, member, favourite,
  favorite, thousand, hundred, dozen, million, result, success, failure, progress, change, difference, challenge, history, culture, tradition, process, method, technique, system,
  routine, habit, ritual, approach, step, moment, scene, community, society, company, crowd, public, internet, online, web, video, youtube, instagram, tiktok, facebook, reddit, etsy, ebay, discord, google,
  school days, retirement, lunch break, free time, spare time, weekend, day job, side hustle, side project, hair, metre, meter, kilometre, kilometer, centimetre, millimetre, mile, inch, kilo, kilogram, gram, pound, ounce, litre, liter, millilitre, gallon, degree, percent, percentage point, euro, dollar, cent, penny, buck, hello, hi, hey, thanks, please, sorry, ok, okay, yes, no, yeah, haha, lol, btw, tbh, idk, etc, max,
  view, look, smell, sound, taste, touch, sight, feel, noise, silence, air, sunshine, sun, rain, weather, nature, outdoors, outside, countryside, freedom, creativity, imagination, patience, discipline,
  motivation, inspiration, energy, health, wellbeing, fitness, mindfulness, meditation, hold, hang, kick, buzz, thrill, rush, satisfaction, pride, sake, favour, course, order, term, terms, instance
`),
)

/** "a pair of boots", "all kinds of moths": the thing comes after "of". */
export const nounsOfAmount = new Set(
  listOf(`
  kind, sort, type, lot, lots, bit, couple, bunch, ton, tons, load, loads, heap, heaps, pair, piece, collection, set, series, group, pile, stack, row, range, variety, selection, mix, number, thousand, hundred,
  dozen, million, handful, box, bag, jar, cup, glass, bottle, can, tin, packet, loads, plenty, hoard, assortment, stash, loaf, slice, sheet, bar, batch, litter, art, craft, history, world, joy, science, love,
  sound, smell, beauty, look, feel, magic, charm, restoration, repair, making, breeding, growing, study, collecting, half, part, rest, majority, example, style, form, generation, brand, make, model, species, breed
`),
)

/** Words that name the maker of a remark, not a thing: "a fan of", "a lover of". */
export const nounsOfLiking = new Set(
  listOf(
    `fan, lover, enthusiast, admirer, fanatic, addict, nerd, geek, buff, aficionado, connoisseur, collector, devotee`,
  ),
)
