import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConnectionCheck, Integration } from '#api-contract/connection.ts'
import { ApiProblem, ask } from '../../api/client.ts'
import { Icon } from '../../components/icon.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { ConnectionExits, type ConnectionRequest } from './connection-exits.tsx'
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
  const { intercom } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const [checks, setChecks] = useState<ConnectionCheck[]>([])
  const run = useMutation({
    mutationFn: ({ method, path, body }: ConnectionRequest) =>
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
      const failed = checksOf(error)
      setChecks(failed)
      if (failed.length === 0) say(wordsOf(error))
    },
  })
  const { status, workspace } = integration
  const verb = status === 'paused' ? 'resume' : 'pause'
  const isConnected = status !== 'not_connected'
  return (
    <div className="dbody">
      <WebhookRow integration={integration} />
      <CredentialsForm
        integration={integration}
        canChange={canChange && !run.isPending}
        save={(body) => run.mutate({ method: 'PUT', path: '', body })}
      >
        <div className="row2 sunk">
          {run.isPending && <p className="small">{intercom.checking}</p>}
          {run.isError && (
            <p className="state is-failed">
              <Icon name="failed" />
              {intercom.nothingSaved}
            </p>
          )}
          <CheckLines checks={checks} />
          <p className="acts">
            <button className="btn primary">
              {isConnected ? intercom.saveAgain : intercom.connect}
            </button>
            {isConnected && (
              <button
                type="button"
                className="btn"
                onClick={() => run.mutate({ method: 'POST', path: '/verify' })}
              >
                {intercom.verify}
              </button>
            )}
          </p>
        </div>
      </CredentialsForm>
      {isConnected && (
        <ConnectionExits
          name={workspace?.name ?? ''}
          verb={verb}
          isOff={!canChange || run.isPending}
          run={run.mutate}
        />
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
