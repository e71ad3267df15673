import { askText } from '../../api/client.ts'

/** The whole report as a file, as the API gives it. */
export async function saveReport(name: string, query: string): Promise<void> {
  const text = await askText(`/reports/${name}${query}&format=csv`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
