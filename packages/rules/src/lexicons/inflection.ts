/** Past tense and participles that do not follow the spelling rules, by base form. */
const irregular: Readonly<Record<string, string>> = {
  be: 'am are is was were been being',
  become: 'becomes became becoming',
  break: 'breaks broke broken breaking',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  come: 'comes came coming',
  cut: 'cuts cutting',
  do: 'does did done doing',
  drive: 'drives drove driven driving',
  fall: 'falls fell fallen falling',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  grow: 'grows grew grown growing',
  have: 'has had having',
  hit: 'hits hitting',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  lay: 'lays laid laying',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  make: 'makes made making',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  overcome: 'overcomes overcame overcoming',
  pay: 'pays paid paying',
  put: 'puts putting',
  rise: 'rises rose risen rising',
  run: 'runs ran running',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  set: 'sets setting',
  show: 'shows showed shown showing',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  stay: 'stays stayed staying',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  throw: 'throws threw thrown throwing',
  undergo: 'undergoes underwent undergone undergoing',
  undertake: 'undertakes undertook undertaken undertaking',
  wear: 'wears wore worn wearing',
  win: 'wins won winning',
  write: 'writes wrote written writing',
}

/** One syllable, one vowel, one consonant: the consonant doubles (“plan”, “planned”). */
const doubling = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/** A verb's forms, the base first: `drive` gives drive, drives, drove, driven, driving. */
export function verbForms(base: string): string[] {
  const known = irregular[base]
  if (known) return [base, ...known.split(' ')]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  const stem = doubling.test(base) ? `${base}${base.at(-1)}` : base
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`]
}

/** A noun and its regular plural. */
export function nounForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`]
  if (base.endsWith('sis')) return [base, `${base.slice(0, -2)}es`]
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`]
}
