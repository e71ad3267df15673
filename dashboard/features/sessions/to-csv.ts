import type { ListedSession } from '#api-contract/conversations.ts'

const heads = [
  'number',
  'conversation_id',
  'customer',
  'email',
  'channel',
  'status',
  'handled_by',
  'language',
  'sentiment',
  'outcome',
  'reason',
  'waiting_since',
  'created_at',
  'updated_at',
  'tags',
] as const

/** A table that spreadsheets open; a text that they would run as a formula is quoted as text. */
export function toCsv(sessions: readonly ListedSession[]): string {
  const rows = sessions.map((session) => [
    session.number,
    session.conversation_id,
    session.contact?.name,
    session.contact?.email,
    session.channel,
    session.status,
    session.handled_by,
    session.language,
    session.sentiment,
    session.last_decision?.outcome,
    session.last_decision?.reason,
    session.waiting_since,
    session.created_at,
    session.updated_at,
    session.tags.join(' '),
  ])
  return [heads, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
}

function toCell(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export function saveCsv(name: string, sessions: readonly ListedSession[]): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', toCsv(sessions)], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
