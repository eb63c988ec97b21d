import type { ColumnField } from '../domain/log/reading'

/** What programs and people call a column: English first, then German, Spanish, French, Portuguese, Italian, Indonesian, Turkish, Arabic, Russian, Japanese. */
type Headers = Readonly<Record<ColumnField | 'name' | 'currency', readonly string[]>>

/** Written as `plainHeader` does, the clearest first. */
const english: Headers = {
  time: [
    'timestamp',
    'datetime',
    'createtime',
    'createdat',
    'senttime',
    'time',
    'date',
    'purchasedate',
    'when',
  ],
  viewer: [
    'uniqueid',
    'username',
    'handle',
    'userhandle',
    'viewer',
    'viewername',
    'user',
    'sender',
    'from',
    'nickname',
    'displayname',
    'gifter',
  ],
  viewerId: ['userid', 'viewerid', 'uid', 'senderid'],
  gift: ['giftname', 'gift', 'present'],
  giftId: ['giftid'],
  coins: [
    'diamondcount',
    'diamondcost',
    'coinspergift',
    'coinprice',
    'unitprice',
    'giftvalue',
    'giftcoins',
    'giftprice',
    'diamonds',
    'coins',
    'coin',
    'price',
    'cost',
    'value',
  ],
  count: ['repeatcount', 'count', 'giftcount', 'amount', 'quantity', 'qty', 'times', 'combo'],
  total: ['totalcoins', 'cointotal', 'coinstotal', 'totaldiamonds', 'totalvalue', 'total'],
  price: [
    'price',
    'amountpaid',
    'paid',
    'cost',
    'amount',
    'total',
    'totalprice',
    'charge',
    'value',
  ],
  bought: ['coins', 'coin', 'coinsbought', 'coinamount', 'recharge', 'quantity'],
  name: ['nickname', 'displayname', 'user', 'viewer', 'viewername', 'sender', 'from', 'gifter'],
  currency: ['currency', 'currencycode'],
}

/** Common words of other languages, one language a line. */
const elsewhere: Readonly<Record<keyof Headers, string>> = {
  time: `
    Zeitstempel Zeitpunkt Uhrzeit Datum Zeit Kaufdatum
    FechaHora FechaYHora Fecha Hora
    Horodatage DateEtHeure Heure
    DataHora DataEHora Data Horário
    DataEOra Ora Orario
    TanggalWaktu Waktu Tanggal Jam
    TarihSaat Tarih Saat Zaman
    الوقت التاريخ وقت تاريخ
    Время Дата ДатаИВремя
    日時 日付 時刻 時間`,
  viewer: `
    Benutzername Nutzername Zuschauer Benutzer Nutzer Absender Von
    NombreDeUsuario Usuario Espectador Remitente
    NomDUtilisateur Utilisateur Spectateur Expéditeur Pseudo
    NomeDeUsuário Usuário Utilizador Remetente
    NomeUtente Utente Spettatore Mittente
    NamaPengguna Pengguna Penonton Pengirim
    KullanıcıAdı Kullanıcı İzleyici Gönderen
    اسمالمستخدم المستخدم المشاهد المرسل
    ИмяПользователя Пользователь Зритель Отправитель Ник
    ユーザー名 ユーザー 視聴者 リスナー 送信者`,
  viewerId: `
    BenutzerID NutzerID ZuschauerID
    IDUsuario IDDeUsuario
    IDUtilisateur
    IDDoUsuário
    IDUtente
    IDPengguna
    KullanıcıID
    معرفالمستخدم
    IDПользователя
    ユーザーID`,
  gift: `
    Geschenkname Geschenk
    NombreDelRegalo Regalo
    NomDuCadeau Cadeau
    NomeDoPresente Presente
    NomeDelRegalo
    NamaHadiah Hadiah
    HediyeAdı Hediye
    اسمالهدية الهدية هدية
    НазваниеПодарка Подарок
    ギフト名 ギフト 贈り物`,
  giftId: `
    GeschenkID GeschenkNr
    IDDelRegalo IDRegalo
    IDCadeau IDDuCadeau
    IDDoPresente
    IDHadiah
    HediyeID
    معرفالهدية
    IDПодарка
    ギフトID`,
  coins: `
    MünzenProGeschenk Münzen Münze Einzelpreis Diamanten Preis Wert
    Monedas Diamantes Precio Valor
    Pièces Jetons Diamants Prix Valeur
    Moedas Preço
    Monete Diamanti Prezzo Valore
    Koin Berlian Harga Nilai
    Jeton Elmas Fiyat Değer
    العملات عملات الماس السعر القيمة
    Монеты Монет Алмазы Цена Стоимость
    コイン数 コイン ダイヤモンド ダイヤ 価格 値段`,
  count: `
    Anzahl Menge Stück
    Cantidad Número Veces
    Quantité Nombre
    Quantidade Qtd
    Quantità Numero
    Jumlah Banyak
    Adet Miktar Sayı
    العدد الكمية
    Количество КолВо
    個数 数量 回数 数`,
  total: `
    GesamtMünzen MünzenGesamt Gesamtwert Gesamt Summe
    TotalDeMonedas MonedasTotales
    TotalDesPièces
    TotalDeMoedas
    TotaleMonete Totale
    TotalKoin
    ToplamJeton Toplam
    الإجمالي المجموع
    Итого Всего Сумма
    合計コイン 合計 総額`,
  price: `
    Betrag Preis Gesamtpreis Bezahlt Summe Gesamt Wert
    Importe Precio Monto Pagado Valor
    Montant Prix Payé Valeur
    Preço ValorPago Montante
    Importo Prezzo Pagato Totale
    Harga Bayar JumlahBayar Jumlah
    Tutar Fiyat Ödenen Toplam
    المبلغ السعر الإجمالي
    Сумма Цена Оплачено Итого
    金額 価格 支払額 合計`,
  bought: `
    Münzen
    Monedas
    Pièces Jetons
    Moedas
    Monete
    Koin
    Jeton
    العملات عملات
    Монеты Монет
    コイン数 コイン`,
  name: `
    Anzeigename Spitzname Zuschauer Nutzer
    Apodo Usuario
    Surnom Spectateur
    Apelido Usuário
    Soprannome Utente
    NamaTampilan Penonton
    TakmaAd İzleyici
    الاسم
    Имя
    ニックネーム 表示名`,
  currency: 'Währung Moneda Devise Moeda Valuta MataUang ParaBirimi العملة Валюта 通貨',
}

/** `Total Coins`, `total_coins` and `totalCoins (all)` are the same header. */
export const plainHeader = (header: string): string =>
  header
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')

const spellings = new Map<keyof Headers, readonly string[]>()

/** Spellings of a column's header, the clearest first. */
export function headersOf(column: keyof Headers): readonly string[] {
  const known = spellings.get(column)
  const all = known ?? [
    ...english[column],
    ...elsewhere[column].trim().split(/\s+/).map(plainHeader),
  ]
  spellings.set(column, all)
  return all
}
