export type Progress = { done: number; total: number; text: string }

type Terminal = Pick<NodeJS.WriteStream, 'columns' | 'write'>

const barWidth = 24
const usualColumns = 80

/** Draws one line with a bar for each, over those of the call before; without any it leaves the terminal clean. */
export function progressBars(terminal: Terminal): (all: readonly Progress[]) => void {
  let drawnCount = 0
  return (all) => {
    const columns = terminal.columns || usualColumns
    const lines = all.map((one) => `${toBar(one)} ${one.text}`.slice(0, columns - 1))
    const back = drawnCount > 0 ? `\u001B[${drawnCount}A` : ''
    terminal.write(`${back}\u001B[0J${lines.map((line) => `${line}\n`).join('')}`)
    drawnCount = lines.length
  }
}

function toBar({ done, total }: Progress): string {
  const share = total > 0 ? Math.min(1, done / total) : 0
  const filled = Math.floor(share * barWidth)
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`
}
