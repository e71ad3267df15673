import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError } from '#config/config-error.ts'
import { runProgram, type Verbs } from './run-program.ts'

type Arguments = Record<string, unknown>

describe('the program', () => {
  const ran: Arguments[] = []
  let out = ''
  let told = ''
  beforeEach(() => {
    ran.length = 0
    out = ''
    told = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text)
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text)
      return true
    })
  })
  afterEach(() => vi.restoreAllMocks())

  const verbs: Verbs = {
    serve: {
      description: 'Run the server',
      load: async () => ({
        args: {
          file: { type: 'positional', required: true },
          role: { type: 'string', default: 'all' },
          org: { type: 'string', required: true },
          json: { type: 'boolean' },
        },
        run: async (given) => {
          ran.push(given)
        },
      }),
    },
    fail: {
      description: 'Fail',
      load: async () => ({
        args: {},
        run: async () => {
          throw new Error('The disk is full.')
        },
      }),
    },
    misconfigured: {
      description: 'Refuse',
      load: async () => ({
        args: {},
        run: async () => {
          throw new ConfigError(['PORT must be a number.', 'HOST must be a name.'])
        },
      }),
    },
  }

  it('hands a verb its words and options', async () => {
    const code = await runProgram(verbs, ['serve', 'a.json', '--org', 'Oddmoor', '--json'])

    expect(code).toBe(0)
    expect(ran).toMatchObject([{ file: 'a.json', org: 'Oddmoor', role: 'all', json: true }])
  })

  it.each([
    [[], 'Say what to do'],
    [['dance'], 'There is no command dance'],
    [['serve', 'a', '--org', 'O', '--loud'], 'There is no option --loud'],
    [['serve', 'a'], '--org is missing'],
    [['serve', 'a', '--org'], '--org needs a value'],
    [['serve', '--org', 'O'], 'FILE is missing'],
    [['serve', 'a', 'b', '--org', 'O'], 'b is one word too many'],
    [['constructor'], 'There is no command constructor'],
  ])('ends %j with exit code 2', async (given, words) => {
    const code = await runProgram(verbs, given)

    expect(code).toBe(2)
    expect(told).toContain(words)
    expect(out).toBe('')
    expect(ran).toEqual([])
  })

  it('ends a wrong variable with exit code 2 and a line each', async () => {
    const code = await runProgram(verbs, ['misconfigured'])

    expect(code).toBe(2)
    expect(told).toBe('PORT must be a number.\nHOST must be a name.\n')
  })

  it('ends a failure with exit code 1 and one sentence', async () => {
    const code = await runProgram(verbs, ['fail'])

    expect(code).toBe(1)
    expect(told).toBe('The disk is full.\n')
  })

  it('explains itself and each verb on standard output', async () => {
    const overall = await runProgram(verbs, ['--help'])
    const one = await runProgram(verbs, ['serve', '--help'])

    expect([overall, one]).toEqual([0, 0])
    expect(out).toContain('firstline serve')
    expect(out).toContain('--role')
    expect(told).toBe('')
  })
})
