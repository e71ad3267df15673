import type { MoodPatterns } from '../language-table.ts'

export const frenchMood: MoodPatterns = {
  strong: [
    '(sans reponse|toujours rien) (bravo|super|merci|quel|felicitations)( [^ .?]+){0,3}',
    `
      (rendez|remboursez) (moi|nous) .. (immediatement|tout de suite|maintenant)|
      rendez moi mon argent
    `,
    `
      (je )?(commande|commanderai|vais|achete|acheterai) (ailleurs|chez un autre|
      a la concurrence)
    `,
    `
      (deux|trois|quatre|\\d+) (semaines|jours|mois) sans (reponse|nouvelles) (bravo|super|
      merci|quel)
    `,
    'c est du vol',
    `
      (inadmissible|inacceptable|scandaleux|scandaleuse|scandale|honte|honteux|honteuse|lamentable|
      deplorable|minable|pitoyable|ridicule|absurde|incroyable|inouie?|hallucinant|arnaque|arnaques|
      arnaqueurs|arnaqueur|escroquerie|escrocs|escroc|voleurs|voleur|vol pur|merde|merdique|putain|
      bordel|connards?|cons|connerie|conneries|foutage|foutez|fichez|foutent|moquez|moquer de moi|
      moque de|n importe quoi|nul|nulle|nuls|nullissime|catastrophe|catastrophique|cauchemar|
      incompetents?|incompetence|inutile|inutiles|service (deplorable|lamentable|nul|horrible|
      mediocre|pourri|inexistant|execrable|desastreux)|exaspere|exasperee|exasperant|furieux|
      furieuse|enerve|enervee|enervant|agace|agacee|agacant|colere|decu|decue|decevant|decus|
      frustre|frustree|frustrant|degoute|degoutee|mecontent|mecontente|insatisfait|insatisfaite|
      outre|outree|revolte|revoltant|marre|ras le bol|ral le bol|a bout|perds patience|
      perdre patience|patience a des limites|patience est a bout|plus de patience|en ai assez|
      ca suffit|c en est trop|trop c est trop|la goutte d eau|insupportable|intolerable|desespere|
      desesperee|desesperant|blague|plaisanterie|vaste blague|se foutre|foutre de|perte de temps|
      perdre mon temps|perdu mon temps|temps perdu|j hallucine|je reve|du grand n importe|
      mauvaise foi|mensonges?|menteurs?|promesses non tenues|belles promesses|laisse tomber par|
      plus jamais|jamais vu ca|mepris|abuse|abusez|abusif|pris pour un|prenez pour|
      prenez les clients|on se moque|indigne|pathetique|affligeant|horrible|pourri|bande de|idiots?|
      debile|stupide|nullite|arretez de|cessez de)
    `,
    `
      (c est|ca fait|voila|deja|pour) (la |le |ma |mon |deja )*(deuxieme|troisieme|quatrieme|
      cinquieme|sixieme|dixieme|centieme|enieme|2e|3e|4e|5e|10e|2eme|3eme|4eme|5eme|deux|trois|
      quatre|cinq|\\d+) (fois|message|messages|mail|mails|relance|relances|email|demande|reclamation|
      courrier)( .. (que|j|je|sans|a))?
    `,
    `
      (combien de (fois|temps|mails|messages|jours|semaines)|jusqu a quand|jusque quand|quand) (
      dois je|faut il|va t on|vais je|devrai je|encore|allez vous|est ce que je dois|je dois|
      il faut|daignerez|comptez vous)( .. )?
    `,
    `
      (personne|aucun de vous|vous|on|aucune personne|le support|le sav|le service client) (ne |n |
      me |m |nous |y |a |ne me |a jamais |ose )*(repond|reponde|repondez|repondu|aide|ecoute|
      s en occupe|rappelle|lit|lisez|comprend|comprenez|ignore|ignorez|decroche|prend|fait rien|
      bouge|reagit|se soucie|fout|rappele)( jamais| pas| plus| rien| a rien)?
    `,
    `
      (toujours|encore|malgre|aucune|aucun|zero|sans|pas de|pas eu de|pas recu de|jamais eu de) (
      .. )?(pas de |aucune |aucun |rien |sans |de |eu de |recu de )*(reponse|nouvelle|nouvelles|
      retour|solution|rien|remboursement|reaction|suivi)( .. (de votre part|depuis|recu|recue|a mes|
      a ce jour|malgre))
    `,
    `
      (toujours|encore) (rien|aucune reponse|aucun retour|aucune nouvelle|pas de reponse|
      pas de nouvelles|sans reponse|sans nouvelles)
    `,
    `
      (attends|attend|attendre|attente|patiente|relance|appelle|ecris|demande|reclame|harcele|
      essaie|galere)( [^ .?]+){0,3} (depuis|pendant)( [^ .?]+){0,4} (semaines|jours|mois|heures|
      semaine|longtemps|une eternite|annees|matin)( .. (et|sans|toujours|aucune|rien|personne|mais))
    `,
    `
      (deja|plusieurs fois|maintes fois|mille fois|\\d+ fois|dix fois|cent fois|sans cesse|
      a plusieurs reprises) (.. )?(ecrit|dit|demande|appele|explique|contacte|relance|envoye|
      signale|repete|reclame|fourni|precise)( .. (fois|reprises|sans))?
    `,
    `
      (ecrit|dit|demande|appele|explique|contacte|relance|envoye|signale|repete) (.. )?(
      plusieurs fois|maintes fois|mille fois|\\d+ fois|dix fois|cent fois|a plusieurs reprises|
      trois fois|quatre fois|cinq fois)
    `,
    `
      (avocat|justice|tribunal|plainte|poursuites|poursuivre|dgccrf|60 millions|que choisir|
      association de consommateurs|mediateur|huissier|police|mise en demeure|signal conso|
      signalconso|reseaux sociaux|avis negatif|mauvais avis|avis trustpilot|une etoile|opposition (
      au|sur le) paiement|procedure judiciaire|action en justice|voie judiciaire)( .. )?
    `,
    `
      (sinon|sans quoi|faute de quoi|ou alors|a defaut|autrement|si) ... (resilie|annule tout|
      plainte|concurrence|avocat|quitte|change de fournisseur|remboursez|rembourse immediatement|
      vais ailleurs|desabonne|justice|litige|opposition|je porte|je saisis)
    `,
    `
      (perdu (un |une )?(bon |bonne |fidele )?(client|cliente)|perdre (un |une )?client|chez (la |
      vos )?(concurrence|concurrents)|jamais plus|ne commanderai plus|ne recommande pas|deconseille|
      fuyez|a eviter|dernier avertissement|derniere fois|derniere commande|merci pour rien|
      bravo pour|vous lisez|lisez vous|vous vous (moquez|foutez|fichez)|tu te (moques|fous|fiches)|
      pourquoi je paie|je paie pour|tourne(r)? en rond|(on|vous) me (balade|baladez|ballade|renvoie|
      promene)|(toujours|encore) (la|les) memes? (reponse|reponses|excuse|excuses|chose|probleme)|
      meme reponse|reponses? toute faite|copier coller|excuses bidon|du n importe)
    `,
  ],
  weak: [
    '(toujours pas|encore|pas encore|toujours|encore une fois|de nouveau|une fois de plus)',
    '(attends|attend|attente|patiente) .. (semaines|jours|mois|heures|longtemps)?',
    '(depuis|il y a) .. (semaines|jours|mois|heures|longtemps)',
    '(deja|plusieurs fois|sans cesse|a chaque fois|tout le temps)',
    `
      (enfin|immediatement|rapidement|tout de suite|serieusement|franchement|vraiment|au plus vite|
      urgent|urgence)
    `,
    '(dommage|mauvais|mauvaise|lent|long|mal|triste|penible|compliquee?|impossible|probleme)',
    '(ne (fonctionne|marche|sert|sert a|comprend)|rien|personne|jamais|aucune|aucun)',
    '(mon argent|remboursez moi|rembourse moi|remboursement immediat)',
    '(pourquoi) .. (toujours|personne|jamais|si long|autant|encore)',
    '(promis|cense|censee|soi disant|assure que)',
  ],
  calm: [
    'combien de temps (faut il|dois je|doit on) attendre',
    `
      (pas|plus) (si |tres |trop |du tout |vraiment )?(grave|decu|decue|enerve|enervee|mal|urgent|
      mecontent|fache|en colere|presse|nul|nulle|stupide)|pas de (souci|probleme|soucis)|(tentative|
      suspicion|protection|risque|alerte) (d |de )?(arnaque|escroquerie|fraude)|(est ce|c est) (
      une )?arnaque|match nul|(incroyablement|absolument) (bon|bien|rapide|gentil)|
      c est incroyable merci|combien de temps (faut il|dois je) (pour|attendre (pour|avant|apres))|(
      laisser|deposer|ecrire|modifier) (un |mon |une )?avis|(deuxieme|seconde|premiere|
      prochaine) fois (que je commande)?|encore (merci|une question|un)|merci encore|inutile de|(
      valeur|solde|montant|resultat) (nul|nulle)|encore (disponible|valable|en stock|possible|temps)
    `,
  ],
  happy: [
    `
      (super|genial|geniale|parfait|parfaite|excellent|excellente|formidable|fantastique|magnifique|
      merveilleux|top|ravi|ravie|contente?|heureux|heureuse|enchante|enchantee|satisfaite?|
      tres bien|bravo|felicitations|adore|j adore|j aime|impeccable|nickel|chapeau|extra|sublime|
      mille mercis|merci infiniment|merci beaucoup|grand merci|un grand merci|merci mille fois|
      trop bien|au top|adorable|efficace|youpi|hourra|vous etes (super|genial|geniaux|les meilleurs|
      formidables?|au top|adorables?))
    `,
  ],
  rejection: [
    `
      (ca|cela|ceci|ce|c|la reponse|votre reponse|le lien|l article|ta reponse|cette reponse|
      rien de tout ca|la solution|toujours|rien) (ne |n |m |me |est |a |etait |repond |reponds |
      resout |toujours )*(m |me |pas |rien |toujours |aide |marche |fonctionne |repond |du tout |
      plus |vraiment |est )*(aide|aider|marche|fonctionne|pas|repondu|repond|resolu|resout|utile|
      change|rien|ma question|ce que)( .. (aide|marche|fonctionne|question|probleme|demande|cherche|
      utile|pas|reponse|voulais|demandais|avance|bonne))
    `,
    `
      (ne|n) (m |me |nous )?(aide|aidez|fonctionne|marche|repond|repondez|resout|sert|comprenez|
      comprends|comprend|avez|a|avance|lisez) (pas|rien|a rien|toujours pas|du tout pas)( .. (
      repondu|compris|question|aide|resolu|probleme|demande))?
    `,
    `
      (marche|fonctionne|aide|aidee|resolu|repondu|compris|avance) (pas|toujours pas|rien|a rien)|(
      pas|toujours pas) (ca|cela|ce que|repondu|ma question|la question|utile|aide|resolu|compris|
      la bonne|la reponse|une reponse|ce qu|regle)( .. (demande|cherche|voulais|question|reponse|
      dit|demandais|compris))?|(mauvaise|fausse) reponse|hors sujet|a cote de la plaque|rien a voir|
      mal compris|deja (essaye|fait|teste|lu|tente|verifie|essayee)|(meme|le) probleme (persiste|
      reste|est toujours|continue)|toujours (le meme|la meme|pareil|bloque)|rien n y fait|
      sans succes|ca ne change rien
    `,
  ],
}
