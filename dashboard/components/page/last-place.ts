let place: string | undefined

/** Where the reader was before a dialog with an address of its own was opened. */
export function rememberPlace(href: string): void {
  place = href
}

/** Undefined when the dialog's own address was opened first, or in another organization. */
export function lastPlace(org: string): string | undefined {
  return place?.startsWith(`/o/${org}/`) ? place : undefined
}
