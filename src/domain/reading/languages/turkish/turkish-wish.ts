import type { WishPatterns } from '../language-table.ts'

export const turkishWish: WishPatterns = {
  exceptions: [
    `
      {anyone} ({with} )?(.. )?(konustum|konusmustum|gorustum|gorusmustum|konusmustuk|yazistim|
      konustuk|gorustuk|dedi|soyledi|demisti|soylemisti|aradi|bildirdi|iletmisti|yardimci oldu|
      ilgilendi|soz verdi|vardi)
    `,
    '(konustugum|gorustugum|yazistigim|ilgilenen|arayan) ({det} )*{anyone}',
    `
      (kac|kisi basi|iki|uc|dort|bes|on|\\d+|her|yeni|fazla|ek|birden fazla|coklu|toplam|azami|
      maksimum|ikinci|ucuncu|baska bir|ayni|tek|diger) (yeni |ek )?(kisi|kisilik|kullanici|temsilci|
      operator|calisan|personel|insan|uye|danisman|yetkili)( (eklemek|ekle*|icin|davet|silmek))?
    `,
    `
      (temsilci|operator|calisan|kullanici|personel|kisi|yetkili|danisman) (ekle*|davet|sil*|cikar*|
      ata*|sayisi|basina|olustur*|yonet*|duzenle*|icin)
    `,
    `
      (benim|bizim|kendi|esim|arkadasim|patronum|mudurum|yoneticim|calisanim) ({person}|ekibim|
      muduru*)
    `,
    `
      {dept} (numarasi|telefonu|telefon*|saatleri|calisma saatleri|adresi|maili|e posta*|yorumlari|
      ne zaman|kacta|saat kac*|hangi saat*|acik mi)
    `,
    `
      (insan kaynaklari|insan hatasi|insan haklari|kisi basi|kisi basina|kisisel veriler|
      mobil operator|gayrimenkul danismani|tuzel kisi|ucuncu kisi|robot supurge|mutfak robotu|
      personel alimi)
    `,
    `
      (baska biri|baskasi|birisi|biri) .. (kullaniyor|girmis|calmis|caldi|kullandi|ele gecir*|
      hesabima)
    `,
    `
      (hediye|para|paket|siparis|dosya|hesap|lisans|urun) .. (baska )?(birine|kisiye|birisine) .. (
      gonder*|ver*|aktar*|devret*|sat*)
    `,
    '(kimse|kurye|hic kimse|o|biri) (beni |bizi |hala )*(aramadi|aradi|aramiyor|donmedi|aramis)',
  ],
  implied: [
    `
      otomatik (cevap|yanit|mesaj|cevaplar|yanitlar|mesajlar) (gondermeyin|atmayin|
      istemiyorum|yeter|birakin|yollamayin)
    `,
    `
      {bot}( {with})? .. (konusmak|konusmaktan|yazismak|gorusmek|ugrasmak|muhatap olmak|
      konusmayi) .. (istemiyorum|istemiyoruz|istemem|istemiyom|biktim|yoruldum|sikildim|birakin|
      zorunda miyim)
    `,
    `
      {bot} (.. )?(istemiyorum|istemiyoruz|istemem|biktim|nefret ediyorum|degil|olmasin|
      yeter)(?! mi)
    `,
    '({bot}) (yerine|disinda)',
  ],
  refusals: [
    `
      {anyone} ({with} )?(.. )?((konusmak|gorusmek|baglanmak|aktarilmak|yonlendirilmek|konusmama|
      gorusmeme|aktarmaniza|baglamaniza|beklemek|konusmaya|gorusmeye|aramaya) )?(istemiyorum|
      istemem|istemiyoruz|gerek yok|gerek kalmadi|baglamayin|aktarmayin|yonlendirmeyin|lazim degil|
      gerekmiyor|gerekmez|ihtiyacim yok|zorunda degilim|olmadan|etmeyin|aramak istemiyorum)
    `,
    `
      (baglamayin|aktarmayin|yonlendirmeyin|aramayin|aramaniza gerek yok|aktarma|baglama|
      arama)( lutfen)?(?= [.?]|$)
    `,
  ],
  asks: [
    `
      (bir )?(arkadasiniz|calisaniniz|gorevliniz|temsilciniz|yetkiliniz|biri|
      birisi) beni (geri )?arayabilir mi
    `,
    '{anyone} ({with} )?(konusmayi|gorusmeyi|yazismayi) (tercih ederim|isterim|tercih ediyorum)',
    `
      (bunu|mesajimi|yazdiklarimi) (gercek )?(bir )?(insan|calisan|yetkili|
      biri) (okuyabilir mi|okusun|gorebilir mi|inceleyebilir mi)
    `,
    '(destekten|ekipten|musteri hizmetlerinden) (birine|birisine|biriyle|birisiyle)',
    '(yetkilinin|temsilcinin|birinin|calisanin|birisinin) beni aramasini',
    '{strong}',
    '({det} )*{anyone} ({with} )?(.. )?{talk}',
    '({det} )*{person} ({det} )*{want}',
    '({det} )*(musteri hizmetleri|canli destek|musteri temsilcisi|teknik destek) {want}',
    `
      {anyone} ({det} |yonlendir |hemen )*(aktar|aktarin|aktarir misiniz|aktarabilir misiniz|
      baglayin|bagla|baglar misiniz|baglar misin|baglayabilir misiniz|yonlendirin|yonlendir|
      yonlendirir misiniz|yonlendirebilir misiniz|gecirin|ilet|iletin|iletir misiniz|devredin|
      cagirin|baglanmak|baglan|aktarilmak|yonlendirilmek|ulasmak|ulasabilirim|ulasabilir miyim|
      nasil ulasirim|ulasmam|baglanmam|nasil baglanirim|ulasamiyorum|baglarmisiniz)
    `,
    '(beni|bizi|konuyu|talebimi) .. {anyone} .. (aktar*|bagla*|yonlendir*|ilet*|gorustur*)',
    `
      (beni|bizi) (.. )?(arayin|ara|arar misiniz|arayabilir misiniz|arasin|arasinlar|geri arayin|
      telefonla arayin|baglayin|aktarin|yonlendirin|ariyabilir misiniz)|geri (arayin|arar misiniz|
      aranmak|arama|donus icin arayin)|(aranmak|telefonla gorusmek|telefonda konusmak|
      telefonla konusmak) (istiyorum|isterim|istiyoruz)|telefonla (ulasin|donus yapin)
    `,
    `
      (orada|burada|orda|burda|kimse|biri|birisi|birileri|insan|hic insan) (.. )?(biri|birisi|
      kimse|insan|
      birileri)? ?(var mi|yok mu|varmi|yokmu|mevcut mu)(?= [.?]| (burada|orada|orda|burda)|$)|
      (gercek|canli) (.. )?(var mi|
      yok mu)|(konusabilecegim|gorusebilecegim|baglanabilecegim|yardim edecek|cevap verecek) (bir |
      gercek )*({anyone})
    `,
    `
      (biri|birisi|bir yetkili|bir temsilci|yetkili biri|bir insan|ekibinizden biri|yetkili|
      sorumlu biri|bir uzman) (.. )?(beni )?(arasin|arayabilir mi|ilgilensin|ilgilenebilir mi|
      donus yapsin|iletisime gecsin|cevap versin|arar mi|bakabilir mi|baksin|yardim etsin|
      yanit versin|ulassin)
    `,
    `
      (musteri temsilcisi|temsilci|yetkili|operator|insan|canli destek|musteri hizmetleri|gorevli|
      danisman|yonetici|mudur)( lutfen| hemen| simdi| acil| lazim| istiyorum| pls)+
    `,
    `
      (bir )?(insandan|temsilciden|yetkiliden|calisandan|gercek birinden) (yardim|cevap|destek|
      yanit)
    `,
  ],
  bare: `
    {strong}|insan|temsilci|musteri temsilcisi|temsilciye baglan|musteri hizmetleri|yetkili|
    operator|gorevli|canli destek|danisman|beni arayin|yonetici|mudur|yetkili biri|yetkili kisi|
    musteri temsilcisine baglan|operatore baglan
  `,
  beside: `
    lutfen|bir|hemen|simdi|istiyorum|merhaba|selam|evet|hayir|acil|bana|beni|gercek|ya|artik|
    tesekkurler|gunler|iyi|ile|pls|baglan|bagla|baglayin
  `,
}
