import { type Analysis, type Analyzer, adapt, suppressionRule } from '@marginalia/engine'
import { readDocument } from '@marginalia/prose'
import {
  askOf,
  comparisonSchema,
  linesOf,
  overlaps,
  type Report,
  render,
  renderProbe,
  renderRemark,
  reportSchema,
} from '@marginalia/report'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { analyzerFor, profiles, rules } from '../src/index.ts'
import { type Fixture, fixtures } from './fixture.ts'

const analyzers = new Map([...profiles.keys()].map(name => [name, analyzerFor(name)]))
const analyzer = analyzers.get('written-assessment')!
const reports = new Map<Analyzer, Map<Fixture, Report>>([...analyzers.values()].map(one => [one, new Map()]))
/** The report of a fixture, reviewed once for all laws; that a second review says the same is Law 9. */
function reportOf(fixture: Fixture, one: Analyzer = analyzer): Report {
  const known = reports.get(one)!
  const report = known.get(fixture) ?? one.analyze(fixture.source, { syntax: fixture.syntax }).report
  known.set(fixture, report)
  return report
}
const everything = [...rules, suppressionRule]
const infos = new Map(everything.map(rule => [rule.id, rule]))
const validate = new Ajv2020({ strict: false }).compile(reportSchema)

describe('Law 1: reviewing again equals reviewing afresh', () => {
  it('holds through random edits of every fixture', { timeout: 600_000 }, () => {
    const inserts = [
      'x',
      ' many ',
      '\n\n',
      '\n',
      '**',
      '> ',
      '```\n',
      '<!--',
      '-->',
      ' 40% ',
      '. ',
      '- ',
      '# ',
      '&amp;',
      '\\',
      ' was made ',
      '|',
    ]
    let edits = 0
    let reused = 0
    let places = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(fc.record({ at: fc.nat(), remove: fc.nat(9), insert: fc.constantFrom(...inserts) }), {
          minLength: 1,
          maxLength: 4,
        }),
        ({ source: original, syntax }, list) => {
          let source = original
          let analysis: Analysis = analyzer.analyze(source, { syntax })
          for (const { at, remove, insert } of list) {
            const from = at % (source.length + 1)
            source = source.slice(0, from) + insert + source.slice(from + remove)
            analysis = analyzer.analyze(source, { syntax, previous: analysis })
            edits++
            reused += analysis.reused
          }
          places += analysis.report.findings.reduce((sum, { also }) => sum + 1 + also.length, 0)
          expect(analysis.report).toEqual(
            analyzerFor('written-assessment').analyze(source, { syntax }).report,
          )
        },
      ),
      { seed: 3, numRuns: Number(process.env.RUNS ?? 60) },
    )
    expect(edits).toBeGreaterThan(90)
    expect(reused).toBeGreaterThan(200)
    expect(places).toBeGreaterThan(100)
  })
})

describe('Law 2: ids, offsets and numbers only', () => {
  it.each(fixtures)('the report of $path has nothing the schema does not know', fixture => {
    for (const one of analyzers.values()) {
      const report = reportOf(fixture, one)
      validate(report)
      expect(validate.errors ?? []).toEqual([])
      for (const finding of report.findings)
        expect(infos.get(finding.rule)?.messages).toHaveProperty([finding.message])
    }
  })

  it('the schemas have no room for a replacement', () => {
    const keys = new Set<string>()
    JSON.stringify([reportSchema, comparisonSchema], (key, value) => {
      keys.add(key)
      return value
    })
    for (const key of ['fix', 'suggestion', 'replacement', 'expected', 'edit'])
      expect(keys).not.toContain(key)
    expect(validate({ ...analyzer.analyze('A text.').report, suggestion: 'x' })).toBe(false)
  })
})

