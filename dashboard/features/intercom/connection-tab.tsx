import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConnectionCheck, Integration } from '#api-contract/connection.ts'
import { ApiProblem, ask } from '../../api/client.ts'
import { AskFirst } from '../../components/ask-first.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { CheckLines } from './check-lines.tsx'
import { CredentialsForm } from './credentials-form.tsx'
import { WebhookRow } from './webhook-row.tsx'

/** The webhook URL, the credentials with their checks, and the way out. */
export function ConnectionTab({
  integration,
  canChange,
}: {
  integration: Integration
  canChange: boolean
}) {
  const { intercom, line } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const [checks, setChecks] = useState<ConnectionCheck[]>([])
  const run = useMutation({
    mutationFn: ({
      method,
      path,
      body,
    }: {
      method: 'POST' | 'PUT' | 'DELETE'
      path: string
      body?: object
    }) =>
      ask<{ checks?: ConnectionCheck[] } | undefined>(
        method,
        `/integrations/intercom${path}`,
        body,
      ),
    onSuccess: async (answer) => {
      setChecks(answer?.checks ?? [])
      await queryClient.invalidateQueries()
    },
    onError: (error) => {
      setChecks(checksOf(error))
      say(wordsOf(error))
    },
  })
  const { status, workspace } = integration
  const verb = status === 'paused' ? 'resume' : 'pause'
  return (
    <div className="dbody">
      <WebhookRow integration={integration} />
      <CredentialsForm
        integration={integration}
        canChange={canChange && !run.isPending}
        save={(body) => run.mutate({ method: 'PUT', path: '', body })}
      />
      {run.isError && <p className="row2 state is-failed">{intercom.nothingSaved}</p>}
      <CheckLines checks={checks} />
      {status !== 'not_connected' && (
        <fieldset className="row2" disabled={!canChange || run.isPending}>
          <div className="acts">
            <button
              type="button"
              className="btn"
              onClick={() => run.mutate({ method: 'POST', path: '/verify' })}
            >
              {intercom.verify}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => run.mutate({ method: 'POST', path: `/${verb}` })}
            >
              {line[verb]}
            </button>
            <AskFirst
              label={intercom.disconnect}
              className="btn danger"
              question={intercom.disconnectAsk(workspace?.name ?? '')}
              confirm={intercom.disconnect}
              mustType={workspace?.name ?? ''}
              onConfirm={() => run.mutate({ method: 'DELETE', path: '' })}
            />
          </div>
          <p className="hint">{line.pauseHint}</p>
        </fieldset>
      )}
    </div>
  )
}

function checksOf(error: unknown): ConnectionCheck[] {
  if (!(error instanceof ApiProblem)) return []
  const { body } = error
  const hasChecks = typeof body === 'object' && body !== null && 'checks' in body
  return hasChecks && Array.isArray(body.checks) ? (body.checks as ConnectionCheck[]) : [] // as the API gives them
}
