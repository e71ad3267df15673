import type { CourtesyPatterns } from '../language-table.ts'

export const frenchCourtesy: CourtesyPatterns = {
  greeting: `
    bonjour|bonsoir|salut|coucou|hello|hey|allo|bjr|bsr|slt|cc|madame|monsieur|cher|chere|messieurs|
    comment allez vous|comment ca va|ca va|bonne apres midi|bon matin|re
  `,
  thanks: `
    merci|mercii|mrc|remercie|remerciements|ok|okay|d accord|dac|parfait|super|genial|tres bien|
    bien|entendu|compris|c est note|note|bien recu|recu|au revoir|a bientot|a plus|a demain|ciao|
    bye|bonne journee|bonne soiree|bon week end|bon weekend|bonne fin de journee|bonne nuit|adieu|
    nickel|top|impeccable|ca marche|c est bon|c est tout|non merci|rien d autre|tout va bien|
    ce sera tout|pas de souci|pas de probleme|pas de soucis|de rien|je vous en prie|excellent|
    bonne continuation|je comprends|je vois|cordialement|bien a vous|salutations|cool|ca roule|
    a vous aussi|vous aussi|vous de meme|pareillement|egalement|formidable|volontiers|oki|okey|tcho|
    thanks|tres gentil|c est gentil|avec plaisir|magnifique|ah d accord|a la prochaine|
    je vais essayer|j attends|ok je vais voir
  `,
  filler: `
    bcp|bcoup|beaucoup|bien|tres|pour|votre|vos|ton|ta|tes|aide|reponse|l|la|le|les|de|d|des|du|a|
    et|vous|
    tous|toutes|toute|tout|encore|bonne|bon|journee|soiree|fin|week|end|mille|fois|infiniment|grand|
    un|une|rapide|rapidite|retour|patience|temps|service|equipe|ces|cette|ce|cet|information|
    informations|info|infos|precision|precisions|explication|explications|conseil|conseils|avance|
    par|je|j|c|est|oui|non|alors|ah|oh|gentil|gentille|gentillesse|efficacite|disponibilite|
    efficace|prompt|prompte|sincerement|vraiment|monsieur|madame|attention|soin|en|m|avoir|aide|
    aider|tant|merci|super|meme|aussi|s|il|plait|svp|chaleureusement|quand|qu|que|si|ca|
    sympa|lien|ok|bot
  `,
  announcement: [
    `
      (j |je |nous |on )?(ai|aurais|avons|aurai|avais|a) (juste |encore |une autre |une petite |
      aussi |besoin |eu )*(une|des|un|quelques|plusieurs|deux|une petite|une autre|une simple|d une|
      un petit)( petite| autre| simple| rapide)? ?(question|questions|probleme|problemes|souci|
      demande|interrogation|doute|renseignement|soucis|reclamation|petit souci|petite question)
    `,
    `
      (pouvez|pourriez|peux|peut|pourrais|pourrait|puis|est ce que|vous pouvez|tu peux|quelqu un)( (
      vous|tu|je|on|quelqu|un|une|est|ce|que|me|m|nous|svp|il|peut|pourrait|pouvez|peux|poser|
      possible|de|avoir|s|plait))* (aider|aide|renseigner|poser une question|question|
      demander quelque chose|assister|demander|conseiller|depanner|de l aide)
    `,
    `
      (besoin (d|de|de l|de votre|d un peu d|d une) ?(petite )?(aide|assistance|renseignement|
      renseignements|information|informations|conseil|conseils|soutien))
    `,
    `
      (aide|aidez moi|aide moi|aidez nous|help|question|une question|petite question|sos|au secours|
      a l aide|un renseignement|renseignement|un petit renseignement|un probleme|probleme|souci)
    `,
    `
      (voudrais|aimerais|souhaite|souhaiterais|viens) (vous |te )?(poser|demander|un|une)( .. (
      question|renseignement|chose|information))?
    `,
  ],
  announcementFiller: `
    s il vous plait|svp|stp|je|j|me|m|vous|avec|pour|a|au|sur|concernant|propos|de|du|d|ma|mon|mes|
    la|le|les|l|un|une|des|commande|compte|produit|facture|livraison|quelque|chose|avez|ici|aujourd|
    hui|ai|maintenant|vite|urgent|encore|juste|ce|cela|ca|sujet|petit|petite|et|bien|question|
    probleme|
    aide|quelqu|est|il|y|possible|que|peut|peux|article|achat|merci|abonnement|suis|bloque|perdu|
    perdue|bloquee|aurais|besoin|voudrais|en|avoir|poser|pouvez|pourriez|votre|vos|si
  `,
  botQuestion: [
    `
      (etes|es|est|suis|c est|est ce|vous etes|tu es|t es|serait)( (vous|tu|ce|c|que|qu|je|un|une|
      bien|vraiment|la|a|en|train|de|parler|discuter|avec|vrai|vraie|veritable|reelle|etre|il|elle|
      s|agit|simple|reel|seulement|bel|et))* ({bot}|humain|humaine|personne|etre humain|
      vraie personne|reel|reelle|automatique|automatise|chatgpt)( .. (ou)( .. ({bot}|humain|
      personne|humaine|non|reelle))?)?( .. (reelle|humaine|ici))?
    `,
    `
      (je|j) (suis en train de )?(parle|discute|parler|discuter|ecris|chatte|echange|ai affaire|
      m adresse|communique|suis en contact|suis en ligne) (bien |vraiment |la |actuellement |
      encore |en ce moment )*(a|avec) (un |une |des |vrai |vraie |veritable )*({bot}|humain|
      personne|humaine|etre humain|conseiller)( .. (ou)( .. ({bot}|humain|personne|humaine|non|
      reelle))?)?( .. (reelle|humain))?
    `,
    `
      (parle|discute|ai|est|suis)( t)? ?(je|on) (affaire |en train de parler |bien |vraiment )*(a|
      avec) (un |une |des |vrai |vraie )*({bot}|humain|personne|humaine|etre humain)( .. (
      ou)( .. )?)?( .. (reelle))?
    `,
    `
      (qui|qu) (etes|es|est) (vous|tu|ce)( .. )?|a qui (je parle|parle je|ai je affaire|
      est ce que je parle)|(humain|robot|bot|ia|machine) ou (un |une )?(humain|robot|bot|ia|machine|
      vraie personne)|(c|ce|vous|tu|t) (est|etes|es) (un |une |bien un |encore un |surement un )?(
      {bot})( non| hein| ou quoi| ou pas| n est ce pas)?|y a t il (un |une )?({bot}|humain|
      personne) derriere ...
    `,
  ],
  solved: [
    `
      (ca|cela|c|tout|le probleme|probleme|mon probleme|la solution|le lien|votre aide|
      votre reponse|votre solution|la question|ma question|tout est|il|elle|ca y est|le souci|souci|
      l astuce|votre astuce|desormais)( (a|est|m|bien|parfaitement|tres|enfin|maintenant|finalement|
      ete|y|re|vient|de|c|ca|tout|beaucoup|vraiment|super|impeccablement|desormais|nickel|
      correctement|a nouveau))* (marche|fonctionne|marche bien|aide|aidee|resolu|resolue|regle|
      reglee|resout|regle maintenant|repondu|fonctionne|repond|bon maintenant|rentre dans l ordre|
      parti|disparu|suffi|resoudre|arrive)
    `,
    `
      (probleme|souci|question|cas|dossier) (est |a ete |bien |enfin |maintenant |desormais |
      c est )*(resolu|resolue|regle|reglee|clos|close)|(c est|est) (bon|regle|resolu|reglee|resolue|
      ok|arrange|fait|parfait) (maintenant|merci|pour moi|desormais|c est|tout)|(resolu|
      regle|resolue|reglee)( merci| maintenant)?|(j|on|nous) (ai|a|avons) (enfin |bien |pu |
      finalement |tout |reussi |reussi a |trouve |pu le )*(resolu|regle|trouve|reussi|compris|
      resoudre|regler|trouve la solution|reussi a le faire|retrouve)|(ca y est) ...|(vous pouvez|
      tu peux) (fermer|clore|cloturer|cloture)|(exactement|tout a fait) ce (que|qu|
      dont)( .. (cherchais|fallait|voulais|besoin))|tout est (en ordre|bon|ok|regle|
      rentre dans l ordre|resolu)|(je l|je les) ai (bien )?(recu|recue|retrouve)
    `,
  ],
  unsolved: [
    '(ne|n|pas|plus|rien|jamais|sans|aucun|aucune|ni|presque|partiellement|a moitie|non)',
    `
      (mais|cependant|toutefois|pourtant|sauf|bien que|jusqu a|quand|si|comment|pourquoi|ou|espere|
      faut|faudrait|voudrais|veux|besoin|pouvez|puis|avant|sinon|toujours|encore|sera|serait|soit|
      doit|devrait|autre|aussi|est ce|lorsque|des que|reste|par contre|s il vous plait|svp)
    `,
  ],
}
