/** The texts of the blocks of some markup; the markup itself is never shown or run. */
export function blocksOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const end of body.querySelectorAll('br')) end.replaceWith('\n')
  const blocks = [...body.querySelectorAll('p, li, pre')].map(({ textContent }) => textContent)
  return blocks.length > 0 ? blocks : [body.textContent]
}
