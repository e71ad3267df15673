export type Cell = string | number

export type Table = { title: string; columns: string[]; rows: Cell[][] }

export type Target = {
  what: string
  measured: number
  bound: 'at most' | 'at least' | 'under'
  limit: number
  unit: string
}

/** What one benchmark found out. */
export type Report = {
  name: string
  title: string
  /** How it was measured, for whoever reads the figures. */
  how: string
  tables: Table[]
  targets: Target[]
}

export type BenchmarkName =
  'webhooks' | 'turns' | 'search' | 'dashboard' | 'reports' | 'sync' | 'pages'

export function isMet({ measured, bound, limit }: Target): boolean {
  if (bound === 'at least') return measured >= limit
  return bound === 'under' ? measured < limit : measured <= limit
}
