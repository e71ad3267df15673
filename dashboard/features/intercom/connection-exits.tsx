import { AskFirst } from '../../components/ask-first.tsx'
import { useWords } from '../../language/use-words.ts'

export type ConnectionRequest = {
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: object
}

/** Pause, which is undone by a press, and Disconnect, which is not. */
export function ConnectionExits(props: {
  /** The workspace's, typed to disconnect. */
  name: string
  verb: 'pause' | 'resume'
  isOff: boolean
  run: (request: ConnectionRequest) => void
}) {
  const { name, verb, isOff, run } = props
  const { intercom, line } = useWords()
  return (
    <fieldset disabled={isOff}>
      <div className="set">
        <span className="label">{line[verb]}</span>
        <p className="with">
          <span className="hint">{line.pauseHint}</span>
          <button
            type="button"
            className="btn push"
            onClick={() => run({ method: 'POST', path: `/${verb}` })}
          >
            {line[verb]}
          </button>
        </p>
      </div>
      <div className="set">
        <span className="label">{intercom.disconnect}</span>
        <div className="with">
          <span className="hint">{intercom.disconnectHint}</span>
          <span className="push">
            <AskFirst
              label={intercom.disconnect}
              className="btn danger"
              question={intercom.disconnectAsk(name)}
              confirm={intercom.disconnect}
              mustType={name}
              onConfirm={() => run({ method: 'DELETE', path: '' })}
            />
          </span>
        </div>
      </div>
    </fieldset>
  )
}
