import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../api/queries.ts'
import { AskFirst } from '../../../components/overlays/ask-first.tsx'
import { Icon } from '../../../components/controls/icon.tsx'
import { useLocale, useWords } from '../../../language/use-words.ts'

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
  const { intercom, line, dialog } = useWords()
  const gist = useWhatEnds()
  return (
    <fieldset disabled={isOff}>
      <div className="set" id="pause">
        <span className="label">{line[verb]}</span>
        <p className="with">
          <span className="hint">{dialog.pauseStill}</span>
          <button
            type="button"
            className="btn push"
            onClick={() => run({ method: 'POST', path: `/${verb}` })}
          >
            <Icon name={verb === 'pause' ? 'pause' : 'again'} />
            {line[verb]}
          </button>
        </p>
      </div>
      <div className="set" id="disconnect">
        <span className="label">{intercom.disconnect}</span>
        <div className="with">
          <span className="hint">{gist}</span>
          <span className="push">
            <AskFirst
              label={intercom.disconnect}
              className="btn danger"
              question={`${gist} ${dialog.typeName(name)}.`}
              confirm={intercom.disconnect}
              mustType={name}
              typeLabel={dialog.typeName(name)}
              onConfirm={() => run({ method: 'DELETE', path: '' })}
            />
          </span>
        </div>
      </div>
    </fieldset>
  )
}

/** What disconnecting deletes and leaves. */
function useWhatEnds(): string {
  const { dialog } = useWords()
  const jobs = useQuery(queries.jobs())
  const sessions = useQuery(queries.sessionTotal())
  const locale = useLocale()
  const kept = sessions.data?.total.toLocaleString(locale)
  return dialog.disconnectGist((jobs.data?.waiting ?? 0) + (jobs.data?.later ?? 0), kept)
}
