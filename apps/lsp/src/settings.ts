/** What a person may set in the editor. What a text is reviewed as is better said in a configuration file. */
export interface Settings {
  /** Profile of texts for which neither front matter nor configuration names one. */
  readonly profile: string | null
  /** `first`: what to read first is a warning and the rest are hints; `level`: as the rules say. */
  readonly severity: 'first' | 'level'
  /** `open`: whatever is open is reviewed; `configured`: only what a configuration or front matter is about. */
  readonly documents: 'open' | 'configured'
  /** Lengths and shares above the text and its parts. */
  readonly lens: boolean
}

export const usual: Settings = { profile: null, severity: 'first', documents: 'open', lens: true }

/**
 * Settings as an editor sent them. What is wrong keeps its usual value and is told in one line each.
 */
export function settingsFrom(
  value: unknown,
  profiles: readonly string[],
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = []
  if (value === null || value === undefined) return { settings: usual, problems }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { settings: usual, problems: [`marginalia: expected an object, got ${JSON.stringify(value)}`] }
  }
  const given = value as Readonly<Record<string, unknown>>
  const pick = <K extends keyof Settings>(key: K, allowed: readonly Settings[K][]): Settings[K] => {
    const one = given[key]
    // Editors send the empty text for a setting that nobody has made.
    if (one === undefined || one === null || one === '') return usual[key]
    const found = allowed.find(choice => choice === one)
    if (found !== undefined) return found
    problems.push(`marginalia.${key}: expected one of ${allowed.join(', ')}; got ${JSON.stringify(one)}`)
    return usual[key]
  }
  const settings: Settings = {
    profile: pick('profile', profiles),
    severity: pick('severity', ['first', 'level']),
    documents: pick('documents', ['open', 'configured']),
    lens: pick('lens', [true, false]),
  }
  return { settings, problems }
}
