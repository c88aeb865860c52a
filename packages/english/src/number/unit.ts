const table = (rows: Readonly<Record<string, string>>): Map<string, string> => {
  const units = new Map<string, string>()
  for (const [unit, names] of Object.entries(rows)) for (const name of names.split(' ')) units.set(name, unit)
  return units
}

/** Symbols and three-letter codes (ISO 4217), and the names people write. */
export const currencies = table({
  USD: '$ us$ usd dollar dollars buck bucks',
  EUR: '€ eur euro euros',
  GBP: '£ gbp pound pounds',
  JPY: '¥ jpy yen',
  INR: '₹ inr rupee rupees',
  AUD: 'a$ aud',
  CAD: 'c$ cad',
  NZD: 'nz$ nzd',
  HKD: 'hk$ hkd',
  SGD: 's$ sgd',
  CHF: 'chf franc francs',
  SEK: 'sek krona kronor',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln zloty',
  CNY: 'cny rmb yuan',
  BRL: 'r$ brl reais',
  MXN: 'mxn',
  ZAR: 'zar rand',
  AED: 'aed dirham dirhams',
  SAR: 'riyal riyals',
  ILS: '₪ shekel shekels',
  TRY: '₺ lira',
  THB: '฿ thb baht',
  IDR: 'idr rupiah',
  MYR: 'myr ringgit',
  PHP: '₱',
  VND: '₫ vnd',
  KRW: '₩ krw',
  RUB: '₽ ruble rubles rouble roubles',
  UAH: '₴ uah hryvnia hryvnias',
  CZK: 'czk koruna korunas',
  HUF: 'huf forint forints',
  NGN: '₦ ngn naira',
  GHS: '₵ cedi cedis',
  BDT: '৳ bdt taka',
})

/** Codes that are other abbreviations, too: of money before a large amount alone, “SAR 4,000”. */
export const codesBefore: ReadonlyMap<string, string> = new Map(
  'SAR QAR KWD EGP ILS TRY PHP TWD RON ISK KES GHS ARS CLP COP PKR LKR'
    .split(' ')
    .map(code => [code.toLowerCase(), code] as const),
)

/** Times, in the report's own spelling. */
export const times = table({
  ms: 'ms msec msecs millisecond milliseconds',
  s: 's sec secs second seconds',
  min: 'min mins minute minutes',
  h: 'h hr hrs hour hours man-hours man-hour person-hours engineer-hours engineering-hours',
  d: 'd day days man-days person-days workday workdays',
  wk: 'wk wks week weeks engineer-weeks person-weeks',
  mo: 'mo mos month months engineer-months person-months man-months',
  qtr: 'quarter quarters',
  y: 'y yr yrs year years person-years engineer-years',
  decade: 'decade decades',
})

/** Seconds in each time, for comparing. */
export const seconds: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
  wk: 604_800,
  mo: 2_629_800,
  qtr: 7_889_400,
  y: 31_557_600,
  decade: 315_576_000,
}

/** Data, distance, mass and the like, as written in lower case. */
export const sizes = table({
  B: 'byte bytes',
  kB: 'kb kib kilobyte kilobytes',
  MB: 'mb mib megabyte megabytes',
  GB: 'gb gib gigabyte gigabytes gigs',
  TB: 'tb tib terabyte terabytes',
  PB: 'pb pib petabyte petabytes',
  'Mb/s': 'mbps',
  'Gb/s': 'gbps',
  km: 'km kilometre kilometres kilometer kilometers',
  mi: 'mile miles',
  m: 'metre metres meter meters',
  kg: 'kg kilo kilos kilogram kilograms',
  t: 'tonne tonnes ton tons',
  lb: 'lb lbs',
  kWh: 'kwh',
  MWh: 'mwh',
  qps: 'qps tps rps',
})

/** What a rule, scales or a meter read off things one can touch; no time, data or money. In lower case. */
export const physicalUnits: ReadonlySet<string> = new Set(
  `mm cm m km millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters metre metres
   meter meters kilometre kilometres kilometer kilometers inch inches foot feet yard yards mile miles g kg gram grams
   kilogram kilograms kilo kilos lb lbs pound pounds ounce ounces tonne tonnes ton tons litre litres liter liters degree
   degrees celsius fahrenheit v kv volt volts watt watts psi`.split(/\s+/),
)

/** Words and suffixes that multiply. */
export const multipliers = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['t', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Numbers written as words. “Dozen” multiplies: “two dozen”. */
export const cardinals = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
   sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
tens.forEach((ten, index) => {
  const value = (index + 2) * 10
  cardinals.set(ten, value)
  for (const [word, digit] of [...cardinals]) {
    if (digit > 0 && digit < 10 && !word.includes('-')) cardinals.set(`${ten}-${word}`, value + digit)
  }
})

/** Verbs and adverbs that carry a factor of their own; below one they say “to this share”. */
export const factors = new Map<string, number>([
  ['doubled', 2],
  ['double', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['twice', 2],
  ['twofold', 2],
  ['tripled', 3],
  ['triple', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['quadruple', 4],
  ['quadrupling', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
  ['halved', 0.5],
  ['halving', 0.5],
])

/** Is this a unit of time? */
export const isTime = (unit: string): boolean => Object.hasOwn(seconds, unit)

/** Is this an ISO 4217 code? */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
