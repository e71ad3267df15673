import { stemWord } from './stem-word.ts'

/** Words that customers and help pages use for the same thing, a group a line. */
const groups: Record<string, string> = {
  en: `return returns refund refunds reimbursement moneyback
    shipping delivery postage dispatch deliver ship
    cost price fee charge pricing
    cancel terminate unsubscribe end
    login signin
    phone telephone
    discount voucher coupon promo promotion saving
    invoice bill receipt
    subscription membership plan
    delete remove erase close
    broken damaged faulty defective
    change update edit modify switch
    order purchase
    parcel package shipment
    free complimentary
    guarantee warranty
    duration long
    country countries abroad international
    customs duty duties
    error problem issue
    begin start
    begin open
    photo picture image
    quick fast`,
  de: `rückgabe retoure rücksendung umtausch zurückgeben zurücksenden zurückschicken
    erstattung rückerstattung
    versand lieferung zustellung liefern versenden schicken
    kosten preis gebühr kostet
    kündigen beenden
    anmelden einloggen
    rabatt gutschein
    abo abonnement mitgliedschaft
    löschen entfernen
    kaputt beschädigt defekt
    ändern wechseln
    bestellung auftrag bestellen kaufen
    paket sendung
    kostenlos gratis
    garantie gewährleistung
    bezahlen zahlen zahlung`,
  fr: `retour renvoyer retourner
    remboursement rembourser
    livraison expédition envoi livrer
    prix coût tarif coûte
    résilier annuler
    facture reçu
    colis paquet
    supprimer effacer
    cassé endommagé défectueux`,
  es: `devolución devolver
    reembolso reembolsar
    envío entrega enviar
    precio coste costo cuesta
    cancelar anular
    factura recibo
    paquete pedido
    eliminar borrar
    roto dañado defectuoso`,
  it: `reso restituire restituzione
    rimborso rimborsare
    spedizione consegna spedire
    prezzo costo costa
    disdire annullare
    fattura ricevuta
    pacco ordine
    cancellare eliminare`,
  pt: `devolução devolver
    reembolso reembolsar
    envio entrega enviar
    preço custo custa
    cancelar anular
    fatura recibo
    pacote encomenda
    apagar excluir eliminar`,
  nl: `retour terugsturen
    terugbetaling
    verzending levering bezorging verzenden
    prijs kosten
    opzeggen annuleren
    factuur bon
    pakket zending
    verwijderen wissen`,
}

const likeWords = new Map(
  Object.entries(groups).map(([language, text]) => [language, toMap(text, language)]),
)

/** Other words for the same thing in a language; empty for most. */
export function wordsLike(surface: string, language: string): readonly string[] {
  return likeWords.get(language)?.get(stemWord(surface, language)) ?? []
}

/** By stem, so that any form of a word finds its group. */
function toMap(text: string, language: string): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const group of text.split('\n').map((line) => line.trim().split(/\s+/u)))
    for (const word of group) {
      const stem = stemWord(word, language)
      map.set(stem, [...(map.get(stem) ?? []), ...group.filter((other) => other !== word)])
    }
  return map
}
