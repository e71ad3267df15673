/** Short everyday words, folded, that tell a language where a message has only a few. */
const wordsByLanguage: Record<string, string> = {
  en: `
    hello hi hey there thanks thank you please yes the is are was my your i im its it this that
    where what when how why who can could would do does did dont not no and or with for from have
    has help order refund invoice shipping delivery price account password want need good morning
    evening bye still waiting which to of in cancel return track package item bought broken
    working sorry great perfect cheers someone talk human morning size change address nothing
    works got all question order number cost much long open login received late stock available
    opening hours
  `,
  de: `
    hallo guten tag morgen abend moin servus danke bitte ja nein der die das ist sind war mein
    meine meinen ich wir sie ihr wo was wann wie warum wer kann konnen mochte will nicht kein
    keine und oder mit fur von haben habe hat hilfe bestellung rechnung lieferung versand preis
    konto passwort brauche vielen dank tschuss schon gut alles klar geht noch immer auf zu im ein
    eine einen zuruck kaputt umtausch paket wieviel kostet mensch jemand mitarbeiter frage
    gutschein liefern funktioniert sendung stornieren bezahlen adresse andern retoure storno
    erstattung widerruf lieferzeit offnungszeiten rucksendung defekt gruss grusse super viel
  `,
  fr: `
    bonjour bonsoir salut merci beaucoup s il vous plait svp oui non le la les est sont mon ma mes
    votre je nous ou quoi quand comment pourquoi qui peux pouvez voudrais veux pas ne et avec pour
    de des une un avoir ai a aide commande facture livraison prix compte mot passe besoin au
    revoir toujours encore en du dans ca cela c j d qu retour colis rembourser remboursement
    combien coute quelqu parler humain conseiller question bonne journee quelle quel est ce que
    adresse annuler suivi parfait accord vos delai delais cassee casse recu livrez magasin
    horaires disponible echanger taille carte cadeau probleme fonctionne
    me rien personne depuis suis mais
  `,
  es: `
    hola buenos dias buenas tardes noches gracias por favor si no el la los las es son esta mi mis
    su tu yo donde que cuando como cuanto quien puedo puede quiero quisiera necesito y con para de
    un una tengo tiene ayuda pedido factura envio precio cuenta contrasena adios hasta luego
    todavia aun en del muchas vale mucho devolver devolucion paquete reembolso cuesta alguien
    hablar persona humano pregunta perfecto cancelar direccion cambiar mil saludos cual llega roto
    horario tienda talla tarjeta regalo funciona ustedes hacer problema descuento llegado
    me nadie dos fue hay se lo
  `,
  it: `
    ciao buongiorno buonasera salve grazie mille per favore si no il lo la i gli le e sono era mio
    mia miei vostro io dove cosa quando come perche chi posso puo vorrei voglio non con di del
    della un una ho ha aiuto ordine fattura spedizione consegna prezzo conto password bisogno
    arrivederci ancora in nel che anche prego pacco rimborso reso quanto costa qualcuno parlare
    persona umano operatore domanda perfetto annullare indirizzo cambiare va bene scusi rotto
    quale tempi orari negozio taglia carta regalo funziona arrivato problema sconto questa questo
    sto aspettando
    mi ti ci vi da dal al due tre nessuno
  `,
  pt: `
    ola oi bom dia boa tarde noite obrigado obrigada por favor sim nao o a os as e sao esta meu
    minha meus seu eu onde que quando como quanto quem posso pode quero queria gostaria preciso
    com para de do da um uma tenho tem ajuda encomenda pedido fatura envio entrega preco conta
    senha tchau ate logo ainda em no na muito obg devolver devolucao pacote reembolso custa alguem
    falar pessoa humano duvida pergunta perfeito cancelar endereco trocar voces vcs beleza valeu
    chegou quebrado loja horario tamanho cartao presente funciona problema desconto morada pra
    qual
    me ha duas dois ja foi mais mas ninguem
  `,
  nl: `
    hallo hoi goedemorgen goedemiddag goedenavond goedendag dag bedankt dank je u wel dankjewel
    dankuwel alstublieft alsjeblieft aub ja nee de het een is zijn was mijn uw jouw ik wij we waar
    wat wanneer hoe waarom wie kan kunt kunnen wil graag niet geen en of met voor van heb hebben
    heeft hulp bestelling factuur levering verzending prijs account wachtwoord nodig doei tot
    ziens nog steeds op naar te in retour pakket terug geld hoeveel kost iemand spreken mens
    medewerker vraag prima annuleren adres wijzigen ook dat dit oke maat winkel openingstijden
    cadeaubon werkt kapot bezorgd geleverd ontvangen probleem korting jullie welke
  `,
  pl: `
    czesc dzien dobry wieczor witam witaj hej dziekuje dzieki bardzo prosze tak nie jest sa byl
    moj moja moje wasz ja gdzie co kiedy jak dlaczego czemu kto moge mozna mozecie chce chcialbym
    chcialabym potrzebuje i lub z ze dla od do na w mam ma pomoc pomocy zamowienie zamowienia
    faktura dostawa wysylka cena konto haslo do widzenia pa nadal jeszcze zwrot paczka pieniadze
    ile kosztuje ktos rozmawiac czlowiek czlowiekiem konsultant pytanie dobrze anulowac adres
    zmienic super czy ktory jaki jaka rozmiar sklep godziny otwarcia karta dziala zepsuty dotarla
    dotarlo problem rabat sie to mnie paczki
    tym ten ta mi juz
  `,
  sv: `
    hej hejsan tjena god morgon kvall goddag tack sa mycket snalla ja nej det den de en ett ar var
    min mitt mina er din jag vi ni du vad nar hur varfor vem kan vill skulle inte ingen och eller
    med for fran av har hade hjalp bestallning order faktura leverans frakt pris konto losenord
    behover hejda adjo fortfarande pa till i om retur paket pengar tillbaka kostar mycket nagon
    prata manniska fraga bra avboka adress andra okej hur finns storlek butik oppettider
    presentkort fungerar trasig kommit levererad problem rabatt vilken mig som min
  `,
  da: `
    hej hejsa davs god morgen aften goddag tak mange venligst ja nej det den de en et er var min
    mit mine jeres din jeg vi i du hvor hvad hvornar hvordan hvorfor hvem kan vil gerne ikke ingen
    og eller med for fra af har havde hjaelp bestilling ordre faktura levering fragt pris konto
    adgangskode kodeord brug farvel stadig pa til om retur pakke penge tilbage koster meget nogen
    tale menneske medarbejder sporgsmal godt annullere adresse aendre okay tusind hvilken
    storrelse butik abningstider gavekort virker gaet i stykker kommet leveret problem rabat mig
    som mig der
  `,
  tr: `
    merhaba selam gunaydin iyi gunler aksamlar geceler tesekkurler tesekkur ederim sagol lutfen
    evet hayir ve veya ile icin bir bu su benim sizin ben biz siz nerede ne zaman nasil neden kim
    hangi istiyorum istiyoruz olabilir mi mu var yok yardim siparis siparisim fatura kargo
    teslimat fiyat hesap sifre gerek hoscakal hala daha iade paket para geri kac ucret birisi biri
    konusmak insan temsilci soru tamam iptal adres degistirmek cok kargom nerde siparisimi mumkun
    acaba ulasmadi gelmedi bozuk calismiyor beden magaza saatleri hediye karti indirim sorun
    musteri
  `,
}

const tellingLetters: Record<string, RegExp> = {
  de: /ß|\b\w*(?:ü|ö|ä)\w*(?:en|er|ung|ch\w?)\b/iu,
  es: /[¿¡ñ]/iu,
  pt: /[ãõ]|ções|ção/iu,
  pl: /[łąęśźżćń]/iu,
  sv: /å\w*|ä\w*a\b/iu,
  da: /[øæ]/iu,
  tr: /[ğşı]|İ/u,
  fr: /\b(?:qu|j|l|d|n|c)['’]|[êèàùœ]/iu,
}

const wordSets = Object.entries(wordsByLanguage).map(
  ([language, words]): [string, ReadonlySet<string>] => [
    language,
    new Set(words.trim().split(/\s+/)),
  ],
)

/** How many of the words (folded) each language has among its own, with its letters as one more. */
export function countTellingWords(text: string, words: readonly string[]): Map<string, number> {
  return new Map(
    wordSets.map(([language, known]) => {
      const found = words.filter((word) => known.has(word)).length
      return [language, found + (tellingLetters[language]?.test(text) === true ? 1 : 0)]
    }),
  )
}
