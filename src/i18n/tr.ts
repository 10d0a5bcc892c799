import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('tr');
const number = (value: number): string => count(value, { other: '#' });

/** Turkish: after a number a noun has no plural, so one form is enough. */
export const messages: CompleteMessages = {
  lang: 'tr',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (ertesi gün)`,
  to: ' ile ',
  runsUntil: (date) => `Sürüyor, son gün: ${date}`,
  formerDate: 'önceki tarih:',

  status: {
    EventCancelled: 'İptal edildi',
    EventPostponed: 'Ertelendi',
    EventRescheduled: 'Tarihi değişti',
    EventMovedOnline: 'Artık çevrim içi',
  },
  newDateFollows: 'Ertelendi (yeni tarih duyurulacak)',
  rescheduled: (to, from) => `Yeni zaman: ${to} (eskisi: ${from})`,
  online: 'Çevrim içi',
  untitled: 'Başlıksız',
  newTab: '(yeni sekmede açılır)',

  more: (rest) => `${number(rest)} tane daha göster`,
  loading: 'Yükleniyor…',
  empty: 'Şu anda burada yeni bir şey yok.',
  failed: 'İçeriğe şu anda ulaşılamıyor.',

  later: {
    organizers: 'Düzenleyen',
    free: 'Giriş ücretsiz',
    register: 'Kayıt ol',
    attachments: 'Ekler',
    tags: 'Konular',
    updated: (date) => `Güncellenme tarihi: ${date}`,
    embed: (host) => `Dış içerik: ${host}`,

    addEvent: 'Takvime ekle',
    changeEvent: 'Takvimde güncelle',
    eventSaved:
      'Takvim dosyası kaydedildi. Etkinliği eklemek için dosyayı açın.',
    eventNotSaved: 'Bu işlem başarısız oldu. Lütfen yeniden deneyin.',
    subscribe: 'Tüm etkinliklere abone ol',
    share: 'Paylaş',
    copyLink: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı.',
    notCopied: (address) => `Kopyalanacak bağlantı: ${address}`,

    neighbours: 'Diğer yazılar',
    previous: 'Önceki yazı',
    next: 'Sonraki yazı',

    back: 'Listeye dön',
    gone: 'Bu duyuru artık listede yok.',

    running: 'Devam edenler',
    coming: 'Yakında',
    undated: 'Tarihsiz',

    search: 'Arama',
    searchIn: (label) => `Aranacak yer: ${label}`,
    filters: (chosen) => (chosen ? `Filtreler (${chosen})` : 'Filtreler'),
    organizerFilter: 'Düzenleyenler',
    moreOptions: (rest) => `${number(rest)} tane daha`,
    chosen: 'Seçilen filtreler',
    remove: (name) => `Kaldır: ${name}`,
    reset: 'Tümünü sıfırla',
    found: (found) => `${number(found)} duyuru bulundu`,
    notFound: 'Hiçbir şey bulunamadı.',

    moreShown: (added, shown, total) =>
      `${number(added)} duyuru daha, toplam ${number(total)} duyurudan ${number(shown)} tanesi gösteriliyor`,
    loaded: 'İçerik yüklendi.',
    ready: (loaded) => `${number(loaded)} duyuru yüklendi`,
    failure: {
      unreachable:
        'Kaynak yanıt vermiyor. Lütfen birkaç dakika sonra yeniden deneyin.',
      'not-allowed':
        'Kaynak, bu sitenin duyurularını göstermesine izin vermiyor.',
      blocked: 'Bu site kaynakla bağlantı kurulmasına izin vermiyor.',
      refused: 'Kaynak isteği reddetti. Lütfen daha sonra yeniden deneyin.',
      'not-found': 'Bu adreste (artık) bir şey yok.',
      busy: 'Kaynak şu anda arızalı ya da aşırı yüklü. Lütfen birkaç dakika sonra yeniden deneyin.',
      'not-a-feed': 'Bu adreste okunabilir bir duyuru listesi yok.',
      empty: 'Kaynak boş bir yanıt gönderdi.',
      expired: 'Bu kaynak artık güncellenmiyor.',
      'too-large': 'Liste burada gösterilemeyecek kadar büyük.',
    },
    retry: 'Yeniden dene',
    source: (host) => `Kaynağa git: ${host}`,
    partly: (hosts) => `Şu anda ulaşılamıyor: ${hosts}`,
    stale: (time) => `Son durum: ${time}. Daha yeni bir sürüme ulaşılamadı.`,
    inGerman: () =>
      'Bu duyuruların Türkçesi yok. Duyurular Almanca gösteriliyor.',
  },
};
