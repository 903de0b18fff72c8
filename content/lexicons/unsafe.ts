import { listOf } from './list-of'

export type UnsafeKind = 'hate' | 'violence' | 'sexual-minors' | 'self-harm' | 'weapons' | 'drugs'

/** A way to say it, in lower case and plain letters. `unless`: where the same words are about something else. */
export type UnsafeSaying = { kind: UnsafeKind; says: RegExp; unless?: RegExp }

const turn = (word: string) =>
  word.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))

/** Insults for groups of people. Written with the letters turned by thirteen, so that nobody has to read them. */
export const slurs = new Set(
  listOf(
    `avttre, avttref, avttn, avttnf, xvxr, xvxrf, snttbg, snttbgf, encurnq, gbjryurnq, fnaqavttre, jrgonpx, jrgonpxf, tbbx, tbbxf, fcvpx, ornare, ornaref, cbepuzbaxrl, whatyrohaal, envaurnq, genaal, genaavrf, furznyr, zhmmvr, zhqfyvzr, xnssve, pbbaf, qnexvr, qnexvrf, puvax, puvaxf, xenhgf, tlccb, tlccbf, haagrezrafpu, haagrezrafpura`,
  ).map(turn),
)

/** Up to so many words may stand between two that belong together. */
const few = '(?:\\W+\\w+){0,4}?\\W+'
const groups =
  '(?:jews?|muslims?|blacks?|black people|white people|asians?|arabs?|gays?|gay people|lesbians?|homosexuals?|trans people|transgenders?|immigrants?|migrants?|refugees?|gypsies|roma|mexicans?|indians?|women|disabled people|christians?|hindus?|infidels?|foreigners?)'
const anyone =
  '(?:people|humans?|someone|somebody|persons?|strangers?|children|kids?|babies|women|girls?|men|wom[ae]n|my (?:ex|wife|husband|girlfriend|boyfriend|boss|neighbou?rs?|teachers?|classmates?|coworkers?|colleagues?|parents?|mother|father|family|sister|brother)|homeless|classmates?|students|teachers|politicians?|cops|everyone|them all)'
const animals = '(?:animals?|cats?|dogs?|puppies|kittens?|birds|squirrels|pets?)'

/** Made up, long ago, or to keep it from happening. */
const told =
  /\b(game|games|gaming|minecraft|chess|novels?|fiction|fictional|stor(?:y|ies)|films?|movies?|plays?|theat(?:re|er)|opera|comics?|myster(?:y|ies)|detective|characters?|zombies?|rpg|dungeons?|larp|paintball|laser tag|history|historical|historian|museum|memorial|documentar(?:y|ies)|research|researcher|stud(?:y|ies|ying)|forensic|toxicolog\w*|epidemiolog\w*|journalis[tm]\w*|podcast|true crime)\b/
const prevents =
  /\b(prevent\w*|against|anti|rescu\w*|protect\w*|victims?|survivors?|counsel\w*|therap\w*|support|hotlines?|helplines?|awareness|recover\w*|rehab\w*|educat\w*|charit(?:y|ies)|police|detect\w*|disposal|defus\w*|safeguard\w*|campaign\w*|fight(?:ing)? against|stop(?:ping)?|law|lawyer|nurse|doctor|paramedic|discovery|pharma\w*|policy|harm reduction|naloxone)\b/
