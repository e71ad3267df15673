const labels: Record<string, { one: string; many: string }> = {
  en: { one: 'Source', many: 'Sources' },
  de: { one: 'Quelle', many: 'Quellen' },
  fr: { one: 'Source', many: 'Sources' },
  es: { one: 'Fuente', many: 'Fuentes' },
  it: { one: 'Fonte', many: 'Fonti' },
  pt: { one: 'Fonte', many: 'Fontes' },
  nl: { one: 'Bron', many: 'Bronnen' },
  pl: { one: 'Źródło', many: 'Źródła' },
  sv: { one: 'Källa', many: 'Källor' },
  da: { one: 'Kilde', many: 'Kilder' },
  tr: { one: 'Kaynak', many: 'Kaynaklar' },
  ja: { one: '出典', many: '出典' },
}

const english = { one: 'Source', many: 'Sources' }

/** What stands before the sources of a reply, in the customer's language or English. */
export function sourcesLabel(language: string, count: number): string {
  const label = Object.hasOwn(labels, language) ? (labels[language] ?? english) : english
  return count === 1 ? label.one : label.many
}
