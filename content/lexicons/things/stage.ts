import { listOf } from '../list-of'

/** Music, theatre, film, writing, dance. Singular. */
export const stage = listOf(`
  song, pop song, love song, folk song, protest song, ballad, lullaby, hymn, anthem, aria, lied, chanson, tune, folk tune, melody, riff,
  guitar riff, lick, chord, chord progression, scale, arpeggio, bassline, drum beat, beat, groove, loop, sample, hook, chorus, verse,
  bridge, intro, outro, solo, guitar solo, drum solo, cadenza, track, single, ep, album, concept album, mixtape, playlist, remix, mashup,
  dj set, set, setlist, record, vinyl record, vinyl, lp, cassette, cassette tape, cd, jazz record, jazz standard, standard, symphony,
  concerto, sonata, fugue, prelude, nocturne, etude, waltz, march, suite, overture, requiem, mass, madrigal, motet, cantata, string
  quartet, opera, operetta, musical, score, film score, sheet music, lead sheet, arrangement, transcription, composition, piano
  piece, choral piece, jingle, ringtone, soundtrack, podcast, episode, podcast episode, radio show, radio play, audiobook, interview,
  guitar, acoustic guitar, electric guitar, classical guitar, bass guitar, bass, double bass, ukulele, banjo, mandolin, lute, sitar,
  oud, bouzouki, balalaika, violin, fiddle, viola, cello, harp, zither, dulcimer, lyre, piano, grand piano, upright piano, keyboard,
  organ, pipe organ, church organ, harpsichord, clavichord, accordion, concertina, harmonica, melodica, synthesizer, synthesiser, synth,
  modular synth, modular synthesizer, drum machine, sampler, sequencer, theremin, hurdy-gurdy, bagpipe, flute, recorder, piccolo,
  clarinet, oboe, bassoon, saxophone, sax, tenor saxophone, trumpet, cornet, flugelhorn, trombone, tuba, french horn, horn, euphonium,
  bugle, didgeridoo, pan flute, ocarina, tin whistle, whistle, kazoo, drum, snare drum, drum kit, bass drum, cymbal, conga, bongo,
  djembe, tabla, timpani, xylophone, marimba, vibraphone, glockenspiel, steelpan, steel drum, handpan, tambourine, triangle, cajon,
  gong, bell, handbell, church bell, carillon, amplifier, amp, valve amp, pedal, guitar pedal, effect pedal, effects pedal, microphone,
  mixer, turntable, record player, gramophone, jukebox, speaker, headphone, string, reed, mouthpiece, plectrum, metronome, tuning fork,
  dance, dance routine, choreography, pirouette, plie, arabesque, waltz step, swing dance, tap dance, step, lift,
  spin, turn, move, flashmob, flamenco piece, folk dance, line dance, costume, mask, puppet, puppet show, shadow puppet, marionette,
  play, one-act play, stage play, monologue, soliloquy, dialogue, sketch, comedy sketch, joke, punchline, bit, stand-up set, routine, act,
  scene, improv scene, skit, pantomime, farce, tragedy, comedy, drama, show, magic show, circus act, performance, matinee, premiere,
  rehearsal, audition, concert, gig, recital, tour, festival, encore, stage set, backdrop, prop, spotlight, light cue, curtain, script,
  screenplay, storyboard, film, short film, feature film, documentary, silent film, horror film, home movie, movie, movie poster, film
  reel, film camera, shot, long take, take, cut, frame, clip, video, music video, vlog, trailer, animation, cartoon, stop-motion film,
  stop motion film, cel, television series, tv show, sitcom, soap opera, anime, anime series, manga, manga volume, webtoon, comic, comic
  book, graphic novel, story, short story, ghost story, bedtime story, fairy tale, folk tale, folktale, fable, myth, legend, saga, epic,
  novel, crime novel, fantasy novel, romance novel, historical novel, thriller, mystery, novella, flash fiction, fan fiction, fanfic,
  chapter, paragraph, sentence, word, page, draft, manuscript, outline, plot, subplot, plot twist, character, villain, hero, narrator,
  poem, haiku, sonnet, limerick, ode, verse, stanza, rhyme, rap, rap verse, lyric, song lyric, spoken word piece, slam poem, essay,
  article, blog post, blog, column, review, film review, news story, news report, report, feature, profile, editorial, op-ed, headline,
  newsletter, magazine article, obituary, speech, sermon, eulogy, toast, lecture, talk, diary, diary entry, journal entry, memoir,
  biography, autobiography, travelogue, letter, love letter, postcard, quote, proverb, pun, caption, picture book, children's book,
  audio drama, sound effect, field recording, voice recording, voice-over, voiceover, photograph, photo, portrait, street photo, family
  photo, negative, polaroid, slide, print, photo album, camera, lens, tripod, darkroom print, time-lapse, wedding photo, wildlife photo,
  book, paperback, hardback, first edition, e-book, library book, textbook, cookbook, atlas, dictionary, almanac, libretto,
  programme, leaflet, flyer, meme, gif, emoji, subtitle, translation, tongue twister, radio drama, ringtone, beatbox pattern, barbershop
  tag, medley, cover, cover song, tribute, duet, trio, quartet, quintet, round, canon, chant, mantra, drone, raga, tala, kata, mime
`)
