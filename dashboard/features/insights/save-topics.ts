import type { TopicsReport } from '#api-contract/insights.ts'

const heads = ['id', 'name', 'language', 'sessions', 'sessions_before', 'angry', 'handed_off']

/** The topics as a file, under the API's own names. */
export function saveTopics(report: TopicsReport, name: string): void {
  const rows = report.items.map((topic) =>
    [
      topic.id,
      topic.name,
      topic.language,
      topic.sessions,
      topic.sessions_before,
      topic.sentiment.angry,
      topic.handed_off,
    ].map(toCell),
  )
  const text = [heads, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Quoted, and never taken for a formula by the program that opens the file. */
function toCell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
