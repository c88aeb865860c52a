import { rules } from '@marginalia/rules'
import type { ArgumentData, Command, OptionData } from './command.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

/** A script that completes commands, options and the values that are known. */
export function completionFor(shell: (typeof shells)[number], commands: readonly Command[]): string {
  return { bash, zsh, fish }[shell](commands)
}

const ids = (): string[] => rules.map(rule => rule.id)

function choicesOf({ completes }: ArgumentData): readonly string[] {
  return completes === 'rules' ? ids() : completes === 'shells' ? shells : []
}

const takesFiles = ({ arguments: all }: Command): boolean =>
  all.some(({ completes }) => completes === 'files')

const flagsOf = ({ name, short }: OptionData): string[] => [`--${name}`, ...(short ? [`-${short}`] : [])]

function bash(commands: readonly Command[]): string {
  const values = commands.flatMap(command =>
    command.options
      .filter(option => option.choices)
      .map(option => {
        const flags = flagsOf(option).map(flag => `${command.name}:${flag}`)
        return `    ${flags.join(' | ')}) words="${option.choices!.join(' ')}" ;;`
      }),
  )
  const words = commands.map(command => {
    const flags = command.options.flatMap(flagsOf)
    const choices = command.arguments.flatMap(choicesOf)
    return `      ${command.name}) words="${[...flags, '--help', ...choices].join(' ')}" ;;`
  })
  const names = commands.map(({ name }) => name)
  return `# bash completion for marginalia
_marginalia() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command=${names[0]} word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${names.join('|')}) command="$word"; break ;; esac
  done
  case "$command:$previous" in
${values.join('\n')}
  esac
  if [[ -z "$words" ]]; then
    case "$command" in
${words.join('\n')}
    esac
    if ((COMP_CWORD == 1)); then words="$words ${names.join(' ')}"; fi
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _marginalia marginalia
`
}

function zsh(commands: readonly Command[]): string {
  const quoted = (text: string): string =>
    text.replace(/[\\'[\]:]/g, character => (character === "'" ? "'\\''" : `\\${character}`))
  const described = commands.map(({ name, about }) => `    '${name}:${quoted(about)}'`)
  const cases = commands.map(command => {
    const options = command.options.map(option => {
      const value = option.value
        ? `:${option.value.toLowerCase().replace(/\W+/g, ' ').trim()}:${option.choices ? `(${option.choices.join(' ')})` : '_files'}`
        : ''
      return flagsOf(option)
        .map(flag => `'${option.repeat ? '*' : ''}${flag}[${quoted(option.about)}]${value}'`)
        .join(' ')
    })
    const rest = command.arguments.map(argument => {
      const choices = choicesOf(argument)
      return `'${argument.repeat ? '*' : ''}:${argument.name.toLowerCase()}:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}'`
    })
    return `    ${command.name}) _arguments ${[...options, ...rest].join(' ')} ;;`
  })
  return `#compdef marginalia
_marginalia() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
    *) _files ;;
  esac
}
if [[ $funcstack[1] == _marginalia ]]; then _marginalia "$@"; else compdef _marginalia marginalia; fi
`
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(command => {
    const condition =
      command.name === commands[0]?.name
        ? `not __fish_seen_subcommand_from ${names}; or __fish_seen_subcommand_from ${command.name}`
        : `__fish_seen_subcommand_from ${command.name}`
    const options = command.options.map(({ name, short, value, choices, about }) => {
      const form = [`-l ${name}`, ...(short ? [`-s ${short}`] : []), ...(value ? ['-r'] : [])]
      if (choices) form.push(`-f -a ${quoted(choices.join(' '))}`)
      return `complete -c marginalia -n ${quoted(condition)} ${form.join(' ')} -d ${quoted(about)}`
    })
    const choices = command.arguments.flatMap(choicesOf)
    const rest =
      choices.length > 0
        ? [`complete -c marginalia -n ${quoted(condition)} -f -a ${quoted(choices.join(' '))}`]
        : []
    return [
      `complete -c marginalia -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`,
      ...options,
      ...rest,
      ...(takesFiles(command) ? [`complete -c marginalia -n ${quoted(condition)} -F`] : []),
    ]
  })
  return `# fish completion for marginalia\n${lines.join('\n')}\n`
}
