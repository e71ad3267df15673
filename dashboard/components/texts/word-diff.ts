export type Piece = { text: string; is: 'same' | 'removed' | 'added' }

const mostWords = 1_500

/** What became of the words of a text: the longest common sequence stays. */
export function wordDiff(before: string, after: string): Piece[] {
  const left = before.split(/(?<=\s)/)
  const right = after.split(/(?<=\s)/)
  if (left.length > mostWords || right.length > mostWords)
    return [
      { text: before, is: 'removed' },
      { text: after, is: 'added' },
    ]
  const pieces: Piece[] = []
  const lengths = commonLengths(left, right)
  const add = (is: Piece['is'], text = '') => {
    const last = pieces.at(-1)
    if (last?.is === is) last.text += text
    else pieces.push({ text, is })
  }
  let [row, column] = [0, 0]
  while (row < left.length || column < right.length) {
    if (row < left.length && left[row] === right[column]) {
      add('same', left[row])
      row += 1
      column += 1
    } else if (isRemoval(lengths, { row, column, isEnd: column >= right.length })) {
      add('removed', left[row])
      row += 1
    } else {
      add('added', right[column])
      column += 1
    }
  }
  return pieces
}

function isRemoval(
  lengths: number[][],
  { row, column, isEnd }: { row: number; column: number; isEnd: boolean },
): boolean {
  const below = lengths[row + 1]
  if (below === undefined) return false
  return isEnd || (below[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)
}

function commonLengths(left: string[], right: string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  )
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const here = lengths[row]
      const below = lengths[row + 1]
      if (!here || !below) continue
      here[column] =
        left[row] === right[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
    }
  return lengths
}
