/**
 * Whether `written` is `meant` with a slip of the keyboard: a letter wrong, missing, doubled or
 * swapped. Short words bear only swapped or doubled letters, long ones two slips.
 */
export function isSlipOf(written: string, meant: string): boolean {
  const allowed = meant.length >= 9 ? 2 : 1
  if (Math.abs(written.length - meant.length) > allowed) return false
  if (meant.length < 5) return isSwapOrDoubling(written, meant)
  return slipCount(written, meant, allowed) <= allowed
}

function isSwapOrDoubling(written: string, meant: string): boolean {
  if (written.length === meant.length)
    return slipCount(written, meant, 1) === 1 && hasSameLetters(written, meant)
  return (
    written.length > meant.length &&
    written.replace(/(.)\1/g, '$1') === meant.replace(/(.)\1/g, '$1')
  )
}

function hasSameLetters(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('')
}

/** Optimal string alignment distance, given up once every way costs more than `limit`. */
function slipCount(written: string, meant: string, limit: number): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: meant.length + 1 }, (_, column) => column)
  for (let row = 1; row <= written.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= meant.length; column += 1) {
      const isSame = written[row - 1] === meant[column - 1]
      const isSwap =
        row > 1 &&
        column > 1 &&
        written[row - 1] === meant[column - 2] &&
        written[row - 2] === meant[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforePrevious, column - 2) + 1 : Infinity,
      )
    }
    if (Math.min(...current) > limit) return Infinity
    beforePrevious = previous
    previous = current
  }
  return at(previous, meant.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
