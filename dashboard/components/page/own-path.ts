/** A path of the dashboard itself; undefined for what would lead to another site. */
export function ownPath(path: string | null | undefined): string | undefined {
  const isOwn =
    path?.startsWith('/') && URL.parse(path, location.origin)?.origin === location.origin
  return isOwn ? (path ?? undefined) : undefined
}
