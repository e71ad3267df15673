import { createContext } from 'react'

/** True in a thread that is shown in pieces: its records are drawn only once they are opened. */
export const LongThreadContext = createContext(false)
