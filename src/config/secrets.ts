import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from './config-error.ts'
import type { Config } from './config.ts'
import type { Environment } from './env.ts'

const smallestSecretBytes = 32

/** What must never be logged. */
export type Secrets = {
  appSecret: string
  databaseUrl: string | undefined
  aiApiKey: string | undefined
  alertWebhookSecret: string | undefined
  /** For `FILE_STORE=s3://…`, under the names that every tool of S3 reads. */
  aws: AwsAccess | undefined
}

export type AwsAccess = {
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string | undefined
  region: string
  /** Of a store that speaks S3; absent is Amazon's own. */
  endpoint: string | undefined
}

/**
 * Reads the secrets. `APP_SECRET` is made and kept in `DATA_DIR/app-secret` (mode 0600) when absent and
 * embedded; throws `ConfigError` when it is missing with `DATABASE_URL`, or too short.
 */
export function readSecrets(environment: Environment, config: Config): Secrets {
  return {
    appSecret: readAppSecret(environment, config),
    databaseUrl: environment['DATABASE_URL'],
    aiApiKey: environment['AI_API_KEY'],
    alertWebhookSecret: environment['ALERT_WEBHOOK_SECRET'],
    aws: readAwsAccess(environment),
  }
}

function readAwsAccess(environment: Environment): AwsAccess | undefined {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID']
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY']
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken: environment['AWS_SESSION_TOKEN'],
    region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'],
  }
}

function readAppSecret(environment: Environment, config: Config): string {
  const given = environment['APP_SECRET']
  if (given !== undefined) return longEnough(given, 'APP_SECRET')
  if (config.database === 'postgres')
    throw new ConfigError([
      'APP_SECRET is missing, which DATABASE_URL needs so that every node has the same, such as the output of "openssl rand -hex 32".',
    ])
  const path = join(config.dataDirectory, 'app-secret')
  return longEnough(readKept(path) ?? make(config.dataDirectory, path), path)
}

function longEnough(secret: string, source: string): string {
  if (Buffer.byteLength(secret) >= smallestSecretBytes) return secret
  throw new ConfigError([
    `${source} must be at least ${smallestSecretBytes} bytes long, such as the output of "openssl rand -hex 32".`,
  ])
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw unusable(path, error)
  }
}

function make(directory: string, path: string): string {
  const secret = randomBytes(smallestSecretBytes).toString('hex')
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx', flush: true })
    return secret
  } catch (error) {
    const made = hasCode(error, 'EEXIST') ? readKept(path) : undefined
    if (made !== undefined) return made
    throw unusable(path, error)
  }
}

function unusable(path: string, error: unknown): ConfigError {
  const why = error instanceof Error ? error.message : String(error)
  return new ConfigError([
    `DATA_DIR cannot be used for ${path} (${why}): give a folder that this user may write to, such as ./data.`,
  ])
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
