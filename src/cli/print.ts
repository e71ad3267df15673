/** A result: one line on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Everything that is no result: one line on standard error. */
export function remark(line: string): void {
  process.stderr.write(`${line}\n`)
}
