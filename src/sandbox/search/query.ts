import { invalid } from '../model/refusal.ts'

const operators = ['=', '!=', 'IN', 'NIN', '>', '<', '>=', '<=', '~', '!~', '^', '$'] as const
export type Operator = (typeof operators)[number]

export type Filter =
  | { kind: 'group'; operator: 'AND' | 'OR'; filters: readonly Filter[] }
  | { kind: 'single'; field: string; operator: Operator; value: unknown }

const deepestGroup = 2
const mostFilters = 15

/** Reads Intercom's query object. Refuses what Intercom refuses: depth above two, more than 15 filters. */
export function parseQuery(query: unknown, knownField: (field: string) => boolean): Filter {
  return parseFilter(query, { depth: 0, knownField })
}

type Place = { depth: number; knownField: (field: string) => boolean }

function parseFilter(query: unknown, place: Place): Filter {
  if (!isRecord(query)) throw invalid('query must be an object', 'query')
  const { operator, value } = query
  if (operator === 'AND' || operator === 'OR') {
    if (!Array.isArray(value)) throw invalid('value of a group must be a list of filters', 'query')
    if (place.depth >= deepestGroup) throw invalid('Filters may be nested two levels deep', 'query')
    if (value.length > mostFilters) throw invalid('A group may hold 15 filters', 'query')
    const inner = { ...place, depth: place.depth + 1 }
    return { kind: 'group', operator, filters: value.map((one) => parseFilter(one, inner)) }
  }
  return parseSingle(query, place)
}

function parseSingle({ field, operator, value }: Record<string, unknown>, place: Place): Filter {
  if (typeof field !== 'string' || !place.knownField(field)) {
    throw invalid(`Search field '${String(field)}' is not supported`, 'field')
  }
  const known = operators.find((one) => one === operator)
  if (!known) throw invalid(`Search operator '${String(operator)}' is not supported`, 'operator')
  const wantsList = known === 'IN' || known === 'NIN'
  if (wantsList !== Array.isArray(value)) {
    throw invalid(`Operator ${known} ${wantsList ? 'needs' : 'takes no'} list`, 'value')
  }
  return { kind: 'single', field, operator: known, value }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
