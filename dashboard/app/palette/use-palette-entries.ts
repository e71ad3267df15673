import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { ListedSession } from '#api-contract/conversations.ts'
import type { Me } from '#api-contract/people.ts'
import { queries } from '../../api/queries.ts'
import { pageActions } from '../../components/page/page-actions.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { settingRows } from '../../features/intercom/setting-rows.ts'
import type { Words } from '../../language/en.ts'
import { useWords } from '../../language/use-words.ts'
import { accountPages } from '../shell/account-pages.ts'
import { places, settingsPath } from '../shell/places.ts'
import { conversationOf, matches, numberOf, type PaletteEntry } from './palette-entry.ts'
import { recentEntries } from './recent.ts'

type Reader = { org: string; me: Me | undefined }

const mostOfAGroup = 6

/** What the question finds: at once what is known here, and from two letters on what the server knows. */
export function usePaletteEntries({ org, me }: Reader, text: string): PaletteEntry[] {
  const words = useWords()
  const question = text.trim()
  const known = useMemo(() => [...actions(), ...pages({ org, me }, words)], [org, me, words])
  const settings = useMemo(() => settingEntries(org, words), [org, words])
  const found = useFound(org, question)
  if (question === '') return [...recentEntries(), ...known]
  const fit = (entries: PaletteEntry[]) =>
    entries.filter((entry) => matches(entry, question)).slice(0, mostOfAGroup)
  return [...fit(known), ...found.sessions, ...fit(settings), ...found.documents]
}

function actions(): PaletteEntry[] {
  return pageActions()
    .filter(({ isQuiet }) => !isQuiet)
    .map(({ id, label, key, run }) => ({
      id: `action ${id}`,
      group: 'action',
      label,
      run,
      ...(key !== undefined && { key }),
    }))
}

function pages({ org, me }: Reader, { nav, intercom }: Words): PaletteEntry[] {
  const page = (label: string, path: string, hint?: string): PaletteEntry => ({
    id: `page ${label} ${path}`,
    group: 'page',
    label,
    href: `/o/${org}/${path}`,
    ...(hint !== undefined && { hint }),
  })
  const tabs = ['connection', 'answering', 'handoff', 'sync'] as const
  return [
    ...places.map(({ name, path, key }) => ({ ...page(nav[name], path), key: `g ${key}` })),
    page(nav.settings, settingsPath),
    ...tabs.map((tab) => page(intercom[tab], `settings/integrations/intercom/${tab}`, 'Intercom')),
    ...accountPages(me).map(({ name, path }) => page(nav[name], path)),
  ]
}

function settingEntries(org: string, { settings }: Words): PaletteEntry[] {
  const rows = [
    ...settingRows.map(({ name, tab }) => ({ name, tab: String(tab), row: String(name) })),
    { name: 'ai_admin_id', tab: 'connection', row: 'ai_admin_id' } as const,
    { name: 'handoff_teammate_id', tab: 'handoff', row: 'handoff_assignment' } as const,
    { name: 'handoff_team_id', tab: 'handoff', row: 'handoff_assignment' } as const,
  ]
  return rows.map(({ name, tab, row }) => ({
    id: `setting ${name}`,
    group: 'setting',
    label: settings[name].label,
    hint: name,
    href: `/o/${org}/settings/integrations/intercom/${tab}#${row}`,
  }))
}

function useFound(org: string, typed: string) {
  const words = useWords()
  const question = useDeferredValue(typed)
  const isAsked = question.length >= 2
  const conversation = conversationOf(question)
  const sessions = useQuery({ ...queries.sessions(searchFor(question)), enabled: isAsked })
  const documents = useQuery({ ...queries.documents(), enabled: isAsked && !conversation })
  if (!isAsked) return { sessions: [], documents: [] }
  const found = (sessions.data?.items ?? []).map((session) => sessionEntry(org, session, words))
  const isUnknown = conversation !== undefined && sessions.data?.items.length === 0
  return {
    sessions: isUnknown ? [decisionsEntry(org, conversation, words)] : found,
    documents: (documents.data?.items ?? [])
      .filter(({ title }) => matches({ label: title }, question))
      .slice(0, mostOfAGroup)
      .map((document) => documentEntry(org, document)),
  }
}

/** By Intercom's id, by number, or by words of messages, name and e-mail. */
function searchFor(question: string): string {
  const search = new URLSearchParams({ limit: '5' })
  const conversation = conversationOf(question)
  const number = numberOf(question)
  if (conversation) search.set('conversation_id', conversation)
  else if (number) search.set('number', number)
  else search.set('q', question)
  return `?${search}`
}

function documentEntry(org: string, { id, title }: { id: string; title: string }): PaletteEntry {
  return {
    id: `document ${id}`,
    group: 'document',
    label: visibleText(title),
    href: `/o/${org}/knowledge/${id}`,
  }
}

function sessionEntry(org: string, session: ListedSession, { sessions }: Words): PaletteEntry {
  const { id, number, contact } = session
  return {
    id: `session ${id}`,
    group: 'session',
    label: visibleText(contact?.name ?? contact?.email ?? sessions.noName),
    hint: `#${number}`,
    href: `/o/${org}/sessions/${id}`,
  }
}

function decisionsEntry(org: string, conversation: string, { shell }: Words): PaletteEntry {
  return {
    id: `decisions ${conversation}`,
    group: 'session',
    label: shell.decisionsOf(conversation),
    href: `/o/${org}/decisions?conversation_id=${conversation}`,
  }
}
