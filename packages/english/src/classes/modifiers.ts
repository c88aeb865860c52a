import type { FeatureClass } from '../feature.ts'
import { hyland, own, write } from './sources.ts'

/** Adjectives, adverbs and the rest: how much, how good, how sure, how often. */
export const modifierClasses: readonly FeatureClass[] = [
  {
    feature: 'month',
    pos: 'PROPN',
    source: own,
    lemmas: `january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec`,
  },
  {
    feature: 'weekday',
    pos: 'PROPN',
    source: own,
    lemmas:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  },
  {
    feature: 'negative',
    pos: 'ADJ',
    source: own,
    lemmas: 'absent impossible lacking missing unable unavailable',
  },
  {
    feature: 'praise',
    pos: 'ADJ',
    source:
      'Write like an Amazonian (adjectives into data); docbarraiser.com; words/weasels; Hu and Liu 2004, opinion lexicon',
    lemmas: `able accomplished adaptable agile amazing ambitious astonishing awesome best-in-class brilliant capable
      collaborative comprehensive compelling competent confident creative cutting-edge dedicated deep delightful dependable
      diligent distinguished dynamic easy effective efficient effortless elegant encouraging energetic engaging enjoyable
      enormous enthusiastic excellent exceptional exciting experienced extraordinary fantastic favorable favourable fine
      first-class flawless flexible forward-thinking fresh frictionless fruitful game-changing good gorgeous great
      groundbreaking happy hard-working hardworking helpful high-impact high-performing high-quality holistic ideal
      impactful impeccable impressive incredible indispensable influential ingenious innovative insightful inspirational
      inspiring instrumental intuitive invaluable leading-edge lasting lovely loyal magnificent marvelous masterful
      meaningful meticulous motivated nice nimble novel optimal outstanding passionate perfect phenomenal pleasant pleased
      polished popular positive powerful pragmatic prestigious proactive productive profound promising proud quick rapid
      reliable remarkable renowned resilient resourceful rewarding rich rigorous robust satisfying scalable seamless
      significant skilled skillful skilful sleek smart smooth solid sophisticated spectacular splendid state-of-the-art
      stellar strategic streamlined strong stunning sturdy successful superb superior terrific thorough thoughtful thrilled
      top-notch transformational transformative tremendous trusted trustworthy unbeatable unique unparalleled unprecedented unwavering
      user-friendly valuable versatile vibrant vital well-crafted well-received wonderful world-class worthwhile beautiful
      key crucial critical essential pivotal integral important`,
  },
  {
    feature: 'blame',
    pos: 'ADJ',
    source: 'Hu and Liu 2004, opinion lexicon; own reading of narratives',
    lemmas: `abysmal annoying appalling awful awkward bad broken chaotic clumsy clunky complex complicated confusing
      cumbersome dangerous deficient difficult dire disappointing disastrous disorganized dreadful dysfunctional error-prone
      fragile frustrating hard horrible impossible inaccurate inadequate incomplete inconsistent ineffective inefficient
      inferior insufficient lackluster laborious messy misleading mediocre miserable negative outdated painful poor
      problematic risky serious severe sloppy slow stressful sub-optimal suboptimal substandard tedious terrible tough ugly
      unacceptable unclear unfair unhappy unpleasant unreliable unsatisfactory unstable unsustainable unusable useless
      wasteful weak wrong worrying`,
  },
  {
    feature: 'size',
    pos: 'ADJ',
    source: write,
    lemmas: `big brief broad colossal considerable decent enormous extensive fair fast few giant gigantic great heavy high huge
      immense large light limited little long low major massive measurable mini minimal minor moderate modest narrow notable
      noticeable old quick rapid recent reasonable short significant sizable sizeable slight slow small steep substantial
      sudden tiny tremendous vast wide widespread young sheer drastic dramatic`,
  },
  {
    feature: 'felt',
    pos: 'ADJ',
    source: own,
    lemmas: `afraid angry anxious ashamed comfortable confident confused curious disappointed eager excited fascinated
      frustrated glad grateful happy honoured honored inspired interested lost motivated nervous overwhelmed passionate proud
      sad scared sorry stressed surprised thankful thrilled tired upset worried`,
  },
  {
    feature: 'few',
    pos: 'ADJ',
    source: write,
    lemmas: 'few several many numerous various countless multiple',
  },
  {
    feature: 'quantifier',
    pos: 'ADJ',
    source: write,
    lemmas:
      'few several many much numerous various countless innumerable multiple enough more most less fewer myriad sundry ample',
  },
  {
    feature: 'quantifier',
    pos: 'DET',
    source: write,
    lemmas: 'all any both each either every neither no some several',
  },
  {
    feature: 'degree',
    pos: 'ADV',
    source: write,
    lemmas: `very too so more most less least quite rather pretty fairly extremely really that as how somewhat super
      significantly substantially considerably drastically dramatically greatly highly largely slightly tremendously vastly
      immensely enormously hugely massively noticeably markedly marginally moderately appreciably much far heavily deeply
      strongly widely incredibly exceptionally extraordinarily remarkably increasingly relatively particularly especially
      exponentially sharply steeply entirely fully completely totally almost nearly hardly barely partly partially`,
  },
  {
    feature: 'intensify',
    pos: 'ADV',
    source: 'write-good weasel words; words/fillers',
    lemmas: `very extremely really truly highly incredibly absolutely unbelievably exceptionally extraordinarily remarkably
      amazingly astonishingly insanely ridiculously utterly genuinely sincerely literally undoubtedly undeniably
      unquestionably totally completely entirely tremendously super enormously immensely hugely massively terribly awfully
      deeply so too wildly painfully purely simply clearly obviously definitely certainly surely`,
  },
  {
    feature: 'approximate',
    pos: 'ADV',
    source: write,
    lemmas: 'about around approximately approx roughly nearly almost circa some over under close',
  },
  {
    feature: 'hedge',
    pos: 'ADV',
    source: hyland,
    lemmas: `apparently arguably basically essentially evidently generally hopefully kinda likely maybe mainly mostly
      normally ostensibly perhaps possibly potentially predominantly presumably probably seemingly somewhat sorta supposedly
      theoretically typically usually virtually`,
  },
  {
    feature: 'frequency',
    pos: 'ADV',
    source: write,
    lemmas: `always constantly continually continuously daily frequently generally hardly hourly infrequently intermittently
      mostly monthly never normally occasionally often periodically quarterly rarely regularly repeatedly routinely seldom
      sometimes sporadically typically usually weekly yearly annually`,
  },
  {
    feature: 'ordinal',
    pos: 'ADJ',
    source: own,
    lemmas: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next`,
  },
  { feature: 'hedge', pos: 'AUX', source: hyland, lemmas: 'can could may might should would' },
]
