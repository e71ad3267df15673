import { isIP } from 'node:net'
import { z } from 'zod'

const says = (message: string): { error: string } => ({ error: message })

export function wholeNumber(minimum: number, maximum: number, example: string) {
  const message = `must be a whole number from ${minimum} to ${maximum}, such as ${example}`
  return z
    .string()
    .regex(/^\d{1,9}$/, says(message))
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, says(message))
}

export const price = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{1,6})?$/, says('must be the price of a million tokens, such as 0.40'))
  .transform(Number)

export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, says(`must be ${listWords(words)}, such as ${words[0]}`))
}

export function webAddress(example: string) {
  return z
    .string()
    .refine(isWebAddress, says(`must be an http or https address, such as ${example}`))
    .transform((value) => value.replace(/\/+$/, ''))
}

const hostPattern = /^(?:\[[0-9a-f:.]+\]|[0-9a-z_](?:[0-9a-z._-]*[0-9a-z_])?)$/i
const bareIpv6Pattern = /^[0-9a-f:.]*:[0-9a-f:.]*$/i

export const listenHost = z
  .string()
  .refine(
    (value) => hostPattern.test(value) || bareIpv6Pattern.test(value),
    says('must be a host name or an IP address without a scheme or port, such as 127.0.0.1'),
  )

export const hostList = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
  )
  .refine(
    (hosts) => hosts.every(isHostAndPort),
    says(
      'must list hosts as host or host:port separated by commas, such as 127.0.0.1:4010,files.example.com',
    ),
  )

export const proxyList = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .refine(
    (entries) => entries.every(isAddressOrNetwork),
    says('must list addresses or networks separated by commas, such as 10.0.0.7,10.42.0.0/16'),
  )

export const postgresAddress = z
  .string()
  .refine(
    (value) => /^postgres(?:ql)?:\/\/\S+$/.test(value) && URL.canParse(value),
    says('must be a PostgreSQL address, such as postgres://user:password@localhost:5432/firstline'),
  )

export const fileStore = z
  .string()
  .regex(
    /^(?:fs|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/\S*)?)$/,
    says('must be fs or s3://bucket/prefix, such as s3://acme-support/firstline'),
  )

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return ['http:', 'https:'].includes(url.protocol) && url.search === '' && url.hash === ''
}

function isHostAndPort(host: string): boolean {
  const match = /^(.+?)(?::(\d{1,5}))?$/.exec(host)
  return match?.[1] !== undefined && hostPattern.test(match[1]) && Number(match[2] ?? 1) <= 65_535
}

function isAddressOrNetwork(entry: string): boolean {
  const [address = '', prefix, ...more] = entry.split('/')
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest)
  return longest > 0 && more.length === 0 && isPrefix
}

function listWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}
