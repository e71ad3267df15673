import { useMutation } from '@tanstack/react-query'
import { ask } from '../../api/client.ts'
import { ownPath } from '../../components/page/own-path.ts'

/** Sends a form to a path of signing in; once inside, the page is opened afresh. */
export function useDoor(path: string) {
  return useMutation({
    mutationFn: (body: Record<string, string>) => ask('POST', path, body),
    onSuccess: () => {
      location.assign(ownPath(new URLSearchParams(location.search).get('to')) ?? '/')
    },
  })
}

/** The fields of a form as texts. */
export function textsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
