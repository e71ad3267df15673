import { usePageActions } from '../../../components/page/page-actions.ts'
import { useDecisionWords } from '../../../language/use-decision-words.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useWords } from '../../../language/use-words.ts'

/** Keys of the records: from one to the next, open and close, all events, replay, good and bad. */
export function useRecordKeys(): void {
  const words = useThreadWords()
  const { acts } = useDecisionWords()
  const { session } = useWords()
  usePageActions([
    { id: 'record-next', label: words.nextRecord, key: ']', isQuiet: true, run: () => step(1) },
    {
      id: 'record-before',
      label: words.previousRecord,
      key: '[',
      isQuiet: true,
      run: () => step(-1),
    },
    { id: 'record', label: words.openRecord, key: 'e', run: toggleRecord },
    { id: 'events', label: words.allEvents, key: 'E', run: toggleEvents },
    { id: 'replay', label: acts.replay, key: 'r', run: () => press('.replay') },
    { id: 'good', label: session.good, key: '+', run: () => press('.rate-good') },
    { id: 'bad', label: session.bad, key: '-', run: () => press('.rate-bad') },
  ])
}

function records(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.decision')]
}

/** The record with the focus, else an open one, else the newest. */
function currentRecord(): HTMLDetailsElement | undefined {
  const all = records()
  const focused = document.activeElement?.closest<HTMLDetailsElement>('details.decision')
  return focused ?? all.findLast(({ open }) => open) ?? all.at(-1)
}

function step(by: 1 | -1): void {
  const all = records()
  const focused = document.activeElement?.closest<HTMLDetailsElement>('details.decision')
  const place = focused ? all.indexOf(focused) : by > 0 ? -1 : all.length
  const next = all[Math.min(all.length - 1, Math.max(0, place + by))]
  next?.querySelector('summary')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function toggleRecord(): void {
  const record = currentRecord()
  if (!record) return
  record.open = !record.open
  record.querySelector('summary')?.focus()
  record.scrollIntoView({ block: 'nearest' })
}

function toggleEvents(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.quiet-fold')]
  const isOpening = folds.some(({ open }) => !open)
  for (const fold of folds) fold.open = isOpening
}

function press(button: string): void {
  const record = currentRecord()
  if (!record) return
  record.open = true
  record.querySelector<HTMLButtonElement>(button)?.click()
}
