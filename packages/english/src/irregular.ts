/** A verb whose past or participle is not its base with “-ed”. Alternatives stand side by side. */
export interface IrregularVerb {
  readonly base: string
  readonly pasts: readonly string[]
  readonly participles: readonly string[]
}

/** base past participle; a single form stands for all that are not given. */
const table = `
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten/beat
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
bust bust bust
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fit fit
flee fled fled
fling flung flung
fly flew flown
forbid forbade/forbad forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
knit knit knit
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mistake mistook mistaken
mow mowed mown
offset offset offset
partake partook partaken
pay paid paid
plead pled pled
prove proved proven
put put put
quit quit quit
read read read
rend rent rent
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelt smelt
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
telecast telecast telecast
tell told told
think thought thought
thrive throve thriven
throw threw thrown
thrust thrust thrust
tread trod trodden
understand understood understood
undertake undertook undertaken
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
wet wet wet
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`

/** Combined with an irregular verb they make another that bends the same way: “rewritten”, “overseen”. */
const prefixes = ['re', 'over', 'under', 'out', 'mis', 'pre', 'un', 'inter', 'fore']
const combined: Readonly<Record<string, string>> = {
  re: 'bind build buy cast do draw feed find freeze grind grow hear lay learn let light make pay read run see sell send set shoot show sit spin split string take teach tell think throw tread wake weave win wind write',
  over: 'come do draw drive eat feed feel fly grow hang hear lay lie pay ride run see sell shoot sleep spend take think throw write',
  under: 'bid cut feed go lie pay sell spend take write',
  out: 'bid do draw drive fight fly grow lay lead put ride run sell shine shoot spend wear write',
  mis: 'give hear lay lead read send set speak spend spell teach tell understand',
  pre: 'build make pay set shrink sell write',
  un: 'bend bind do freeze learn make say set stick string weave wind',
  inter: 'breed cut lay weave',
  fore: 'go know see tell',
}

const simple: readonly IrregularVerb[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [base = '', past = '', participle = ''] = line.split(' ')
    return { base, pasts: past.split('/'), participles: participle.split('/') }
  })

/** Verbs with irregular forms, those made with a prefix included. */
export const irregularVerbs: readonly IrregularVerb[] = [
  ...simple,
  ...prefixes.flatMap(prefix => {
    const bases = new Set(combined[prefix]?.split(' '))
    const add = (form: string): string => prefix + form
    return simple
      .filter(({ base }) => bases.has(base))
      .map(({ base, pasts, participles }) => ({
        base: add(base),
        pasts: pasts.map(add),
        participles: participles.map(add),
      }))
  }),
]

const index = (forms: (verb: IrregularVerb) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(irregularVerbs.flatMap(verb => forms(verb).map(form => [form, verb.base] as const)))

/** Irregular past form, lower case, to its base. */
export const irregularPasts = index(verb => verb.pasts)
/** Irregular participle, lower case, to its base. */
export const irregularParticiples = index(verb => verb.participles)
