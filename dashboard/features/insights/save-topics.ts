import { askText } from '../../api/client.ts'

/** The topics as a file, as the API gives them. */
export async function saveTopics(search: string, name: string): Promise<void> {
  const text = await askText(`/reports/topics${search}&format=csv`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
