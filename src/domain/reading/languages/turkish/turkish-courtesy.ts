import type { CourtesyPatterns } from '../language-table.ts'

export const turkishCourtesy: CourtesyPatterns = {
  greeting: `
    merhaba|merhabalar|mrb|mrhb|slm|selam|selamlar|selamun aleykum|aleykum selam|gunaydin|
    iyi gunler|iyi aksamlar|iyi aksam|tunaydin|hey|hi|hello|iyi calismalar|kolay gelsin|nasilsin|
    nasilsiniz|naber|hayirli gunler|hayirli isler|sayin yetkili|sayin ilgili|iyi geceler
  `,
  thanks: `
    tesekkurler|supersiniz|harikasiniz|tesekkur ederim|tesekkur ederiz|tesekkur|tesekurler|
    tesekkür|tsk|tskler|
    tesekkurlerimi|sagol|sagolun|sag olun|sag ol|saolun|saol|eyvallah|minnettarim|thanks|thx|tamam|
    tamamdir|tmm|tmam|ok|okey|peki|olur|oldu|anladim|anlasildi|super|harika|mukemmel|guzel|
    cok guzel|iyi|evet tamam|gorusuruz|gorusmek uzere|hoscakal|hoscakalin|hosca kalin|iyi gunler|
    iyi aksamlar|iyi geceler|iyi haftasonlari|iyi hafta sonlari|kendinize iyi bakin|bay bay|bye|
    bu kadar|hepsi bu|hepsi bu kadar|baska bir sey yok|baska sorum yok|yok tesekkurler|
    hayir tesekkurler|gerek yok|sorun degil|sorun yok|onemli degil|rica ederim|ben tesekkur ederim|
    size de|sana da|siz de|saygilar|saygilarimla|selamlar|sevgiler|deneyecegim|deniyorum|bakacagim|
    bekliyorum|allah razi olsun|elinize saglik|ellerinize saglik|kib|aynen|tabi|tabii|memnun oldum|
    kolay gelsin|iyi calismalar|hayirli gunler|bilgi icin
  `,
  filler: `
    cok|icin|yardim|yardiminiz|yardimlariniz|yardimin|cevap|cevabiniz|cevabin|yanit|yanitiniz|bilgi|
    bilgilendirme|bilgilendirdiginiz|bilgilendirmeniz|hizli|ilginiz|ilgi|ilgilendiginiz|alaka|
    alakaniz|destek|desteginiz|desteginiz|sabriniz|zamaniniz|hizmet|hizmetiniz|her|sey|simdiden|
    size|sana|sizlere|hepinize|tum|ekibe|ekip|ekibinize|ve|de|da|bir|bu|o|ya|evet|hayir|ben|biz|
    yine|tekrar|ayrica|gercekten|efendim|hanim|bey|hocam|kolayliklar|dilerim|dileriz|gunler|gun|
    aksam|hafta|sonu|haftasonu|guzel|iyi|harika|oldu|oldunuz|yardimci|verdiginiz|ettiginiz|
    dondugunuz|donusunuz|donus|aciklama|aciklamaniz|bot|ah|oh|tamam|icten|nazik|
    nezaketiniz|sizin|benim|ederim|ise|ok|yoktur|yok
  `,
  announcement: [
    `
      (bir |birkac |ufak |kucuk |kisa |baska |iki |bi |hizli |size |benim |sizlere |bir kac |
      sunu )*(sorum|sorunum|sorum var|sorum olacak|sorum olacakti|soru|sorularim|problemim|
      sorunumuz|konum|ricam|istegim|derdim|sikintim|talebim)( (var|vardi|olacak|olacakti|soracagim|
      sormak istiyorum|sormak isterim|soracaktim|sorabilir miyim|mevcut))*
    `,
    `
      (bana |bize |birisi |biri |acaba |lutfen |rica etsem )*(yardim|yardimci|destek)( (eder|
      edebilir|olur|olabilir|edermisiniz|edebilirmisiniz|edin|et|olun|misiniz|misin|mi|musunuz|
      musun|olabilirmisiniz|lutfen|acaba|edersiniz|edecek|biri|var))+
    `,
    `
      (yardima|yardiminiza|destege|desteginize|bilgiye|yardiminiza) (.. )?(ihtiyacim var|
      ihtiyacimiz var)|(yardim|destek|bilgi|bilgi almak|soru sormak|bir sey sormak|bir soru sormak|
      bisey sormak|birsey sormak|bir konuda yardim|danismak) (istiyorum|isterim|istiyoruz|lazim|
      rica ediyorum|istemistim|istiyordum|almak istiyorum|talep ediyorum)|(bir sey|bisey|birsey|
      bir soru|soru) (sorabilir miyim|sorabilirmiyim|soracaktim|soracagim|danisacaktim|sorcam)
    `,
    '(yardim|yardim edin|imdat|soru|bir soru|sorum var|help|sos|destek|yardim lutfen)',
  ],
  announcementFiller: `
    lutfen|bana|bize|ile|ilgili|hakkinda|bir|bu|su|konuda|konu|siparisim|siparis|siparisle|
    siparisimle|hesabim|hesap|hesabimla|urun|urunle|urunum|fatura|kargo|teslimat|iade|acil|acilen|
    simdi|bugun|cok|kucuk|hizli|sey|size|sizden|bi|var|benim|ben|acaba|rica|ederim|etsem|musait|
    misiniz|yardim|soru|sorum|sorun|magaza|almis|oldugum|aldigim|alisveris|icin|de|da|ve|alakali|
    dair|mumkunse|mumkun|mu|tesekkurler|birsey|bisey|sizinle
  `,
  botQuestion: [
    `
      (sen |siz |bu |su an |acaba |siz bir |ben |simdi |gercekten |karsimdaki |burada )*(bir )?(
      gercek |canli )?({bot}|insan|insanla|gercek kisi|kisi|gercek|otomatik|chatgpt|ai|biriyle|
      gercek biri) (mi|mu|misin|misiniz|musun|musunuz|miyim|ile|konusuyorum|yaziyorum|gorusuyorum|
      ile mi)( (mi|mu|konusuyorum|yazisiyorum|gorusuyorum|yaziyorum|sun|sunuz|siniz|sin|yoksa|bir|
      gercek|{bot}|insan|insanla|robotla|botla|misin|misiniz|musun|musunuz|acaba|cevap|veriyor|
      degil))*
    `,
    `
      (sen |siz )?(kimsin|kimsiniz|nesin|nesiniz|kim bu|bot musun|robot musun|botmusun|robotmusun|
      insan misin|insanmisin|insanmisiniz|robotmusunuz)|kiminle (konusuyorum|gorusuyorum|
      yazisiyorum)|(insan|bot|robot) (yoksa|ya da|veya) (bir )?(insan|bot|robot|
      yapay zeka)( misin| misiniz| musun| musunuz)?
    `,
  ],
  solved: [
    `
      (sorun|sorunum|problem|problemim|sorunumuz|konu|hata|mesele) (.. )?(cozuldu|halloldu|
      giderildi|duzeldi|ortadan kalkti|kalmadi|bitti|kapandi|cozulmus)|(cozuldu|hallettim|halloldu|
      hallolmus|cozdum|duzeldi|duzelttim|basardim|oldu simdi|simdi oldu|ise yaradi|calisti|
      yaptim oldu|oldu tesekkurler|hallettik|cozduk|buldum)|(simdi|artik|su an|su anda|tekrar|
      dediginizi yaptim) (.. )?(calisiyor|oldu|calisti|duzeldi|giris yapabildim|girebildim)|(
      yardimci|faydali|cok yardimci) (oldu|oldunuz)|(kapatabilirsiniz|kaydi kapatabilirsiniz|
      talebi kapatabilirsiniz)|(kargom|siparisim|paketim|urun|paket) (.. )?(geldi|ulasti|
      elime ulasti|teslim edildi)|(tam|iste) (da )?(aradigim|istedigim|ihtiyacim olan) (buydu|bu|
      sey|seydi)|sorumun cevabini aldim|sorum cevaplandi
    `,
  ],
  unsolved: [
    `
      (degil|yok|hic|hicbir|asla|henuz|hala|kismen|neredeyse|maalesef|olmadi|calismiyor|cozulmedi|
      gelmedi|duzelmedi|ulasmadi)
    `,
    `
      (ama|fakat|ancak|lakin|eger|nasil|neden|niye|nerede|ne zaman|mi|mu|umarim|lazim|gerek|
      istiyorum|isterim|lutfen|once|sonra|baska|ayrica|bir de|kadar|olursa|olunca|misiniz|musunuz|
      acaba|bekliyorum|dun|onceki|kirik|eksik|yanlis|bozuk|hasarli)
    `,
  ],
}
