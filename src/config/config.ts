import { resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError } from './config-error.ts'
import type { Environment } from './env.ts'
import {
  fileStore,
  hostList,
  listenHost,
  oneOf,
  postgresAddress,
  price,
  proxyList,
  webAddress,
  wholeNumber,
} from './variables.ts'

const schema = z.object({
  HOST: listenHost.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, '3000').default(3000),
  PUBLIC_URL: webAddress('https://support.example.com').optional(),
  DATABASE_URL: postgresAddress.optional(),
  DATA_DIR: z.string().default('./data'),
  INTERCOM_API_URL: webAddress('https://api.intercom.io').optional(),
  INTERCOM_FILE_HOSTS: hostList.default([]),
  AI_ENGINE: oneOf(['builtin', 'model']).default('builtin'),
  AI_PROVIDER: oneOf(['openai', 'anthropic', 'google', 'openai-compatible']).optional(),
  AI_MODEL: z.string().optional(),
  AI_BASE_URL: webAddress('http://127.0.0.1:11434/v1').optional(),
  AI_VISION: oneOf(['on', 'off']).default('on'),
  AI_EMBEDDING_MODEL: z.string().optional(),
  AI_PRICE_INPUT_PER_M: price.optional(),
  AI_PRICE_OUTPUT_PER_M: price.optional(),
  FILE_STORE: fileStore.default('fs'),
  TRUSTED_PROXIES: proxyList.default([]),
  WATCH_WEBHOOK_HOSTS: hostList.default([]),
  ALERT_WEBHOOK_URL: webAddress('https://alerts.example.com/firstline').optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  LOG_FORMAT: oneOf(['json', 'pretty']).optional(),
  SWEEP_INTERVAL_S: wholeNumber(1, 86_400, '60').default(60),
})

type Variables = z.output<typeof schema>

export type AiConfig = {
  engine: 'builtin' | 'model'
  provider: Variables['AI_PROVIDER']
  model: string | undefined
  /** Where the provider is reached; required for `openai-compatible`. */
  baseUrl: string | undefined
  /** Images are given to the model. */
  vision: boolean
  /** Switches vectors on beside full text. */
  embeddingModel: string | undefined
  /** [R8] Of a million tokens, for the estimate of what turns cost; undefined unless both are given. */
  prices: { inputPerMillion: number; outputPerMillion: number } | undefined
}

/** Everything that may be logged. What may not is in `secrets.ts`. */
export type Config = {
  listen: { host: string; port: number }
  /** Base of the webhook URL and of links in notes, without a slash at its end. */
  publicUrl: string
  /** False where the address follows from `listen`, so that a port chosen by the system can replace it. */
  isPublicUrlGiven: boolean
  database: 'embedded' | 'postgres'
  /** Absolute. */
  dataDirectory: string
  intercom: { apiUrl: string | undefined; fileHosts: readonly string[] }
  ai: AiConfig
  /** `fs`, or the bucket address as given. */
  fileStore: string
  alerts: { url: string | undefined }
  /** Whose `X-Forwarded-For` is believed, beside proxies on this machine. */
  trustedProxies: readonly string[]
  /** Hosts of the own network that webhooks of watch rules may call. [O7] */
  watchWebhookHosts: readonly string[]
  log: { level: Variables['LOG_LEVEL']; format: 'json' | 'pretty' }
  /** [W8] */
  sweepIntervalMs: number
}

/** Turns variables into configuration; throws `ConfigError` with a sentence for every wrong value. */
export function parseConfig(environment: Environment, isTerminal = false): Config {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(toSentence))
  const variables = parsed.data
  const problems = findMissing(variables, environment)
  if (problems.length > 0) throw new ConfigError(problems)
  return toConfig(variables, isTerminal)
}

/** The address under which a server on `host` and `port` is reached. */
export function toHttpAddress(host: string, port: number): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`
}

function toConfig(variables: Variables, isTerminal: boolean): Config {
  const { HOST: host, PORT: port } = variables
  return {
    listen: { host, port },
    publicUrl: variables.PUBLIC_URL ?? toHttpAddress(host, port),
    isPublicUrlGiven: variables.PUBLIC_URL !== undefined,
    database: variables.DATABASE_URL === undefined ? 'embedded' : 'postgres',
    dataDirectory: resolve(variables.DATA_DIR),
    intercom: { apiUrl: variables.INTERCOM_API_URL, fileHosts: variables.INTERCOM_FILE_HOSTS },
    ai: {
      engine: variables.AI_ENGINE,
      provider: variables.AI_PROVIDER,
      model: variables.AI_MODEL,
      baseUrl: variables.AI_BASE_URL,
      vision: variables.AI_VISION === 'on',
      embeddingModel: variables.AI_EMBEDDING_MODEL,
      prices: toPrices(variables),
    },
    fileStore: variables.FILE_STORE,
    alerts: { url: variables.ALERT_WEBHOOK_URL },
    trustedProxies: variables.TRUSTED_PROXIES,
    watchWebhookHosts: variables.WATCH_WEBHOOK_HOSTS,
    log: {
      level: variables.LOG_LEVEL,
      format: variables.LOG_FORMAT ?? (isTerminal ? 'pretty' : 'json'),
    },
    sweepIntervalMs: variables.SWEEP_INTERVAL_S * 1000,
  }
}

function toPrices(variables: Variables): AiConfig['prices'] {
  const { AI_PRICE_INPUT_PER_M: input, AI_PRICE_OUTPUT_PER_M: output } = variables
  return input === undefined || output === undefined
    ? undefined
    : { inputPerMillion: input, outputPerMillion: output }
}

function toSentence(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}.`
}

/** What one variable requires of another. */
function findMissing(variables: Variables, environment: Environment): string[] {
  if (variables.AI_ENGINE !== 'model') return []
  const problems: string[] = []
  if (variables.AI_PROVIDER === undefined)
    problems.push('AI_PROVIDER is missing, which AI_ENGINE=model needs, such as openai.')
  if (variables.AI_MODEL === undefined)
    problems.push('AI_MODEL is missing, which AI_ENGINE=model needs, such as gpt-4.1-mini.')
  if (variables.AI_PROVIDER === 'openai-compatible') {
    if (variables.AI_BASE_URL === undefined)
      problems.push(
        'AI_BASE_URL is missing, which AI_PROVIDER=openai-compatible needs, such as http://127.0.0.1:11434/v1.',
      )
  } else if (variables.AI_PROVIDER !== undefined && environment['AI_API_KEY'] === undefined)
    problems.push(
      `AI_API_KEY is missing, which AI_PROVIDER=${variables.AI_PROVIDER} needs, such as the key from your provider's console.`,
    )
  return problems
}
