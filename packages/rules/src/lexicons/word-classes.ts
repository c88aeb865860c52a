const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const articles = set('a an the')
export const possessives = set('my our your his her its their whose')
export const demonstratives = set('this that these those')
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...demonstratives,
  ...set('each every any no some all both either neither another such'),
])
export const pronouns = set(
  'i we you he she it they me us him them who whom which that this these those there myself ourselves themselves itself everyone someone anyone nobody everybody somebody one',
)
export const prepositions = set(
  `of in on at by for from with to into onto about across after against along among around as before behind
   below beneath beside between beyond despite down during except inside like near off out outside over past
   per since through throughout toward towards under until unlike up upon via within without than`,
)
export const conjunctions = set(
  'and or but nor so yet if because although though while whereas when where whether unless once',
)
export const auxiliaries = set(
  `am is are was were be been being do does did have has had will would can could shall should may might must
   won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't`,
)
export const beForms = set(
  "am is are was were be been being i'm it's they're we're that's wasn't weren't isn't aren't",
)
const others = set('not also then too very just only even still already there here how why what')

/** Words that carry grammar, not content: none of them can be the noun an adjective stands before. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...pronouns,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...others,
])

/** Nouns by which a text praises or judges: what “strong”, “clear” or “deep” says of them is an opinion. */
export const judgedNouns = set(
  `ability abilities advantage adoption agreement alignment ambition answer approach argument attention awareness
   background base belief benefit benefits bond business candidate candidates capability capabilities career case
   challenge challenges change changes code collaboration collaborator collaborators colleagues commitment
   communication communicator community competition concern concerns confidence connection connections consensus
   contribution contributions control conviction cooperation culture customer customers data decision decisions
   delivery demand design desire direction documentation effect effort efforts emphasis engagement engineer
   engineers evidence example examples execution expectation expectations experience experiences expertise feedback
   fit focus foundation foundations framework fundamentals goal goals governance grasp growth guidance guideline
   guidelines habit habits idea ideas impact impression improvement improvements incentive incentives influence
   insight insights integration interest judgment judgement knowledge leader leaders leadership lesson lessons
   management margin margins market mechanism mechanisms message messaging metrics milestone milestones momentum
   motivation network objective objectives opinion opinions opportunity opportunities outcome outcomes ownership
   partner partners partnership partnerships path people perception performance performer performers picture plan
   planning plans platform position potential practice practices presence preference priority priorities problem
   problems process processes product products program programme progress proposal purpose quality question
   questions rapport rationale reason reasons recommendation recommendations record recovery relationship
   relationships reliability reputation requirement requirements resistance resolution response result results
   return returns roadmap sense service signal skill skills solution solutions standard standards start statement
   story strategy structure success support system systems talent team teams technology track trend trust
   understanding value vision visibility way work worker workers`,
)

/** Nouns that measure or can be measured: “high” or “low” before them leaves the figure out. */
export const measuredNouns = set(
  `accuracy activity adoption amount amounts availability burden capacity churn complaints complexity cost costs
   coverage defects degree delay delays demand effort energy error errors expectations expense expenses failure
   failures fees frequency growth impact increase increases latency level levels load loads loss losses margin
   margins number numbers overhead percentage performance portion pressure price prices priority productivity
   profit profits proportion quality quantities quantity rate rates retention return returns revenue risk risks
   salaries sales satisfaction savings scale score scores share speed spend standards stress throughput time times
   traffic turnover turnaround usage utilization value velocity visibility visits volume volumes wage wages waste
   workload workloads`,
)
