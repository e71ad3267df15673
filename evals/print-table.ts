/** Prints one row of a table of measures; the first cell names the row. */
export function printRow(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(28), ...cells.map((cell) => cell.padStart(15))].join(''))
}

/** Of so many how many, and their share; a dash where there are none. */
export function shareOf<Judged>(
  judged: readonly Judged[],
  isCounted: (one: Judged) => boolean,
): string {
  const count = judged.filter(isCounted).length
  return judged.length === 0
    ? '-'
    : `${count}/${judged.length} ${(count / judged.length).toFixed(2)}`
}
