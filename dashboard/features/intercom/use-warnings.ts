import { useQueries, useQuery } from '@tanstack/react-query'
import type { Decisions } from '#api-contract/decisions.ts'
import { queries } from '../../api/queries.ts'
import { useLocale, useWords } from '../../language/use-words.ts'
import { useDesk } from './settings-desk.tsx'
import type { SettingName } from './setting-rows.ts'
import { settingWarnings, type WarningFacts } from './setting-warnings.ts'

const mostAsked = 100
const mostTags = 5
const week = 7
const dayMs = 86_400_000

/** What a reader should know about the setting as it stands; nothing where all is as usual. */
export function useWarnings(name: SettingName): string[] {
  const words = useWords()
  const locale = useLocale()
  const desk = useDesk()
  const { settings, integration } = desk
  const facts: WarningFacts = {
    words: words.dialog.warn,
    locale,
    settings,
    engine: desk.engine,
    assignedAt: newest([
      integration.webhook.topics['conversation.admin.assigned'],
      integration.webhook.topics['conversation.admin.open.assigned'],
    ]),
    aiAdminId: integration.ai_admin?.id,
    ...useDirectory(name),
    ...usePastDecisions(name),
    unknownTags: useUnknownTags(name),
  }
  return desk.isConnected ? (settingWarnings[name]?.(facts) ?? []) : []
}

function useDirectory(name: SettingName) {
  const { isConnected } = useDesk()
  const hasTeam = name === 'handoff_team_id' || name === 'default_team_id'
  const hasTeammate = name === 'handoff_teammate_id'
  const teams = useQuery({ ...queries.teams(), enabled: isConnected && hasTeam })
  const teammates = useQuery({ ...queries.teammates(), enabled: isConnected && hasTeammate })
  return { teams: teams.data?.items, teammates: teammates.data?.items }
}

/** What recent decisions say about a setting that is on. */
function usePastDecisions(name: SettingName) {
  const { settings, isConnected } = useDesk()
  const is = (row: SettingName, wanted: boolean) => isConnected && name === row && wanted
  const leftOut = useQuery({
    ...queries.decisions(`?reason=not_in_trial&limit=100&created_after=${daysAgo(0)}`),
    enabled: is('only_contacts', settings.only_contacts.length > 0),
  })
  const bots = useQuery({
    ...queries.decisions(`?reason=bot_message&limit=1&created_after=${daysAgo(week)}`),
    enabled: is('ignore_first_message', settings.ignore_first_message),
  })
  const answers = useQuery({
    ...queries.decisions(`?outcome=replied&limit=100&created_after=${daysAgo(week)}`),
    enabled: is('limit_per_day', settings.limit_per_day !== null),
  })
  return {
    leftOut: countOf(leftOut.data),
    hasBots: bots.data && bots.data.items.length > 0,
    answersADay: answers.data && Math.max(1, Math.round(answers.data.items.length / week)),
  }
}

/** Tags that no stored conversation has had. */
function useUnknownTags(name: SettingName): string[] {
  const { settings } = useDesk()
  const asked = name === 'skip_tags' ? settings.skip_tags.slice(0, mostTags) : []
  const found = useQueries({
    queries: asked.map((tag) => queries.sessions(`?limit=1&tag=${encodeURIComponent(tag)}`)),
  })
  return asked.filter((_tag, place) => found[place]?.data?.items.length === 0)
}

function countOf(page: Decisions | undefined): string | undefined {
  if (page === undefined || page.items.length === 0) return undefined
  return page.items.length === mostAsked ? `${mostAsked}+` : String(page.items.length)
}

function newest(times: (string | undefined)[]): Date | undefined {
  const known = times.flatMap((time) => (time === undefined ? [] : [Date.parse(time)]))
  return known.length === 0 ? undefined : new Date(Math.max(...known))
}

/** Whole days, so that the same question is asked once. */
function daysAgo(count: number): string {
  return new Date(Date.now() - count * dayMs).toISOString().slice(0, 10)
}
