import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.ts'
import { parseConfig } from './config.ts'
import { readSecrets } from './secrets.ts'

describe('secrets', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'firstline-secrets-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  it('[C6] makes a key for the embedded database that nobody else may read', () => {
    const environment = { DATA_DIR: join(directory, 'data') }
    const path = join(directory, 'data', 'app-secret')

    const { appSecret } = readSecrets(environment, parseConfig(environment))

    expect(Buffer.byteLength(appSecret)).toBeGreaterThanOrEqual(32)
    expect(readFileSync(path, 'utf8').trim()).toBe(appSecret)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('reads the same key at the next start', () => {
    const environment = { DATA_DIR: directory }
    const config = parseConfig(environment)

    expect(readSecrets(environment, config)).toEqual(readSecrets(environment, config))
  })

  it('wants a key where nodes share a database', () => {
    const environment = { DATABASE_URL: 'postgres://localhost/x', DATA_DIR: directory }

    expect(() => readSecrets(environment, parseConfig(environment))).toThrow(
      /^APP_SECRET is missing/,
    )
  })

  it('refuses a short key, given or kept', () => {
    writeFileSync(join(directory, 'app-secret'), 'short')
    const config = parseConfig({ DATA_DIR: directory })

    expect(() => readSecrets({ APP_SECRET: 'short' }, config)).toThrow(ConfigError)
    expect(() => readSecrets({}, config)).toThrow(/at least 32 bytes/)
  })

  it('says which folder cannot be written', () => {
    writeFileSync(join(directory, 'file'), '')
    const environment = { DATA_DIR: join(directory, 'file', 'data') }

    expect(() => readSecrets(environment, parseConfig(environment))).toThrow(
      /^DATA_DIR cannot be used/,
    )
  })
})
