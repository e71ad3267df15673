import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { ApiProblem } from '../../api/client.ts'

type Toast = { id: number; text: string; undo?: () => void; undoWord?: string }
type Say = (text: string, more?: Omit<Toast, 'id' | 'text'>) => void

const SayContext = createContext<Say>(() => undefined)
const shownMs = 10_000

/** A region of its own that screen readers hear politely. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([])
  const count = useRef(0)
  const end = useCallback(
    (id: number) => setToasts((all) => all.filter((one) => one.id !== id)),
    [],
  )
  const say = useCallback<Say>(
    (text, more) => {
      count.current += 1
      const id = count.current
      setToasts((all) => [...all.slice(-2), { id, text, ...more }])
      setTimeout(() => end(id), shownMs)
    },
    [end],
  )
  const region = useMemo(
    () =>
      toasts.map(({ id, text, undo, undoWord }) => (
        <p className="toast" key={id}>
          {text}{' '}
          {undo && (
            <button
              type="button"
              className="btn bare slim"
              onClick={() => {
                undo()
                end(id)
              }}
            >
              {undoWord}
            </button>
          )}
        </p>
      )),
    [toasts, end],
  )
  return (
    <SayContext value={say}>
      {children}
      {inTopLayer(
        <div className="toasts" role="status" aria-live="polite">
          {region}
        </div>,
        toasts.length > 0,
      )}
    </SayContext>
  )
}

/** While a dialog is open, only what lies in it can be pressed. */
function inTopLayer(region: ReactNode, isShown: boolean): ReactNode {
  const dialog = isShown ? document.querySelector('dialog:modal') : null
  return dialog ? createPortal(region, dialog) : region
}

export function useToast(): Say {
  return useContext(SayContext)
}

/** What to tell of an error, in words. */
export function wordsOf(error: unknown): string {
  if (error instanceof ApiProblem) return [error.message, error.fix].filter(Boolean).join(' ')
  return error instanceof Error ? error.message : String(error)
}
