import { invalid } from '../../model/refusal.ts'
import type { RestCall } from './operation.ts'

type Limits = { fallback: number; most: number }

type NumberedPages<T> = {
  readonly items: readonly T[]
  readonly pages: object
  readonly page: number
  readonly perPage: number
  readonly totalPages: number
}

/** One page by its number; `pages.next` is an address, and null at the end. */
export function numberedPages<T>(
  all: readonly T[],
  call: RestCall,
  limits: Limits,
): NumberedPages<T> {
  const perPage = Math.min(readNumber(call, 'per_page') ?? limits.fallback, limits.most)
  const page = readNumber(call, 'page') ?? 1
  const totalPages = Math.ceil(all.length / perPage)
  const items = all.slice((page - 1) * perPage, page * perPage)
  const next = page < totalPages ? nextAddress(call, { page: page + 1, perPage }) : null
  const pages = { type: 'pages', next, page, per_page: perPage, total_pages: totalPages }
  return { items, pages, page, perPage, totalPages }
}

function nextAddress(call: RestCall, { page, perPage }: { page: number; perPage: number }): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(page))
  query.set('per_page', String(perPage))
  return `${call.workspace.links.apiUrl}${call.pathname}?${query}`
}

function readNumber(call: RestCall, name: string): number | undefined {
  const text = call.query.get(name)
  if (text === null || text === '') return undefined
  const number = Number(text)
  if (!Number.isInteger(number)) throw invalid(`${name} must be a whole number`, name)
  return Math.max(1, number)
}
