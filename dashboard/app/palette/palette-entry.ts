export type PaletteGroup = 'recent' | 'action' | 'page' | 'setting' | 'session' | 'document'

export type PaletteEntry = {
  id: string
  group: PaletteGroup
  label: string
  /** Beside the label: a number, a setting's name, a page. */
  hint?: string
  key?: string
  /** Where it leads; an action runs instead. */
  href?: string
  run?: () => void
}

/** Every word of the question occurs in the entry. */
export function matches(entry: Pick<PaletteEntry, 'label' | 'hint'>, question: string): boolean {
  const text = `${entry.label} ${entry.hint ?? ''}`.toLowerCase()
  return question
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The conversation that a pasted Intercom link or a bare Intercom id names. */
export function conversationOf(question: string): string | undefined {
  return (
    /conversations?\/(\d+)/.exec(question)?.[1] ??
    /^\d{6,}$/.exec(question.trim())?.[0] ??
    undefined
  )
}

/** The number of a session: `#1042` or `1042`. */
export function numberOf(question: string): string | undefined {
  return /^#?([1-9]\d{0,9})$/.exec(question.trim())?.[1]
}
