/*!
 * Written by scripts/generate.ts from WordNet 3.1, of which it is an extract.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 *
 */
export const wordnet = `a0 actionable boolean cost-effective cutting-edge day-to-day hands-off hands-on interdisciplinary intuitive long-standing multicultural multilingual nontechnical off-site one-time ongoing online out-of-date overdue proactive quantifiable reactive resilient scalable seamless stand-up state-of-the-art time-consuming understaffed undocumented user-friendly
a0r1 bodily cleanly downright downwind face-to-face leisurely weakly
a0r2 after downstairs headlong poorly regardless sometime
a1 abiding absentminded acceptable accepted accepting accomplished accusing activated adjectival adopted affectionate aflame aflare aforesaid aghast agitated ailing aimless airborne akin alkaline all-important all-out allocable allowable amended amiable angelic angular animated annoyed antagonistic anxious arched armored aroused arranged ashen assured astronomical asymmetric atrophic attempted attentive automotive awakened awed awestruck baked barbaric basophilic battered battleful bedraggled belowground bended bespectacled bewhiskered biting bizarre blackened bleak blessed blockading blue-collar blue-eyed bogus bony bored bounded boyish brindle broke bronzed brushed brushy built-in bulging buoyant bureaucratic burly bustling buzzing calloused carnal carpeted carved carven ceaseless centered centralized cerebral certified challenging chaotic charitable cherished childlike chinless chiseled choked chromatographic churchgoing churning cinematic civilized clammy clanking cleared clever clinched clouded cluttered coal-black coarse coastal cocky cohesive colloidal colossal comforting commensurate committed commonsense communal communicational communicative composed compressed concave concealed conceivable concluding conclusive concordant concretistic concurrent condescending confidential confirmed conflicting confusing congressional conjugal conscientious considerate conspicuous contemptuous contented continental contributory convulsive coordinated correlated cortico-hypothalamic corticofugal cowardly credible crisscrossed crooked cross-sectional cruel crummy crushed crusted cryptic cultured cumbersome curly cursed cute cynical dapper dark-blue dazzling de-iodinating deadened deathlike debilitating deceptive dedicated deep-set defective defiant defined definitive delighted demure demythologized deplorable deprecatory deranged descriptive deserving despairing despondent destroyed detected devastating dextrous diaphyseal diatomic differentiable differentiated diffusing dignified dilapidated dimensioning diminished diplomatic directed disabling disconcerting discouraged discovered discrete disguised disgusted dismayed disobedient disorderly disorganized disparate dispersed disproportionate disruptive dissatisfied distressing divergent diversified divided do-it-yourself docile dogged doleful dominated dormant dotted draped drawn dreamy dressy driven drizzling drugged dual dubious dusky earned ecclesiastical ecstatic edgy elected electrostatic elegant elementary elfin elongated elusive emaciated emblematic engrossing enigmatic enraged ensuing entangled enterprising epiphyseal erudite ethereal evangelical evasive eventual ever-changing ever-present exaggerated exalted exasperated existential exotic expanded expectant expressionless expressive exquisite extraneous exultant eyed fabled faced famed far-off fashionable fastidious fateful fatigued favored fearful featured ferromagnetic fertile fervent festive figurative filmed filthy fiscal flashy flawless focal forced forceful foul-smelling fragrant free-swimming freehand friable fried frigid frivolous frostbitten fruitless frustrated frustrating full-grown fuzzy gaping gastrointestinal genetic genial geographical geological gerundial ghastly gilded glassy gleeful glistening glomerular glottochronological glued graceful granular gravid gray-haired gregarious grown gruesome gruff hairy hand-to-hand handmade harassed hard-boiled harmonious hatless haunting headless healthful heartening herculean heterozygous high-priced high-speed high-spirited hired homeric hooked hopeless horrified horror-stricken humiliating hurried hydrophilic hydrophobic hyperbolic hyperemic idiotic idyllic ill-starred illegal illuminating illustrative illustrious imaginative imitative immature impeccable impetuous impious implacable implicit implike impractical impudent in-person inaccurate inappropriate inaudible incisive inclusive incompatible incomprehensible inconsequential inconsistent indebted indecent indignant indispensable individualistic individualized indoor indulgent inept inert inexorable inexperienced inexplicable infamous infantile infective inferential inflamed influent influential informed infrequent infuriating inhibitory inhuman inhumane insignificant insistent institutional institutionalized instrumental insufficient integrated intended intentional intercontinental interdependent intermittent interrelated interspecies interstitial interwoven intolerable intractable intrinsic introductory inviting iodinating ionized irreparable irresponsible isotropic jagged jangling jaunty jeweled jolted jovial jubilant juicy jumbled kinetic labeled lactating lacy laissez-faire languid lanky large-scale last-minute lasting latin-american leaden leering left-hand legendary lessened lethal lexical licensed life-size lifeless lifelike light-footed light-green light-headed like-minded livid loathsome lofty lone long-run loving low-class low-cost low-toned lower-class lowered lowly lucid lukewarm luminous lusty luxurious maddened maddening magical magnified majestic maniacal manic manned manufactured marital matching mathematical maximal meandering merciless metaphysical methodical micrometeoritic mimetic minded mindful mindless miscellaneous moblike modified molal molten momentary monotonous morose motivated mounted mournful mundane murky mutual myocardial narrowed nasty nationalistic needless neglected neocortical neuropsychiatric nociceptive nonexistent nonlinguistic nonverbal noted noticeable numbing obedient obligated oblivious obnoxious obscene obsequious observant obtainable occluded occupied oleophilic on-site onetime opaque open-ended opened openmouthed operatic operating optical optimal optimistic oratorical orbital organizational orthographic osseous out-of-town outdated outgoing overbearing overdone oversized paid painted pallid paradoxical parametric paramount parliamentary parochial pathetic pathogenic patristic patronizing paved peaceable peaked pelvic pending penetrating perceptive perceptual percussive peremptory perky perplexed perplexing perverse pestered philosophic phonetic picturesque piezoelectric pinched pitched piteous pitiless placid planar platonic plausible poetic pointed polished polycrystalline pompous ponderous populated populous portentous possessed postwar powdery predictive preliterate preoccupied prepositional preposterous prescribed presentable preserved pretended prewar priceless primed primeval proclaimed proficient profit-maximizing promotional prophetic proportionate prosperous proto protogeometric provisional proximal proximate pubescent published pumped-up punctured purposeful pursuing pyknotic quavering querulous questionable quixotic radiant radioactive ranging raucous reassuring rebellious reckless reclaimed recognized recorded recreational rectangular recurrent red-faced redoubtable redundant refined reflective refreshed refreshing relaxed relentless remaining rending reported representational resolved resonant respected respectful restive restless restrained restricted restrictive revised rewarding rhythmic right-hand rigorous riotous robust rocklike rocky roiling rosy rounded rude rudimentary ruffled run-down said salacious sane scarred scholarly scoreless scornful scrawny scriptural sculptural scurrying searching segmental segregated selected selective self-confident self-contained self-evident self-sufficient selfish semantic semiliterate senseless sensible sentimental separable septic serviceable shackled shaken shameful shapeless shared shaved sheeplike shielded shiny shod short-lived short-run shrewd signed silvery simplistic sinewy sinful situated sizable sized sizzling skillful slanting slashed slippery sloping sloppy slovenly sluggish small-scale smitten smug socialistic socioeconomic sociological sodden solemn solid-state somnolent sorbed sordid sorrowful sorry spaced spacious sparse speculative speedy spellbound spirited splattered spoken spongy sporadic spotless spread-out squared stagnant staminate standardized sticking stooped stormy streaked streamlined struggling stuffy stunned stupendous suave succeeding suitable sultry sumptuous sunken sunny supersonic surrounded surviving susceptible swaggering symmetrical systematic tactile tailored tangible tantalizing tedious telegraphic terrestrial terrifying tested thermodynamic thickspread third-dimensional thoroughgoing thoughtless threatening thrifty thrilling thriving thundering thunderous tied tilted timbered topical tortuous tottering tousled toxic tragicomic transcendental transitional translucent traveled treated tribal trigger-happy troubled troublesome trustworthy truthful trying turbulent twenty-eighth twenty-fifth twenty-first ugly unaffected unambiguous unanimous unasked unassisted unattractive unchanged unclean unconvincing uncooperative undeniable underdeveloped underprivileged understood underwater undeveloped undiminished undue uneconomical unexplained unexplored unfavorable unfitting unforgettable unfrozen ungodly unheeding unholy uniformed unimportant unimpressed uninterrupted united unlimited unlined unlocked unmarried unmistakable unmoved unobtainable unoccupied unofficial unorthodox unpredictable unprepared unqualified unrealistic unrelated unreliable unresponsive unrestricted unsaturated unscientific unscrupulous unsmiling unsolved unstained unsympathetic untested untouched unwanted unwelcome unwise up-to-date upcoming upraised urbanized usable vacant valiant vanished vascular vehement veiled velvety venerable veritable vertebral vibrant vindictive virile viscoelastic vivacious vociferous voluminous voluptuous vulgar warlike wary washed wasted wasteful water-cooled watery wavy wayward wealthy well-educated well-fed well-informed well-kept white-collar wholesome widowed wild-eyed windy winless woeful woolly worthwhile wraithlike wrapped wrathful writhing yellow-green younger
a1r0 commendable consecutive firsthand foremost forthright goddam goddamned interdepartmental jocular sidelong so-so stepwise tongue-in-cheek twofold unaccompanied wondrous
a1r1 alike awry barefoot earliest gingerly half-time kindly onshore outright outward overnight overseas presto secondhand under upstream
a1r2 backward farther upward
a1r3 ahead apart
a1r4 away together
a2 abject abrupt absorbed accurate adjacent adjusted admirable adverse aerated affected affixed aggressive agricultural airy alleged amazed amazing ambiguous ambitious amorphous ample analogous analytic ancestral anonymous anti-semitic anticipated antithyroid apostolic appealing applicable appointed appreciable approved apt aqueous arbitrary architectural armed arterial arteriolar artificial ashamed astonished astonishing athletic atomic attractive attributable authentic autonomic awkward bacterial balanced bandaged based bearded beneficial bewildered biblical bigger biological blatant blithe blurred both breathless bronchial built bulky carefree careless casual causal celestial cell-free changed changing charged charming cheap cheerful cheery childish chronic civic civil clad clerical clinical clumsy coherent colorful comparable compatible competent completed complicated concentrated confident confused congregational conjugated connected consequent consistent consonantal constructive continual continued continuing contractual controlled convinced convincing corporate cortical cosmic costly countless covered crowded crucial cumulative curved curving customary cylindrical darned dazed decisive definite delicate delightful demanding denominational dense dependable destructive detached detectable determined developmental devoted diagonalizable dimensional dingy disappointed disastrous discernible disciplined disordered dissolved distal distinctive distinguishable distinguished disturbed disturbing diverse divisive done doubtful dreadful dressed dried drunken dulled dumb earthy eastern economical edged educated educational efficient electoral electronic eligible eloquent embarrassing empirical endless enduring energetic engaged engrossed enthusiastic entitled equitable established eternal ethical everyday exceptional excessive excitatory excited exciting exhausted expected expensive experienced experiential explicit exposed expressed extended extraordinary extravagant exuberant faded fantastic faraway fascinating fatal favorable feasible feeble feverish fewer fictional fierce fiery finished finite flexible flushed fond foolish forbidden foregoing forgotten formidable fortunate fragile fragmentary frantic frightened frightful fringed frozen functional furious futile gaunt generalized generous genuine geometric gigantic girlish glaring glinting glittering glorious golden gone grammatic grammatical granted grateful greasy grimy guilty gymnastic handsome harsh hateful headed heated hebephrenic heedless helpful helpless heterogeneous hidden hideous high-pitched higher hilar hoarse homely homogeneous homozygous honored horrible humorous hungry hysterical icy idealized ignorant immense immoral impassioned impatient impending impersonal impotent improved inactive inadequate incapable inclined incomplete increasing incredible indefinite indifferent indirect indolent inescapable inexpensive infectious informal inherent injured inorganic insane inscribed insolent insoluble intact intelligent intelligible interlobular interminable internal interstellar intricate invisible iodinated ironical irrelevant isotonic jaded jealous joyous kinesthetic lacking latent lazy learned legislative lengthy lesser liable lighted linear lined linguistic lively loaded logical lonely long-range long-term lousy lower-middle-class loyal lucky lunar lurid made magnetic magnificent marginal marketable marvelous massive meager meaningful meaningless measurable mechanical medieval meek memorable merry meteoritic microscopic mid middle-aged middle-class midwestern mild miserable misleading misplaced missing mistaken mixed modest moist molecular monstrous morphophonemic motionless mountainous moving muffled municipal muscular mythological naive naked naval neat negligible neo nervous nilpotent noisy nonmetallic notorious numerical obliged observed occupational oily older olympic ominous operational opposing ordered organized oriental oriented ornery orthodox out-of-bounds outdoor outer outstanding overwhelming painful paramagnetic parked passionate pasted pathological patriotic peaceful peculiar perilous periodic persistent pertinent philosophical phonologic photographic physiological planetary planned pleasant pleased plentiful pleural poignant poised polar polite porous potent powdered practicable precarious preceding predictable pregnant prepared present-day presidential privileged procedural prodigious productive profitable prolonged promising prone pronounced propagandistic prospective protective psychical psychological pulmonary puzzled puzzling quaint qualified qualitative quantitative quasi racial ragged raised random rare realistic recognizable reduced regimental relevant reliable relieved reluctant remarkable repeated reproducible reputable required resentful respectable respective respiratory responsible retired ridiculous rigid ripe rugged rusty sacred sad sarcastic satisfied scared scattered scenic scented seated seeming self-sustaining sensational sensory separated settled severe shabby shaded shaped short-term shortsighted simulated simultaneous sincere sinister skeletal skeptical skilled sleepy slender so-called soiled solar somatic sophisticated spatial specialized specified spectral spherical splendid spontaneous sporting stained startled startling statistical statutory stereotyped sticky stolid straightforward strained strategic stretched stricken strict structural structured stubborn sturdy subdued subjective submissive subsequent subtle successive suited sullen sundry superb superficial supportive supposed supreme surprised surprising surrounding suspended suspicious symbolic symmetric symphonic tactual tangled taut technological teenage tentative terrible terrific terrified theological theoretical thorough thoughtful three-dimensional tired tolerant tonal torn tragic trained transparent transpiring transverse triumphant trivial tropical turned ultrasonic unadjusted unavailable unavoidable unaware unbroken uncertain uncharged uncomfortable uncommon unconcerned undaunted undepicted underlying understandable underway uneasy uneven unexpected unfamiliar ungainly unhappy unified unique unlike unlikely unmolested unnatural unnecessary unpaid unpaired unpleasant unpopular unprecedented unreconstructed unsatisfactory unspeakable unstable unstressed unstructured unsuccessful urban urgent used useless vain valid valued varied varying verbal vicious vigorous violent vital vivid vulnerable wakeful well-known wicked widespread wiry witty wonderful workable worn worried wretched written youthful
a2r0 deadly false goddamn phonemic precious
a2r1 asleep decent downward full-time inward timely
a2r2 abroad awful fine halfway mighty nearby through upstairs
a2r3 above off on
a2r5 even just
a3 actual adequate administrative advanced afraid alive angry another apparent artistic aware basic beautiful bitter brilliant broad broken capable careful central closed colored comfortable competitive concerned conscious considerable continuous convenient conventional corresponding creative critical cultural curious dangerous democratic desirable detailed developed difficult distant distinct domestic dominant dramatic eager effective eight electric electrical emotional enormous entire evident excellent existing experimental extensive familiar famous federal filled final financial fixed foreign formal former friendly fundamental funny gay greater grim happy healthy heavy historical honest hot huge hypothalamic identical immediate impressive increased independent industrial inner intense interested interesting international involved isolated jewish known larger latter legal limited literary located mad main marked married medical mental mere minimal mysterious natural needed nice nonspecific northern nuclear numerous obvious occasional odd organic part-time personal physical political poor popular positive powerful practical precise previous prior profound prominent proper proud pure pursuant rapid reasonable recent regional related residential rich rural satisfactory scientific sensitive serious sexual significant silent smaller southern soviet specific strange substantial suburban successful sudden sufficient sympathetic tattered technical thermal tiny tough traditional tremendous typical ultimate unable universal unusual upper useful usual vague valuable vast visible visual vocational weak wooden
a3r1 bright deep fresh loud sharp soft sweet wild
a3r2 any likely quick tight wide
a3r3 alone late over pretty straight such
a3r4 far later less
a3r5 very
a4 able available certain different economic every few great important large necessary normal old same several similar simple strong tall various
a4r1 big full low some true
a4r2 each easy next real
a4r3 all early hard sure
a4r4 most
a4r5 more
a5 many other
a5r1 new
n0. attrition node transparency
n0a brainstorming branding coursework deployment encryption healthcare homework internship lockdown optimization rollback stewardship teamwork telemetry triage workflow workload
n0a0. metric
n0a0a nonprofit
n0a0c hybrid postmortem
n0a0e pandemic
n0a0i deliverable
n0a0p activist postgraduate respondent subsidiary
n0a0r1. northward southward westward
n0a0r1l ok
n0a1. adamant blazing blistering bovine brittle chilling delicious developing dynamic eleventh feline flimsy imperative imperfect lavender limiting mammalian mobile olive particulate pasty perennial retinal seventeenth sixteenth streaming twelfth volatile
n0a1a ascending audible boring driving floating governing hurrying jutting motivating shifting soaring winding
n0a1b abdominal
n0a1c classified coaxing connective dental diminutive inquiring ionic latest masculine modal nasal nominal oblique possessive pragmatic skinny temporal theatrical vocal voltaic yielding
n0a1e dwindling interlocking rising sparkling touching
n0a1g enlightened gaudy handicapped kindred timid unemployed
n0a1i analeptic antiseptic cozy gilt graphic metallic peripheral portable radial reversible roundabout schematic
n0a1k hypothetical invariant knowing median tingling unseen
n0a1l salient
n0a1m deductible
n0a1n irrational twenty-four
n0a1p algerian authoritarian belgian belligerent bilingual blond brazilian canonist consumptive doctrinaire eclectic eldest erotic ethnic extraterrestrial gentile haggard handy hegelian hopeful inferior infernal lao mandatory marxist militant moroccan mystic newtonian nonresident paranoid parisian rustic seasonal territorial undesirable victorian
n0a1q drab mauve sounding
n0a1r1. eastward
n0a1r1l midway
n0a1r2k least
n0a1s payable
n0a2. crude diagonal dietary eighteenth eighth fifteenth glad horizontal husky infinite nineteenth passive progressive reciprocal seventh sixth stout synthetic vertical
n0a2a crushing frightening pleasing wandering
n0a2b parasympathetic permanent posterior
n0a2c acute alveolar bold circular classical comparative comprehensive exclusive feminine gradual heroic literal oral pictorial singular spectacular swedish
n0a2e fitting preliminary striking
n0a2g elderly hostile secondary
n0a2i automatic elastic explosive leading remote royal therapeutic upright working
n0a2k aesthetic defensive external multiple partial proportional
n0a2n eighteen eighty eleven forty frail grand imaginary ninety rational seventeen sixteen sixty twenty-five
n0a2p african ancient anti beloved born comic crazy cuban cubist dutch illiterate immortal indian innocent irregular lovely metropolitan monastic neutral newborn noble primitive probable provincial pseudo religious revolutionary silly swift teen temporary weird worthy
n0a2r0g underground
n0a2r0p extra
n0a2r1p super
n0a2r1s ill
n0a2s absurd raw resultant solitary
n0c authentication benchmark brochure bye database dissertation exam firmware guideline handbook malware password pipeline playbook protocol software spreadsheet syllabus timeline website
n0g cohort seminar workforce
n0i bakery cursor dashboard follow-up forklift headset internet intranet laptop mall pixel robot stockroom throughput webcam widget workplace
n0k brainpower digitization mindset module percentile schema template
n0l desktop workspace
n0m markup paycheck stipend
n0n outage
n0p alumnus auditor bookkeeper browser businesswoman caregiver chairperson chairwoman chef clinician councillor dispatcher electrician facilitator freelancer fundraiser grantee novice paralegal paramedic printer programmer provost recruiter retiree router salesperson saleswoman scanner seller server shareholder shipper spokesperson stakeholder subcontractor tester trainee welder
n0q accessibility accountability agility competency competitiveness credibility pallet scalability sustainability usability
n0r0t midweek
n0r1. plum
n0r1l outdoors
n0r1p closer sooner
n0r1t hereafter
n0r2. forth
n0r2s altogether
n0s glitch hygiene standardization wellness
n0t downtime fortnight latency lunchtime midterm semester uptime
n0v0.m leverage
n0v0a. tweak
n0v0a1cf keen
n0v0a1p. frank
n0v0a1pv mute
n0v0a1r0cc okay
n0v0a1r0ec jolly
n0v0a1r0eo plump
n0v0a1t. wee
n0v0a2.h shallow
n0v0a2.s slack
n0v0a2nm gross
n0v0a2pm antique
n0v0a2ps queer
n0v0a2r2ac out
n0v0a2sv damp
n0v0cc blog e-mail email
n0v0cf wow
n0v0cm invoice
n0v0cr format
n0v0cv advert
n0v0go queue
n0v0kk brainstorm
n0v0kr blueprint
n0v0mm rebate surcharge
n0v0pc mentor
n0v0ps cashier intern
n0v0sh quarantine
n0v1.. chop hatch pelt ping rinse sling snag stifle weld
n0v1.c mince squall
n0v1.f fume
n0v1.h barbecue highlight wane
n0v1.k upgrade
n0v1.m discard
n0v1.o steam twirl
n0v1.v pepper
n0v1a. cuddle fetch hijack nudge putt snuggle thrash
n0v1a0.. agglomerate
n0v1a0.h rust
n0v1a0.o skim
n0v1a0cc brag
n0v1a0ir duplicate
n0v1a0po deviate sneak swagger
n0v1a0r0.o zigzag
n0v1a0r1bo tiptoe
n0v1a0r1ik plumb
n0v1a0s. squint
n0v1a0ts wed
n0v1a1.h sour
n0v1a1aw foul
n0v1a1mm forfeit
n0v1a1pm bankrupt maroon
n0v1a2.k steep
n0v1a2e. faint
n0v1a2mm tender
n0v1a2ph alternate
n0v1a2pu brave
n0v1a2r0ph steady
n0v1a2r4po forward
n0v1a2s. idle
n0v1a2sv smart
n0v1a3r1lr rough
n0v1ac remand sidestep
n0v1ah broil
n0v1ao about-face amble flinch hustle lam overhaul overrun pounce prance prowl scurry shamble skedaddle squirm stomp wriggle
n0v1as boycott swindle toil trespass
n0v1au ramble
n0v1aw overshoot wrestle
n0v1bo transplant
n0v1c. brandish digest grimace salute snicker titter
n0v1cc acclaim chat jabber jeer rebuke reprimand rewrite underscore whoop wisecrack
n0v1ch precondition update
n0v1cm haggle proffer
n0v1co despatch glide whine wince
n0v1cv flaunt leer
n0v1cw repulse
n0v1e. gobble whack wring
n0v1ec squawk whinny
n0v1eh smolder
n0v1eo dribble flicker recoil shimmy zoom
n0v1es fete
n0v1ev sputter strum
n0v1fo fidget
n0v1fv tingle
n0v1go straggle
n0v1gv masquerade
n0v1i. backstitch catapult clench latch lounge mop muffle strop
n0v1ic reset
n0v1ih baste
n0v1ik override rivet
n0v1io hobble ruffle scuttle shuttle skid spout swivel teeter trundle
n0v1ir forge harrow remake
n0v1kc dub
n0v1kk mistrust rethink underestimate
n0v1kr audition
n0v1ku stink
n0v1kv reek
n0v1l. scour
n0v1ls balk
n0v1m. clobber
n0v1mc pledge
n0v1ms gamble salvage
n0v1n. nip
n0v1p. crane peel pierce scribe sire
n0v1pc nag
n0v1pf badger revere
n0v1pk jilt
n0v1po budge rake usher
n0v1ps consort gull matriculate spearhead
n0v1pu fry stud
n0v1q. disconnect
n0v1qr mottle
n0v1qv dazzle glisten
n0v1r0e. smack
n0v1r0ev plunk
n0v1s. recess rummage sob undress
n0v1sc stutter warp
n0v1sh blister
n0v1ss canvass
n0v1sv chafe
n0v2.. chew dip exhaust glaze poke soak solder sorb sow spill spit sprinkle tuck wallop wallow
n0v2.h curl melt mix sprout
n0v2.m dump
n0v2.o flounder freeze sag stalk
n0v2.s cheat rape
n0v2a. bathe blink doze fling glower grope hug hurl kneel nestle shave
n0v2a0.. fell puff
n0v2a0.h roast
n0v2a0cc converse manifest snub
n0v2a0g. scrub
n0v2a0ku correlate
n0v2a0ps foster
n0v2a0r0e. pat
n0v2a1ac mock
n0v2a1ao limp
n0v2a1cr prompt
n0v2a2pc intimate
n0v2a2sc alert
n0v2a3.h narrow perfect
n0v2a3a. smooth
n0v2a3ih empty
n0v2ac recount
n0v2af recapture startle
n0v2ah fade
n0v2ak skip
n0v2ao clamber cruise dismount overturn plod shove shuffle soar swim tremble trudge wiggle
n0v2au falter
n0v2av sniff
n0v2b. lash
n0v2bc ejaculate
n0v2bo cock
n0v2c. affix chortle frown prod snatch
n0v2cc babble chant mumble purport revise scoff snort underline vow
n0v2ck puzzle
n0v2co steer
n0v2cs cancel
n0v2e. pant snore
n0v2ec cackle heave
n0v2eo drip gush thump tilt trample wobble
n0v2ev creak whistle
n0v2f. shudder
n0v2g. muster
n0v2gh transpose
n0v2i. bevel choke clamp clasp clog pry twine
n0v2ic coax
n0v2ih mend
n0v2io dart purl traverse
n0v2is cope grapple
n0v2kc probe
n0v2kf savor
n0v2ku overlap straddle
n0v2l. dig sprawl surround tack
n0v2lv overlook
n0v2mm levy
n0v2mr devise
n0v2ms spoil
n0v2mu entail
n0v2n. birdie peck
n0v2nk fathom
n0v2no bob
n0v2p. grind lug rip
n0v2pc scold
n0v2pf bore
n0v2ph shrink tailor
n0v2po wade
n0v2pr initiate
n0v2ps segregate sue
n0v2pu lodge waver
n0v2pv monitor
n0v2pw hunt
n0v2q. gouge
n0v2qh simmer
n0v2qk downgrade
n0v2qo scatter
n0v2r0.o flop
n0v2r0e. slap
n0v2s. blush bump cough graze pinch plague slash smother twitch wrench
n0v2sc hum stammer
n0v2sf fret scare
n0v2sh boil
n0v2sv itch throb
n0v2th mar
n0v2tu offset
n0v3.. cling lick
n0v3.c interrupt
n0v3.h render
n0v3.o climb
n0v3a. wipe
n0v3a1c. lay
n0v3a2is spare
n0v3a2qo lean
n0v3a3cu separate
n0v3a3gs free
n0v3a3ph dry
n0v3a3qh cool
n0v3a4r1sh clear
n0v3ac pretend
n0v3af impress
n0v3ah commute
n0v3ao stagger stumble
n0v3c. insert
n0v3cc cite quote
n0v3cf invite
n0v3ck recall
n0v3cm collect
n0v3cs dare
n0v3cv expose
n0v3e. slam
n0v3ec mutter
n0v3eo jump spin
n0v3es bother
n0v3gs elect
n0v3i. drill gather grab
n0v3io lower settle
n0v3is launch
n0v3k. bind grasp rub
n0v3kk reject
n0v3kr construct
n0v3mm steal
n0v3po creep
n0v3ps hire
n0v3q. shine
n0v3so stir
n0v3ss divide
n0v3su accord
n0v3to float
n0v3tu cease
n1. abyss accretion alcohol alkali anion applicability armadillo arroyo asynchrony autofluorescence bacteria banana barley baseline beech beverage birefringence bloodhound blowing bramble brandy brier brotherhood calcium calving cape carcass centrifugation charger chick chloride clamshell cliff colt combustion conduction conductivity convection cookie coolant cr deer dessert dew dexamethasone diethylstilbestrol dimethylglyoxime distillation dove downpour elephant eluate emanation evaporation falloff feedback fibrin firelight floc fluorescein fluoride fumes garbage gassing gelding germanium globulin glycerol granite grape gravity grinding gulf gunpowder gust halogen hatching headland hemosiderin herb hillock hillside hollyhock homogenate hurricane hydrocarbon impetus inflection inlet iodination juice kinship lake lamplight landmass laying lint lion lobscuse locust louse maggot mahogany mainland mammal mania manzanita maple mare martini maturation melon monsoon morals mosquito moth mountainside mule mutton necrosis nectar nightingale nomia ore oscillation owl ozone packing panther pea pear peony petal pheasant phenothiazine pie pigeon platinum polybutene polyethylene polymerization pony poppy possum potato pothole poultry prednisone premix processing proliferation proteolysis protozoa puppy python radiance radiochlorine rainbow rattler reactant reagent redeposition refrigeration relevancy remnant repulsion residue resorcinol rh rhino rhubarb riverbank rooster rooting sardine saturation saturn scraping sedimentation sherry shrub sloe sorption spore squirrel steak striation substrate sunray surfactant sustenance sward synchrony taffy terrier thiouracil tidewater tomato torrent transpiration triangle tungsten turkey turnover tyrosine verbena vitamin wastewater waterfall whiteface wicker woodpecker
n1a ablation abortion absenteeism adherence adjournment adoption annihilation attainment attendance automation backbend backing basketball bathing batting belching betrayal bloodshed boarding boating bombing breakup bricklaying broadening brushing buildup burglary buying cancellation carpentry certification checkout chin-up choreography codification commuting compliance conquest consumption continuance continuation counting coup courtesy cultivation delivery depletion depreciation depredation desertion digitalization disenfranchisement dissection dissociation drafting drainage eating ejection elaboration electroshock elimination enactment enforcement enlargement evacuation exacerbation excavation fastball festivity firewall flatus founding grappling gulping handstand havoc headstand hiding hobby holocaust housekeeping idleness implementation imposition imprisonment industrialization infliction inheritance injustice inoculation insurrection intensification interplay intervention intimidation irrigation keeping kickoff kissing layoff legation leyte liquidation localization logistics manufacturing marbles mating measuring melee merchandising migration mining misbehavior miscalculation mischief misdeed modification negligence neutralization nomination obedience objectification obliteration onrush orgy orientation overachievement parimutuel parting percussion perpetuation persecution pilgrimage place-kicking planting plowing programming prostitution purification rationing rebuilding recourse renewal reprisal retaliation robbery rodeo rotation roundup sacrilege scouring shaking shenanigan shoot-down siege sightseeing snoring spectroscopy sponsorship spraying squatting stabilization startup stead striving stylization sub-test suicide surveillance systematization tenancy thermometry trading transaction transmutation tug-of-war tuning typography underachievement unloading upkeep utilization vaccination vengeance vocation watching wings wrestling
n1a0. adhesive alabaster bearing blooming cleft flowering growing strait violet
n1a0b deltoid pectoral
n1a0c hawaiian manual prescription slavic tenor testimonial token
n1a0e banging bouncing cracking grumbling thumping whirring
n1a0g pedigree retrospective
n1a0i accessory bracing buggy capillary classic convertible grating mosaic privy projectile sable terminal umbrella velvet walk-up
n1a0k bent determinant stimulant
n1a0n cc
n1a0p adherent antecedent attendant beneficiary caller diabetic freshman imbecile incompetent individualist jesuit maiden mechanic mercenary missionary nymphomaniac outcast sage soprano texan wizard
n1a0q bass rearing
n1a0r0. southwest
n1a0r0c weekly
n1a0r0e rattling roaring
n1a0r0i backstage
n1a0r0l uptown
n1a0r1. southeast
n1a0r1i straightaway
n1a0t sec twilight
n1a1. atlantic brooding healing lilac melting nutrient plastic softening ultraviolet
n1a1a cleansing closing faltering going lashing meddling offensive plodding pressing rallying shining sitting starting straining supporting sweeping waiting weeping whipping winning
n1a1b anterior
n1a1c commonplace danish daring epic hebrew hellenic inaugural longhand low-down monotone rumanian screaming smiling superlative tibetan
n1a1e gleaming raising runaway throbbing variant
n1a1f rejoicing
n1a1g aged cautious doomed tudor
n1a1i attic miniature nude sulky woolen
n1a1k differential esthetic
n1a1l arctic exterior
n1a1m earnest premium
n1a1n myriad twenty-one twenty-three
n1a1p adolescent anglo-saxon auxiliary blonde brute buddhist capitalist captive cardinal darling elder fledgling gallant homosexual humanist impressionist korean lightweight marine notable phantom pursued rowdy scholastic sicilian stoic supernatural virtuoso
n1a1q amber breeding infrared pastel
n1a1r0. northeast
n1a1r0c impromptu
n1a1r1l northwest
n1a1r2l rearward
n1a1r3b behind
n1a1r5l here
n1a1s boon shivering standing
n1a1t bygone dying interim twinkling
n1a2. contrary mortal ninth oval twentieth
n1a2a looking thieving
n1a2c anatomical chinese moral negative spiritual
n1a2e appalling inevitable
n1a2g collective disabled faithful
n1a2i grotesque stern
n1a2k given integral unconscious
n1a2n billion fifth fourteen nineteen tenth thirteen
n1a2p anglican british civilian colonial conservative deceased dependent desperate eccentric european intellectual irish italian japanese martian native neurotic orderly phony roman romantic schizophrenic senior stupid unfortunate
n1a2q optimum utmost wise
n1a2r0p pro stiff
n1a2r1g damned
n1a2r2m overhead
n1a2r2q worse
n1a2s sore trembling
n1a3. essential fat flat
n1a3a willing
n1a3c initial musical western
n1a3g following lost military sick wounded
n1a3i local
n1a3k absolute binomial impossible
n1a3l thick
n1a3n fifteen fifty seven thirty twelve twenty
n1a3p academic contemporary regular superior
n1a3r1. fourth
n1a3r1q bad
n1a3r3a fast
n1a4b small
n1a4c special
n1a4g social
n1a4k possible
n1a4l common
n1a4p modern national
n1a4r1i short
n1b abdomen aorta armpit arteriole biceps bloodstream colon duct eyebrow eyelid fingertip forefinger haircut insulin intima jejunum jowl leaflet lobule marrow mucus myofibrilla navel nucleolus orifice pathway physiognomy plaque saliva serratus sinusoid spine spleen submucosa teat tendon testicle tit trachea valve visage vitals
n1c accounting accusation admonition adverb advertisement album allegation allegory apology assertion bibliography biography blues bravado brevity broadcasting cadenza citation clapping clause comeback commandment concerto concession concurrence constitution coupon damnation deliberation denunciation designation details diary dickens dictum diplomacy dirge dogma eeg epithet exaggeration exhortation exposition fairytale fiat filing finale flattery flyer fracas gender glossary gospels grapevine grinning handwriting hello hi hollering hypocrisy imperialism inscription journal journalese kerygma lamentation lettering loophole lordship manuscript marking massachuset memorandum menu metaphor milestone misconstruction mon-khmer monologue monosyllable motto negotiation newsletter notation notebook noun nuance numbering opus oration paean pamphlet parable paradox phoneme portrayal predicator preposition printing pronouncement propagation prose protestation proverb quotation recital recrimination redefinition redundancy remonstrance rendering rendition respects roster saga sarcasm scoffing shibboleth showdown showing signature spelling stationery storyline subtlety symbolism synonym telegram terminology thesis tidings timetable treaty typing urging uto-aztecan video vowel withdrawal writ
n1e accompaniment bonfire calamity campfire concussion conservation consolidation deformation deviation dislocation downfall emergence encroachment epiphany genesis happening heartbeat hissing humming impinging inception initiation intrusion landslide licking olympics opener ordeal popping pounding ringing runoff salvo setback sinking tapping transformation uplifting wages whistling
n1f alienation angst antipathy ardor attachment compassion consolation consternation coolness detachment devotion displeasure dissatisfaction distaste expectancy exultation fondness glee gratitude grievance infatuation jealousy merriment nostalgia optimism penance premonition resignation revulsion sadism sadness self-consciousness self-esteem sensuality seriousness solicitude stupor uneasiness wildness
n1g agglomeration ancestry aristocracy battalion bevy cadre clergy clientele clod dictatorship faction fraternity galaxy horde instrumentality judaism laity lineage majors masses ministry mythology nobility parish parliament populace regime reunion seminary soldiery sorority soviets squadron subspecies symposium tableau troupe tyranny underbrush vegetation wildlife
n1i accelerator aloes ambulance americana ammo apron armchair auditorium auto ballroom balustrade banister barnyard basin bathrobe bathtub baton bedding blackboard blower bookcase bookshelf booth bouquet breakwater briefcase brothel buckboard cabana capacitor carbine cargo carving catheter centerfield chandelier chlorothiazide closeup clotheshorse clubhouse cockpit contrivance coop coupling courtyard crusher crutch cupboard curbside cure-all curio depot dooryard dormitory drygoods dungeon duplication edifice electrocardiograph electrode enclosure entanglement escritoire facade facing farmhouse fencing firecracker firework flannel flashlight fortress fountain foyer frieze gatepost gingham ginmill grocery guitar handbag handspike hardware harvard hatchway hearth heaver hub hutment icbm icebox idol inn interface interlayer intrenchment irons john keyboard keyhole kitchenette knob lab lavatory linen lockup lodging lodgings magnet mantel masonry mast maze medication modernism mouthpiece muffler museum necktie noisemaker nozzle nursery orchard outfield overcoat oxytetracycline pane paneling passageway pentagon photo plowshare plumbing poncho portfolio prison pulley pulpit pyrometer quill railing railway rampart recorder rectifier refrigerator regulator relic repertory repository rightfield roadside rod rooms roundhouse saddlebag salon sandal sash schoolhouse schoolroom scimitar searchlight sedan seedbed seismograph setup shawl shotgun shrapnel sill silo skylight slab slicker small-arm smokehouse sneaker soundtrack spectrometer spoke sputnik stadium staircase stairway stethoscope stirrup storefront storehouse streetcar streetlight subway sunshade supermarket swatch sweatshirt synagogue tablet tarpaulin tavern teacart thoroughfare tine tractor tranquilizer turban turbine tweed two-by-four typewriter undershirt utensil vaccine vatican vestibule violin wallet wastebasket weir windowpane windshield woodwork wool wreath yale zoo
n1k activism agenda alertness anthropology aptitude backbone biomedicine biopsy bonus breakthrough coldness collusion conceptuality condensation conditioning configuration coordination creativity creed disbelief distraction economics egalitarianism endowment essence ethic expertise extrapolation eyesight facet fanaticism fascism flair forgetfulness formalism fundamentals furor genus geometry humanism indecision inexperience inspiration ism jurisprudence ken knack know-how layout lexicon linguistics marksmanship mentality misconception musicianship nuisance pathology peculiarity pharmacy phonemics picturing platonism positivism prediction preoccupation presumption presupposition pricing profundity progressivism prophecy prototype provincialism prowess psyche psychotherapy radicalism rationale rationalism reliance reliving remembrance responsiveness reverie salesmanship self-confidence self-deception sensing slowness sophistication sub-interval supernaturalism syntax tactics testament unawareness valuation vigilance vogue
n1l abode alabama albany amsterdam apex austin australia backwoods bavaria beachhead birmingham borough brazil britain burma campus ceylon cheyenne cincinnati clearing colorado confederacy connecticut countryside demarcation derivation destination ecliptic egypt endpoint epicenter fairway graveyard greenland habitat harlem heavens heights hideout homeland honolulu hungary indiana indianapolis iraq ireland isopleth java kentucky landmark latitude locale louisiana maine mexico midst minneapolis montreal oilfield oklahoma oregon outpost outskirts paradise parts philippines polls prairie rooftop scotland seattle shrubbery siberia spain springfield stratum terrain tibet tokyo ussr utah vermont wasteland whereabouts wyoming
n1m allocation appropriation coverage currency dime donation dowry escheat installment legacy payroll proceeds receipts reimbursement retribution savings subscription tuition
n1n bandwidth centimeter dozens droplet gallon gauss hp milliampere milliliter mite morsel one-eighth one-fifth penny quart scores sprinkling tons trio two-thirds watt
n1p abbot abolitionist accountant actress adulterer aggressor alderman anabaptist ancestor anglo-american anthropologist apache apothecary arianist assessor assignee assyrian attacker backer bandit banshee baptist bartender beginner believer besieger blackmailer boatswain booker bootlegger bride buddha bunkmate busboy buyer cartoonist cattleman cavalryman celebrant chambermaid chieftain chiropractor chorine chosen co-worker commando commentator committeeman concessionaire concierge confidant congressman connoisseur consultant contributor controller conveyor coordinator courier courtier craftsman cultist dad daddy dean decedent defender deity dentist deportee designer devotee doorman dramatist drunkard duffer dweller earthman egotist executioner executor experimenter explorer fella fill-in flautist florist foreman forerunner freeman gadfly gangster gardener generalist geologist girlfriend goddess golfer goner gourmet grandma granny guerrilla gunman headmaster hegel heir helper heroine herpetologist highwayman hitler hitter homesteader householder humorist hurler hypocrite idealist idler illustrator incarnation infant infantryman interviewer invader investor irishman jackass janitor jew-baiter jeweler jimhickey johnny juror knight-errant landlord lawman layman lecturer left-hander lefty letterman liar librarian loon loser lucifer machinist madman major-general mary masseur midshipman milquetoast miner mommy monarch monstrosity mourner mover nemesis newcomer newsboy newsman nun nymph oldster onlooker organizer outsider overachiever overnighter pardner parson passerby pathologist patriot patrolman peddler pharmacist physicist picasso plainclothesman platonist playmate plug-ugly plumber portwatcher posseman promoter puncher pursuer recipient researcher rigger right-hander runner-up rustler saleslady schoolboy schoolgirl schoolmate sculptor seaman shopper singer sioux skeptic slob slugger smuggler sniper songwriter sonny spouse sprinter storyteller straggler subjectivist suburbanite sufferer supervisor supplier surveyor teammate technician tiger tormentor tory tourist trapper traveler treasurer tumbler twirler underachiever undergraduate vendor villager villain violinist ward-heeler warrior wholesaler wigmaker wingman winner wordsworth workman wretch yokel
n1q abundance adequacy airs altitude aspiration audacity availability brilliance caliber calmness carelessness clearness composure condescension correctness cowardice coyness crispness deceleration decrement delicacy demeanor dereliction detergency diam disloyalty disposition diversity eccentricity egotism elasticity elegance emotionalism enthalpy equality ethos excellence exclusiveness expanse expansiveness expressiveness feasibility firmness folly foolishness fortitude freshness gamut guts half-intensity hallmark heaviness heroism honesty hostility humanity humility idiosyncrasy infidelity insolence irreproducibility likelihood literalness loveliness luster marginality meq might mobility modesty monotony mystique objectivity oneness palette pallor parallelism patriotism persistency physique plasticity politeness potency pretence privacy proficiency profitability quietness recklessness regularity relentlessness reliability reproducibility resilience reverberation rigor robustness sameness sanctity secrecy self-respect self-will selfishness serenity severity shading sinfulness slowing smallness smoothness softness solidity spaciousness specialty spontaneity stiffness stubbornness tact temerity tenderness thinness three-dimensionality timbre tolerance topography traditionalism trait uniformity uniqueness universality unwillingness variability verve vice virulence visibility weightlessness yardage
n1r0. horseback
n1r0t overtime
n1r1c nay
n1r2s nowhere
n1r3n in
n1r3t tonight
n1s abscess acetonemia affluence anarchy arteriolosclerosis arthritis bankruptcy bereavement captivity championship circumstances coexistence completeness confinement congestion consensus contamination criminality crudity cyst deadlock debility dejection delirium dependency despotism diarrhoea disability discomfort disintegration disrepair edema elation emphysema entirety exhaustion falsity fascination fermentation flu friction friendship fullness goitre hardship hyperemia hysteria illumination impasse inferiority instability jeopardy lesion lethargy liaison madness malady malaria manhood materialism nadir nausea niche parenthood perturbation precedence rapture refinement rheumatism rhinotracheitis sanitation sciatica self-determination self-government showcase starvation susceptibility swelling terms tularemia tumult typhus unemployment upheaval urgency vacuolization vulnerability weariness well-being woe
n1t adolescence airspeed anachronism bedtime blackout continuum cps culmination deadline deathbed dinnertime easter expiration festival fifties heyday incipiency infancy jan lifetime lunation mid-fifties mid-june morrow mph oct pacing payday quarter-century reconstruction restoration schooldays spacing teens tempo termination thanksgiving weekday
n1v0.. beak bean berry blackberry blob bread butter cavern chrome clam flour frog goose grain groove gum lather pulp snail soup suds wallpaper
n1v0.c ink shit
n1v0.f buffalo gravel
n1v0.h alligator ash burr compost dung jelly microwave pigment weed
n1v0.m grub
n1v0.o hound sediment
n1v0.r draught stucco web
n1v0.s bottleneck
n1v0.u cheese rut tangle verge
n1v0.v drone
n1v0.w falcon
n1v0a. cinch patronage
n1v0a0.. jade
n1v0a0ak slight
n1v0a0c. tense
n1v0a0ff discontent
n1v0a0ih bombproof
n1v0a0ir sham
n1v0a0sh tan
n1v0a1.. crisp
n1v0a1.f dun
n1v0a1.h bronze
n1v0a1go fleet
n1v0a1i. compact
n1v0a1ih sole
n1v0a1iu aggregate
n1v0a1pf bully
n1v0a1ps confederate
n1v0a1pu twin
n1v0a1qh crescendo
n1v0a2.c intermediate
n1v0a2gv deaf
n1v0a2pk minor
n1v0a2pm alien
n1v0a2pv divine
n1v0a2pw savage
n1v0a2q. crimson
n1v0a2qh purple
n1v0a2qv pink
n1v0a2r0.c plain
n1v0a2r0ew worst
n1v0am berth
n1v0ao leapfrog scuffle tango tremor
n1v0as crusade mutiny sabotage succor
n1v0aw duel
n1v0b. gut knuckle
n1v0bo orb shin
n1v0br wattle
n1v0c. input patter suffix
n1v0cc alibi barrage catcall discourse quiz trill
n1v0ch asterisk farce
n1v0cm certificate
n1v0cr cartoon catalog
n1v0cs franchise ticket
n1v0cw outcry
n1v0ec omen
n1v0es spike
n1v0ev clangor
n1v0f. lust
n1v0ff chagrin fright grudge
n1v0fv twinge
n1v0g. banquet chunk cream
n1v0gh backlog
n1v0gm hive
n1v0gr choir
n1v0gs syndicate
n1v0i. attire ax bin bonnet broom bucket cake coffin gutter hem hinge hoop leash partition pitchfork scaffold scarf seam shackle
n1v0ic stool
n1v0ih torch
n1v0im armor cache ditch kit loft slat terrace
n1v0io brake bus cartwheel chute fort helm lance parachute raft transit ultracentrifuge
n1v0ir bugle jewel lipstick
n1v0is bludgeon crib peg salve trench
n1v0iu carpet ramp
n1v0iw gage
n1v0kh foreground
n1v0kk bioassay
n1v0ks prejudice
n1v0ls slum
n1v0m. pearl
n1v0mm ransom tariff
n1v0nh bushel
n1v0no gee
n1v0nw par
n1v0p. clown pimp porter
n1v0pc coquette
n1v0pm pirate
n1v0po crook squire
n1v0ps knight racketeer valet waitress whore
n1v0pu bachelor
n1v0qs disadvantage
n1v0s. hypertrophy
n1v0sh flaw
n1v0so welter
n1v0ss founder inconvenience
n1v0sv thirst
n1v0tk calendar
n1v0ts tenure
n1v1.. chip chuck dent flare frost funnel harvest notch paw plaster pucker slop sponge wedge wrack
n1v1.c leak pad parrot swan
n1v1.f bug
n1v1.h bog bulge snowball spice twig
n1v1.k brook cube pore
n1v1.m hawk junk scrap
n1v1.s index splinter
n1v1.u loaf rim
n1v1a. belch clinch dab jab massage misuse repose revel wheeze yawn
n1v1a0.. pet
n1v1a0.o arch
n1v1a0cc singsong
n1v1a0i. jet
n1v1a0p. buff
n1v1a0pk reprobate
n1v1a0pm bum
n1v1a0ps outlaw
n1v1a1.o stray
n1v1a1pk subordinate
n1v1a2ir fake
n1v1a2is stable
n1v1a2nh prime
n1v1a2pc moderate
n1v1a2r0a. fair
n1v1a3cc brief
n1v1a3i. pale
n1v1a3qh brown
n1v1a3r1sv quiet
n1v1a3r5if still
n1v1a4pk major
n1v1a4r3qw better
n1v1a4sr ready
n1v1ac affront discount relay repeal
n1v1ah remedy
n1v1am default
n1v1ao bustle canter flutter frolic hike overflow stampede stroll strut
n1v1ar pantomime scrimmage
n1v1as blunder breach stunt veto
n1v1aw counterattack fistfight safeguard skirmish
n1v1bh clot
n1v1br braid enamel
n1v1c. riddle scowl sneer
n1v1cc banter broadcast bulletin cipher dissent drawl headline hoot insult jest moan nickname paraphrase preface query requisition ridicule wrangle
n1v1ch keynote
n1v1ck surmise
n1v1cm bargain
n1v1cr parody reissue reprint rhyme serenade
n1v1cs charter mandate
n1v1cu counterpoint refrain
n1v1e. clash spatter
n1v1ec bleat cluck crunch squeal yelp
n1v1eo jolt pulse quake romp
n1v1eu eclipse
n1v1ev blare clang squeak thud tick tinkle whir
n1v1ff disdain outrage relish solace
n1v1fv disgust
n1v1g. feast stack
n1v1go streak throng
n1v1gr breed
n1v1i. barricade buckle buffet bunker corral cradle cushion dam flail furrow harness overload padlock pin prop shovel sluice sock spade spear stitch strap
n1v1ic dial harp hedge telegraph trumpet vent
n1v1if goad
n1v1ih bolster can dynamite gear grill
n1v1ik gauge slate
n1v1im sack
n1v1io coil dock hurdle loop reel tunnel
n1v1ir knit ornament panel
n1v1is buck jail parcel rig vest
n1v1iu counterbalance jar
n1v1iv mask
n1v1iw garrison
n1v1k. snare
n1v1kc bait
n1v1kk assay conjecture distrust
n1v1km strand
n1v1ks imprint
n1v1ku fare intrigue slant
n1v1mk audit
n1v1mm bribe loot plunder
n1v1ms lease redress
n1v1mv toll
n1v1n. mesh shred
n1v1p. batter bogey hack nurse
n1v1pc cuss herald tutor
n1v1pf tease
n1v1ph cripple
n1v1pm huckster
n1v1po wag
n1v1pr pioneer
n1v1ps groom shepherd tackle
n1v1pu dwarf hulk
n1v1pv scout whiz
n1v1pw fullback jockey
n1v1q. pluck quirk sparkle
n1v1qh bleach hush tint
n1v1qv disguise
n1v1r0au retail
n1v1r0cs con
n1v1s. blight bluster bruise handicap slumber
n1v1sf torment
n1v1sh rot spotlight
n1v1sk discredit esteem repute
n1v1ss disgrace dishonor honour
n1v1su jumble
n1v1sv sting
n1v1t. picnic
n1v1tm pinpoint
n1v1ts furlough
n1v1tu honeymoon
n1v2.. bat deposit extract
n1v2.c crow hail
n1v2.h thaw
n1v2.o jam slump swirl
n1v2.r mold
n1v2.s crush
n1v2.u incline
n1v2a. caress exploit fumble gulp haul punch sip suck tug
n1v2a0.r precipitate
n1v2a0ao flip
n1v2a0ev crackle
n1v2a0ff dread
n1v2a0i. shed
n1v2a0r0po pop
n1v2a1ah triple
n1v2a1kh coordinate
n1v2a1kr fancy
n1v2a1ms found
n1v2a1pc suspect
n1v2a1q. polish
n1v2a1r1t. flush
n1v2a1s. trim
n1v2a1sh upset
n1v2a2.o bound
n1v2a2a. squat
n1v2a2kk abstract
n1v2a2qf calm
n1v2a2r4.. down
n1v2a3pu equal
n1v2a3r1qc damn
n1v2a3sh wet
n1v2ac pardon rebuff taunt
n1v2ao drain gallop hop lag lunge lurch retreat scamper scramble shiver stoop swerve tread trot
n1v2ar manufacture
n1v2as abuse overthrow raid rescue
n1v2au embrace
n1v2av blast
n1v2c. chuckle giggle rap shrug
n1v2cc bellow boast dictate forecast groan guarantee harangue hint holler postulate quarrel retort sanction snarl wail warrant
n1v2ch dissolve flourish
n1v2cm bid
n1v2co huddle swoop
n1v2cs ban
n1v2cv chatter
n1v2e. blend clap scrape splash
n1v2ec doom growl grumble grunt marvel murmur
n1v2eo click whirl
n1v2ev boom buzz flick glint rattle rustle screech
n1v2ff envy torture
n1v2fo quiver
n1v2fw surrender
n1v2g. rally
n1v2gr institute
n1v2gu flank swarm
n1v2i. butt compress drape hook perch ram veil weave wrap
n1v2ic bypass
n1v2if brace
n1v2ih fuse hamper
n1v2im export
n1v2io centrifuge flap
n1v2ir plow
n1v2is implement thwart
n1v2iu loom
n1v2k. intercept
n1v2kc disregard
n1v2ko dodge
n1v2ks heed
n1v2lo haunt
n1v2ls resort
n1v2lu orient
n1v2mr draft
n1v2no poise
n1v2p. don prick
n1v2pc advocate convict
n1v2pk muse
n1v2po escort tramp
n1v2ps delegate
n1v2pu rival
n1v2pv spy
n1v2q. avail
n1v2qc lure
n1v2qo dash ease sway
n1v2qu pose
n1v2qv glitter
n1v2r0e. smash
n1v2s. bite wreck
n1v2sf fuss
n1v2sv ache
n1v2t. hitch wink
n1v2ts reign
n1v3.. drag glue
n1v3.o bend
n1v3a. clutch plunge squeeze
n1v3a1.h reverse
n1v3a2sm welcome
n1v3a3r1a. clean
n1v3ac snap
n1v3ao crawl crouch lift tumble
n1v3ar capture
n1v3as assist
n1v3av scan
n1v3cc nod shout
n1v3cs register
n1v3cu exhibit
n1v3e. knock tap
n1v3ec repeat
n1v3fh affect
n1v3i. whip
n1v3io sail
n1v3iu combine
n1v3kk attribute pick
n1v3lw beat
n1v3mc bet
n1v3n. pack
n1v3p. jerk
n1v3ph convert
n1v3qk resolve
n1v3qo bounce sweep
n1v3s. employ press scratch
n1v3sh burn fix
n1v3so halt
n1v3su preserve
n1v4.c refuse
n1v4.r produce
n1v4.u bear
n1v4a. carry
n1v4a2m. cut
n1v4a4l. open
n1v4ah stay
n1v4ck guess
n1v4ew win
n1v4qh finish raise
n1v4qk catch
n1v4qr build
n1v5ks make
n1v5qm give
n1v5to leave
n2. absorption accumulation acetone aeration aerosol africa agglutination agglutinin albumin algae aluminum andrena ant antelope antigen argon asia attraction bacon beast beebread biscuit blade bombus bough bronc buckskin builder bulb bumblebee by-product calf canyon carbon catkin cellulose champagne cholesterol chromatography chromium clay coconut compulsion contradiction cooling correlation cows creek crystal debris di-iodotyrosine diffusion dilution dipole dough dregs eggs electricity electron elution entity enzyme evolution fallout fiber filling fluorescence foliage formulation fortune foundation fractionation fur globe glycerine goat goitrogen gradient graphite grasshopper grouping hardtack heating helium hemoglobin honeybee hudson hydride hydrogen impurity incentive incidence insect interdependence interrelation iodide ion island ivory jupiter lagoon larva lemon lightning lignite livestock lookup magnetism margin mars meat mechanism mercury meteor meteorite micelle micrometeorite microorganism mississippi molecule mono-iodotyrosine motivation nitrogen norm oak ocean organification organism ossification oxen paradigm parasite pbs peacock pebble periphery phosphate polarity polarization pollen polyphosphate pork potassium protease pseudophloem psithyrus pyrex radish rattlesnake relations relevance resonance ribbon secretion sector serpent sheep sludge steroid strychnine sunlight supper suspension synthesis tea timber toad treetop tri-iodothyronine triamcinolone trough trunk ultracentrifugation universe vapor vegetable venus vine virus voltage vulture whiskey willow xylem
n2a abandonment accomplishment accreditation acquisition administration admission agriculture amendment appointment approval arrival assignment avoidance ballet behalf booking breakdown bw calculation calibration camping catharsis chore classification cleaning co-optation collaboration commerce communion completion complication computation contemplation contortion contraception cooking cooperation correction creation cruelty dancing departure destruction determination diagnosis dialysis disappearance discrimination disobedience displacement diversion domination emission engagement engineering enterprise entertainment errand escalation evaluation execution exertion exhibition expansion expedition exploitation exploration feat feeding financing firing fishing football fraud fun gambling graduation gunfire gymnastics handling hands identification incitement infiltration inhibition injection installation intake interaction interruption introduction invasion investment involvement irregularity maintenance making marketplace mercy merger mixing modernization monitoring obligation occupation offense omission outreach pains participation penalty penetration pitching playing prayer precaution presentation proceedings procreation procurement prosecution punishment pursuit pushup quackery reassurance rebellion recruitment registration rehabilitation rehearsal reinforcement rejection removal replacement resistance restraint retailing retention revision rite rushing sailing salvation sampling scrutiny selling sending shaving shielding shipping shopping shutdown specialization stimulation storage supervision teaching tears technology testing therapy touchdown tracing transmission treason turning uptake usage ventilation vindication violation voting warfare washing welfare withholding workout
n2a0. adjunct avocado continent ellipsoid mineral pacific
n2a0a custom cutting farming reflex ritual rustling singing
n2a0b hip liver pituitary pussy
n2a0c adjective cheering consonant documentary periodical statute summary
n2a0e killing
n2a0g elite hollywood utility
n2a0i additive banner cathedral constituent contraceptive textile wildcat
n2a0k arithmetic dialectic instinct precedent reasoning thinking
n2a0p anti-semite corporal correspondent grownup half-breed maniac opponent propagandist sophomore sweetheart traditionalist
n2a0q initiative
n2a0r0i piano
n2a0t august
n2a1. acid anionic rose
n2a1a breathing routine ruling running saving
n2a1c editorial latin narrative nonsense questioning regulation spanish
n2a1f melancholy
n2a1i stereo
n2a1k composite favorite magic
n2a1n dozen
n2a1p adult amateur criminal executive reactionary resident swiss virgin yankee
n2a1q binding
n2a1r0a passing
n2a1r3l inside
n2a1r5t then
n2a2. aegean chemical giant male opening orange radical silver variable
n2a2a acting coming cooperative evil
n2a2c french lyric medium
n2a2e epidemic
n2a2k ideal intent living
n2a2l downtown middle
n2a2n zero
n2a2p assistant compulsive drunk german junior nazi positivist republican sovereign utopian
n2a2q excess surplus
n2a2r0p dear
n2a2r0q due
n2a2r1. east
n2a2s potential
n2a2t grave
n2a3. liquid solid
n2a3a primary
n2a3c commercial greek opposite secret
n2a3i original overall safe
n2a3k complex constant particular
n2a3l unknown
n2a3m principal
n2a3n maximum minimum nine worth
n2a3p chief christian communist ordinary private professional relative russian
n2a3q extreme gray green
n2a3r3l outside
n2a3r4n enough
n2a3s cold
n2a4. human young
n2a4g dead
n2a4n five four six ten
n2a4q black
n2a4r1k whole
n2a4r1n third
n2a4r2q high
n2a5r3n little
n2b alveolus anastomosis ankle antiserum artery ass bronchiole bronchus brow cortex cytoplasm epiphysis forehead gastrocnemius gland haunch hilum hormone kidney lat lid limb lobe mucosa mustache neocortex neutrophil organ parenchyma pecs perspiration phalanx plasma pleura septum skull thigh thyroxine torso vessel waist wrist
n2c absurdity accordance advertising allusion altercation ambiguity anecdote announcement appendix applause athabascan authorization ballad bible canon characterization checklist circulation cliche commentary condemnation confession congratulation connotation conspiracy consultation contention controversy correspondence counseling criterion criticism curriculum declaration demythologization denial derision dialect dialogue divestiture drawing edition encouragement ending equation exclamation farewell fiction good-bye gospel greeting guidance hypothesis idiom iliad illustration imprecation indication indicator indictment insinuation insistence interference intonation invitation irony journalism laughter laurels legend legislation lemma medal melody modifier modulation myth neutralism nonfiction objection opera operetta orchestration orthography outburst overture papers pennant permission poem poetry portrait preaching proclamation prohibition promotion pronoun propaganda publication publicity questionnaire reception refusal reminder restatement revelation satire scandal scripture sermon shouting spectacle speculation submission suite syllable symphony television testimony thanks theorem topic translation tribute tv utopia vaudeville verb version vocabulary wit yes yokuts
n2e accident adjustment alteration amplitude burial catastrophe celebration ceremony coincidence collision conversion descent destiny distortion disturbance elevation emergency episode explosion footstep funeral fusion induction lessening manifestation menarche miracle misfortune onslaught recovery repetition revolution tournament tragedy wedding
n2f admiration affection agony amazement amusement anticipation appetite apprehension astonishment bitterness boredom contempt disappointment disapproval eagerness ego embarrassment enjoyment enthusiasm exasperation feelings frustration fulfillment fury gaiety grief indifference indignation liking longing misgiving passion preference resentment satisfaction self-satisfaction sentiment sincerity suspense terror vanity wrath yearning zeal
n2g academy alignment assemblage authorities bureau bureaucracy capitalism cavalry charity circus collection colony convention corps council crossroads cubism cult denomination ensemble fellowship gathering governed grove hierarchy household infantry leaders legislature manpower militia minority musketry navy orchestra ordering packet partnership platoon posse profession progression publisher republic reserves senate settlement squad subspace subsystem thicket
n2i addition aerator aircraft airplane airport airway aisle ammunition architecture arms artillery assembly aureomycin backyard barbell barrier basket bath bathroom bomber boxcar brakes brick cabinet cafe cafeteria canteen carriage cartridge cathode ceiling cellar chapel chimney cigar classroom cleaner clothing colors commodity commuter compartment computer container corridor cottage decoration detector diaphragm dipper disc divan doorway drapery drawer driveway drugstore dugout dumbbell dwelling easel elevator embankment emblem engine envelope fabric feedlot firearm fireplace flask freeway furniture gadget generator glasses glove greatcoat grenade gym hallway handkerchief haversack headlight headquarters highroad highway holster housing infield ingredient innovation instrumentation interferometer jeep knapsack lamp landing lane lantern leftfield lens library loading locker luggage mailbox manometer masterpiece microphone microscope missile monocle monument motif musket nightclub obstruction opium outlet pail palace parlor pavement pegboard pickup pill platform portal pottery quarters quirt radar ramrod receiver reflector resistor restaurant revolver roadway rotor rug saloon scenery sensor sewer sheath shelf shipment silk skiff slacks sleeve slipper sofa sonar spire stairs statue steeple stocking stove studio subsection suitcase sword temple tenement theater theatre thermocouple thermometer tobacco toilet tomb transducer transportation tray trousers tub tubing vase vehicle veranda wardrobe workbench works workshop
n2k abstraction acceptance acquaintance affairs analogy anatomy appreciation approximation arts assessment assurance awareness axis biology breadth catholicism certainty chemistry christianity comprehension confirmation conservatism counterpart credo datum decomposition democracy detection differentiation dilemma electronics excitability expectation experimentation eyes faculty familiarity framework generalization grounds headache heritage hesitation ideology ignorance imagery inability inclination inference inquiry insight intellect intelligence intention intersection intuition invention justification learning lexicostatistics liberalism limitation logic lore mastery mathematics mechanics mimesis morphophonemics obstacle originality parameter perception perspective phonology physics prevision projection protestantism psychology rating reactivity realization recollection restriction science sensibility sensitivity socialism specimen specter standpoint statistic stimulus strategy stupidity superstition suspicion tactic temptation value-system vector vertex viewpoint wakefulness warmth wisdom
n2l alaska arkansas atlanta baltimore battlefield berlin bern boston boundary broadway brooklyn california canada cemetery china churchyard cleveland columbus commonwealth copenhagen czechoslovakia dc denmark denver detroit empire florida france germany ghetto greece guam hawaii hell hemisphere houston iceland illinois india italy jerusalem korea laos lawn locality london manchester manhattan massachusetts meadow memphis metropolis michigan minnesota missouri morocco moscow newport ohio palestine pennsylvania philadelphia pittsburgh poland providence province reservation richmond rome russia savannah setting subdivision sweden territory texas tract vicinity vientiane warsaw
n2m acres bequest checkbook comforts compensation diamond dividend earnings estate gnp insurance ledger losses overpayment ownership plantation profits proprietorship revenue royalty salary scholarship subsistence things treasury
n2n acre amp coefficient dosage gm handful integer lb liter micron millidegree ml one-half one-third ounce parking reservoir ton
n2p actor adam administrator aide ambassador analyst angel antagonist applicant appointee archbishop architect aristotle assassin athlete attorney aunt babe ballplayer banker bearer bishop bodybuilder bourbon brigadier buddy businessman camper carrier catcher chemist claimant clergyman client colleague collector comedian commander commissioner competitor conductor consumer contractor coroner counselor countryman cousin coward cowboy creator critic cyclist dancer deacon dealer decorator defendant democrat demon deputy developer diplomat distributor divinity donor dragon economist educator employer englishman entrepreneur eve fiend fighter fisherman foe follower foreigner frenchman genius gentleman ghoul governor grandfather grandmother grocer guardian gunner gymnast halfback horseman hostess housewife hunter idiot immigrant inhabitant inmate inspector instructor interpreter investigator jap jesus jimdandy journalist kidnapper killer laborer lad lawyer legislator lifter listener lover lunkhead lyricist magician maid maker mama mamma marksman mayor merchant messenger mistress monk monster murderer napoleon nephew neutralist non-catholic northerner novelist occupant offspring outfielder oyabun painter passenger pastor patron patronne peasant performer physician pianist planner planter plato playwright poet policeman politician pope preacher predecessor priest prisoner prophet proprietor prosecutor psychiatrist pupil rabbi rancher reb receptionist redcoat refugee registrant reporter retailer rider rifleman robber rookie rousseau ruler runner sailor scholar scientist scot senator sergeant servant settler shakespeare sheriff shortstop sinner skirmisher soloist southpaw speaker spectator sportsman statesman stepmother stranger stravinsky successor superintendent surgeon survivor taxpayer teamster teenager telegrapher theologian therapist thief trader traitor trooper trustee uncle user victim visitor voltaire voter waiter watercolorist youngster
n2q acceleration accuracy acreage aggression aggressiveness authenticity badness blackness brightness brutality capability commitment competence complexity composition compulsivity conformity conjunction consistency courage decency dedication defiance depravity discrepancy disposal dominance effectiveness efficacy endurance exposure fitness flatness flexibility frontage futility goodness grandeur greatness halo harmony haste homogeneity immediacy immortality individualism innocence jurisdiction loyalty luxury manners mode modernity momentum morality mortality multiplicity nationalism novelty obscurity odor patience persistence ph placement plumpness popularity precision productivity qualification radius realism resemblance richness roughness sake scope shortage similarity similitude simplicity solidarity specificity splendor stability stillness stoicism succession superiority symmetry thickness timing titer uncertainty usefulness validity valor virtue viscosity vitality width willingness
n2r0c ad
n2r0n lots
n2r1i etcetera
n2r2q plenty
n2r5t now
n2s acquiescence actuality affiliation ailment anemia annoyance blindness cancer chaos climate cohesion commotion complaint complicity continuity convenience debt deficiency dependence depression desperation diarrhea disagreement disaster discontinuity discretion domain dominion drought ecstasy equilibrium exemption fame fever fibrosis frenzy gloom gratification guilt happiness humiliation illness immunity impatience infection integrity irritation isolation ketosis kingdom liberty lighting loneliness malaise misery moisture monopoly morale nerves neurosis nightmare perfection potentiality poverty prestige priority prominence prosperity purity readiness realm reputation retirement scours seizure separation sickness slavery sphere stature strife supremacy surroundings survival symptom tuberculosis turmoil ulcer uproar vacancy wealth
n2t anniversary aug autumn birthday boyhood childhood christmas daylight dec december duration epoch era eternity feb half-hour hours january july leisure mc microsecond midnight millennium min nightfall noon nov october outset renaissance rpm sept sixties springtime sundown threshold thursday times tuesday twenties wednesday yr
n2v0.. breeze cave coal copper corn diet drizzle flame haze kitten lamb leather monkey nickel nut ray rice sod tin wine zinc
n2v0.c beef
n2v0.f cotton pine
n2v0.h fragment hay
n2v0.m ration remainder
n2v0.o beach hoof manure mouse slope tail worm
n2v0.r chord fringe fruit marble sandwich
n2v0.s fox moonlight rat
n2v0.u pig ridge
n2v0.w rabbit
n2v0a. spree
n2v0a0.h rubber
n2v0a0.m bush
n2v0a0.w bluff
n2v0a0bk bone
n2v0a0i. mat
n2v0a0ic satellite
n2v0a0io submarine
n2v0a0lo port
n2v0a0ns ace
n2v0a0p. boss
n2v0a0ss romance
n2v0a1.. hollow straw
n2v0a1.v honey
n2v0a1ih manifold
n2v0a1s. overcast
n2v0a2bu joint
n2v0ac receipt
n2v0ah transition
n2v0ao somersault stride volley voyage
n2v0ar craft
n2v0as blockade rendezvous revolt
n2v0au tally
n2v0aw golf homer
n2v0bf nerve
n2v0bh belly
n2v0bo toe
n2v0bu breast
n2v0c. badge clue
n2v0cc accent gossip
n2v0cm shaft theme
n2v0cr concert contour fingerprint hymn profile script verse
n2v0cs ballot inventory paragraph
n2v0ec fate
n2v0eo tide
n2v0es racket
n2v0ff ambition anguish dismay sorrow
n2v0fh temper
n2v0fs distress
n2v0gm outfit traffic
n2v0go mob troop
n2v0gs ally
n2v0gv clump
n2v0gw gang
n2v0i. axe bandage barrel bayonet bell boot button cabin canvas capsule card closet cone cord dice dish fork garment gown horn knife mulch pillow razor rope segment shutter soap tape towel
n2v0if bridle rag
n2v0ih ladder
n2v0im curtain interchange muzzle tank warehouse
n2v0io automobile balloon bicycle boat bowl cab circuit freight heel rocket
n2v0ir mound pencil rib watercolor
n2v0is cage chisel compass railroad ranch toy
n2v0iu deck
n2v0iv candle
n2v0iw cannon castle
n2v0k. burden habit medicine
n2v0kh introject
n2v0kk stereotype
n2v0kr fantasy
n2v0kv perfume scent
n2v0l. pasture
n2v0lo route
n2v0lr japan
n2v0lu crest
n2v0mm allowance fee mortgage pension
n2v0nu quarter
n2v0p. martyr
n2v0pc witch
n2v0pf freak saint
n2v0ph widow
n2v0pk engineer
n2v0ps carpenter chairman clerk lord tenant
n2v0pw quarterback ward
n2v0q. blot gap speck trademark
n2v0qc countenance dimension
n2v0qh hue
n2v0qm access
n2v0qs posture privilege
n2v0s. atrophy fatigue hemorrhage scar
n2v0sc plight
n2v0sf disorder trance
n2v0ss defect
n2v0su respite
n2v0sv bosom flavor hunger prospect
n2v0t. birth
n2v0th dusk
n2v0tr interlude
n2v0tu holiday weekend
n2v1.. breakfast cement crop feather grease lunch oil plank sand swamp wax wrinkle
n2v1.c bark log needle
n2v1.h bubble bud foam mist
n2v1.k stump
n2v1.m fuel
n2v1.o angle burrow claw lumber
n2v1.s bull
n2v1.u dot storm
n2v1.v sugar
n2v1.w pit
n2v1a0.c bay
n2v1a0.o spiral
n2v1a0.r charcoal
n2v1a0cm patent
n2v1a0mm prize
n2v1a1.u star
n2v1a1.v salt
n2v1a1io motor
n2v1a1r1ic counter
n2v1a2im net
n2v1a2pc quack
n2v1a2r4io well
n2v1a3qh yellow
n2v1a3r1qs wrong
n2v1a4r3aw best
n2v1ac fault
n2v1ah reform
n2v1ao flurry tour
n2v1ar debut
n2v1as adventure trick
n2v1aw ambush revenge
n2v1b. palm
n2v1bc jaw
n2v1bo chin elbow shunt thumb
n2v1br vein
n2v1bu beard
n2v1c. code
n2v1cc assent cable compliment decree howl joke petition phrase proposition reproach rumor
n2v1cf cheer
n2v1ch tune
n2v1ck catalogue slot
n2v1co channel
n2v1cr graph
n2v1cs brand essay license
n2v1cv gag
n2v1ec chorus contest
n2v1eh climax
n2v1eo ripple thunder
n2v1es reward
n2v1ew triumph
n2v1ff alarm awe panic pride scorn
n2v1fs shame
n2v1fv thrill
n2v1g. array bundle core lump package
n2v1gh league
n2v1gm heap
n2v1go bunch flock herd parade
n2v1gr knot
n2v1gu litter
n2v1i. cane cart clip collar comb costume layer mortar plug pole pot robe saddle shirt slit string
n2v1ic couch pipe rail skirt
n2v1ih clock dose purse throttle
n2v1im garage merchandise
n2v1io barge mill pan rack taxi
n2v1ir belt diagram output pen sculpture
n2v1is bench curb lobby rein
n2v1iu cap chamber foil tower
n2v1iv drum
n2v1iw bomb
n2v1kk scheme
n2v1ko ghost hunch
n2v1ks poll
n2v1lc commune
n2v1lo orbit
n2v1lv silhouette
n2v1mk budget
n2v1mm cash refund treasure
n2v1mr coin
n2v1ms gift
n2v1nh meter
n2v1no peak
n2v1p. potter prey
n2v1pc counsel
n2v1pk apprentice
n2v1pm partner
n2v1po marshal pilot
n2v1ps minister picket
n2v1pw champion
n2v1q. patch
n2v1qf charm chill
n2v1qh bulk
n2v1s. harm vacuum
n2v1sc glory hazard
n2v1sh bloat
n2v1sr grace
n2v1su menace
n2v1tf lull
n2v1tk dawn
n2v1to cycle
n2v2.. blaze flood fold paste spray stuff wake
n2v2.h bloom blossom buffer decay decline toast
n2v2.o drift duck stamp track trail
n2v2.s poison
n2v2.u nest
n2v2a. gasp grip slaughter stroke
n2v2a0kh compound
n2v2a0pc volunteer
n2v2a1as split
n2v2a1eh swell
n2v2a1pm graduate
n2v2a2qu parallel
n2v2a2r1io round
n2v2a3gv blind
n2v2a4a. single
n2v2ac compromise
n2v2af worship
n2v2ah repair
n2v2ak survey
n2v2am sacrifice
n2v2ao boost chase lapse maneuver
n2v2as divorce endeavor venture
n2v2av glimpse
n2v2aw assault combat
n2v2b. nail sweat
n2v2bu lap
n2v2c. mail tag
n2v2cc consent dispute document excuse interview label lecture praise shriek
n2v2ck chart
n2v2cm supplement
n2v2co dispatch
n2v2cr copy print
n2v2cs crown spur
n2v2ec clamor
n2v2eh damage
n2v2eo surge
n2v2er spark
n2v2ev clatter rumble
n2v2ff delight pity regret shock
n2v2g. pile
n2v2gk brood
n2v2go cluster
n2v2gs patrol
n2v2i. anchor cure fan filter hammer mirror pump seal slug tire
n2v2ic bow phone
n2v2ih switch
n2v2im import shop shower
n2v2io dive thread transport
n2v2ir map trigger
n2v2is screen trap
n2v2iu bridge bristle stall
n2v2iw shield
n2v2kf dislike
n2v2kk focus
n2v2ks discipline
n2v2kv blur
n2v2l. border post
n2v2lc outline
n2v2lf harbor
n2v2lk desert
n2v2lo tip
n2v2m. slice
n2v2mm profit
n2v2ms rent stake
n2v2p. mate yank
n2v2ps rebel recruit
n2v2q. glare pitch
n2v2qc caution echo
n2v2qm reserve
n2v2qu merit
n2v2qv gleam
n2v2r1.o bolt
n2v2r1e. bang
n2v2s. ruin
n2v2sc spell
n2v2sf comfort
n2v2so collapse
n2v2ss risk
n2v2sv glow
n2v2tu span
n2v3.. mount swallow
n2v3.c urge
n2v3.h concentrate
n2v3.k link
n2v3.m waste
n2v3.o fly thrust
n2v3.u stretch
n2v3.v hide
n2v3a. arrest kick kiss toss
n2v3a1.h crack
n2v3a1sv hurt
n2v3a2ah double
n2v3a2e. spread
n2v3a2io cross
n2v3a2su fit
n2v3a3ku average
n2v3a4r2tu last
n2v3ah burst
n2v3am finance purchase yield
n2v3ao encounter escape leap rush slip travel
n2v3av gaze
n2v3b. tear
n2v3c. grin sigh
n2v3cc blame curse request scream whisper yell
n2v3ch resume
n2v3cv display
n2v3ec roar
n2v3eh decrease
n2v3eo advance crash roll twist
n2v3ev flash
n2v3ew defeat
n2v3ff hate
n2v3gr cast
n2v3i. lock tie wash
n2v3io sink slide
n2v3ir paint
n2v3iu match
n2v3kf worry
n2v3kk neglect review
n2v3km substitute
n2v3kv smell
n2v3mk trust
n2v3mm grant
n2v3nc count
n2v3nk trace
n2v3nm gain
n2v3pk associate judge
n2v3pm sponsor
n2v3po guide
n2v3pr cook
n2v3pv miss peer witness
n2v3qh stain
n2v3qm abandon
n2v3qv ring
n2v3sc challenge
n2v3so hurry
n2v3th delay
n2v3tu pause
n2v4.. draw
n2v4a. kill pull strike throw
n2v4a4r3t. close
n2v4ac deal
n2v4ao pass push ride walk
n2v4as conduct
n2v4av stare
n2v4cc mention permit talk
n2v4cm offer
n2v4cu lie
n2v4eh break
n2v4eo meet rise stop
n2v4ff wish
n2v4fk wonder
n2v4ih die
n2v4is handle
n2v4kk regard
n2v4lo reach
n2v4mm pay
n2v4nh fill
n2v4so swing
n2v4tu wait
n2v5a3kc mean
n2v5ao move
n2v5as try
n2v5au hold
n2v5kf feel
n2v5sf want
n3. agent anaconda antibody arc atom bee beer bird brass cat cattle chicken chlorine coffee competition connection conscience consequence cow creature detergent dinner dirt efficiency effluent egg energy europe fog food fraction glass hen hill hole ice impulse iodine knowledge leaf liquor meal mixture moon mountain mud operator oxidation oxygen pansy particle percentage phenomenon planet politics pond portion powder proportion protein quantity queen radiation ratio reaction relation relationship response river saline sea sewage sheet shore sky solution someone spectrum substance tangent thyroglobulin tsh valley whisky wood
n3a achievement analysis application assistance baseball behavior breath comparison construction contribution crime decision defense demonstration difficulty discovery drinking duty education error establishment examination failure finding hearing hunting integration leadership lesson management marketing means measurement observation opposition passage path planning possession preparation prevention procedure production protection recreation reduction responsibility role roleplaying sale selection services sex shooting shot staining task treatment trial violence writing
n3a1. fluid motive weather
n3a1k choice imitation self understanding
n3a1l interior
n3a1p expert
n3a1s suffering
n3a1t instant
n3a2. concrete female metal
n3a2a fighting
n3a2c novel
n3a2e incident
n3a2g union
n3a2i uniform
n3a2k alternative objective
n3a2m gold
n3a2n thousand
n3a2p mexican negro official representative veteran
n3a2r1l west
n3a2r2l north south
n3a3. active current
n3a3c english standard
n3a3k characteristic
n3a3n hundred million
n3a3p catholic liberal protestant
n3a3q blue red
n3a3r1g firm
n3a3r1l left
n3a3r2t past
n3a3r3n half
n3a3t future
n3a4g public
n3a4n three
n3a4p american white
n3a4r2t second
n3a4r3c no
n3a4r4n much
n3a4s dark
n3a5n two
n3a5r2q good
n3a5r4. first
n3b brain cheek chest corpse ear fist flesh hair hypothalamus knee lip lung muscle neck nucleus serum skin stomach throat thyroid tissue tongue tooth
n3c account advice agreement argument arrow article assumption chapter comedy communication context conversation definition description dictionary discussion drama entry explanation fig formula instruction language magazine message movie news newspaper oath performance proposal recommendation reference resolution rhythm session song speech story symbol tale target text warning
n3e beginning earthquake impact improvement instance noise occurrence onset outcome tsunami variation victory
n3f emotion excitement hatred horror joy mood pleasure relief
n3g agency army association battery branch brigade category chain civilization club college column combination committee communism conference congregation congress corporation crew culture department division economy flight folk forest formation generation institution jury manufacturer meeting membership men mission nation network organization party personnel population series species team troops university variety village woods
n3i antenna apartment apparatus barn basement bed bedroom bottle building bullet bunk camera chair cigarette cloth clothes collage desk device entrance equipment facility factory floor gate hall holder hospital hotel hut instrument kitchen laboratory machine machinery painting pistol plate porch recording shoe sidewalk steps tent tube wagon weapon
n3k affair anti-semitism arrangement aspect belief component concept conception conclusion confidence consciousness consideration conviction curiosity distinction distribution doctrine element equivalent exception faith folklore goal illusion image imagination implication impression interpretation investigation judgment memory mystery notion opinion outlook philosophy policy polynomial possibility principle proof reading reality reflection representation requirement sensation skill suggestion sympathy talent technique tendency theology tradition truth values vision
n3l america bottom chicago county cuba dallas district england georgia horizon landscape neighborhood origin paris residence site suburb trend virginia washington
n3m allotment capital deduction expenditure expense fund funds income loss payment property resource sum
n3n bit cent cm dollar gram lot mg mile milligram mm unit volume yard
n3p artist author baby bastard brother candidate captain character christ citizen colonel companion composer comrade cop customer daughter detective devil director driver editor employee farmer guest guy hero historian holmes host jew king lady leader lieutenant linguist ma manager musician neighbor observer owner pa papa parent petitioner philosopher pitcher player president producer professor psychologist reader salesman secretary sir sister slave son soul southerner specialist stockholder teacher worker writer
n3q ability advantage appearance authority background beauty capacity clarity concentration density depth diameter dignity height identity importance intensity justice length magnitude majority personality probability significance strength texture wavelength
n3r1t tomorrow
n3r2t yesterday
n3s absence anxiety atmosphere being circumstance confusion crisis danger darkness disease emphasis employment environment existence extent freedom health independence injury luck marriage mess necessity operation peace presence recognition safety security status tension threat tumor unity weakness
n3t afternoon april decade evening extension february flux frequency friday hr inning interval june maturity may monday november phase saturday season september summer sunday velocity while years
n3v1.. bond cloud fish seed shear stone sun
n3v1.f steel
n3v1.h conjugate flower root
n3v1.o bank coast dog snake space
n3v1.r disk
n3v1.u scale
n3v1.w grass
n3v1a1.. iron
n3v1a1cc radio
n3v1a1gk rank
n3v1a1i. plane
n3v1a1kr model
n3v1a1mm stock
n3v1a2ik key
n3v1a2lu top
n3v1a2ss chance
n3v1a4pc general
n3v1ac gesture research
n3v1am market
n3v1ao career journey trip
n3v1au conflict sport
n3v1b. finger
n3v1bv nose
n3v1cc humor motion page title
n3v1ch complement
n3v1cm bill provision
n3v1ek factor
n3v1er occasion
n3v1ev din
n3v1ff anger
n3v1g. band
n3v1gk class grade sequence
n3v1gs commission
n3v1i. bag ball blanket box drug fence hat jacket mine piece roof
n3v1ic flag
n3v1ih cup structure
n3v1im pocket
n3v1io tool truck
n3v1ir garden
n3v1iu shelter
n3v1iw shell
n3v1kc detail
n3v1lo edge
n3v1mm loan
n3v1no inch
n3v1pc coach
n3v1q. weight
n3v1qc style
n3v1s. pain soil
n3v1sf despair
n3v1so shadow
n3v1sw gas
n3v1ts date
n3v1tu vacation winter
n3v2.. dust rain snow
n3v2.h heat milk
n3v2.k contrast
n3v2.m exchange strip
n3v2.o circle curve rock stream wind wing
n3v2.w strain
n3v2a1go rear
n3v2a2qh color
n3v2a2r1.h square
n3v2a3lu front
n3v2ac contact
n3v2ah progress
n3v2ak mistake
n3v2am award
n3v2as murder service
n3v2c. beam
n3v2cc sentence signal term
n3v2ck book credit debate
n3v2cs appeal
n3v2es discharge
n3v2ew campaign
n3v2fu rage
n3v2g. content couple
n3v2go board crowd row
n3v2gs court labor pair police
n3v2gw staff
n3v2i. block coat frame load stick
n3v2ic photograph telephone
n3v2im pool wire
n3v2io ship wheel
n3v2ir sketch
n3v2is farm
n3v2iu camp suit
n3v2iw station
n3v2k. sample
n3v2kc will
n3v2kf trouble
n3v2kk plot
n3v2kv sight
n3v2l. park seat
n3v2n. pound
n3v2pc kid
n3v2pk master
n3v2ps fool guard
n3v2qr fashion
n3v2qs sin
n3v2s. shade wound
n3v2sh silence
n3v2su balance
n3v3.. drink rest
n3v3.c object
n3v3a. blow exercise search
n3v3a3iu total
n3v3ac project
n3v3am trade
n3v3ao step
n3v3as favor practice struggle transfer vote
n3v3av glance
n3v3aw attack charge
n3v3cc address claim command comment contract cry order promise protest remark reply sign
n3v3co dance
n3v3cs honor
n3v3cu stem
n3v3cv notice subject
n3v3e. touch
n3v3ec wave
n3v3eh shift
n3v3eo flow race
n3v3ff desire
n3v3fk surprise
n3v3g. brush
n3v3i. dress release
n3v3ic bar
n3v3ik train
n3v3im store
n3v3k. mark
n3v3kc issue
n3v3kk doubt estimate respect schedule
n3v3kr dream
n3v3ks rule test
n3v3ku feature
n3v3kv taste
n3v3kw aim score
n3v3lv spot
n3v3mk check
n3v3mm benefit tax
n3v3mu share
n3v3nm supply
n3v3qh limit
n3v3qk shape
n3v3qs aid control influence
n3v3s. sleep
n3v3su lack
n3v3to march pace speed spring
n3v4.. feed
n3v4.o drop turn
n3v4a. hit
n3v4a2g. set
n3v4a2ik base
n3v4a4tv present
n3v4af care
n3v4ak measure
n3v4ao approach drive
n3v4ar design
n3v4as attempt help support visit
n3v4aw fight
n3v4c. laugh smile
n3v4cc answer call demand file note
n3v4co return
n3v4cw play
n3v4er cause
n3v4ff hope love
n3v4i. cover
n3v4iv watch
n3v4ku concern
n3v4qo lead
n3v4to fall
n3v5ao run
n3v5av show
n3v5eh start
n3v5i. stand
n3v5qv look
n4. basis earth event feeling growth horse paper percent tree
n4a action activity development effort election game job movement training war
n4a1. animal world
n4a1p patient
n4a1q size
n4a2. material
n4a2k kind
n4a2l side
n4a2r3l home
n4a2t minute
n4a3. individual
n4a4r3q right
n4a5n one
n4b blood body leg
n4c information item literature meaning music section statement tone words
n4e death success
n4g audience business church community company country data enemy family government industry law society table
n4i anode art car cell door gun office product road street system wall window
n4k attention attitude example fact heart idea method purpose religion sort theory thought
n4l area city direction region scene source town
n4m money
n4n nothing
n4p boy child fellow friend girl god husband member soldier spirit student wife woman
n4q degree difference distance expression manner nature quality temperature
n4r1a course
n4r3t today
n4s opportunity problem situation
n4t century history hour moment month morning night period week
n4v1.s pressure
n4v1.v air
n4v1a1io surface
n4v1bm foot
n4v1cc film word
n4v1cm letter
n4v1ev case
n4v1gs regiment school
n4v1im rifle
n4v1iu room
n4v1kc type
n4v1lo position
n4v1ls corner
n4v1lw field
n4v1p. father
n4v1pc officer
n4v1ph doctor
n4v1ps mother
n4v1q. power
n4v1qh age
n4v1qo mass
n4v2.. function ground smoke
n4v2.h water
n4v2.k reason
n4v2a2qw level
n4v2ah process
n4v2aw battle
n4v2b. shoulder
n4v2bc mouth
n4v2bw arm
n4v2gu line
n4v2i. plant
n4v2ir picture
n4v2kc evidence program
n4v2kf interest
n4v2kk value
n4v2kr pattern
n4v2ms wage
n4v2qc voice
n4v2qm price
n4v2qu number
n4v2r2.o part
n4v2ss condition
n4v2tk rate
n4v2tr stage
n4v3.r effect
n4v3a1lu center
n4v3a2qv sound
n4v3a3.h light
n4v3a3r4bs back
n4v3as experiment
n4v3bm hand
n4v3bo head
n4v3cc list name question record stress
n4v3ck figure
n4v3ff fear
n4v3iu house
n4v3kc mind point
n4v3kk view
n4v3ku matter
n4v3kv experience sense
n4v3mo land
n4v3mu amount cost
n4v3qu range
n4v4.u result
n4v4ak study
n4v4as work
n4v4bc face
n4v4cc report
n4v4cs act
n4v4eh change
n4v4ew fire
n4v4kk plan
n4v4l. place
n4v4lc state
n4v4lu end
n4v4nh increase
n4v4qs force
n4v4su need
n4v5a. use
n5. location person
n5p youth
n5r2q way
n5s life thing
n5t day year
n5v1gh people
n5v1ps man
n5v2.k group
n5v2bv eye
n5v2eh time
n5v4cs form
r0 diligently tirelessly yeah
r1 absentmindedly actively additionally admirably affectionately alternately amply anatomically anew apiece apologetically appropriately approvingly arbitrarily artificially ashore assuredly astonishingly astride asymmetrically aurally awkwardly between blandly bleakly blissfully blithely boldly bravely breathlessly busily but by casually catastrophically characteristically cheerfully chemically childishly comprehensively confidentially confidently consciously considerately constantly constructively convincingly convulsively covertly crazily critically culturally customarily dangerously dearly decidedly decisively delightfully dismally dispassionately distinctively divinely dogmatically drastically drearily dully earnestly economically efficiently endlessly energetically enormously enthusiastically everlastingly exceedingly exceptionally expectantly extensively faintly faithfully faster favorably feverishly fiercely fondly frenziedly gaily geographically girlishly glibly gloomily gracefully greedily habitually helplessly henceforth hereinafter hesitantly hitherto hoarsely honorably hopefully hopelessly horribly humbly hysterically idiotically idly immensely impeccably imperfectly incidentally incompletely indefinitely infinitely informally insanely insidiously insofar insolently intellectually intensely internally internationally intimately intrinsically inwardly irregularly justifiably justly keenly kinda lavishly lazily legally linearly locally logically magnificently markedly mathematically mechanically meekly merrily miraculously mistakenly moderately modestly morally mournfully mutely narrowly nationally nominally nonspecifically nowise obstinately oddly officially ominously organically outstandingly overwhelmingly passionately passively patiently peacefully perchance perfunctorily periodically peripherally persistently perversely politically pompously popularly potentially powerfully predominantly preferentially principally professedly professionally profitably progressively prophetically psychically purposely quantitatively randomly rationally reflexly relentlessly religiously reportedly resolutely restlessly rightfully rigidly ruefully scientifically scornfully secondarily secondly semantically serenely shrilly sidewise skillfully smoothly snugly soberly socially solidly soothingly sorely spatially spectacularly speedily spiritually spontaneously staggeringly statistically steadfastly stealthily strikingly structurally studiously stupidly suitably sulkily sullenly superbly supra suspiciously symbolically systematically technically tenderly tensely tentatively theatrically thence theoretically theretofore therewith thermodynamically thickly throughout timidly tranquilly unambiguously uncertainly unconcernedly underfoot understandingly uneasily unequally unequivocally unhesitatingly unhurriedly uniformly unmistakably unnecessarily unquestionably unsteadily unusually unwittingly upwards variously visually voluntarily warily willy-nilly wisely wonderfully woodenly wrongly wryly
r2 aboard abruptly absently absolutely academically accordingly accurately across acutely adequately afar afterward afterwards algebraically aloud angrily annually anxiously anyhow anymore anywhere appreciably awfully badly barely basically beautifully besides beyond bitterly blindly brilliantly briskly calmly cautiously centrally chiefly coldly comfortably commercially commonly comparatively conceivably conclusively consequently consistently conspicuously continuously conveniently conversely coolly correctly curiously currently definitely deliberately desperately differently dimly distinctly doggedly doubtless dramatically drunkenly eagerly effectively either elsewhere emotionally empirically eventually evidently excitedly exclusively experimentally fearfully financially finely flatly formally formerly fortunately frankly frantically freely fundamentally furiously gently gravely grimly happily harshly hastily heartily helpfully hereby heretofore historically hither honestly ideally impatiently incredibly independently indirectly individually inevitably initially intently invariably inversely irritably jointly lately lightly likewise literally loosely loudly madly mainly mentally methodically meticulously microscopically mildly momentarily mostly namely neatly necessarily nervously newly nicely nonetheless notably openly ordinarily originally overboard painfully paradoxically partially peculiarly perfectly permanently physically plainly pleasantly politely positively preferably privately profoundly prominently promptly proportionately proudly publicly purely radically realistically reasonably regularly reluctantly remarkably repeatedly rightly roughly sadly safely satisfactorily savagely scarcely secretly seemingly seldom separately severely sexually shortly significantly silently sincerely solely solemnly someday specially specifically squarely steadily stiffly stolidly stoutly strictly stubbornly subsequently substantially successfully supposedly surprisingly temporarily terribly thereafter thereby therefrom therein thereof thereto thither thoroughly though thoughtfully tightly totally tremendously triumphantly typically ultimately unanimously unconsciously undoubtedly unexpectedly unfortunately uniquely universally utterly vaguely vastly vigorously violently virtually visibly vitally vividly wearily wholly wildly within wondrously
r3 actually along anyway apparently approximately around as aside automatically below briefly carefully certainly clearly closely completely considerably continually daily deeply directly earlier easily entirely equally essentially everywhere exactly extremely fairly firmly forever frequently fully furthermore generally gradually greatly hardly heavily hence immediately increasingly instantly instead largely longer maybe meanwhile moreover naturally nearly nevertheless normally obviously occasionally otherwise particularly partly personally possibly practically precisely presently presumably previously primarily properly quickly quietly rapidly rarely readily recently relatively respectively seriously sharply similarly simultaneously slightly softly somehow somewhat somewhere soon strongly sufficiently surely swiftly truly twice widely yet
r4 about again ago almost already always before especially ever finally however indeed merely never often once perhaps probably quite rather really simply slowly sometimes suddenly there therefore thus usually
r5 also not only so too
v0. reboot redeploy
v0a1. laden
v0a1c brazen
v0a1h bald brisk callous clear-cut dizzy staunch
v0a1s scant
v0a1u reticulate
v0a1v numb
v0a2. dirty muddy slim
v0a2c deliberate
v0a2h sober
v0a2k desolate
v0a2r0h bloody
v0a2s legitimate
v0a2v dim
v0c debrief decrypt encrypt iterate liaise podcast renegotiate
v0h debug digitize escalate fine-tune modernise optimise optimize quantify remediate restructure troubleshoot
v0k parse prioritise prioritize proofread prorate retrain standardise
v0m download fundraise outsource reallocate upload
v0o replicate restart
v0r configure customise customize orchestrate redesign redo rework streamline
v0r1w sic
v0s retool
v1. adjoin aerosolize alleviate amputate beget circumscribe disentangle dislodge eject embed emit enmesh envelop exhale exterminate extricate fractionate glean gnash gnaw hibernate imbed immerse impale infect inflame ingest inscribe interlace intertwine interweave juxtapose kidnap liquidate misplace nab permeate pervade pupate redistribute reinstall reload rend reopen restrain smite sterilize suffocate unhitch unload unscrew untie unwire vivify
v1a0. lacerate radiate
v1a0c mediate
v1a0h obliterate sear
v1a0k discriminate
v1a0m confiscate
v1a0r consummate
v1a0u predominate
v1a1f animate
v1a1h blunt tame
v1a1m articulate lavish
v1a1o diffuse prostrate
v1a1r incarnate
v1a1s corrupt exempt
v1a2. bare weary
v1a2c exact shrill
v1a2f gentle humble
v1a2h absent sublime
v1a2r0o sheer
v1a2r1s loose
v1a2r4h up
v1a2s frequent
v1a3. dull
v1a3h thin warm
v1a3s busy
v1c accentuate acquaint acquiesce apologize arbitrate attest bemoan berate beseech besmirch chide clarify connote convulse criticise declaim deplore deride disabuse dissuade enjoin enunciate eschew eulogize exalt except excommunicate expound extenuate extrapolate falsify flout instigate interject intone misrepresent mitigate overemphasize promulgate proscribe reassert refute reinterpret remonstrate rename reschedule rescind restate retract spurn supplicate televise transcribe understate underwrite
v1f alienate antagonize captivate detest dishearten distract enchant endear enliven gratify hanker humiliate infuriate intimidate loathe obsess offend overwhelm pacify pester repent sicken soothe sympathize
v1h accrue accustom automate befall blacken burgeon centralize coalesce condense congeal de-iodinate decentralize decompose deepen demythologize detonate devastate disintegrate efface emigrate equilibrate eradicate erode evaporate exacerbate germinate heal heighten incubate inflate inure iodinate irrigate magnetize marinate materialize maximize moisten nationalize paralyze prolong purify quell quicken re-emerge reactivate readjust redouble refine remodel resuspend revamp revert ripen sensitize simplify stabilize standardize stun suffuse transmute
v1k analyse appraise apprehend ascribe aspire astound authenticate beware bewilder confound hypothesize impute internalize misconstrue misjudge misunderstand reclassify reexamine reminisce reread romanticize substantiate synthesize theorize
v1m apportion capitalize cosponsor defray dispense embezzle entrust espouse peddle pilfer procure reclaim refuel reimburse smuggle transact unearth usurp
v1o ascend cavort congregate convene cringe crumble disband dissipate elude embark evacuate grovel infest infiltrate intrude navigate outrun re-enter reconvene revolve rouse rove scoot sift slink submerge vibrate wend
v1r actuate adorn contrive demolish dramatize effectuate embroider envisage extirpate impersonate improvise reassemble reenact
v1s abet abstain accredit agitate arraign balkanize beguile belabor coddle coerce crucify defraud democratize depose emancipate empower enrol expedite expel foreclose fraternize impede inaugurate indict induct interact liberate lionize molest penalize perpetrate persecute preclude preside reassign redeem reelect repress shirk stratify supplant vacate victimize woo
v1u abide abound befit belie conform defer emulate encamp excel forego outlive outnumber relent subtend suffice typify
v1v ogle outface rediscover
v1w besiege deploy disarm outdo outsmart overpower poach retaliate surmount
v2. bleed carve cater clothe consume crave detach dine disperse drown enclose expend ignite inject injure instal mingle nourish penetrate propel reap recreate repel revive sever sew sharpen starve strangle strew superimpose undo unleash unlock utilize
v2a0c designate
v2a0h incorporate
v2a0s hinder
v2a1c utter
v2a1h dilute
v2a1r3s further
v2a1u approximate
v2a2. awake shut
v2a2c elaborate
v2a2h mature
v2a2v obscure
v2a3k appropriate
v2a3r1h slow
v2a3r3o near
v2a4r3f long
v2c accost acknowledge advertise allege amend applaud ascertain baptize bawl beckon betray bless certify circulate commend concur confess confide congratulate convince criticize croon decry dedicate denounce destine disagree disrupt disseminate distort ensure evade exclaim flatter generalize gesticulate glorify implore inflict itemize justify nominate notify portray preach prescribe profess prohibit pronounce publicize rationalize reaffirm rebut recite reiterate repudiate shun signify solicit stipulate succumb summarize summon tempt testify
v2f annoy appease bask beset cherish depress despise disappoint elicit evoke excite frighten irritate mourn provoke reassure rejoice resent yearn
v2h accelerate adapt adjourn aggravate align amplify augment bake broaden calibrate complicate confine conquer consolidate contaminate crystallize culminate curtail dampen darken deteriorate dialyze dilate diminish distill dwindle enhance enlarge enrich erase erupt facilitate flatten fortify harden illuminate illumine impair insulate integrate intensify lessen loosen magnify merge minimize mobilize modernize perish polarize reappear rearrange reconcile recur regulate reinforce replenish shatter shorten slacken specialize stiffen subside suppress systematize terminate thicken thrive tighten unfold unify weaken widen
v2k affirm amaze assess assimilate classify commemorate comprehend confuse conspire construe corroborate deduce deem diagnose differentiate disapprove dwell engulf equate err foresee forsake infer meditate memorize omit ponder presume presuppose reckon recollect reconsider reconstruct speculate subtract tolerate verify
v2m accumulate allocate allot bestow compile consign deprive dispose donate economize equip impart inherit invest patronize ransack regain relinquish repay retrieve rid rob subscribe subsidize transmit wield withhold
v2o dispel divert elapse hurtle interpose intersect migrate mislead outdistance recede retrace roam rotate seep sidle topple totter veer writhe
v2r activate choreograph cultivate decorate depict engender envision evolve fulfil imitate incite invoke motivate rebuild rehearse renew reproduce simulate tabulate visualize
v2s abolish amuse avert banish collaborate comply counteract deceive disobey educate elevate endorse endow enroll execute forestall frustrate imprison indulge interfere intervene manipulate monopolize neutralize obey oblige obstruct officiate ordain oust overreach prosecute punish ratify rejoin relegate reorganize resign reunite secede subdue supersede supervise undermine unite validate
v2u accommodate adhere compensate comprise consist contradict dangle defy depend discontinue embody encompass endanger ensue epitomize exemplify expire fascinate hover incur inhabit jeopardize linger lurk perpetuate personify pertain populate postpone protrude quit reside retain situate surpass transcend underlie violate withstand
v2v behold bethink conceal discern inspect overhear scrutinize soften
v2w assail enlist invade outweigh overtake vie
v3. absorb afford arrange attach attract awaken behave breathe connect exert fasten install relax relieve seize suspend weep
v3a1k select
v3a2h correct
v3a2m secure
v3a2r erect
v3a4h complete
v3a5m own
v3c accuse advise approve argue assert assure authorize beg characterize communicate complain concede condemn consult contend convey defend deliver denote devote disclose discourage dismiss emphasize exaggerate forbid forgive formulate greet ignore illustrate imply inform inquire instruct introduce investigate negotiate oppose plead pray predict proceed proclaim propose recommend specify submit swear symbolize thank translate warn
v3f admire appreciate arouse disturb inspire please prefer
v3h adjust alter commence disappear eliminate emerge enable explode hasten isolate modify replace restrict stimulate strengthen transform vanish vary
v3k analyze anticipate await calculate compute conclude confirm deduct derive distinguish endure evaluate examine exclude explore identify insure intend interpret multiply react relate remind respond solve
v3m acquire adopt belong borrow distribute earn furnish lend locate owe recover
v3o arrive depart descend expand flee pour straighten wander withdraw
v3r accomplish assemble conceive fulfill generate induce invent publish undertake
v3s administer appoint assign attain celebrate commit compel cooperate enact enforce engage entertain entitle govern impose manage marry occupy organize participate persuade promote pursue restore retire strive succeed
v3u accompany arise coincide compose constitute correspond define deserve differ dominate exceed hesitate necessitate originate persist possess precede prevail qualify resemble resist satisfy survive sustain tend threaten uphold weigh
v3v bury contemplate demonstrate detect perceive reveal
v3w compete confront overcome protect
v4. apply eat hang sit wear
v4a1r1c express
v4a2u live
v4a3c direct
v4a3f like
v4c admit agree announce ask avoid declare deny describe determine discuss explain indicate insist refer speak suggest suppose teach
v4f enjoy
v4h add extend grow happen improve occur prepare reduce remain remove
v4k accept assume believe choose compare consider decide expect forget learn read realize recognize remember understand
v4m buy contribute lose obtain receive seek sell
v4o bring enter send shake
v4r create destroy develop imagine perform sing write
v4s achieve allow encourage establish fail join let operate prevent save treat
v4u attend contain continue exist involve maintain prove represent require serve spend
v4v discover listen observe reflect suffer
v4w shoot
v5. put
v5c say tell
v5h become begin
v5k know think
v5m find get have provide
v5o come follow go
v5s do take
v5u be include keep
v5v appear hear see seem`