/** The writer's words or numbers that stand where a template has a name. */
function fillings(template: string, text: string): string[] | null {
  const pattern = template.split(/\{\w+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('(.*)')}$`, 's').exec(text)?.slice(1) ?? null
}

describe('Law 3: a note is our own template, the writer’s words and numbers', () => {
  it.each(fixtures)('in $path', fixture => {
    const { source } = fixture
    const flat = source.replace(/\s+/g, ' ')
    const own = (filling: string): boolean =>
      /^-?[\d,.]+$/.test(filling) || filling.split(' … ').every(part => flat.includes(part.trim()))
    const report = reportOf(fixture)
    for (const finding of report.findings) {
      const info = infos.get(finding.rule)!
      const says = renderRemark(finding, info, source)
      const filled = fillings(info.messages[finding.message]!, says)
      expect(filled).not.toBeNull()
      expect(filled!.filter(filling => !own(filling))).toEqual([])
      const whole = render(finding, info, source)
      expect(whole.startsWith(says)).toBe(true)
      const same = finding.also.filter(({ rule }) => rule === finding.rule).slice(0, 4)
      const rest = finding.also.length - same.length
      const also = same.length === 0 ? '' : ` Also: ${same.map(() => '“{words}”').join(', ')}`
      const more =
        rest === 0
          ? ''
          : `${same.length === 0 ? ' And' : ', and'} {count} more ${rest === 1 ? 'place' : 'places'}`
      // Words that end their sentence end the note.
      const stop = /[.?!]”$/.test(whole) ? '' : '.'
      const quoted = fillings(
        also === '' && more === '' ? '' : `${also}${more}${stop}`,
        whole.slice(says.length),
      )
      expect(quoted).not.toBeNull()
      expect(quoted!.filter(filling => !own(filling))).toEqual([])
    }
    for (const probe of report.probes) {
      const info = report.questions.find(question => question.id === probe.probe)!
      const filled = fillings(info.ask, renderProbe(probe, info, source))
      expect(filled!.filter(filling => !own(filling))).toEqual([])
    }
  })
})

describe('Law 5: the adaptor gives the same findings as the engine', () => {
  it.each(fixtures.filter(({ syntax }) => syntax === 'markdown'))('for $path', fixture => {
    const { source } = fixture
    const file = new VFile({ value: source })
    unified()
      .use(() => adapt(analyzer))
      .runSync({ type: 'root' } as never, file)
    const lines = linesOf(source)
    const report = reportOf(fixture)
    expect(
      file.messages.map(message => [
        message.ruleId,
        message.reason,
        message.line,
        message.column,
        message.note,
      ]),
    ).toEqual(
      report.findings.map(finding => {
        const info = infos.get(finding.rule)!
        const { line, column } = lines.at(finding.span[0])
        return [finding.rule, render(finding, info, source), line, column, askOf(finding, info)]
      }),
    )
  })
})

describe('Law 6: positions', () => {
  it.each(fixtures)('are exact in $path', fixture => {
    const { source, syntax } = fixture
    const { features, frontMatter } = readDocument(source, syntax).document
    const outside = features
      .filter(({ kind }) => kind === 'code' || kind === 'comment')
      .map(({ span }) => span)
    for (const one of analyzers.values()) {
      const { findings } = reportOf(fixture, one)
      for (const { rule, span } of findings.flatMap(finding => [finding, ...finding.also])) {
        const words = source.slice(...span)
        expect(words).not.toBe('')
        expect(words).toBe(words.trim())
        expect(words).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
        if (rule === suppressionRule.id || span[1] - span[0] > 200) continue
        expect(outside.filter(code => overlaps(code, span) && code[0] <= span[0])).toEqual([])
        if (frontMatter && !/principle|prompt|profile/.test(rule))
          expect(span[0]).toBeGreaterThanOrEqual(frontMatter.span[1])
      }
    }
  })
})

describe('Law 7: any input gives a report', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(...'*_`[]()<>!#|-+>~\\&;.:\n\r\t 1aA$%—“”\u0000\uD800\uFEFF'),
      maxLength: 300,
    }),
    fc
      .array(
        fc.constantFrom(
          'Many customers left. ',
          'The decision was made. ',
          '40% ',
          'from 3 to 5 ',
          'I ',
          'we ',
          '\n\n',
          '**Result:** ',
          '## Task\n',
          '- ',
          '. ',
          '“',
          'NDA ',
          '$',
          'because ',
          'customers ',
          'significantly ',
          'improved performance ',
          'recently ',
        ),
        { minLength: 5, maxLength: 40 },
      )
      .map(parts => parts.join('')),
  )

  it('and no rule fails', { timeout: 120_000 }, () => {
    let found = 0
    fc.assert(
      fc.property(anything, fc.constantFrom(...analyzers.values()), (source, one: Analyzer) => {
        const { report } = one.analyze(source)
        expect(report.faults).toEqual([])
        for (const { span } of report.findings) expect(source.slice(...span)).not.toBe('')
        found += report.findings.length
      }),
      { seed: 11, numRuns: 500 },
    )
    expect(found).toBeGreaterThan(50)
  })

  it.each(fixtures)('$path without a fault under every profile', fixture => {
    for (const one of analyzers.values()) expect(reportOf(fixture, one).faults).toEqual([])
  })
})

describe('Law 9: nothing but the text and the profile matters', () => {
  it('not the order of files, nor the time, nor where', () => {
    const review = (list: typeof fixtures, one: Analyzer): Map<string, Report> =>
      new Map(list.map(({ path, source, syntax }) => [path, one.analyze(source, { syntax }).report]))
    const first = new Map(
      fixtures.map(fixture => [fixture.path, reportOf(fixture, analyzers.get('star-story')!)]),
    )
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Chatham'
    const second = review([...fixtures].reverse(), analyzerFor('star-story'))
    process.env.TZ = zone
    for (const [path, report] of first) expect(second.get(path)).toEqual(report)
  })
})

describe('what we write passes our own rules', () => {
  const own = analyzerFor('written-assessment')
  const texts = everything.flatMap(rule =>
    [rule.title, rule.why, rule.ask, ...Object.values(rule.asks ?? {}), ...Object.values(rule.messages)].map(
      text => [rule.id, text] as const,
    ),
  )

  it.each(texts)('%s: %s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(90)
    expect(text).not.toMatch(/\bshould\b/i)
    const source = text.replace(/“\{\w+\}”|\{\w+\}/g, '7')
    const { findings } = own.analyze(source, { syntax: 'text' }).report
    expect(
      findings
        .filter(finding => finding.level !== 'note')
        .map(({ rule, span }) => `${rule}: ${source.slice(...span)}`),
    ).toEqual([])
  })
})
