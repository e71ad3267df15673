import type { Region } from '#domain/settings/connection.ts'

const HOSTS: Record<Region, string> = {
  US: 'https://api.intercom.io',
  EU: 'https://api.eu.intercom.io',
  AU: 'https://api.au.intercom.io',
}

/** Base address for a workspace's calls; the override stands for every region. */
export function apiBaseUrl(region: Region, override: string | undefined): string {
  return (override ?? HOSTS[region]).replace(/\/+$/, '')
}
