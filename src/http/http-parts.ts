import type { Caller } from '#ports/people/people.ts'

/** What travels with a request inside the server. */
export type RequestVariables = {
  Variables: { requestId: string; caller: Caller }
}
