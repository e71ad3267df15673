import { judgeReadingSet, readingSets, type JudgedLine, type ReadingSet } from './reading-sets.ts'
import { printRow, shareOf } from './print-table.ts'

/** Prints how messages are read: by rules in front of both engines, so the figures are the same for each. */
export async function reportReading(): Promise<void> {
  console.log('\nReading of messages: rules in front of every engine, before any model is asked')
  for (const set of readingSets) report(set, await judgeReadingSet(set))
}

function report(set: ReadingSet, judged: readonly JudgedLine[]): void {
  const halves = { all: judged, tuned: halfOf(judged, 'tune'), 'held out': halfOf(judged, 'held') }
  console.log(`\n${set}: ${judged.length} messages`)
  printRow('', ['all', 'tuned', 'held out'])
  printRow(
    'right',
    Object.values(halves).map((half) => shareOf(half, isRight)),
  )
  for (const kind of kindsOf(judged)) {
    const cells = Object.values(halves)
    const ofKind = (half: readonly JudgedLine[]) => half.filter(({ expected }) => expected === kind)
    const readAs = (half: readonly JudgedLine[]) => half.filter(({ read }) => read === kind)
    printRow(
      `${kind}: found`,
      cells.map((half) => shareOf(ofKind(half), isRight)),
    )
    printRow(
      `${kind}: true when read`,
      cells.map((half) => shareOf(readAs(half), isRight)),
    )
  }
  printMisses(judged.filter((line) => !isRight(line)))
}

function kindsOf(judged: readonly JudgedLine[]): string[] {
  return [...new Set(judged.map(({ expected }) => expected))]
}

function halfOf(judged: readonly JudgedLine[], half: JudgedLine['half']): JudgedLine[] {
  return judged.filter((line) => line.half === half)
}

function isRight({ expected, read }: JudgedLine): boolean {
  return expected === read
}

function printMisses(misses: readonly JudgedLine[]): void {
  console.log(`\n${misses.length} misses`)
  for (const { half, language, shown, expected, read } of misses)
    console.log(`  ${half} ${language}: ${shown}\n    read as ${read}, wanted ${expected}`)
}
