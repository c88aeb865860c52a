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
n0B acanthocyte ala allele anus appendage atheroma atrium auricle autosome axon bladder bowel breastbone buttock caruncle cecum centromere cerebrum cervix chassis chiasm choroid chromosome chyle cistern clavicle clitoris cochlea condyle conjunctiva cornea costa cranium cum cuticle dermis duodenum dura eardrum endocardium endometrium entrails eosinophil epithelium erythrocyte fauces femur fenestra fibrocartilage follicle foreskin fovea frill gamete ganglion gene genitalia genitals genu glottis gonad granulocyte hipbone hooks humerus incisor instep interstice intestine larynx leukocyte lingua lymph lymphoblast mandible megaloblast meninges meniscus monocyte moustache nasopharynx neuroglia neuron nipple nostril oviduct ovum palate pancreas parathyroid penis pericardium perineum peritoneum pharynx plasm plexus proboscis pubis receptor rectum rudiment sarcolemma scapula sclera scrotum semen sinus socket sperm sphincter spindle sputum sulcus synovium teeth testis thalamus thorax tibia tonsil tunic ureter urethra uterus uvea uvula vacuole vagina vagus vas vasopressin vena ventricle vertebra vesicle viscera vulva waistline windpipe zygote
n0I abrader accordion adornment airfoil altar amphetamine angiotensin appliance arcade architrave ark armature armhole arrowhead audiotape awning axletree backboard bars baseboard bassoon beads bedclothes bedspread bellows bier blackface boards bobbin bomblet bones bowsprit bracelet braces breastplate breech broomstick bumper busbar buzzer candelabrum candlestick cannula carburetor carillon cassette cathedra cello chains checkerboard chordophone clarinet cleaver clipper clockwork clubhead compressor condom conduit connector converter copier cornet cote crankshaft crossbar crosse crosspiece crowbar cuirass cutlery cutout cymbal damper detonator digs diode diuretic doorlock drainpipe drawstring driveshaft dryer drywall duplicator dynamo earring earthenware emitter eraser escutcheon extinguisher eyelet fiberboard fishhook fishnet flagship flagstone flaps footboard foremast fulcrum gaff gasket girder goblet graffiti grindstone gunlock gunpoint gunwale gurney gusset gyroscope hairpin hallucinogen handball handgrip handloom harpsichord hashish havelock headband headpiece helmet heroin humanoid hydrofoil ingot jackhammer jackstraw jamb jewelry joist keelson kettledrum lamppost lathe lintel louver lyre mainmast mallet mandolin mantelpiece matchstick materiel mattress mescaline microchip microprocessor mizzen mizzenmast mousetrap mower neckline ninepin oar oarlock oboe paintball parquetry pawl payload peephole photoengraving plaything plectrum pocketknife poker porcelain prosthesis prow pullback quay quoit racquet rails reactor regalia respirator rheostat rings ripcord rudderpost rung runway sanctuary sawtooth saxophone scissors scuba sequin sharpener shears shook sickle sidewall signet simulator sitar slipcover slipknot smokestack smoother softball solitaire sprinkler squeaker steeper strainer strongbox stylus tassel teddy tenpin tightrope toecap toiletry tomograph tongs topmast tore tracery trackball trapeze trombone tuba upholstery vane vasodilator vibraphone vibrator videocassette viol vise visor voussoir waistband walkway wallboard warhead warmer weaponry weft wheelwork whetstone whiffletree wick wicket windlass woodscrew woodwind woof zither
n0I-b acropolis alcove altarpiece amphitheater apse aquarium asylum balcony bastille battlement billboard casement citadel colonnade condominium eaves entablature fipple flue forecastle fretwork fuselage garret handrail hangar hedgerow housetop hovel hydrant kiln kremlin lancet latticework lighthouse megalith minaret nave parapet patio plywood portico prong pylon resonator sepulcher signboard soundbox stocks stretcher stronghold sunroof superstructure tenon tombstone
n0I-c burlap chiffon chino cleats cobweb flipper gauze jean moccasin muslin needlepoint plaid rayon taffeta tartan
n0I-cs lugsail mainsail topgallant topsail
n0I-d awl barometer bioweapon bolometer cardiograph collider crossbow cyclotron cytophotometer dropper electroencephalograph endoscope eyeglasses flintlock forceps galvanometer gavel graver gunsight handgun handsaw hatchet houselights hydrometer hygrometer knuckles laparoscope laser lense lightbulb magnifier moldboard ophthalmoscope photometer pincer plethysmograph pliers projector radiometer sandglass sights sonograph spectrograph spectroscope speedometer sphygmomanometer spirometer sunglasses theodolite thermograph tweezer
n0I-dv paddlewheel
n0I-f blender cooker dishware enamelware glassware platter reamer saucepan silverware spatula tableware teapot
n0I-sv battleship frigate galley lifeboat pontoon rowboat sailboat scooter speedboat warship
n0I-v airliner airship bulldozer clarence cruiser glider hackney handcart helicopter limo limousine spacecraft subcompact taxicab tricycle trolley
n0P acrobat attache automaton batsman becket bunsen calculator centaur changer clapper coaster conveyer cricketer cultivator dick diesel fastener goalkeeper hanger harvester hydra hymen judas kicker knocker lama mummy nebuchadnezzar passer piston preserver prompter puck raja reformer rocker ruth sax shaker skater skier smiler spiller sprayer stoker striker stringer superman swimmer titan toaster vernier washer waters whitehead winder wiper
n0P-a admiral chameleon cyclops diver gibbon gopher hart heron homo jay jenny martin medusa miller predator proconsul rhea shrew sitter vermin viceroy warbler wasp watchdog weaver wren
n0P-af emperor
n0P-as amazon angler brit hammerhead sweeper
n0P-av finisher
n0P-bc walker
n0P-bd divider
n0P-c jacquard
n0P-d finder repeater
n0P-dv caster
n0P-f eater graham hotdog perry turner
n0P-s firth helmsman mariner
n0P-sv cutter privateer sharpshooter
n0P-v blimp tipper
n0S-w clemency cloudiness cyclone mildness storminess
n0X absorber acanthus acetyl acorn acrylic actinomycete adobe agaric alder aldosterone alfalfa allergen almond alp amalgam ammonia ammonite amoeba andromeda anemone angiosperm anise anther antiparticle antler apricot arbor archipelago artichoke asbestos ascent ascocarp ascomycete aster atoll austenite awn axil bacillus bacteriophage bacterium balsa bamboo baryon basalt basil bauxite bearskin bedrock beet begonia bilirubin bloomer boson bract bran branchlet breadcrumb breadfruit breccia bunyavirus buttercup butyl cacao cactus calcite calyculus calyx caraway carbuncle carpel carpospore carrion carrot cassia castor catalyst cation cedar celery chalcedony chess chickweed chlorophyll chorion cinder cinnamon climber clocks clove coca coccus cola colloid conifer contaminant corm corolla corpuscle corymb cotyledon crater cress crevasse cucumber cuisine cutlet cycad cyme cypress dale dell dicot discomycete drier drumstick drupe dug electrolyte ember embryo emerald emulsion estradiol estrogen ether ethyl excrement exhalation extravasation falls feces feldspar fern ferrite fibril filament filaria filler filth fir flax floret foothill foreleg forelimb forewing frond fungus gallstone gametoecium gametophyte garlic garnet gemstone geranium glen globule gluon goldenrod grapefruit gymnosperm hammock hardwood hawthorn heartwood heath hemlock hemp hibiscus hickory holly hops horsehair horseradish houseplant humus hydroxyl hymenium iceberg impregnation infusion inhibitor insecticide insulator iris isotope isthmus juniper jute kola lac latex laurel lava leafstalk leek lees leopard liana lily limestone linseed litmus liverwort loam lubricant lute magma magnolia mallow mandarin mangrove marigold marijuana marshland melanin meson mesquite mestranol meteoroid methyl mica microbe micropyle midrib milkweed mimosa mistletoe moderator monad morel musk mustard narcissus neutron nightshade nitrite norethindrone norgestrel nova nutmeg onion opal organophosphate otter ovary ovule panicle papilla parsley parsnip pathogen peat peppermint perianth pesticide petrolatum phage phallus photosphere pineapple pinwheel pion pistil placenta placer plankton plasticizer plateau platelet plumage pneumococcus poliovirus pollutant popcorn poplar positron precursor primrose progesterone progestin promontory protoctist pseudopod puffball pumpkin quark raccoon raceme radioisotope ragweed raspberry rattan redwood reed rhinestone rhizoctinia rhizome rickettsia rind riverbed rootstock rye saffron salmonella sandstone sang saprophyte scape scurf seashell sedge semiconductor sepal sesame shale shigella shoreline sierra sol sorghum soy soybean spathe spinach spirochete sporangium sporophore sporozoan stabilizer staphylococci staphylococcus stigma streptomyces subshrub suede sugarcane sumac sunflower tapa taproot tendril testosterone thallus thinner thistle thrift thymus timothy tourmaline trefoil treponema truffle trumpets tuber tuberculin tuna tundra turnip twins udder umbel underpart vapour velum venom viola whalebone wheatgrass whitewater wildflower woodland wormwood yeast yew
n0X-a aphid arachnid arthropod auk baboon barnacle beagle bison blastula boar bronco camel carnivore cayman centipede chimpanzee chrysalis civet cobra coelenterate crocodile ctenophore curlew dinosaur earthworm echinoderm egret fetus finch flycatcher foetus foxhound gallinule gastropod gazelle giraffe gnat greyhound hedgehog heifer hornet humankind humans hummingbird ichthyosaur kangaroo kingfisher lemur mankind marten midge mollusc mollusk monotreme nematode newt oriole panda penguin petrel piglet pinworm plesiosaur plover poodle pug pupa racehorse reindeer robin rodent sandpiper seabird shorebird shrike songbird starfish stork swine tapeworm termite theropod tom tortoise tunicate viper zebra
n0X-af partridge
n0X-as dolphin goldfish percoid
n0X-f ale broth capon casserole catsup caviar chili chips chowder cider cocktail cocoa codfish concoction condiment conserves curd custard dumplings eats eel espresso flatfish frankfurter gravy grenadine haddock hamburger herring liqueur lobster loin mackerel margarine mayonnaise molasses muffin mussel offal omelet organs pancake pasta pastry potherb potion pottage preserves pudding raisin roe salsa seafood shad shellfish sinker souffle stinger sweetener syrup thiamine trout veal vegetarianism vodka yogurt yolk
n0X-s backwater bighorn cam fjord islet loch seaboard seashore seaside watercourse
n0X-w airstream chinook elements gale rainstorm
n0a brainstorming branding coursework deployment encryption healthcare homework internship lockdown optimization rollback stewardship teamwork telemetry triage workflow workload
n0a0. metric
n0a0a nonprofit
n0a0c hybrid postmortem
n0a0e pandemic
n0a0i deliverable
n0a0p activist postgraduate respondent subsidiary
n0a0r1. northward southward westward
n0a0r1l ok
n0a1. adamant blistering chilling developing dynamic eleventh flimsy imperative imperfect lavender limiting olive particulate perennial retinal seventeenth sixteenth streaming twelfth volatile
n0a1.-a bovine feline mammalian
n0a1.-f brittle delicious pasty
n0a1.-s mobile
n0a1.-w blazing
n0a1a ascending audible boring driving floating governing hurrying jutting motivating shifting soaring winding
n0a1b abdominal
n0a1c classified coaxing connective dental diminutive inquiring ionic latest masculine modal nasal nominal oblique possessive pragmatic skinny temporal theatrical vocal voltaic yielding
n0a1e dwindling interlocking rising sparkling touching
n0a1g enlightened gaudy handicapped kindred timid unemployed
n0a1i analeptic antiseptic cozy gilt graphic peripheral portable radial roundabout schematic
n0a1i-c metallic reversible
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
n0a2. crude diagonal eighteenth eighth fifteenth glad horizontal infinite nineteenth passive progressive reciprocal seventh sixth synthetic vertical
n0a2.-a husky
n0a2.-f dietary stout
n0a2a crushing frightening pleasing wandering
n0a2b parasympathetic permanent posterior
n0a2c acute alveolar bold circular classical comparative comprehensive exclusive feminine gradual heroic literal oral pictorial singular spectacular swedish
n0a2e fitting preliminary striking
n0a2g elderly hostile secondary
n0a2i elastic explosive leading remote therapeutic upright working
n0a2i-cs royal
n0a2i-d automatic
n0a2k aesthetic defensive external multiple partial proportional
n0a2n eighteen eighty eleven forty frail grand imaginary ninety rational seventeen sixteen sixty twenty-five
n0a2p african ancient anti beloved born comic crazy cuban cubist dutch illiterate immortal indian innocent irregular lovely metropolitan monastic neutral newborn noble primitive probable provincial pseudo religious revolutionary silly teen temporary weird worthy
n0a2p-a swift
n0a2r0g underground
n0a2r0p extra
n0a2r1p super
n0a2r1s ill
n0a2s absurd raw resultant solitary
n0c authentication benchmark brochure bye database dissertation exam firmware guideline handbook malware password pipeline playbook protocol software spreadsheet syllabus timeline website
n0g cohort seminar workforce
n0i airline bakery cursor dashboard follow-up headset internet intranet laptop mall pixel robot throughput widget workplace
n0i-b stockroom
n0i-d webcam
n0i-v forklift
n0k brainpower digitization mindset module percentile schema template
n0l desktop workspace
n0m markup paycheck stipend
n0n outage
n0p alumnus auditor bookkeeper browser businesswoman caregiver chairperson chairwoman chef clinician councillor dispatcher electrician facilitator freelancer fundraiser grantee novice paralegal paramedic printer programmer provost recruiter retiree router salesperson saleswoman scanner seller server shareholder shipper spokesperson stakeholder subcontractor tester trainee welder
n0q accessibility accountability agility competency competitiveness credibility pallet scalability sustainability usability
n0r0t midweek
n0r1X plum
n0r1l outdoors
n0r1p closer sooner
n0r1t hereafter
n0r2.-s forth
n0r2s altogether
n0s glitch hygiene standardization wellness
n0t downtime fortnight latency lunchtime midterm semester uptime
n0v0.m leverage
n0v0B. coiffure girdle graft marcel roach suture toenail
n0v0Bf hamstring
n0v0Br plait
n0v0Bw ruff
n0v0I. autoclave batten bitt bombard brail brooch canopy casket cobblestone cowl cudgel dredge floss garter handcuff ladle mortise pomade rabbet rouge scythe skewer strickle truss varnish veneer ware winch zipper
n0v0I.-b calk pave tampon
n0v0I.-c bib felt
n0v0I.-d dibble horsewhip saber sabre sledgehammer syringe tomahawk trowel
n0v0I.-dv pinion
n0v0Ic backspace fax semaphore videotape
n0v0Ic-sv yawl
n0v0Ih pestle
n0v0Ih-b buttress
n0v0Ih-d floodlight
n0v0Ih-f griddle
n0v0Ik-d caliper
n0v0Im corbel dado hobnail horseshoe snaffle spool tinsel
n0v0Im-b cornice
n0v0Io backpack jackknife ratchet scull seesaw siphon skate ski snorkel snowboard snowshoe surfboard tram treadle underlay
n0v0Io-sv canoe motorboat
n0v0Io-v bike bobsled dogsled hydroplane luge motorbike motorcycle seaplane skateboard sled sledge sleigh snowmobile toboggan unicycle
n0v0Ir caparison crayon noose stencil twill
n0v0Ir-c brocade
n0v0Ir-d microfilm
n0v0Is buttonhole rook sandbag
n0v0Is-b trellis
n0v0Iu counterweight
n0v0Iv chime gong spangle
n0v0Iw harpoon shuttlecock skittle trawl
n0v0P. lasso moor
n0v0P.-a cub quarry
n0v0P.-b cog
n0v0P.-d screw
n0v0P.-f fodder
n0v0Pc-a cuckoo
n0v0Po mountaineer
n0v0Pr bard checker faggot
n0v0Ps decoy fag putter
n0v0Ps-v steamroller
n0v0Pw-af shrimp
n0v0Pw-f torpedo
n0v0X. babbitt cere clapboard crap daub exudate grit mushroom putty shellac shingle silt splint talc tiller tusk
n0v0X.-a raven
n0v0X.-f gin prawn prune puree shank
n0v0X.-w sleet
n0v0Xc haw peach
n0v0Xf rue
n0v0Xh alloy bur burl clinker coke gel henna hull husk malt shoal shuck tincture
n0v0Xh-f marinade
n0v0Xm fleece garnish sop spar trash undercut
n0v0Xm-f forage
n0v0Xm-s canal
n0v0Xo lighter percolate plough puddle samba shag
n0v0Xo-a butterfly ferret lark reeve
n0v0Xo-f steamer
n0v0Xr chalk lacquer spawn till
n0v0Xr-b honeycomb
n0v0Xr-f brew filet smelt
n0v0Xs beaver sliver
n0v0Xs-a stag
n0v0Xu-f conserve
n0v0Xv nettle
n0v0Xv-f curry
n0v0Xw-a snipe
n0v0Xw-f grouse
n0v0Xw-s seine
n0v0a. tweak
n0v0a1cf keen
n0v0a1p.-f frank
n0v0a1pv mute
n0v0a1r0cc okay
n0v0a1r0ec jolly
n0v0a1r0eo plump
n0v0a1t. wee
n0v0a2.h-s shallow
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
n0v1.. chop hatch pelt ping rinse snag stifle weld
n0v1..-f sling
n0v1.c-f mince
n0v1.c-w squall
n0v1.f fume
n0v1.h highlight wane
n0v1.h-f barbecue
n0v1.k upgrade
n0v1.m discard
n0v1.o steam twirl
n0v1.v pepper
n0v1I. hoist implant lace miter overlay ply pommel roost shroud splice swab tamper tether
n0v1I.-b mow
n0v1I.-d telescope
n0v1Ih interlock
n0v1Ik baffle
n0v1Io paddle
n0v1Io-d boomerang
n0v1Io-sv ferry
n0v1Ir inlay
n0v1Ir-b laminate
n0v1Iu dovetail
n0v1P. gore scab
n0v1P.-as tinker
n0v1Pm-a hog
n0v1X. gorge mash squash vomit wad
n0v1Xc chaff
n0v1Xh dye
n0v1Xm sap
n0v1Xm-f hock sub
n0v1Xo caper geyser
n0v1Xo-f quail
n0v1Xo-s cascade
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
n0v1a1.h-f sour
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
n0v1eh-w smolder
n0v1eo dribble flicker recoil shimmy zoom
n0v1es fete
n0v1ev sputter strum
n0v1fo fidget
n0v1fv tingle
n0v1go straggle
n0v1gv masquerade
n0v1i. backstitch catapult clench latch lounge mop strop
n0v1i.-b muffle
n0v1ic reset
n0v1ih baste
n0v1ik override rivet
n0v1io hobble ruffle scuttle shuttle skid spout swivel teeter trundle
n0v1ir harrow remake
n0v1ir-b forge
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
n0v1p. crane peel pierce
n0v1p.-a sire
n0v1p.-d scribe
n0v1pc-a nag
n0v1pf revere
n0v1pf-a badger
n0v1pk jilt
n0v1po budge rake usher
n0v1ps consort matriculate spearhead
n0v1ps-a gull
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
n0v2.. chew dip exhaust glaze poke soak solder spill spit wallop
n0v2..-a sow
n0v2..-f sorb tuck
n0v2..-s wallow
n0v2..-w sprinkle
n0v2.h curl melt sprout
n0v2.h-f mix
n0v2.m dump
n0v2.o freeze sag stalk
n0v2.o-f flounder
n0v2.s cheat rape
n0v2a. bathe blink doze fling glower grope hug hurl kneel nestle shave
n0v2a0.. fell
n0v2a0..-w puff
n0v2a0.h-f roast
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
n0v2a3.h perfect
n0v2a3.h-s narrow
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
n0v2i. bevel choke clamp clasp pry twine
n0v2i.-c clog
n0v2ic coax
n0v2ih mend
n0v2io purl traverse
n0v2io-d dart
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
n0v2p. grind rip
n0v2p.-cs lug
n0v2pc scold
n0v2pf bore
n0v2ph shrink tailor
n0v2po wade
n0v2pr initiate
n0v2ps segregate sue
n0v2pu waver
n0v2pu-b lodge
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
n0v3.. lick
n0v3..-f cling
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
n1. accretion alkali applicability asynchrony autofluorescence baseline birefringence blowing brotherhood calcium calving centrifugation chloride combustion conduction conductivity convection cr dexamethasone distillation emanation evaporation falloff feedback fibrin firelight fluoride gassing germanium globulin granite gravity grinding halogen hatching hydrocarbon impetus inflection iodination kinship lamplight laying mania maturation morals necrosis oscillation packing phenothiazine platinum polyethylene polymerization prednisone processing proliferation proteolysis protozoa radiance radiochlorine redeposition refrigeration relevancy remnant repulsion residue resorcinol rh rooting saturation saturn scraping sedimentation sorption striation sunray synchrony thiouracil tidewater transpiration triangle tungsten turnover tyrosine
n1.-a gelding
n1.-f cookie
n1.-s gulf
n1.-w hurricane torrent
n1B abdomen aorta armpit arteriole biceps bile bloodstream buttocks cadaver cartilage cerebellum colon duct epidermis extremity eyebrow eyelid fingernail fingertip forefinger gallbladder haircut hairdo ileum insulin intima jejunum jowl ligament lobule loins lymphocyte macrophage marrow mucus myocardium myofibrilla navel nodule nucleolus orifice pathway pectoralis pelvis phagocyte physiognomy plaque protoplasm retina saliva serratus sinusoid spine spleen sternum submucosa teat tendon testicle tit trachea tubule valve vitals whiskers womb
n1I accelerator ammo anvil aperture applicator armament armchair axle baggage bagpipe banjo basin bathtub baton bedstead binder birdhouse blackboard blower boiler bookcase bookshelf bouquet bowstring briefcase broiler burner capacitor castanets catheter centerfield coattail cocaine condenser contraption cooler crossroad crusher crutch curbside cusp denture dishwasher dispenser doll doorbell dooryard dresser earphone electrode electromagnet entanglement escritoire facade faucet firecracker firework flowerbed frieze gatepost gourd guitar handbag handspike hatchway heater heaver hilt hopper icebox interlayer irons jukebox junction keyhole lapel launcher lotion loudspeaker magnet makeup mantel mast membrane mouthpiece muffler necklace noisemaker nozzle orchard oscillator outfield oven pane paramagnet paraphernalia passageway patina pedestal pendulum perforation phonograph pier portfolio propeller pulpit quill receptacle recorder rectifier refrigerator relic rightfield roadside rod rosette rudder saddlebag seedbed shoelace shrapnel sideboard sill slab soundtrack spoke springboard sputnik stair starter stein stilt stirrup subway sunshade tabletop thong toothbrush transformer transistor trinket tripod turbine two-by-four typewriter urn utensil violin wallet wastebasket wayside wheelchair windmill windowpane windshield wineglass worktable wreath xylophone
n1I-b auditorium ballpark balustrade banister barnyard belfry breakwater cabana chancel chandelier clotheshorse courtyard cupboard dungeon enclosure fender fixture fortification fortress fountain furnace gable harem haven hearth hutment intrenchment knob lager lodgings masonry mausoleum obelisk rampart rooms sash silo skylight stadium staircase stairway tine trestle washbasin ways weir
n1I-c flannel flats gabardine gingham sandal satin sneaker swatch tarpaulin tweed wool worsted
n1I-d binoculars carbine dagger electrocardiograph eyepiece flashlight footage gallows plowshare pulley pyrometer scimitar screwdriver searchlight seismograph shotgun small-arm spectacles spectrometer stethoscope streetlight timepiece timer voltmeter
n1I-f coffeepot kettle percolator
n1I-sv destroyer freighter mayflower sloop steamboat steamship tanker
n1I-v ambulance auto buckboard kamikaze railway sedan streetcar teacart tractor
n1P adonis archangel conveyor fielder hitter hurler infielder left-hander letterman linebacker lineman piper rigger right-hander sleeper slugger sprinter sucker tumbler
n1P-a boxer coon loon nymph primate tiger trumpeter
n1P-d seeker
n1P-f swede
n1P-s boatswain navigator seaman
n1X abyss agate anion arroyo bacteria balsam beech boulder bramble brier calculus cape carcass cavity chrysanthemum clamshell cliff clover comet coolant crag daffodil daisy dandelion delta diethylstilbestrol dimethylglyoxime dogwood dune elm eluate ethanol fertilizer fiberglass firewood floc fluorescein fumes garbage gentian glacier glycerol granule gunpowder headland hemosiderin hillock hillside hollyhock homogenate honeysuckle hyacinth ivy landmass ledge legume linoleum lint lotus mahogany mainland mane manzanita maple marsh moss mountainside nectar nomia oat obsidian orchid ore ozone peninsula peony periwinkle petal photon polybutene poppy pothole proton quartz radiator rainbow reactant reagent remains rift riverbank rubble rump sawdust seaweed sheepskin shrub sloe snout splinters spore stamen steppe subcontinent substrate surfactant sward toxin tulip urine verbena vinyl volcano wafer walnut wastewater wheat wicker yucca
n1X-a anteater armadillo bloodhound caterpillar charger chick cicada colt deer dove elephant flea gamecock hookworm lion lizard locust louse maggot magpie mammal mare mosquito moth mule nightingale owl ox panther pheasant pigeon pony porcupine possum poultry puppy python rattler reptile rhino rooster salamander seagull silkworm spaniel sparrow spider squirrel tadpole terrier turkey whiteface woodpecker
n1X-afs sardine
n1X-as walrus
n1X-f alcohol apple banana barley beverage brandy chocolate citrus cracker cud currant dessert grape greens herb juice lentil lobscuse martini melon mutton nourishment pea pear pie pizza potato premix provisions rhubarb salad sausage sherry spirits steak strawberry sushi sustenance taffy tomato vinegar vitamin
n1X-s estuary inlet isle lake seacoast waterfall waterway
n1X-w dew downpour gust monsoon rainfall snowfall
n1a ablation abortion absenteeism adherence adjournment adoption annihilation attainment attendance automation backbend backing basketball bathing batting belching betrayal bloodshed boarding boating bombing breakup bricklaying broadening brushing buildup burglary buying cancellation carpentry certification checkout chin-up choreography codification commuting compliance conquest consumption continuance continuation counting coup courtesy cultivation delivery depletion depreciation depredation desertion digitalization disenfranchisement dissection dissociation drafting drainage eating ejection elaboration electroshock elimination enactment enforcement enlargement evacuation exacerbation excavation fastball festivity firewall flatus founding grappling gulping handstand havoc headstand hiding hobby holocaust housekeeping idleness implementation imposition imprisonment industrialization infliction inheritance injustice inoculation insurrection intensification interplay intervention intimidation irrigation keeping kickoff kissing layoff legation leyte liquidation localization logistics manufacturing marbles mating measuring melee merchandising migration mining misbehavior miscalculation mischief misdeed modification negligence neutralization nomination obedience objectification obliteration onrush orgy orientation overachievement parimutuel parting percussion perpetuation persecution pilgrimage place-kicking planting plowing programming prostitution purification rationing rebuilding recourse renewal reprisal retaliation robbery rodeo rotation roundup sacrilege scouring shaking shenanigan shoot-down siege sightseeing snoring spectroscopy sponsorship spraying squatting stabilization startup stead striving stylization sub-test suicide surveillance systematization tenancy thermometry trading transaction transmutation tug-of-war tuning typography underachievement unloading upkeep utilization vaccination vengeance vocation watching wings wrestling
n1a0. alabaster bearing blooming cleft flowering growing violet
n1a0B deltoid pectoral
n1a0I afghan breakable capillary drumhead sable umbrella
n1a0I-c velvet
n1a0I-d projectile
n1a0I-v buggy convertible
n1a0P punk
n1a0P-a mutant
n1a0P-f sage
n1a0X adhesive lowland protozoan
n1a0X-a vertebrate
n1a0X-as salmon
n1a0X-s strait
n1a0c hawaiian manual prescription slavic tenor testimonial token
n1a0e banging bouncing cracking grumbling thumping whirring
n1a0g pedigree retrospective
n1a0i bracing classic mosaic terminal
n1a0i-b grating privy walk-up
n1a0i-c accessory
n1a0k bent determinant stimulant
n1a0n cc
n1a0p adherent antecedent attendant beneficiary caller diabetic freshman imbecile incompetent individualist jesuit maiden mechanic mercenary missionary nymphomaniac outcast soprano texan wizard
n1a0q bass rearing
n1a0r0. southwest
n1a0r0I backstage offstage
n1a0r0c weekly
n1a0r0e rattling roaring
n1a0r0l uptown
n1a0r1. southeast
n1a0r1I straightaway
n1a0t sec twilight
n1a1. brooding healing melting softening ultraviolet
n1a1.-f nutrient
n1a1.-s atlantic
n1a1I-b attic
n1a1I-v sulky
n1a1X lilac plastic
n1a1a cleansing closing faltering going lashing meddling offensive plodding pressing rallying shining sitting starting straining supporting sweeping waiting weeping whipping winning
n1a1b anterior
n1a1c commonplace danish daring epic hebrew hellenic inaugural longhand low-down monotone rumanian screaming smiling superlative tibetan
n1a1e gleaming raising runaway throbbing variant
n1a1f rejoicing
n1a1g aged cautious doomed tudor
n1a1i miniature nude
n1a1i-c woolen
n1a1k differential esthetic
n1a1l arctic exterior
n1a1m earnest premium
n1a1n myriad twenty-one twenty-three
n1a1p adolescent anglo-saxon auxiliary blonde brute buddhist capitalist cardinal darling elder gallant homosexual humanist impressionist korean lightweight marine notable phantom pursued rowdy scholastic sicilian stoic supernatural virtuoso
n1a1p-a captive fledgling
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
n1a3i-v local
n1a3k absolute binomial impossible
n1a3l thick
n1a3n fifteen fifty seven thirty twelve twenty
n1a3p academic contemporary regular
n1a3p-s superior
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
n1b leaflet visage
n1c accounting accusation admonition adverb advertisement album allegation allegory apology assertion bibliography biography blues bravado brevity broadcasting cadenza citation clapping clause comeback commandment concerto concession concurrence constitution coupon damnation deliberation denunciation designation details diary dickens dictum diplomacy dirge dogma eeg epithet exaggeration exhortation exposition fairytale fiat filing finale flattery flyer fracas gender glossary gospels grapevine grinning handwriting hello hi hollering hypocrisy imperialism inscription journal journalese kerygma lamentation lettering loophole lordship manuscript marking massachuset memorandum menu metaphor milestone misconstruction mon-khmer monologue monosyllable motto negotiation newsletter notation notebook noun nuance numbering opus oration paean pamphlet parable paradox phoneme portrayal predicator preposition printing pronouncement propagation prose protestation proverb quotation recital recrimination redefinition redundancy remonstrance rendering rendition respects roster saga sarcasm scoffing shibboleth showdown showing signature spelling stationery storyline subtlety symbolism synonym telegram terminology thesis tidings timetable treaty typing urging uto-aztecan video vowel withdrawal writ
n1e accompaniment calamity concussion conservation consolidation deformation deviation dislocation downfall emergence encroachment epiphany genesis happening heartbeat hissing humming impinging inception initiation intrusion landslide licking olympics opener ordeal popping pounding ringing runoff salvo setback sinking tapping transformation uplifting wages whistling
n1e-w bonfire campfire
n1f alienation angst antipathy ardor attachment compassion consolation consternation coolness detachment devotion displeasure dissatisfaction distaste expectancy exultation fondness glee gratitude grievance infatuation jealousy merriment nostalgia optimism penance premonition resignation revulsion sadism sadness self-consciousness self-esteem sensuality seriousness solicitude stupor uneasiness wildness
n1g agglomeration ancestry aristocracy battalion bevy cadre clergy clientele clod dictatorship faction fraternity galaxy horde instrumentality judaism laity lineage majors masses mythology nobility parish parliament populace regime reunion seminary soldiery sorority soviets squadron subspecies symposium tableau troupe tyranny underbrush vegetation wildlife
n1g-b ministry
n1i aloes americana bedding cargo carving chlorothiazide closeup contrivance coupling cure-all curio depot drygoods duplication facing grocery hardware harvard hub idol interface keyboard lab lockup maze medication modernism museum oxytetracycline paneling photo plumbing prison regulator repertory repository roundhouse setup storefront storehouse supermarket tablet tranquilizer vaccine woodwork yale zoo
n1i-b ballroom booth brothel clubhouse cockpit coop dormitory edifice farmhouse fencing foyer ginmill inn john kitchenette lavatory lodging nursery pentagon railing salon schoolhouse schoolroom smokehouse synagogue tavern vatican vestibule
n1i-c apron bathrobe linen necktie overcoat poncho shawl slicker sweatshirt turban undershirt
n1i-dv icbm
n1i-v thoroughfare
n1k activism agenda alertness anthropology aptitude backbone biomedicine biopsy bonus breakthrough coldness collusion conceptuality condensation conditioning configuration coordination creativity creed disbelief distraction economics egalitarianism endowment essence ethic expertise extrapolation eyesight facet fanaticism fascism flair forgetfulness formalism fundamentals furor genus geometry humanism indecision inexperience inspiration ism jurisprudence ken knack know-how layout lexicon linguistics marksmanship mentality misconception musicianship nuisance pathology peculiarity pharmacy phonemics picturing platonism positivism prediction preoccupation presumption presupposition pricing profundity progressivism prophecy prototype provincialism prowess psyche psychotherapy radicalism rationale rationalism reliance reliving remembrance responsiveness reverie salesmanship self-confidence self-deception sensing slowness sophistication sub-interval supernaturalism syntax tactics testament unawareness valuation vigilance vogue
n1l alabama albany amsterdam apex austin australia backwoods bavaria beachhead birmingham borough brazil britain burma campus cheyenne cincinnati clearing colorado confederacy connecticut countryside demarcation derivation destination ecliptic egypt endpoint epicenter fairway graveyard habitat harlem heavens heights hideout homeland honolulu hungary indiana indianapolis iraq ireland isopleth kentucky landmark latitude locale louisiana maine mexico midst minneapolis montreal oilfield oklahoma oregon outpost outskirts paradise parts philippines polls prairie rooftop scotland seattle shrubbery siberia spain springfield stratum terrain tibet tokyo ussr utah vermont wasteland whereabouts wyoming
n1l-b abode
n1l-s ceylon greenland java
n1m allocation appropriation coverage currency dime donation dowry escheat installment legacy payroll proceeds receipts reimbursement retribution savings subscription tuition
n1n bandwidth centimeter dozens droplet gallon gauss hp milliampere milliliter mite morsel one-eighth one-fifth penny quart scores sprinkling tons trio two-thirds watt
n1p abbot abolitionist accountant actress adulterer aggressor alderman anabaptist ancestor anglo-american anthropologist apache apothecary arianist assessor assignee assyrian attacker backer bandit banshee baptist bartender beginner believer besieger blackmailer booker bootlegger bride buddha bunkmate busboy buyer cartoonist cattleman cavalryman celebrant chambermaid chieftain chiropractor chorine chosen co-worker commando commentator committeeman concessionaire concierge confidant congressman connoisseur consultant contributor controller coordinator courier courtier craftsman cultist dad daddy dean decedent defender deity dentist deportee designer devotee doorman dramatist drunkard duffer dweller earthman egotist executioner executor experimenter explorer fella fill-in flautist florist foreman forerunner freeman gadfly gangster gardener generalist geologist girlfriend goddess golfer goner gourmet grandma granny guerrilla gunman headmaster hegel heir helper heroine herpetologist highwayman hitler homesteader householder humorist hypocrite idealist idler illustrator incarnation infant infantryman interviewer invader investor irishman jackass janitor jew-baiter jeweler jimhickey johnny juror knight-errant landlord lawman layman lecturer lefty liar librarian loser lucifer machinist madman major-general mary masseur midshipman milquetoast miner mommy monarch monstrosity mourner mover nemesis newcomer newsboy newsman nun oldster onlooker organizer outsider overachiever overnighter pardner parson passerby pathologist patriot patrolman peddler pharmacist physicist picasso plainclothesman platonist playmate plug-ugly plumber portwatcher posseman promoter puncher pursuer recipient researcher runner-up rustler saleslady schoolboy schoolgirl schoolmate sculptor shopper singer sioux skeptic slob smuggler sniper songwriter sonny spouse storyteller straggler subjectivist suburbanite sufferer supervisor supplier surveyor teammate technician tormentor tory tourist trapper traveler treasurer twirler underachiever undergraduate vendor villager villain violinist ward-heeler warrior wholesaler wigmaker wingman winner wordsworth workman wretch yokel
n1q abundance adequacy airs altitude aspiration audacity availability brilliance caliber calmness carelessness clearness composure condescension correctness cowardice coyness crispness deceleration decrement delicacy demeanor dereliction detergency diam disloyalty disposition diversity eccentricity egotism elasticity elegance emotionalism enthalpy equality ethos excellence exclusiveness expanse expansiveness expressiveness feasibility firmness folly foolishness fortitude freshness gamut guts half-intensity hallmark heaviness heroism honesty hostility humanity humility idiosyncrasy infidelity insolence irreproducibility likelihood literalness loveliness luster marginality meq might mobility modesty monotony mystique objectivity oneness palette pallor parallelism patriotism persistency physique plasticity politeness potency pretence privacy proficiency profitability quietness recklessness regularity relentlessness reliability reproducibility resilience reverberation rigor robustness sameness sanctity secrecy self-respect self-will selfishness serenity severity shading sinfulness slowing smallness smoothness softness solidity spaciousness specialty spontaneity stiffness stubbornness tact temerity tenderness thinness three-dimensionality timbre tolerance topography traditionalism trait uniformity uniqueness universality unwillingness variability verve vice virulence visibility weightlessness yardage
n1r0X horseback
n1r0t overtime
n1r1c nay
n1r2s nowhere
n1r3n in
n1r3t tonight
n1s abscess acetonemia affluence anarchy arteriolosclerosis arthritis bankruptcy bereavement captivity championship circumstances coexistence completeness confinement congestion consensus contamination criminality crudity cyst deadlock debility dejection delirium dependency despotism diarrhoea disability discomfort disintegration disrepair edema elation emphysema entirety exhaustion falsity fascination fermentation flu friction friendship fullness goitre hardship hyperemia hysteria illumination impasse inferiority instability jeopardy lesion lethargy liaison madness malady malaria manhood materialism nadir nausea niche parenthood perturbation precedence rapture refinement rheumatism rhinotracheitis sanitation sciatica self-determination self-government showcase starvation susceptibility swelling terms tularemia tumult typhus unemployment upheaval urgency vacuolization vulnerability weariness well-being woe
n1t adolescence airspeed anachronism bedtime blackout continuum cps culmination deadline deathbed dinnertime easter expiration festival fifties heyday incipiency infancy jan lifetime lunation mid-fifties mid-june morrow mph oct pacing payday quarter-century reconstruction restoration schooldays spacing teens tempo termination thanksgiving weekday
n1v0.. blob chrome groove wallpaper
n1v0.c shit
n1v0.h microwave
n1v0.r draught
n1v0.s bottleneck
n1v0.u rut verge
n1v0.v-a drone
n1v0B. gut knuckle
n1v0Bh freckle
n1v0Bm scalp
n1v0Bo orb shin
n1v0Br groin
n1v0Br-b wattle
n1v0Bv eyeball
n1v0Bw forearm kneecap
n1v0I. ax bale bin brad broom bucket cake coffin crate cuff dope flute gutter hasp hem hinge leash lever pleat pouch scaffold seam shackle stripe tile
n1v0I.-b bower hoop partition
n1v0I.-c yoke
n1v0I.-d pitchfork
n1v0I.-f spoon
n1v0Ic stool
n1v0Ih ballast
n1v0Ih-d torch
n1v0Im armor ditch kit munition rafter slat wharf
n1v0Im-b cleat grate loft terrace
n1v0Io brake chute concertina exit parachute raft ultracentrifuge
n1v0Io-b vault
n1v0Io-d lance transit
n1v0Io-sv yacht
n1v0Io-v chariot
n1v0Ir bugle hoe jewel lipstick quilt
n1v0Ir-c corduroy
n1v0Is bludgeon crib fiddle halter jug peg sieve thermostat throne trench
n1v0Is-sv shipwreck
n1v0Iu bead brim cantilever carpet
n1v0Iu-b barrack overhang pinnacle shack
n1v0Iu-d ramp
n1v0Iv cloak
n1v0Iw-b stockade
n1v0Iw-d gage
n1v0P. hood
n1v0P.-f porter
n1v0Pw-as whale
n1v0X. asphalt beak cavern cork fleck grain lather pulp sandpaper stub suds turf
n1v0X.-a clam eagle frog goose oyster snail wolf
n1v0X.-f bean berry blackberry bread butter flour gum soup
n1v0Xc ink rubbish
n1v0Xf gravel
n1v0Xf-a buffalo
n1v0Xh ash burr compost crust dung peroxide pigment weed
n1v0Xh-a alligator
n1v0Xh-f jelly pickle
n1v0Xm pith
n1v0Xm-af grub
n1v0Xm-f cabbage
n1v0Xo cocoon reef sediment
n1v0Xo-a crab hare hound
n1v0Xr stucco web
n1v0Xr-f ham
n1v0Xs fluff
n1v0Xs-as shark
n1v0Xs-f sauce
n1v0Xu mire tangle
n1v0Xu-a ape
n1v0Xu-f cheese waffle
n1v0Xv-f candy
n1v0Xv-w whiff
n1v0Xw-a cricket falcon fowl
n1v0a. cinch patronage
n1v0a0Ih-b bombproof
n1v0a0Io starboard
n1v0a0X. jade
n1v0a0Xo vagabond
n1v0a0Xu-a beetle
n1v0a0ak slight
n1v0a0c. tense
n1v0a0ff discontent
n1v0a0ir sham
n1v0a0sh tan
n1v0a1..-f crisp
n1v0a1.f-a dun
n1v0a1Ih sole
n1v0a1Xh bronze
n1v0a1go fleet
n1v0a1i. compact
n1v0a1iu aggregate
n1v0a1pf bully
n1v0a1ps confederate
n1v0a1pu-s twin
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
n1v0i.-c attire bonnet scarf
n1v0im cache
n1v0io fort helm
n1v0io-dv cartwheel
n1v0io-v bus
n1v0is salve
n1v0kh foreground
n1v0kk bioassay
n1v0ks prejudice
n1v0ls slum
n1v0m. pearl
n1v0mm ransom tariff
n1v0nh bushel
n1v0no gee
n1v0nw par
n1v0p. clown pimp
n1v0pc coquette
n1v0pm pirate
n1v0po crook squire
n1v0ps knight racketeer valet waitress whore
n1v0pu bachelor
n1v0qs disadvantage
n1v0r0I. chock
n1v0s. hypertrophy
n1v0sh flaw
n1v0so welter
n1v0ss founder inconvenience
n1v0sv thirst
n1v0tk calendar
n1v0ts tenure
n1v1.. dent flare funnel notch pucker wedge
n1v1..-f slop
n1v1.c pad
n1v1.f bug
n1v1.h bulge spice
n1v1.k cube pore
n1v1.s index
n1v1.u rim
n1v1Bh clot
n1v1Br braid enamel
n1v1I. buckle cushion flail furrow harness padlock sluice strap
n1v1I.-b barricade bunker corral dam prop
n1v1I.-d shovel
n1v1Ic harp telegraph trumpet vent
n1v1Ic-b hedge
n1v1If goad
n1v1Ih can dynamite
n1v1Ik slate
n1v1Ik-d gauge
n1v1Im sack
n1v1Io tunnel
n1v1Io-b coil dock
n1v1Io-d reel
n1v1Ir ornament
n1v1Is rig
n1v1Iu counterbalance jar
n1v1P. batter
n1v1P.-a hack
n1v1Pu-sv hulk
n1v1Pw fullback
n1v1X. chip harvest paw plaster sponge wrack
n1v1X.-f chuck
n1v1X.-w frost
n1v1Xc leak
n1v1Xc-a parrot swan
n1v1Xh bog snowball twig
n1v1Xk-s brook
n1v1Xm junk scrap
n1v1Xm-a hawk
n1v1Xs splinter
n1v1Xu-f loaf
n1v1a. belch clinch dab jab massage misuse repose revel wheeze yawn
n1v1a0.o arch
n1v1a0I.-v jet
n1v1a0X.-a pet
n1v1a0cc singsong
n1v1a0p. buff
n1v1a0pk reprobate
n1v1a0pm bum
n1v1a0ps outlaw
n1v1a1.o-a stray
n1v1a1pk subordinate
n1v1a2ir fake
n1v1a2is-b stable
n1v1a2nh prime
n1v1a2pc moderate
n1v1a2r0a. fair
n1v1a3cc brief
n1v1a3i. pale
n1v1a3qh brown
n1v1a3r1sv-w quiet
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
n1v1i. buffet cradle overload pin spade stitch
n1v1i.-c sock
n1v1i.-d spear
n1v1ic dial
n1v1ih bolster
n1v1ih-bf grill
n1v1ih-dv gear
n1v1io hurdle loop
n1v1ir panel
n1v1ir-c knit
n1v1is buck jail parcel
n1v1is-c vest
n1v1iv-c mask
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
n1v1p. nurse
n1v1p.-v bogey
n1v1pc cuss herald tutor
n1v1pf tease
n1v1ph cripple
n1v1pm huckster
n1v1po wag
n1v1pr pioneer
n1v1ps groom shepherd tackle
n1v1pu dwarf
n1v1pv scout whiz
n1v1pw jockey
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
n1v2.. deposit extract
n1v2..-a bat
n1v2.c-a crow
n1v2.c-w hail
n1v2.h-w thaw
n1v2.o slump swirl
n1v2.r mold
n1v2.s crush
n1v2.u-d incline
n1v2Xo-f jam
n1v2a. caress exploit fumble gulp haul punch sip suck tug
n1v2a0.r precipitate
n1v2a0ao flip
n1v2a0ev crackle
n1v2a0ff dread
n1v2a0i.-b shed
n1v2a0r0po-f pop
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
n1v2i. butt compress drape hook perch ram weave
n1v2i.-c veil wrap
n1v2ic-v bypass
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
n1v2ls-b resort
n1v2lu orient
n1v2mr draft
n1v2no poise
n1v2p. prick
n1v2p.-s don
n1v2pc advocate convict
n1v2pk muse
n1v2po escort
n1v2po-sv tramp
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
n1v3i.-d whip
n1v3io-cs sail
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
n1v4.r-f produce
n1v4.u-a bear
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
n2. absorption accumulation acetone aeration aerosol africa agglutination agglutinin albumin aluminum argon asia attraction bombus by-product carbon cellulose cholesterol chromatography chromium compulsion contradiction cooling correlation di-iodotyrosine diffusion dilution electricity elution entity enzyme evolution filling fluorescence formulation fortune foundation fractionation goitrogen gradient graphite grouping heating helium hemoglobin hydride hydrogen incentive incidence interdependence interrelation iodide jupiter lookup magnetism margin mars mechanism mercury mono-iodotyrosine motivation nitrogen norm organification organism ossification paradigm pbs periphery phosphate polarity polarization polyphosphate potassium protease psithyrus pyrex relations relevance resonance secretion sector steroid strychnine synthesis tri-iodothyronine ultracentrifugation universe venus voltage
n2.-a beast
n2.-f lemon supper
n2.-s hudson mississippi
n2.-w lightning sunlight
n2B alveolus anastomosis ankle antiserum artery ass bronchiole bronchus brow cortex cytoplasm epiphysis forehead gastrocnemius gland haunch hilum hormone kidney lat lid limb lobe mucosa mustache neocortex neutrophil organ parenchyma pecs perspiration phalanx plasma pleura septum skull thigh thyroxine torso waist wrist
n2B-sv vessel
n2I aerator airway aisle ammunition arms backyard barbell basket bath brakes brick cabinet canteen cartridge cathode chimney cigar colors compartment corridor decoration detector diaphragm dipper disc divan drapery dumbbell easel elevator engine envelope flask furniture gadget generator glove grenade hallway haversack holster infield ingredient instrumentation knapsack lane leftfield luggage mailbox microphone motif opium pail pavement pegboard pill pottery ramrod reflector resistor rotor rug sewer sheath sleeve sofa stove subsection suitcase tobacco tomb transducer tray tub vase wardrobe workbench
n2I-b cellar doorway drawer dugout embankment fireplace monument obstruction quarters spire stairs steeple veranda
n2I-c fabric handkerchief silk slipper
n2I-d firearm glasses headlight interferometer lamp lantern lens manometer microscope monocle musket quirt radar revolver sonar sword thermocouple thermometer
n2I-dv missile
n2I-sv skiff
n2I-v aircraft airplane bomber boxcar carriage jeep pickup
n2P athlete ballplayer catcher gymnast halfback lifter outfielder shortstop southpaw sportsman
n2X algae antigen beebread blade bough builder canyon catkin clay crystal debris dipole dregs electron fallout fiber foliage fur globe glycerine impurity ion ivory lignite meteor meteorite micelle micrometeorite microorganism molecule oak parasite pebble pollen pseudophloem ribbon sludge suspension timber treetop triamcinolone trough trunk vapor vine virus willow xylem
n2X-a andrena ant antelope bronc buckskin bumblebee calf cows goat grasshopper honeybee insect larva livestock oxen peacock rattlesnake serpent sheep toad vulture
n2X-d bulb
n2X-f bacon biscuit champagne coconut dough eggs hardtack meat pork radish tea vegetable whiskey
n2X-s creek island lagoon ocean
n2a abandonment accomplishment accreditation acquisition administration admission agriculture amendment appointment approval arrival assignment avoidance ballet behalf booking breakdown bw calculation calibration camping catharsis chore classification cleaning co-optation collaboration commerce communion completion complication computation contemplation contortion contraception cooking cooperation correction creation cruelty dancing departure destruction determination diagnosis dialysis disappearance discrimination disobedience displacement diversion domination emission engagement engineering enterprise entertainment errand escalation evaluation execution exertion exhibition expansion expedition exploitation exploration feat feeding financing firing fishing football fraud fun gambling graduation gunfire gymnastics handling hands identification incitement infiltration inhibition injection installation intake interaction interruption introduction invasion investment involvement irregularity maintenance making marketplace mercy merger mixing modernization monitoring obligation occupation offense omission outreach pains participation penalty penetration pitching playing prayer precaution presentation proceedings procreation procurement prosecution punishment pursuit pushup quackery reassurance rebellion recruitment registration rehabilitation rehearsal reinforcement rejection removal replacement resistance restraint retailing retention revision rite rushing sailing salvation sampling scrutiny selling sending shaving shielding shipping shopping shutdown specialization stimulation storage supervision teaching tears technology testing therapy touchdown tracing transmission treason turning uptake usage ventilation vindication violation voting warfare washing welfare withholding workout
n2a0. ellipsoid
n2a0.-s pacific
n2a0B hip liver pituitary pussy
n2a0I additive banner contraceptive wildcat
n2a0I-c textile
n2a0X adjunct continent mineral
n2a0X-f avocado
n2a0a custom cutting farming reflex ritual rustling singing
n2a0c adjective cheering consonant documentary periodical statute summary
n2a0e killing
n2a0g elite hollywood utility
n2a0i constituent
n2a0i-b cathedral
n2a0k arithmetic dialectic instinct precedent reasoning thinking
n2a0p anti-semite corporal correspondent grownup half-breed maniac opponent propagandist sophomore sweetheart traditionalist
n2a0q initiative
n2a0r0I piano
n2a0t august
n2a1. acid
n2a1X anionic rose
n2a1a breathing routine ruling running saving
n2a1c editorial latin narrative nonsense questioning regulation spanish
n2a1f melancholy
n2a1i stereo
n2a1k composite favorite magic
n2a1n dozen
n2a1p amateur criminal executive reactionary resident swiss virgin yankee
n2a1p-a adult
n2a1q binding
n2a1r0a passing
n2a1r3l inside
n2a1r5t then
n2a2. chemical opening radical silver variable
n2a2.-a giant male
n2a2.-f orange
n2a2.-s aegean
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
n2a3i original safe
n2a3i-c overall
n2a3k complex constant particular
n2a3l unknown
n2a3m principal
n2a3n maximum minimum nine worth
n2a3p chief christian communist ordinary private professional relative russian
n2a3q extreme gray green
n2a3r3l outside
n2a3r4n enough
n2a3s cold
n2a4.-a human young
n2a4g dead
n2a4n five four six ten
n2a4q black
n2a4r1k whole
n2a4r1n third
n2a4r2q high
n2a5r3n little
n2c absurdity accordance advertising allusion altercation ambiguity anecdote announcement appendix applause athabascan authorization ballad bible canon characterization checklist circulation cliche commentary condemnation confession congratulation connotation conspiracy consultation contention controversy correspondence counseling criterion criticism curriculum declaration demythologization denial derision dialect dialogue divestiture drawing edition encouragement ending equation exclamation farewell fiction good-bye gospel greeting guidance hypothesis idiom iliad illustration imprecation indication indicator indictment insinuation insistence interference intonation invitation irony journalism laughter laurels legend legislation lemma medal melody modifier modulation myth neutralism nonfiction objection opera operetta orchestration orthography outburst overture papers pennant permission poem poetry portrait preaching proclamation prohibition promotion pronoun propaganda publication publicity questionnaire reception refusal reminder restatement revelation satire scandal scripture sermon shouting spectacle speculation submission syllable symphony television testimony thanks theorem topic translation tribute tv utopia vaudeville verb version vocabulary wit yes yokuts
n2c-b suite
n2e accident adjustment alteration amplitude burial catastrophe celebration ceremony coincidence collision conversion descent destiny distortion disturbance elevation emergency episode explosion footstep funeral fusion induction lessening manifestation menarche miracle misfortune onslaught recovery repetition revolution tournament tragedy wedding
n2f admiration affection agony amazement amusement anticipation appetite apprehension astonishment bitterness boredom contempt disappointment disapproval eagerness ego embarrassment enjoyment enthusiasm exasperation feelings frustration fulfillment fury gaiety grief indifference indignation liking longing misgiving passion preference resentment satisfaction self-satisfaction sentiment sincerity suspense terror vanity wrath yearning zeal
n2g academy alignment assemblage authorities bureau bureaucracy capitalism cavalry charity circus collection colony convention corps council crossroads cubism cult denomination ensemble fellowship gathering governed grove hierarchy household infantry leaders legislature manpower militia minority musketry navy orchestra ordering packet partnership platoon posse profession progression publisher republic reserves senate settlement squad subspace subsystem thicket
n2i addition airport artillery assembly aureomycin barrier ceiling cleaner commodity computer container drugstore emblem gym headquarters innovation landing library loading masterpiece nightclub outlet platform portal receiver scenery sensor shelf shipment statue studio transportation tubing works workshop
n2i-b architecture bathroom chapel classroom cottage dwelling feedlot housing locker palace parlor saloon temple tenement theater theatre toilet
n2i-bf cafe cafeteria restaurant
n2i-c clothing greatcoat slacks stocking trousers
n2i-v commuter driveway freeway highroad highway roadway vehicle
n2k abstraction acceptance acquaintance affairs analogy anatomy appreciation approximation arts assessment assurance awareness axis biology breadth catholicism certainty chemistry christianity comprehension confirmation conservatism counterpart credo datum decomposition democracy detection differentiation dilemma electronics excitability expectation experimentation eyes faculty familiarity framework generalization grounds headache heritage hesitation ideology ignorance imagery inability inclination inference inquiry insight intellect intelligence intention intersection intuition invention justification learning lexicostatistics liberalism limitation logic lore mastery mathematics mechanics mimesis morphophonemics obstacle originality parameter perception perspective phonology physics prevision projection protestantism psychology rating reactivity realization recollection restriction science sensibility sensitivity socialism specimen specter standpoint statistic stimulus strategy stupidity superstition suspicion tactic temptation value-system vector vertex viewpoint wakefulness warmth wisdom
n2l alaska arkansas atlanta baltimore battlefield berlin bern boston boundary brooklyn california canada cemetery china churchyard cleveland columbus commonwealth copenhagen czechoslovakia dc denmark denver detroit empire florida france germany ghetto greece hawaii hell hemisphere houston illinois india italy jerusalem korea laos lawn locality london manchester manhattan massachusetts meadow memphis metropolis michigan minnesota missouri morocco moscow newport ohio palestine pennsylvania philadelphia pittsburgh poland providence province reservation richmond rome russia savannah setting subdivision sweden territory texas tract vicinity vientiane warsaw
n2l-s guam iceland
n2l-v broadway
n2m acres bequest checkbook comforts compensation diamond dividend earnings estate gnp insurance ledger losses overpayment ownership plantation profits proprietorship revenue royalty salary scholarship subsistence things treasury
n2n acre amp coefficient dosage gm handful integer lb liter micron millidegree ml one-half one-third ounce parking reservoir ton
n2p actor adam administrator aide ambassador analyst angel antagonist applicant appointee archbishop architect aristotle assassin attorney aunt babe banker bearer bishop bodybuilder bourbon brigadier buddy businessman camper chemist claimant clergyman client colleague collector comedian commander commissioner competitor conductor consumer contractor coroner counselor countryman cousin coward cowboy creator critic cyclist dancer deacon dealer decorator defendant democrat demon deputy developer diplomat distributor divinity donor dragon economist educator employer englishman entrepreneur eve fiend fisherman foe follower foreigner frenchman genius gentleman ghoul governor grandfather grandmother grocer guardian gunner horseman hostess housewife hunter idiot immigrant inhabitant inmate inspector instructor interpreter investigator jap jesus jimdandy journalist kidnapper killer laborer lad lawyer legislator listener lover lunkhead lyricist magician maid maker mama mamma marksman mayor merchant messenger mistress monk monster murderer napoleon nephew neutralist non-catholic northerner novelist occupant offspring oyabun painter passenger pastor patron patronne peasant performer physician pianist planner planter plato playwright poet policeman politician pope preacher predecessor priest prisoner prophet proprietor prosecutor psychiatrist pupil rabbi rancher reb receptionist redcoat refugee registrant reporter retailer rider rifleman robber rookie rousseau ruler runner sailor scholar scientist scot senator sergeant servant settler shakespeare sheriff sinner skirmisher soloist speaker spectator statesman stepmother stranger stravinsky successor superintendent surgeon survivor taxpayer teamster teenager telegrapher theologian therapist thief trader traitor trooper trustee uncle user victim visitor voltaire voter waiter watercolorist youngster
n2p-v carrier fighter
n2q acceleration accuracy acreage aggression aggressiveness authenticity badness blackness brightness brutality capability commitment competence complexity composition compulsivity conformity conjunction consistency courage decency dedication defiance depravity discrepancy disposal dominance effectiveness efficacy endurance exposure fitness flatness flexibility frontage futility goodness grandeur greatness halo harmony haste homogeneity immediacy immortality individualism innocence jurisdiction loyalty luxury manners mode modernity momentum morality mortality multiplicity nationalism novelty obscurity odor patience persistence ph placement plumpness popularity precision productivity qualification radius realism resemblance richness roughness sake scope shortage similarity similitude simplicity solidarity specificity splendor stability stillness stoicism succession superiority symmetry thickness timing titer uncertainty usefulness validity valor virtue viscosity vitality width willingness
n2r0c ad
n2r0n lots
n2r1i etcetera
n2r2q plenty
n2r5t now
n2s acquiescence actuality affiliation ailment anemia annoyance blindness cancer chaos climate cohesion commotion complaint complicity continuity convenience debt deficiency dependence depression desperation diarrhea disagreement disaster discontinuity discretion domain dominion drought ecstasy equilibrium exemption fame fever fibrosis frenzy gloom gratification guilt happiness humiliation illness immunity impatience infection integrity irritation isolation ketosis kingdom liberty lighting loneliness malaise misery moisture monopoly morale nerves neurosis nightmare perfection potentiality poverty prestige priority prominence prosperity purity readiness realm reputation retirement scours seizure separation sickness slavery sphere stature strife supremacy surroundings survival symptom tuberculosis turmoil ulcer uproar vacancy wealth
n2t anniversary aug autumn birthday boyhood childhood christmas daylight dec december duration epoch era eternity feb half-hour hours january july leisure mc microsecond midnight millennium min nightfall noon nov october outset renaissance rpm sept sixties springtime sundown threshold thursday times tuesday twenties wednesday yr
n2v0.. copper haze nickel ray tin zinc
n2v0..-w flame
n2v0.m remainder
n2v0.o-a worm
n2v0.r chord fringe
n2v0.s moonlight
n2v0Bh belly
n2v0Bo toe
n2v0Bu breast
n2v0I. axe bandage barrel bell button cone cord dice horn mulch pillow razor rope shutter tape
n2v0I.-b closet
n2v0I.-c boot towel
n2v0I.-d bayonet knife
n2v0I.-f dish
n2v0If bridle
n2v0If-c rag
n2v0Ih-b ladder
n2v0Im curtain interchange muzzle
n2v0Im-v tank
n2v0Io bowl heel
n2v0Io-sv boat
n2v0Io-v automobile balloon bicycle rocket
n2v0Ir mound pencil rib
n2v0Is chisel railroad toy
n2v0Iu deck
n2v0Iv-d candle
n2v0Iw cannon
n2v0Pw quarterback
n2v0X. cave coal corn leather nut sod
n2v0X.-a kitten lamb monkey
n2v0X.-f diet rice wine
n2v0X.-w breeze drizzle
n2v0Xc-af beef
n2v0Xf cotton pine
n2v0Xh fragment
n2v0Xh-f hay
n2v0Xm-f ration
n2v0Xo beach hoof manure slope tail
n2v0Xo-a mouse
n2v0Xr fruit marble
n2v0Xr-f sandwich
n2v0Xs-a fox rat
n2v0Xu ridge
n2v0Xu-a pig
n2v0Xw-a rabbit
n2v0a. spree
n2v0a0.m bush
n2v0a0Bk bone
n2v0a0I. mat
n2v0a0Ic satellite
n2v0a0Io-sv submarine
n2v0a0Xh rubber
n2v0a0Xw bluff
n2v0a0lo port
n2v0a0ns ace
n2v0a0p. boss
n2v0a0ss romance
n2v0a1.. hollow
n2v0a1Ih manifold
n2v0a1S.-w overcast
n2v0a1X. straw
n2v0a1Xv-f honey
n2v0a2bu joint
n2v0ac receipt
n2v0ah transition
n2v0ao somersault stride volley voyage
n2v0ar craft
n2v0as blockade rendezvous revolt
n2v0au tally
n2v0aw golf homer
n2v0bf nerve
n2v0c. badge clue
n2v0cc accent gossip
n2v0cm shaft theme
n2v0cr concert contour fingerprint hymn profile script verse
n2v0cs ballot inventory paragraph
n2v0ec fate
n2v0eo-s tide
n2v0es racket
n2v0ff ambition anguish dismay sorrow
n2v0fh temper
n2v0fs distress
n2v0gm outfit traffic
n2v0go mob troop
n2v0gs ally
n2v0gv clump
n2v0gw gang
n2v0i. capsule card segment soap
n2v0i.-b cabin
n2v0i.-c canvas garment gown
n2v0i.-f fork
n2v0im warehouse
n2v0io circuit freight
n2v0io-b cab
n2v0ir watercolor
n2v0is ranch
n2v0is-b cage
n2v0is-d compass
n2v0iw-b castle
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
n2v0pw ward
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
n2v1.. grease oil wax wrinkle
n2v1..-f breakfast lunch
n2v1.c log
n2v1.h mist
n2v1.o angle
n2v1.s-a bull
n2v1.u dot
n2v1.u-w storm
n2v1B. palm
n2v1Bc jaw
n2v1Bo chin elbow shunt thumb
n2v1Bu beard
n2v1I. cane clip collar comb layer mortar saddle slit
n2v1I.-b plug
n2v1I.-bf pot
n2v1I.-v cart
n2v1Ic couch pipe
n2v1Ic-b rail
n2v1Ih purse throttle
n2v1Ih-d clock
n2v1Io-b rack
n2v1Io-f pan
n2v1Io-sv barge
n2v1Io-v taxi
n2v1Ir pen
n2v1Is bench curb rein
n2v1Iu foil
n2v1Iu-b chamber tower
n2v1Iv drum
n2v1Iw bomb
n2v1X. cement crop feather plank sand swamp
n2v1Xc bark needle
n2v1Xh bubble bud foam
n2v1Xk stump
n2v1Xm fuel
n2v1Xo burrow claw lumber
n2v1Xv-f sugar
n2v1Xw pit
n2v1a0.o spiral
n2v1a0.r charcoal
n2v1a0Xc-s bay
n2v1a0cm patent
n2v1a0mm prize
n2v1a1.v-f salt
n2v1a1Io motor
n2v1a1Xu star
n2v1a1r1Ic counter
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
n2v1br vein
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
n2v1i. pole string
n2v1i.-c costume robe shirt
n2v1ic-c skirt
n2v1ih dose
n2v1im merchandise
n2v1im-b garage
n2v1io mill
n2v1ir diagram output sculpture
n2v1ir-c belt
n2v1is-b lobby
n2v1iu-c cap
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
n2v1p. potter
n2v1p.-a prey
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
n2v2.. fold stuff wake
n2v2..-w blaze flood
n2v2.h bloom buffer decay decline
n2v2.o drift stamp track
n2v2.o-a duck
n2v2.o-v trail
n2v2B. sweat
n2v2Bu lap
n2v2I. mirror tire
n2v2I.-d hammer
n2v2Ir trigger
n2v2Is screen trap
n2v2Iu bristle
n2v2Iu-b bridge
n2v2Iw shield
n2v2X. paste spray
n2v2Xh blossom
n2v2Xh-f toast
n2v2Xs poison
n2v2Xu nest
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
n2v2b. nail
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
n2v2i. anchor cure fan filter pump seal
n2v2i.-d slug
n2v2ic bow phone
n2v2ih switch
n2v2im import shop
n2v2im-b shower
n2v2io dive thread transport
n2v2ir map
n2v2iu-b stall
n2v2kf dislike
n2v2kk focus
n2v2ks discipline
n2v2kv blur
n2v2l. border post
n2v2lc outline
n2v2lf-s harbor
n2v2lk desert
n2v2lo tip
n2v2m. slice
n2v2mm profit
n2v2ms rent stake
n2v2p. yank
n2v2p.-s mate
n2v2ps rebel recruit
n2v2q. glare pitch
n2v2qc caution echo
n2v2qm reserve
n2v2qu merit
n2v2qv gleam
n2v2r1.o-w bolt
n2v2r1e. bang
n2v2s.-b ruin
n2v2sc spell
n2v2sf comfort
n2v2so collapse
n2v2ss risk
n2v2sv glow
n2v2tu span
n2v3.. swallow
n2v3..-a mount
n2v3.c urge
n2v3.h concentrate
n2v3.k link
n2v3.m waste
n2v3.o thrust
n2v3.o-a fly
n2v3.u stretch
n2v3.v hide
n2v3a. arrest kick kiss toss
n2v3a1.h crack
n2v3a1sv hurt
n2v3a2ah double
n2v3a2e. spread
n2v3a2io-b cross
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
n2v3i. lock wash
n2v3i.-c tie
n2v3io slide
n2v3io-b sink
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
n3. agent antibody arc chlorine competition connection conscience consequence dirt efficiency energy europe fog fraction impulse iodine knowledge operator oxidation oxygen percentage phenomenon politics portion proportion protein quantity radiation ratio reaction relation relationship response sheet solution someone spectrum substance tangent thyroglobulin tsh wood
n3.-a creature
n3.-f dinner food meal
n3B cheek chest corpse ear fist flesh hair hypothalamus knee lip lung muscle neck nucleus serum skin stomach throat thyroid tissue tooth
n3I antenna apparatus bed bottle bunk cigarette desk device equipment holder machine machinery plate sidewalk tube
n3I-b apartment basement floor gate hut porch steps tent
n3I-c cloth shoe
n3I-d bullet instrument pistol weapon
n3I-v wagon
n3P pitcher
n3X atom brass detergent effluent egg glass hill hole ice leaf mixture moon mountain mud pansy particle planet powder saline sewage valley
n3X-a anaconda bee bird cat cattle cow hen queen
n3X-af chicken
n3X-f beer coffee liquor whisky
n3X-s pond river sea shore
n3X-w sky
n3a achievement analysis application assistance baseball behavior breath comparison construction contribution crime decision defense demonstration difficulty discovery drinking duty education error establishment examination failure finding hearing hunting integration leadership lesson management marketing means measurement observation opposition passage path planning possession preparation prevention procedure production protection recreation reduction responsibility role roleplaying sale selection services sex shooting staining task treatment trial violence writing
n3a-d shot
n3a1. motive
n3a1X fluid
n3a1X-w weather
n3a1k choice imitation self understanding
n3a1l interior
n3a1p expert
n3a1s suffering
n3a1t instant
n3a2. metal
n3a2X concrete
n3a2X-a female
n3a2a fighting
n3a2c novel
n3a2e incident
n3a2g union
n3a2i-c uniform
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
n3a3q-c blue
n3a3q-s red
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
n3b brain tongue
n3c account advice agreement argument arrow article assumption chapter comedy communication context conversation definition description dictionary discussion drama entry explanation fig formula instruction language magazine message movie news newspaper oath performance proposal recommendation reference resolution rhythm session song speech story symbol tale target text warning
n3e beginning earthquake impact improvement instance noise occurrence onset outcome tsunami variation victory
n3f emotion excitement hatred horror joy mood pleasure relief
n3g agency army association battery branch brigade category chain civilization club college column combination committee communism conference congregation congress corporation crew culture department division economy flight folk forest formation generation institution jury manufacturer meeting membership men mission nation network organization party personnel population series species team troops university variety village woods
n3i chair collage entrance facility factory laboratory painting recording
n3i-b barn bedroom building hall hospital hotel kitchen
n3i-c clothes
n3i-d camera
n3k affair anti-semitism arrangement aspect belief component concept conception conclusion confidence consciousness consideration conviction curiosity distinction distribution doctrine element equivalent exception faith folklore goal illusion image imagination implication impression interpretation investigation judgment memory mystery notion opinion outlook philosophy policy polynomial possibility principle proof reading reality reflection representation requirement sensation skill suggestion sympathy talent technique tendency theology tradition truth values vision
n3l america bottom chicago county cuba dallas district england georgia horizon landscape neighborhood origin paris residence site suburb trend virginia washington
n3m allotment capital deduction expenditure expense fund funds income loss payment property resource sum
n3n bit cent cm dollar gram lot mg mile milligram mm unit volume yard
n3p artist author baby bastard brother candidate captain character christ citizen colonel companion composer comrade cop customer daughter detective devil director driver editor employee farmer guest guy hero historian holmes host jew king lady leader lieutenant linguist ma manager musician neighbor observer owner pa papa parent petitioner philosopher player president producer professor psychologist reader salesman secretary sir sister slave son soul southerner specialist stockholder teacher worker writer
n3q ability advantage appearance authority background beauty capacity clarity concentration density depth diameter dignity height identity importance intensity justice length magnitude majority personality probability significance strength texture wavelength
n3r1t tomorrow
n3r2t yesterday
n3s absence anxiety atmosphere being circumstance confusion crisis danger darkness disease emphasis employment environment existence extent freedom health independence injury luck marriage mess necessity operation peace presence recognition safety security status tension threat tumor unity weakness
n3t afternoon april decade evening extension february flux frequency friday hr inning interval june maturity may monday november phase saturday season september summer sunday velocity while years
n3v1.. bond cloud shear
n3v1.h root
n3v1.o bank space
n3v1.r disk
n3v1.u scale
n3v1B. finger
n3v1Bv nose
n3v1I. bag ball blanket mine
n3v1I.-b fence roof
n3v1Ic flag
n3v1Im pocket
n3v1Io-v truck
n3v1Iu-b shelter
n3v1Iw shell
n3v1X. seed stone
n3v1X.-as fish
n3v1X.-w sun
n3v1Xf steel
n3v1Xh conjugate flower
n3v1Xo-a dog snake
n3v1Xo-s coast
n3v1Xw grass
n3v1a1.. iron
n3v1a1cc radio
n3v1a1gk rank
n3v1a1i.-v plane
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
n3v1i. box drug piece
n3v1i.-c hat jacket
n3v1ih-b structure
n3v1ih-f cup
n3v1io tool
n3v1ir garden
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
n3v2.h heat
n3v2.k contrast
n3v2.m exchange
n3v2.o circle curve stream
n3v2.w strain
n3v2I. block stick
n3v2Im pool wire
n3v2Io-dv wheel
n3v2Io-sv ship
n3v2X. dust
n3v2X.-w rain snow
n3v2Xh-f milk
n3v2Xm strip
n3v2Xo rock wing
n3v2Xo-w wind
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
n3v2i. load
n3v2i.-b frame
n3v2i.-c coat
n3v2ic photograph telephone
n3v2ir sketch
n3v2is farm
n3v2iu-b camp
n3v2iu-c suit
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
n3v3i. release
n3v3i.-c dress
n3v3ic-b bar
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
n3v4..-f feed
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
n3v4iv-d watch
n3v4ku concern
n3v4qo lead
n3v4to fall
n3v5ao run
n3v5av show
n3v5eh start
n3v5i. stand
n3v5qv look
n4. basis event feeling growth paper percent
n4B blood body leg
n4I anode
n4I-b door wall window
n4I-d gun
n4I-v car
n4X earth tree
n4X-a horse
n4a action activity development effort election game job movement training war
n4a1. world
n4a1.-a animal
n4a1p patient
n4a1q size
n4a2X material
n4a2k kind
n4a2l side
n4a2r3l-b home
n4a2t minute
n4a3. individual
n4a4r3q right
n4a5n one
n4c information item literature meaning music section statement tone words
n4e death success
n4g audience business community company country data enemy family government industry law society table
n4g-b church
n4i art cell office product system
n4i-v road street
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
n4v1Im-d rifle
n4v1a1Io surface
n4v1bm foot
n4v1cc film word
n4v1cm letter
n4v1ev case
n4v1gs regiment school
n4v1iu-b room
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
n4v2.. function smoke
n4v2.h water
n4v2.k reason
n4v2B. shoulder
n4v2Bc mouth
n4v2Bw arm
n4v2X. ground
n4v2a2qw level
n4v2ah process
n4v2aw battle
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
n4v3Bm hand
n4v3a1lu center
n4v3a2qv sound
n4v3a3.h light
n4v3a3r4Bs back
n4v3as experiment
n4v3bo head
n4v3cc list name question record stress
n4v3ck figure
n4v3ff fear
n4v3iu-b house
n4v3kc mind point
n4v3kk view
n4v3ku matter
n4v3kv experience sense
n4v3mo land
n4v3mu amount cost
n4v3qu range
n4v4.u result
n4v4Bc face
n4v4ak study
n4v4as work
n4v4cc report
n4v4cs act
n4v4eh change
n4v4ew-w fire
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
n5v2Bv eye
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
