import type { MoodPatterns } from '../language-table.ts'

export const turkishMood: MoodPatterns = {
  strong: [
    'saka mi (bu|bunlar|yapiyorsunuz)',
    '(haftadir|gundur|aydir) (cevap|yanit|donus) yok',
    `
      (rezalet|rezil|rezillik|skandal|utanc|utanmiyor|utanin|ayip|yaziklar olsun|yazik size|
      kepazelik|kabul edilemez|berbat|igrenc|felaket|korkunc|saçmalik|sacmalik|sacma sapan|komik|
      dalga mi geciyorsunuz|dalga geciyorsunuz|dalga geciyor|saka mi|saka misiniz|alay ediyorsunuz|
      dolandirici|dolandiricilar|dolandiricilik|dolandirildim|dolandirdiniz|hirsiz|hirsizlar|
      hirsizlik|kandirildim|kandiriyorsunuz|aldatildim|sahtekar|sahtekarlik|yalanci|yalancilar|
      yalan soyluyorsunuz|biktim|biktik|bezdim|usandim|yeter artik|yeter ya|artik yeter|sabrim|
      sabrimiz|sabir kalmadi|sinirlendim|sinirliyim|sinir oldum|sinir bozucu|sinirimi|cildirdim|
      delirecegim|deliricem|ofkeliyim|kizginim|cok kizgin|hayal kirikligi|hayal kirikligina|
      memnun degilim|memnun kalmadim|hic memnun|magdurum|magdur edildim|magdur|magduriyet|
      zaman kaybi|vaktimi|zamanimi harc*|ise yaramaz|hicbir ise yara*|beceriksiz*|yetersiz hizmet|
      ilgisiz|ilgisizlik|saygisiz|saygisizlik|umursamiyorsunuz|umursamaz|oyaliyorsunuz|oyalama|
      oyalamayin|bu ne bicim|ne bicim|boyle (sey|hizmet|rezalet|musteri) *|salak|aptal|gerizekali|
      mal misiniz|lanet|allah belanizi|siktir*|amk|aq|bok gibi|kahretsin|en kotu|cok kotu hizmet|
      cok kotu|kotu hizmet|bir daha asla|asla alisveris|pisman|pismanim|inanilmaz kotu|isyan)
    `,
    `
      (bu|tam|su|yine) (bu |benim |artik |kacinci |size )*(ikinci|ucuncu|dorduncu|besinci|altinci|
      onuncu|yuzuncu|kacinci|\\d+) (kez|kere|defa|mesaj|mail|mesajim|yazisim|yazisim|arayisim|
      kez yaziyorum|seferdir)|(kacinci|ucuncu|dorduncu|besinci|defalarca|kac) (kez|kere|defa|kezdir|
      keredir|defadir)? ?(yaziyorum|ariyorum|soruyorum|soyluyorum|yazdim|aradim|anlattim|sordum|
      soyledim|mail attim|yazacagim|arayacagim)
    `,
    '(daha ne kadar|ne kadar daha|kac gun daha|daha kac gun) (bekle*|.. bekle*)',
    `
      (kimse|hic kimse|hicbiriniz|niye kimse|neden kimse) (.. )?(cevap vermiyor|cevap vermedi|
      donus yapmiyor|donus yapmadi|ilgilenmiyor|ilgilenmedi|yardim etmiyor|yardim etmedi|
      yanit vermiyor|yanit vermedi|aramadi|aramiyor|bakmiyor|donmuyor|donmedi|umursamiyor|
      telefonu acmiyor|okumuyor)
    `,
    `
      (hala|halen|hic|hicbir|bir turlu) (.. )?(cevap|yanit|donus) (.. )?(yok|alamadim|alamiyorum|
      gelmedi|vermediniz|verilmedi|vermiyorsunuz|alamadik)
    `,
    `
      (haftadir|haftalardir|gundur|gunlerdir|aydir|aylardir|saattir|saatlerdir) (.. )?(bekliyorum|
      bekliyoruz|ugrasiyorum|cevap yok|ses yok|ilgilenen yok|beklemekteyim) ... (ve|ama|hala|kimse|
      yok|ses)
    `,
    `
      (avukat|avukatim|avukatima|mahkeme|mahkemeye|dava|davaci|tuketici hakem|hakem heyeti|
      tuketici mahkemesi|sikayetvar|sikayet edecegim|sikayet edicem|sikayetci olacagim|savcilik|
      savciliga|polise|yasal islem|yasal yol*|hukuki yol*|suc duyurusu|kotu yorum|tek yildiz|
      sosyal medyada|chargeback)
    `,
    '(yoksa|aksi halde|aksi takdirde) ... (iptal|sikayet|dava|rakib*|birakacagim|avukat)',
    `
      (musteri kaybet*|musterinizi kaybet*|kimseye tavsiye etm*|tavsiye etmiyorum|tavsiye etmem|
      hicbir sey icin tesekkur|rakibinize gec*|paramı geri verin|parami geri verin|isinizi yapin|
      okumuyor musunuz|mesajlari okuyor musunuz|hep ayni (cevap|yanit|sey))
    `,
  ],
  weak: [
    '(hala|halen|henuz)',
    '(yine|tekrar|bir kez daha|gene)',
    '(bekliyorum|bekledim|bekliyoruz|beklemek)',
    '(haftadir|haftalardir|gundur|gunlerdir|aydir|aylardir|saattir|saatlerdir)',
    '(defalarca|surekli|her seferinde|kac kere|kac kez)',
    '(artik|hemen|derhal|acil|acilen|ciddi|gercekten|lutfen artik)',
    '(kotu|uzucu|uzgunum|maalesef|yavas|imkansiz|sorun|problem|sikinti)',
    '(calismiyor|yardimci olmuyor|anlamiyor|ise yaramiyor)|kimse|hicbir|asla',
    '(param|parami|iade edin)',
    '(neden|niye) .. (hep|kimse|hic|surekli)',
    '(soz verdiniz|soz verildi|demistiniz|denilmisti|guya|sozde)',
  ],
  calm: [
    `
      (cok |hic )?(acil|kizgin|sinirli|kotu|onemli) degil|sorun (yok|degil)|problem (yok|degil)|(
      bu )?(dolandiricilik|sahte|saka) mi|(dolandiriciliga|dolandiriciliktan|hirsizliga|
      hirsizliktan) (karsi|korun*)|ikinci (kez|kere) (alisveris|siparis)|tekrar tesekkur*|yorum (
      yapmak|yazmak|birakmak)|salakca bir soru|aptalca bir soru|sikayetim yok
    `,
  ],
  happy: [
    `
      (harika|mukemmel|super|supersiniz|muhtesem|sahane|cok iyi|cok guzel|memnunum|cok memnun|
      cok memnun kaldim|memnun kaldim|mutluyum|cok mutlu|bayildim|cok sevdim|cok tesekkur ederim|
      cok tesekkurler|cok sagolun|cok sagol|tesekkur ederim cok|harikasiniz|helal|bravo|tebrikler|
      efsane|on numara|ellerinize saglik|iyi ki varsiniz|minnettarim)
    `,
  ],
  rejection: [
    `
      (bu|bu cevap|cevabiniz|verdiginiz cevap|yanitiniz|link|makale|cozum|bunlar|o) (.. )?(
      ise yaramadi|ise yaramiyor|yardimci olmadi|yardimci olmuyor|calismadi|calismiyor|cozmedi|
      cozmuyor|yeterli degil|dogru degil|sorumun cevabi degil|cevap degil|sormadim|istedigim degil)
    `,
    `
      (ise yaramadi|ise yaramiyor|yardimci olmadi|yardimci olmadiniz|yardimci olmuyor|
      yardimi olmadi|faydasi olmadi|bir faydasi yok|cozulmedi|sorunum cozulmedi|olmadi yine|
      yine olmadi|hala ayni|hala olmuyor|degismedi|bir sey degismedi)
    `,
    `
      (bunu|onu|boyle bir sey|bunlari) sormadim|(sorumu|soruma|sorduguma|soruyu) (.. )?(anlamadin|
      anlamadiniz|cevap vermediniz|cevap vermedin|cevaplamadiniz|cevaplamadin|yanitlamadiniz|
      yanitlamadin|cevap degil|anlamiyorsun|anlamiyorsunuz)|(sordugum|istedigim|aradigim|
      kastettigim) (bu|o|sey bu|soru bu) degil|(beni )?(yanlis anladiniz|yanlis anladin|
      anlamiyorsunuz|anlamadiniz)|yanlis (cevap|yanit)|(zaten|daha once) (denedim|yaptim|okudum|
      baktim)|denedim (olmadi|ama)|(sorun|hata) (hala )?devam ediyor
    `,
  ],
}
