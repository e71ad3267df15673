import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Me } from '#api-contract/people.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Popover } from '../../components/overlays/popover.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { type Line, useLine } from './use-line.ts'

type Reader = { org: string; me: Me | undefined }

/** Whether the AI is answering, and behind it the button that stops it or the mend. */
export function LineState({ org, me }: Reader) {
  const line = useLine(me)
  if (!line) return null
  return (
    <>
      <button type="button" className="state-line" popoverTarget="line-popover">
        <LineMark line={line} />
        <span className="push hint">
          <Icon name="up" />
        </span>
      </button>
      <Popover id="line-popover" className="stack">
        <LineActs org={org} me={me} line={line} />
      </Popover>
    </>
  )
}

/** The same without a button before it: behind More on a phone. */
export function LineStateSpelledOut({ org, me }: Reader) {
  const line = useLine(me)
  if (!line) return null
  return (
    <div className="stack">
      <p className="strong">
        <LineMark line={line} />
      </p>
      <LineActs org={org} me={me} line={line} />
    </div>
  )
}

function LineMark({ line: { icon, look, word } }: { line: Line }) {
  return (
    <>
      <span className={`state ${look}`}>
        <Icon name={icon} />
      </span>
      <span>{word}</span>
    </>
  )
}

function LineActs({ org, me, line: { status, icon } }: Reader & { line: Line }) {
  const words = useWords()
  const { data: state } = useQuery(queries.authState())
  const isSwitchable = status === 'connected' || status === 'paused'
  return (
    <>
      {state?.sandbox && <p className="small quiet">{words.shell.sandbox}</p>}
      {icon === 'half' && <Link to={`/o/${org}/health`}>{words.shell.openHealth}</Link>}
      {icon === 'look' && (
        <Link to={`/o/${org}/settings/integrations/intercom/answering`} hash="only_contacts">
          {words.shell.openTrial}
        </Link>
      )}
      {isSwitchable ? (
        <PauseSwitch status={status} isOff={me === undefined || me.role === 'member'} />
      ) : (
        <Link className="btn" to={`/o/${org}/settings/integrations/intercom/connection`}>
          {status === 'not_connected' ? words.line.connect : words.line.mend}
        </Link>
      )}
    </>
  )
}

function PauseSwitch({ status, isOff }: { status: 'connected' | 'paused'; isOff: boolean }) {
  const words = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const verb = status === 'connected' ? 'pause' : 'resume'
  const change = useMutation({
    mutationFn: () => ask('POST', `/integrations/intercom/${verb}`),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: (error) => say(wordsOf(error)),
  })
  return (
    <>
      <p className="small">{isOff ? words.shell.onlyAdministrators : words.line.pauseHint}</p>
      <button
        type="button"
        className="btn"
        disabled={isOff || change.isPending}
        onClick={() => change.mutate()}
      >
        {words.line[verb]}
      </button>
    </>
  )
}
