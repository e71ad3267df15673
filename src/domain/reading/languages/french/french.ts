import type { LanguageTable } from '../language-table.ts'
import { frenchCourtesy } from './french-courtesy.ts'
import { frenchMood } from './french-mood.ts'
import { frenchWish } from './french-wish.ts'

export const french: LanguageTable = {
  language: 'fr',
  isSpaced: true,
  lists: {
    talk: `
      parler|discuter|echanger|dialoguer|causer|parle|communiquer|converser|tchatter|chatter|
      entretenir|m entretenir|conversation|discussion
    `,
    det: `
      un|une|le|la|les|l|des|du|de|d|vos|votre|ton|tes|vrai|vraie|vrais|veritable|reel|reelle|autre|
      quelque|certain|a|au|aux|avec|directement|service|humain|humaine|en|chez|dans|responsable|
      plutot|enfin|sil|s il vous plait|svp|competent|competente|personne|equipe|membre|chair|os|meme
    `,
    person: `
      humain|humaine|humains|etre humain|personne|personnes reelles|conseiller|conseillere|
      conseillers|agent|agents|agente|operateur|operatrice|representant|representante|collaborateur|
      collaboratrice|collegue|collegues|employe|employee|responsable|superviseur|superieur|manager|
      directeur|directrice|chef|technicien|technicienne|specialiste|expert|interlocuteur|
      interlocutrice|gestionnaire|commercial|commerciale|vendeur|patron|correspondant|
      teleconseiller|teleconseillere|charge de clientele|conseiller clientele|membre de l equipe|
      membre de votre equipe|standardiste|assistant humain|gens|gars|homme|femme|etres humains|
      standard
    `,
    dept: `
      service client|service clients|service clientele|support|support client|assistance|sav|
      service apres vente|service technique|service commercial|service comptable|
      service comptabilite|comptabilite|service facturation|service reclamation|
      service reclamations|service livraison|equipe|service des ventes|direction|siege|hotline|
      service juridique|support technique|assistance technique|service [a-z]+|departement [a-z]+|
      votre equipe|l equipe|relation client|relations clients|service consommateur|tchat|live chat|
      service retour|service retours
    `,
    someone: 'quelqu un|qqn|quelquun|qq un|qqun|quelqun|un de vous|l un de vous|quelqu une',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (vraie|veritable|reelle|vrais|vrai|reel|humaine) (personne|personnes|agent|conseiller|
      conseillere|humain|humaine|etre humain|interlocuteur|operateur|gens|assistance|aide|
      intervention)|(personne|personnes|conseiller|agent|interlocuteur|operateur|assistance|aide|
      support|contact|etre|etres|conseillere|intervention|service client|operatrice|employe) (reel|
      reelle|reelles|humain|humaine|humains|vivant|vivante|physique|en chair)|etre humain|
      en chair et en os|agent en direct|conseiller en ligne|conseiller en direct|une vraie
    `,
    bot: `
      bot|bots|robot|robots|machine|machines|ordinateur|ia|chatbot|chatbots|
      intelligence artificielle|automate|assistant virtuel|repondeur|reponses automatiques|
      reponse automatique|algorithme|logiciel|boite vocale|programme
    `,
    want: `
      veux|voudrais|souhaite|souhaiterais|aimerais|desire|voulons|aimerions|souhaitons|besoin d|
      besoin de|besoin|demande|exige|prefere|prefererais|cherche|faut|veut|passez moi|passe moi|
      donnez moi|appelez moi|appelez|peux avoir|puis je avoir|pourrais je avoir|peut on avoir|
      pouvoir|avoir|trouver|contacter|joindre|appeler|voir|rencontrer|obtenir
    `,
  },
  ordinary: `
    agence agences urgent argent humeur parlez parti partie partir personnel personnels personnelle
    conseil conseils support supports opera operation responsables employer robots boite boites
    bonne bonnes avoir avis merci mercis question questions parfait parfaite bonsoir bonjour servir
    service services commande technique commerciale dire directe direct expertise chefs clients
    client discuter discute echange echanges
  `,
  wish: frenchWish,
  mood: frenchMood,
  courtesy: frenchCourtesy,
}
