import { type ArgsDef, parseArgs, renderUsage } from 'citty'
import { ConfigError } from '#config/config-error.ts'
import { version } from '#compose/version.ts'
import { print, remark } from './print.ts'
import { UsageError } from './usage-error.ts'

/** What follows a verb, and what it does with it. */
export type Command = {
  args: ArgsDef
  run(args: Record<string, string | boolean | string[] | undefined>): Promise<void>
}

export type Verbs = Readonly<Record<string, { description: string; load: () => Promise<Command> }>>

const wrongUse = 2

/** Runs one verb and answers the exit code: 0 when it worked, 2 for a wrong use or variable, 1 for all else. */
export async function runProgram(verbs: Verbs, given: readonly string[]): Promise<number> {
  const [verb, ...rest] = given
  try {
    if (verb === '--version') print(version)
    else if (verb === '--help' || verb === '-h' || verb === 'help') print(overview(verbs))
    else await runVerb(verbs, verb, rest)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return tell(error)
  }
}

async function runVerb(
  verbs: Verbs,
  verb: string | undefined,
  rest: readonly string[],
): Promise<void> {
  if (verb === undefined) throw new UsageError(`Say what to do.\n\n${overview(verbs)}`)
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!known)
    throw new UsageError(
      `There is no command ${verb}: firstline --help lists those that there are.`,
    )
  const command = await known.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    const meta = { name: `firstline ${verb}`, description: known.description }
    print(plain(await renderUsage({ meta, args: command.args })))
    return
  }
  await command.run(readArguments(command, rest))
}

/** Names that the command does not know, values that are missing and words too many are a wrong use. */
function readArguments(command: Command, rest: readonly string[]) {
  const defined = Object.entries(command.args)
  const options = new Map(defined.filter(([, { type }]) => type !== 'positional'))
  const positionals = defined.filter(([, { type }]) => type === 'positional')
  for (const word of rest.filter((each) => each.startsWith('-') && each !== '-')) {
    const name = word.replace(/^-+/, '').replace(/=.*$/s, '')
    if (!options.has(name)) throw new UsageError(`There is no option ${word.replace(/=.*$/s, '')}.`)
  }
  const optional = [...options].map(([name, argument]) => [name, { ...argument, required: false }])
  const parsed = parseArgs<ArgsDef>([...rest], Object.fromEntries(optional) as ArgsDef) // the same names
  for (const [name, { type, required }] of options) {
    if (type === 'string' && parsed[name] === '') throw new UsageError(`--${name} needs a value.`)
    if (required === true && parsed[name] === undefined)
      throw new UsageError(`--${name} is missing.`)
  }
  return { ...parsed, ...readWords(parsed._, positionals) }
}

function readWords(words: readonly string[], positionals: [string, { required?: boolean }][]) {
  if (words.length > positionals.length)
    throw new UsageError(`${words[positionals.length]} is one word too many.`)
  return Object.fromEntries(
    positionals.map(([name, { required }], index) => {
      if (required !== false && words[index] === undefined)
        throw new UsageError(`${name.toUpperCase()} is missing.`)
      return [name, words[index]]
    }),
  )
}

function tell(error: unknown): number {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) remark(problem)
    return wrongUse
  }
  remark(toWords(error))
  return error instanceof UsageError ? wrongUse : 1
}

/** A sentence for people; a mistake of ours with where it happened. */
function toWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isMistake = [TypeError, SyntaxError, ReferenceError, RangeError].some(
    (kind) => error instanceof kind,
  )
  return isMistake ? (error.stack ?? error.message) : error.message
}

function overview(verbs: Verbs): string {
  const lines = Object.entries(verbs).map(
    ([name, { description }]) => `  ${name.padEnd(12)}${description}`,
  )
  return ['Usage: firstline <command> [options]', '', ...lines, '', 'Each takes --help.'].join('\n')
}

/** Without colours where nobody looks at a terminal. */
function plain(text: string): string {
  // The escape character is what is looked for.
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
  return process.stdout.isTTY ? text : text.replaceAll(escapes, '')
}
