import type { WishPatterns } from '../language-table.ts'

export const frenchWish: WishPatterns = {
  exceptions: [
    '(contactez|contacter|recontactez|ecrivez) (moi|nous|me) par (mail|email|courriel|e mail)',
    '(contacter|joindre) (le|un|la|votre) (vendeur|vendeuse)',
    `
      (livreur|coursier|transporteur|facteur|chauffeur)( [^ .?]+){0,4} (appeler|appelle|contacter|
      telephoner|joindre)
    `,
    `
      (parle|discute|eu|echange|contacte|appele|vu|joint|ecrit|rencontre|informe|transfere|
      mis en contact|communique) (hier |deja |au telephone |avec |a |par |un |une |
      la semaine derniere |ce matin |lundi |recemment )*({det} )*({anyone})( .. (hier|qui|m a|
      la semaine|ce matin|deja))?
    `,
    `
      (ai|avais|avons|a|avait) (deja |bien |hier )?(parle|discute|eu|echange|contacte|appele|vu|
      joint|ecrit) ... {anyone}
    `,
    `
      ({anyone}) (qui m|m a|m avait|a ete|etait|a dit|avait dit|qui s|a repondu|que j|avec qui|
      avec lequel|a resolu|m ont|ont ete|etaient|vous a|est tres|est injoignable)( ...)?
    `,
    `
      (mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|autre|autres|d autres) (propre |nouveau |
      nouvelle |ancien |service )?(conseiller|conseillere|chef|patron|collegue|collegues|equipe|
      responsable|manager|employe|employes|agent|agents|technicien|commercial|directeur|superieur|
      service client|service comptable|comptabilite|service|client|clients|personne|personnes|femme|
      amis|ami|utilisateurs|vendeurs|gens|operateur)
    `,
    `
      (combien|nombre|ajouter|inviter|supprimer|creer|retirer|chaque|plusieurs|deux|trois|quatre|
      cinq|dix|\\d+|par|nouveaux|nouvel|nouvelle|autres|pour une|pour deux|pour un|attribuer|
      assigner|gerer|former|modifier|bloquer|desactiver|noter|evaluer) (de |d |un |une |des |les |
      l |nouveaux |nouvel |autre )*(agent|agents|personne|personnes|utilisateur|utilisateurs|
      collegue|collegues|employe|employes|membre|membres|operateur|operateurs|conseiller|
      conseillers|humains|gens|responsable|technicien)
    `,
    `
      ressources humaines|erreur humaine|corps humain|droits humains|cheveux humains|agent (
      immobilier|de voyage|nettoyant|conservateur|d entretien|de change|utilisateur|de securite)|(
      numero|horaires?|adresse|telephone|mail|avis|heures|coordonnees|email) (du |de |de la |d |
      des |votre |de votre |de l )*(service client|service clients|service clientele|support|sav|
      hotline|assistance|service apres vente|service technique|conseiller|equipe)|operateur (
      telephonique|mobile|internet)|gestionnaire de (fichiers|mots de passe|taches|compte)|(en|
      troisieme|premiere|tierce|autre|meme|cette|la|toute|quelle|aucune) personne(s)?( .. (morale|
      physique|qui))?|carte|quelqu un (d autre|a|m a|s est|utilise|vole)|(parle|parler) (francais|
      anglais|de|du|des)(?! .. (quelqu|agent|humain|conseiller))
    `,
    `
      (envoyer|transferer|donner|offrir|vendre|verser|partager|ceder|attribuer|virer|expedier|
      transmettre) (de l argent|un|une|mon|ma|mes|le|la|les|des|ce|cette|l argent|
      ceci)( [^ .?]+){0,3} (a|avec|pour) ... {anyone}
    `,
    `
      (on|il|elle|livreur|personne|vous|quelqu un) (m |me |ne m |ne me |nous )?(a |ai |avez |
      avait )?(appele|rappele|appellent)|(m appelle|je m appelle|s appelle|m appeler [a-z]+$)
    `,
  ],
  implied: [
    `
      (pas|plus|jamais|marre|assez|ras le bol|sans|deteste|refuse|au lieu|arretez|stop|horreur|
      fatigue|supporte) ... (a|avec|d|de|des|un|une|le|la|les|cette|ce|votre|vos|par) ?(stupide |
      foutu |fichu )?{bot}
    `,
    '(pas|non) (de |un |une |d |a un |a une )?{bot}|{bot} (non|ca suffit|stop)',
  ],
  refusals: [
    `
      (pas|plus|ne|sans|inutile|aucun|aucune|jamais|evitez|n ai pas besoin|au lieu) (besoin )?(de |
      d |que |me |m |a |la peine de |envie de |necessaire de |veux |souhaite |vous )*(parler|
      discuter|contacter|appeler|passer|transferer|echanger|joindre|attendre|mettre en relation|
      etre mis|etre transfere|etre rappele|transfert|mise en relation|rappeler|transferez|passez|
      mettez|rappelez|appelez)? ?(a |avec |vers |un |une |le |la |d |de |au |en |relation |contact |
      par )*({det} )*({anyone})?(?=$| [^ ])
    `,
    `
      (ne|n) (me |m |nous )?(transferez|passez|mettez|rappelez|appelez|transfere|redirigez|
      connectez|veux|souhaite|voudrais|desire|ai) ?(pas|plus) ...
    `,
    '(pas de transfert|non merci|pas la peine|pas besoin) ...',
  ],
  asks: [
    `
      (faire suivre|transmettre|transferer|passer|adresser|faire passer) .. (a|au|aux) (un |
      une |votre |vos |l |la |le |mon )*(agent|conseiller|conseillere|humain|responsable|
      collegue|collegues|personne|equipe|superieur)
    `,
    `
      (contacte|contactee|rappele|rappelee|appele|appelee|recontacte|recontactee|aide|
      aidee) par (un|une|votre|vos|l un de vos) (vrai |vraie )?(conseiller|conseillere|agent|
      humain|responsable|collegue|collegues|personne|employe)
    `,
    `
      (y a t il|il y a|y a|ya|est ce qu il y a|existe t il|avez vous|vous avez|as tu|t as|
      auriez vous|vous n avez) .. (quelqu un|qqn|qqun|une personne|des gens|du monde|un humain|
      des humains|un agent|un conseiller|une vraie|un vrai|un etre|personne|de vraies|un operateur|
      des conseillers)(?! (qui (?!peut|pourrait)|dans|pour (?!m|me|nous|parler|repondre|aider)))
    `,
    `
      (quelqu un|qqn|qq un|qqun|quelquun|une personne|un humain|personne) (la|ici|de disponible|
      est la|en ligne|au bout|derriere|dans la maison|m entend|m ecoute|me lit|pour (me |m )?(
      repondre|aider|parler|lire))( svp| s il vous plait)?(?= [.?]|$)
    `,
    `
      (rappelez|appelez|rappeler|telephonez|recontactez|contactez|appeler|rappelle|appelle|
      recontacter|telephoner|joindre|rappele|contacter)( )?(moi|me|nous)
    `,
    `
      (me|m|nous) (rappeler|appeler|recontacter|telephoner|rappele|rappelle|appelle|rappelez|
      contacter par telephone|joindre par telephone|contacte|rappelee|recontacte)
    `,
    `
      (etre|vouloir etre|souhaite etre|voudrais etre|aimerais etre) (rappele|rappelee|appele|
      contacte|contactee|recontacte|mis en relation|mise en relation|mis en contact|mise en contact|
      transfere|transferee|redirige|dirige|oriente|aide par|assiste|accompagne|
      pris en charge)( .. {anyone})?
    `,
    `
      (rappel telephonique|un rappel|un appel|entretien telephonique|demande de rappel|
      rdv telephonique|au telephone|par telephone|de vive voix)( .. (parler|svp|merci|
      possible))?(?= [.?]|$)
    `,
    `
      (mettez|mettre|mets|passez|passer|passe|transferez|transferer|transfere|connectez|connecter|
      redirigez|rediriger|dirigez|diriger|orientez|orienter|basculez|basculer|branchez|renvoyez|
      relier|reliez|mettez moi|faites|transmettez|transmettre) (moi |me |m |nous |mon dossier |
      ma demande |mon probleme |la conversation |cela |ca |cette |le |suivre )*(en relation |
      en contact |en ligne |directement |vers |a |avec |au |aux |par |chez |s il vous plait |svp |
      vite )*({det} )*({anyone}|niveau superieur|autre)
    `,
    '(me|m|nous) (mettre en relation|mettre en contact)( .. {anyone})?',
    `
      (me|m|nous) (passer|transferer|connecter|rediriger|orienter|diriger|passez|transfere|
      transferez) (.. )?{anyone}
    `,
    '(transferez|redirigez|transferer) (moi|me)(?= [.?]|$)',
    `
      (mise en relation|transfert|escalade|escalader|prise de contact|en contact|en relation|
      prendre contact|entrer en contact|entrer en relation|contact) (avec |vers |a )?({det} )*(
      {person}|{someone}|service client|humain|support)|(escaladez|escalader) (ce|cette|ma|mon|le|
      la|au)( .. )?
    `,
    `
      (quelqu un|une personne|un conseiller|un agent|un humain|un responsable|un collegue|
      un technicien|l un de vous|un membre) (de |d |du |des |qui |chez |dans |peut |pourrait |
      pourra |peut il |pourrait il |veut |a )?(votre |vos |l |la |le |me |m |nous |vous |service |
      competent|il )*(equipe|support|service|societe|boutique|comptabilite|technique|rappeler|
      contacter|appeler|recontacter|rappelle|contacte|prendre|prenne|repondre|reponde|appelle|
      s occuper|regarder|traiter|verifier|prendre en charge|humain|intervenir|competent)
    `,
    `
      (que|qu) (quelqu un|un humain|un conseiller|un agent|une personne|un responsable|
      un technicien) ...
    `,
    `
      (aide|reponse|avis|assistance|intervention|traite|lu|aide par|contact) (d |par |de )(un |
      une )?(vrai |vraie |veritable )?(humain|humaine|etre humain|conseiller|personne|agent|
      quelqu un)
    `,
    '{strong}',
    `
      {talk} (plutot |directement |enfin |de ca |de vive voix |au telephone |en direct |
      de mon probleme |svp |s il vous plait |de cela )*(a|avec|au|aux) ({det} )*({anyone})
    `,
    '{talk} ({det} )*({person}|{someone})',
    '(parler|discuter|echanger) ... (a|avec|au) ({det} )*({anyone})',
    `
      {want} ({det} |etre |l aide d |de l aide d |parler |contact avec |absolument |tout de suite |
      maintenant |vite |immediatement )*(humain|humaine|etre humain|conseiller|conseillere|agent|
      operateur|operatrice|interlocuteur|superviseur|representant|teleconseiller|collaborateur|
      responsable|manager|superieur|technicien|service client|support humain|vraie personne|vendeur)
    `,
    `
      (veux|voudrais|souhaite|aimerais|peux|pouvoir|puis|comment|possible|moyen|pourrais|pourrait|
      peut|faire|besoin de|besoin d|peux je|arrive pas a|essaie de|essaye de|vouloir) (je |on |
      nous |faire |de |d |pour |le |la )*(joindre|contacter|avoir|appeler|voir|obtenir|trouver|
      atteindre|acceder|demander|rencontrer) (a )?({det} )*({person}|{someone}|
      service client humain)
    `,
    `
      (veux|voudrais|souhaite|aimerais|besoin de|besoin d|je dois) (joindre|contacter|avoir|appeler|
      parler) (au |a |le |la |l |votre |vos |avec )*({dept})
    `,
    `
      (humain|conseiller|agent|operateur|responsable|service client|quelqu un|interlocuteur|
      personne reelle|superviseur|manager|
      support)( svp| s il vous plait| s il te plait| stp| vite| maintenant| merci| tout de suite| par pitie)+
    `,
    `
      (avoir|besoin d|besoin de|veux|voudrais|cherche) ({someone}) (de |d |qui |au |en |a |pour |
      dans |chez )?
    `,
  ],
  bare: `
    {strong}|humain|humaine|etre humain|conseiller|conseillere|agent|operateur|operatrice|
    service client|service clients|service clientele|quelqu un|personne|une personne|responsable|
    superviseur|manager|interlocuteur|support|sav|representant|parler humain|transfert|rappel|
    assistance humaine|technicien|tchat|teleconseiller|conseiller clientele|parler a quelqu un|
    directeur
  `,
  beside: `
    s il vous plait|s il te plait|svp|stp|un|une|le|la|l|je|veux|voudrais|vite|maintenant|non|oui|
    bonjour|bonsoir|merci|mais|enfin|vrai|vraie|tout|de|suite|urgent|d urgence|ici|juste|seulement|
    immediatement|allo|moi|passez|donnez|au|a|parler|avec|salut|encore|par|pitie
  `,
}
