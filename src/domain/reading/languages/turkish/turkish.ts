import type { LanguageTable } from '../language-table.ts'
import { turkishCourtesy } from './turkish-courtesy.ts'
import { turkishMood } from './turkish-mood.ts'
import { turkishWish } from './turkish-wish.ts'

export const turkish: LanguageTable = {
  language: 'tr',
  isSpaced: true,
  lists: {
    talk: `
      konusmak|konusabilir|konusabilirim|konusabilir miyim|konusmam|konusayim|konusalim|konusma|
      gorusmek|gorusebilir|gorusebilirim|gorusebilir miyim|gorusmem|goruseyim|gorusme|gorusmeyi|
      yazismak|sohbet etmek|iletisime gecmek|iletisim kurmak|irtibata gecmek|temas kurmak|baglanmak|
      baglanabilir|baglanabilir miyim|konusturun|gorusturun|muhatap olmak|iletisim
    `,
    det: `
      bir|gercek|canli|bana|beni|yetkili|baska|su|bu|o|sizin|sizden|ekibinizden|herhangi|hemen|
      lutfen|direkt|dogrudan|simdi|biraz|uzman|ilgili|musteri
    `,
    with: 'ile|le|la|birlikte',
    person: `
      insan|insanla|insana|insanlarla|kisi|kisiyle|kisiye|temsilci|temsilciyle|temsilciye|
      temsilcisi|temsilcisiyle|temsilcisine|temsilcinizle|temsilcinize|yetkili|yetkiliyle|yetkiliye|
      yetkilisi|yetkilisiyle|yetkiliniz|yetkilinizle|gorevli|gorevliyle|gorevliye|calisan|calisanla|
      calisana|personel|personelle|personele|operator|operatorle|operatore|danisman|danismanla|
      danismana|asistan insan|mudur|mudurle|mudurunuz|mudurunuzle|yoneticiniz|yoneticinizle|
      yonetici|yoneticiyle|yoneticiye|uzman|uzmanla|uzmana|
      teknisyen|teknisyenle|sorumlu|sorumluyla|ustunuz|amiriniz|musteri temsilcisi|
      musteri temsilcisiyle|musteri temsilcisine|musteri temsilcinizle|destek temsilcisi|
      destek temsilcisiyle|satis temsilcisi|satis temsilcisiyle
    `,
    dept: `
      musteri hizmetleri|musteri hizmetleriyle|musteri hizmetlerine|musteri hizmetlerinden|
      musteri destek|musteri destegi|destek ekibi|destek ekibiyle|destek ekibine|destek ekibinden|
      destek|destege|canli destek|canli destege|canli destekle|cagri merkezi|cagri merkezine|
      cagri merkeziyle|teknik destek|teknik destege|teknik destekle|satis ekibi|satis ekibiyle|
      muhasebe|muhasebeyle|ekibiniz|ekibinizle|ekibe|ekiple|[a-z]+ departmani|[a-z]+ departmaniyla|
      [a-z]+ birimi|[a-z]+ birimiyle|yonetim|yonetimle|magaza yetkilisi
    `,
    someone: 'biri|biriyle|birine|birisi|birisiyle|birisine|birinizle|kimse|birileri|birileriyle',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (gercek|canli|sahici|hakiki) (bir )?(insan|insanla|insana|kisi|kisiyle|kisiye|temsilci|
      temsilciyle|temsilciye|musteri temsilcisi*|biri|biriyle|birine|birisi|birisiyle|operator*|
      destek|destege|yetkili|yetkiliyle|yetkiliye|asistan|gorevli|gorevliyle)|insan (temsilci|
      temsilciyle|temsilciye|destegi|operator|destek|gorevli)|kanli canli
    `,
    bot: `
      bot|bota|botla|botlar|botlarla|botu|robot|robota|robotla|robotlar|robotlarla|robotu|makine|
      makineyle|makineye|bilgisayarla|chatbot|chatbotla|yapay zeka|yapay zekayla|yapay zekaya|
      otomatik cevap|otomatik cevaplar|otomatik yanit|otomatik yanitlar|otomatik mesaj|
      otomatik mesajlar|sanal asistan|sanal asistanla|telesekreter
    `,
    want: `
      istiyorum|isterim|istiyoruz|istiyom|rica ediyorum|rica ederim|lazim|gerek|gerekiyor|
      talep ediyorum|tercih ederim|ihtiyacim var|verin|bulun|baglayin|lutfen|istemekteyim|istedigim|
      isterdim|mumkun mu|var mi|alabilir miyim|ariyorum
    `,
  },
  ordinary: `
    konu konuda konusu konusunda konum konuma kisisel kisilik kisilerin yetki yetkim yetkisi gorev
    gorevi calisma calisiyor calismiyor calisma destekliyor desteklemiyor desteklenen destekler
    uzun uzunluk insanlar isterdim iste isim islem islemi botanik bottan baslik baglanti baglantisi
    baglantilar musteri musteriler muhasebeci robotik gorus gorusler gorunmuyor goruntu gorsel
    birim birimi birden birlik birlikte binlerce yonetim yonetimi yontem ilgili bilgi bilgisayar
    operasyon
  `,
  wish: turkishWish,
  mood: turkishMood,
  courtesy: turkishCourtesy,
}