const either = new RegExp(`${told.source}|${prevents.source}`)
/** Nobody is hurt there, as long as it is said to be there: "in Call of Duty". */
const inGame =
  /\b(?:in|on|playing) (?:call of duty|warzone|fortnite|counter ?-?strike|valorant|overwatch|apex legends|pubg|gta|grand theft auto|among us|assassin'?s creed|elden ring|dark souls|league of legends|dota|team fortress|rainbow six)\b/
const toldOrInGame = new RegExp(`${either.source}|${inGame.source}`)
/** Behind "beat girls from Leeds": in what. */
const inContest =
  '(?:\\W+(?:from|of)(?:\\W+\\w+){1,2}?)?\\W+(?:in|at) (?:(?:a|the|our|table|field|ice|water) )?(?:netball|football|soccer|rugby|hockey|cricket|basketball|volleyball|handball|tennis|badminton|squash|softball|baseball|lacrosse|polo|chess|checkers|darts|golf|rowing|relays?|finals?|semi ?finals?|leagues?|cup|championships?|tournaments?|matches|match|quiz(?:zes)?|debates?|scrabble)(?!\\W+(?:shoes|shirts?|kit|courts?|fields?|clubs?|rooms?))'

const saying = (kind: UnsafeKind, pattern: string, unless?: RegExp): UnsafeSaying => ({
  kind,
  says: new RegExp(`\\b(?:${pattern})\\b`),
  ...(unless === undefined ? {} : { unless }),
})

const minors =
  '(?:child|children|kids?|minors?|underage|under age|preteens?|toddlers?|infants?|babies|schoolgirls?|schoolboys?|(?:little|young|small) (?:girls?|boys?)|1[0-5] year olds?|\\d year olds?)'
const sexual =
  '(?:porn\\w*|nudes?|naked|erotic\\w*|sexy|sexual\\w*|lewd|hentai|nsfw|sex|lust\\w*|masturbat\\w*|molest\\w*|fondl\\w*|seduc\\w*)'
const makes =
  '(?:mak(?:e|es|ing)|build(?:s|ing)?|assembl(?:e|es|ing)|construct(?:s|ing)?|brew(?:s|ing)?|cook(?:s|ing)?|mix(?:es|ing)?|print(?:s|ing)?|plant(?:s|ing)?|detonat\\w+|set(?:ting)? off|blow(?:s|ing)? up|design(?:s|ing)?|creat(?:e|es|ing)|synthesi[sz](?:e|es|ing))'
const hardDrugs =
  '(?:meth|crystal meth|methamphetamine|heroin|cocaine|crack cocaine|fentanyl|mdma|ecstasy|lsd|ghb|ketamine|opioids?)'

/** In the order of how much a wrong answer would hurt. */
export const unsafeSayings: UnsafeSaying[] = [
  saying('sexual-minors', 'lolicon|shotacon|child porn\\w*|kiddie porn|pa?edo ?porn|jailbait|csam'),
  saying(
    'sexual-minors',
    `${sexual}${few}${minors}`,
    /\b(sex(?:ual)? (?:education|health|abuse)|prevent\w*|protect\w*|victims?|survivors?|counsel\w*|therap\w*|police|safeguard\w*|midwi\w*|paint\w* cherubs?)\b/,
  ),
  saying(
    'sexual-minors',
    `${minors}${few}(?:porn\\w*|nudes?|naked(?! mole)|erotic\\w*|sexy|lewd|hentai|nsfw)`,
    prevents,
  ),
  saying('sexual-minors', 'pa?edophil\\w*', either),
  saying(
    'self-harm',
    '(?:kill|killing|hang|hanging|drown|drowning|starve|starving|harm|harming|hurt|hurting) myself',
    /\bcould (?:kill|hurt) myself laughing\b/,
  ),
  saying(
    'self-harm',
    '(?:cut|cutting|burn|burning) myself',
    /myself\W+(?:on|while|when|shaving|a slice|some|off|accidentally)|accident|careful|never (?:cut|burn)/,
  ),
  saying(
    'self-harm',
    'end(?:ing)? (?:my (?:own )?life|it all)|want(?:ing)? to die|wanna die|better off dead|no reason to live|take my own life|slit(?:ting)? my wrists?',
  ),
  saying('self-harm', 'suicid\\w+|self ?-?harm\\w*|pro ?-?ana|thinspo\\w*', either),
  saying(
    'violence',
    `(?:kill|killing|murder|murdering|stab|stabbing|strangle|strangling|torture|torturing|rape|raping|behead|beheading|mutilate|mutilating|lynch|lynching|poison|poisoning|dismember|dismembering|terrori[sz]e|terrori[sz]ing)${few}?${anyone}`,
    toldOrInGame,
  ),
  saying(
    'violence',
    `(?:hurt|hurting|beat up|beating up|beat|beating|attack|attacking|abuse|abusing|bully|bullying)\\W+(?:(?:up|other|little|old|weak|innocent|random)\\W+)*${anyone}(?!\\W+(?:at|in|to the|with my (?:serve|backhand))|${inContest})`,
    either,
  ),
  saying(
    'violence',
    `(?:torture|torturing|mutilate|mutilating|abuse|abusing|hurt|hurting|burn|burning|strangle|strangling)\\W+(?:\\w+\\W+)?${animals}`,
    prevents,
  ),
  saying('violence', 'dog ?-?fight(?:s|ing)|cock ?-?fight(?:s|ing)', either),
  saying(
    'violence',
    'shoot(?:ing)? up (?:a|my|the) (?:school|church|mosque|synagogue|mall|office|club)|(?:school|mass) shootings?|terror(?:ist)? attacks?|join(?:ing)? (?:isis|al qaeda)|hit ?-?man for hire|contract killing',
    either,
  ),
  saying(
    'weapons',
    `${makes}(?:\\W+(?:my|a|an|own|home ?made|real|pipe|nail|car|dirty|fertili[sz]er|some|small|big|huge|the|these|working)){0,4}\\W+(?:bombs?|explosives?|ieds?|molotovs?|molotov cocktails?|grenades?|land ?mines?|napalm|thermite bombs?|nerve (?:gas|agents?)|mustard gas|chemical weapons?|bio ?-?weapons?|biological weapons?|ricin|sarin|anthrax|poison gas|silencers?|suppressors?|ghost guns?)`,
    /\b(bath bombs?|seed bombs?|smoke bombs? for photos|cocoa bombs?|chocolate bombs?|minecraft|games?|models?|props?|cosplay|films?|movies?|disposal|defus\w*|history|museum|replicas?)\b/,
  ),
  saying('weapons', '(?:pipe|nail|dirty|car|fertili[sz]er) bombs?', either),
  saying(
    'weapons',
    '3d ?-?print(?:ed|ing|s)?(?:\\W+\\w+){0,2}?\\W+(?:guns?|firearms?|rifles?|pistols?)',
    /\b(nerf|toy|prop|props|cosplay|water|glue|rubber band|replicas?|laser tag|games?|models?|grips? for)\b/,
  ),
  saying(
    'weapons',
    '(?:sell|selling|smuggl\\w+|buy|buying|trade|trading|deal|dealing)(?:\\W+\\w+){0,2}?\\W+(?:illegal|unregistered|untraceable|stolen) (?:guns?|weapons?|firearms?|rifles?)',
    either,
  ),
  saying(
    'weapons',
    `${makes}(?:\\W+\\w+){0,2}?\\W+poisons?(?:\\W+\\w+){0,4}?\\W+(?:kill|hurt|harm|murder|people|someone|my (?:wife|husband|boss|neighbou?rs?|ex))`,
    told,
  ),
  saying(
    'drugs',
    `(?:${makes}|sell|selling|deal|dealing|smuggl\\w+|traffic\\w*|push|pushing|snort|snorting|inject|injecting|shoot|shooting)(?:\\W+\\w+){0,2}?\\W+${hardDrugs}`,
    either,
  ),
  saying(
    'drugs',
    '(?:sell|selling|deal|dealing|smuggl\\w+|traffick\\w*)\\W+(?:(?:hard|illegal|party|street|the|some)\\W+)?drugs?(?! (?:stores?|company|companies))|drug (?:dealing|dealer|trafficking|smuggling)|meth lab',
    either,
  ),
  saying(
    'hate',
    'heil hitler|sieg heil|14 ?88|hitler (?:was|is) (?:right|great|my hero)|(?:white|aryan) (?:power|supremacy|pride|master race)|(?:the )?holocaust (?:is|was) (?:a )?(?:hoax|lie|fake|good|great|right|justified)|race war|ethnic cleansing',
    either,
  ),
  saying(
    'hate',
    `gas(?:sing)? (?:(?:all|the|those|these|every)\\W+){0,3}(?:${groups}|${anyone}|liberals|leftists|democrats|republicans|conservatives|socialists|communists|poor|elderly|disabled|bastards|scum)`,
    either,
  ),
  saying(
    'hate',
    '(?:love|loving|admire|admiring|praise|praising|celebrat\\w+|glorif\\w+|support|supporting|worship\\w*|miss|defend|defending|cheer(?:ing)? for)(?:\\W+(?:the|every|a|all|of|for|this|that|great|glorious)){0,3}\\W+(?:genocides?|holocaust|hitler|nazis?|nazism|slavery|lynchings?|massacres?|apartheid|the kkk|kkk|isis|pogroms?)',
    /\b(victims?|survivors?|memorials?|remembrance|resistance|against|history|museum|end of|abolition)\b/,
  ),
  saying(
    'hate',
    `(?:hate|hating|despise|despising|exterminat\\w+|eradicat\\w+|kill|killing|get rid of|getting rid of|wipe out|wiping out|deport|deporting|purge|purging|cleanse|cleansing|burn|burning)(?:\\W+(?:all|the|every|these|those|those filthy|dirty|filthy|stupid|of|fucking|damn)){0,4}\\W+${groups}`,
    either,
  ),
  saying(
    'hate',
    `${groups} (?:are|should)(?:\\W+(?:all|just|nothing but|really|be)){0,3}\\W+(?:inferior|vermin|subhuman|animals|parasites|trash|scum|rats|gassed|exterminated|killed|deported|hanged|die)`,
    either,
  ),
]

/** What somebody is told. Kind, short, and without a word of what they wrote. */
export const declined: Record<UnsafeKind, string> = {
  hate: 'We make courses about things people love, and none that runs other people down. Tell us about something else; nothing of this was kept.',
  violence:
    'We make no course about hurting others. Tell us about something else that you could talk about for hours; nothing of this was kept.',
  'sexual-minors':
    'We make no course about this. Nothing of it was kept. If you worry about your own thoughts, stopitnow.org listens without a name.',
  'self-harm':
    'That sounds heavy, and you need not carry it alone. If you may be in danger now, call your local emergency number; findahelpline.com finds somebody to talk to in your country. We make no course of this, and nothing was kept. Whenever you like, tell us about something that does you good.',
  weapons:
    'We make no course about weapons that are built to hurt people. Tell us about something else that you like to build; nothing of this was kept.',
  drugs:
    'We make no course about making or selling drugs. Tell us about something else that you know well; nothing of this was kept.',
}
