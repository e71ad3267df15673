import { describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.ts'
import { parseConfig } from './config.ts'
import type { Environment } from './env.ts'

function problemsOf(environment: Environment): readonly string[] {
  try {
    parseConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
  }
  return []
}

describe('configuration', () => {
  it('stands on its defaults when nothing is set', () => {
    const config = parseConfig({})

    expect(config.listen).toEqual({ host: '127.0.0.1', port: 3000 })
    expect(config.publicUrl).toBe('http://127.0.0.1:3000')
    expect(config.database).toBe('embedded')
    expect(config.ai.engine).toBe('builtin')
    expect(config.sweepIntervalMs).toBe(60_000)
    expect(config.log).toEqual({ level: 'info', format: 'json' })
  })

  it.each([
    ['PORT', 'eighty', 'such as 3000'],
    ['PORT', '70000', 'such as 3000'],
    ['PORT', '-1', 'such as 3000'],
    ['HOST', 'http://x', 'such as 127.0.0.1'],
    ['PUBLIC_URL', 'support.example.com', 'such as https://support.example.com'],
    ['PUBLIC_URL', 'ftp://support.example.com', 'such as https://support.example.com'],
    ['DATABASE_URL', 'mysql://localhost/x', 'such as postgres://'],
    ['INTERCOM_API_URL', 'intercom', 'such as https://api.intercom.io'],
    ['INTERCOM_FILE_HOSTS', 'http://files', 'such as 127.0.0.1:4010'],
    ['TRUSTED_PROXIES', 'proxy.internal', 'such as 10.0.0.7'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'such as 10.0.0.7'],
    ['AI_ENGINE', 'gpt', 'such as builtin'],
    ['AI_PROVIDER', 'acme', 'such as openai'],
    ['AI_BASE_URL', 'localhost', 'such as http://127.0.0.1:11434/v1'],
    ['AI_VISION', 'yes', 'such as on'],
    ['FILE_STORE', 'ftp://x', 'such as s3://acme-support/firstline'],
    ['ALERT_WEBHOOK_URL', 'alerts', 'such as https://alerts.example.com/firstline'],
    ['LOG_LEVEL', 'loud', 'such as trace'],
    ['LOG_FORMAT', 'xml', 'such as json'],
    ['SWEEP_INTERVAL_S', '0', 'such as 60'],
  ])('names %s and an example when it is %j', (name, value, example) => {
    const problems = problemsOf({ [name]: value })

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} must .*\\.$`))
    expect(problems[0]).toContain(example)
  })

  it('says every wrong value, one sentence each', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'y' })

    expect(problems).toHaveLength(2)
  })

  it('wants provider and model with the model engine', () => {
    const problems = problemsOf({ AI_ENGINE: 'model' })

    expect(problems.join(' ')).toContain('AI_PROVIDER is missing')
    expect(problems.join(' ')).toContain('AI_MODEL is missing')
  })

  it('takes a compatible provider without a key but not without an address', () => {
    const environment = { AI_ENGINE: 'model', AI_PROVIDER: 'openai-compatible', AI_MODEL: 'm' }

    expect(problemsOf(environment).join()).toContain('AI_BASE_URL is missing')
    expect(problemsOf({ ...environment, AI_BASE_URL: 'http://127.0.0.1:9/v1' })).toEqual([])
  })

  it('takes the slash off a public address and splits file hosts', () => {
    const config = parseConfig({
      PUBLIC_URL: 'https://a.example/',
      INTERCOM_FILE_HOSTS: '127.0.0.1:4010, files.example.com',
    })

    expect(config.publicUrl).toBe('https://a.example')
    expect(config.intercom.fileHosts).toEqual(['127.0.0.1:4010', 'files.example.com'])
  })
})
