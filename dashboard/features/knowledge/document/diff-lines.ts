export type DiffLine = { kind: 'same' | 'removed' | 'added'; text: string }

/** Beyond so many lines in question the middle is shown as replaced, so that it stays quick. */
const mostCompared = 1_500
const shownAround = 2

/** Both texts line by line: what they share, what only the first has, what only the second has. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const head = sharedHead(was, is)
  const tail = sharedTail(was.slice(head), is.slice(head))
  const [gone, come] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)]
  const same = (lines: string[]) => lines.map((text): DiffLine => ({ kind: 'same', text }))
  return [
    ...same(was.slice(Math.max(0, head - shownAround), head)),
    ...compareMiddle(gone, come),
    ...same(was.slice(was.length - tail, was.length - tail + Math.min(tail, shownAround))),
  ]
}

function sharedHead(was: readonly string[], is: readonly string[]): number {
  const end = was.findIndex((line, place) => line !== is[place])
  return end === -1 ? Math.min(was.length, is.length) : end
}

function sharedTail(was: readonly string[], is: readonly string[]): number {
  return sharedHead(was.toReversed(), is.toReversed())
}

/** By the longest common run of lines. */
function compareMiddle(was: readonly string[], is: readonly string[]): DiffLine[] {
  if (was.length > mostCompared || is.length > mostCompared)
    return [
      ...was.map((text): DiffLine => ({ kind: 'removed', text })),
      ...is.map((text): DiffLine => ({ kind: 'added', text })),
    ]
  const lengths = commonLengths(was, is)
  const lines: DiffLine[] = []
  let [old, fresh] = [0, 0]
  while (old < was.length && fresh < is.length) {
    const [before, after] = [was[old], is[fresh]]
    if (before !== undefined && before === after) {
      lines.push({ kind: 'same', text: before })
      old += 1
      fresh += 1
    } else if (at(lengths, old + 1, fresh) >= at(lengths, old, fresh + 1) && before !== undefined) {
      lines.push({ kind: 'removed', text: before })
      old += 1
    } else {
      lines.push({ kind: 'added', text: after ?? '' })
      fresh += 1
    }
  }
  return [
    ...lines,
    ...was.slice(old).map((text): DiffLine => ({ kind: 'removed', text })),
    ...is.slice(fresh).map((text): DiffLine => ({ kind: 'added', text })),
  ]
}

/** How many lines two ends have in common, by where they begin. */
function commonLengths(was: readonly string[], is: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1))
  for (let old = was.length - 1; old >= 0; old -= 1)
    for (let fresh = is.length - 1; fresh >= 0; fresh -= 1) {
      const row = rows[old]
      if (!row) continue
      row[fresh] =
        was[old] === is[fresh]
          ? at(rows, old + 1, fresh + 1) + 1
          : Math.max(at(rows, old + 1, fresh), at(rows, old, fresh + 1))
    }
  return rows
}

function at(rows: readonly Uint16Array[], old: number, fresh: number): number {
  return rows[old]?.[fresh] ?? 0
}
