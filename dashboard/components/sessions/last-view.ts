/** Which view of the sessions this reader looked at last. */
export function lastView(): string | undefined {
  return localStorage.getItem('view') ?? undefined
}

export function keepView(view: string): void {
  localStorage.setItem('view', view)
}
