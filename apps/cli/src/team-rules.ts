import { resolve } from 'node:path'
import { type AnyRule, ruleOf, teamRule } from '@marginalia/engine'
import { openConfiguration } from './config/resolve.ts'

/** The rules that the configuration of the working folder adds. */
export const teamRulesHere = (remark: (line: string) => void): readonly AnyRule[] =>
  openConfiguration({ remark })
    .for(resolve('document.md'))
    .terms.map(({ value: [name, term] }) => ruleOf(teamRule(name), term))
