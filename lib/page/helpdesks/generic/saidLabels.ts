import { remembered } from './remembered'

/** What a short label may say of a message or of a name. */
export type Said = 'customer' | 'agent' | 'note' | 'bot' | 'kind' | 'change' | 'typing' | 'leaving' | 'description'

/**
 * Labels as helpdesks show them, in the languages that they are most used in. They are looked for where nobody's words stand: beside a name,
 * in the head of a message, in front of a field.
 */
const words: Record<Said, string[]> = {
  customer: [
    'cust|customers?|clients?|end[ -]?user|request[eo]r|reporter|(?:reported|raised) by|caller|visitor|guest|shopper|buyer|user|contacts?',
    'received|incoming|inbound|kund(?:e|in)|kundeninfo\\p{L}*|anfragende\\p{L}*|melder(?:in)?|einsender(?:in)?|antragsteller(?:in)?',
    'anrufer(?:in)?|besucher(?:in)?|gast|eingang|eingehend|demandeur|demandeuse|visiteu\\p{L}+|reçue?|cliente|solicitante|visitante',
    'recibido|entrante|requerente|recebid[ao]|richiedente|visitatore|ricevut[ao]|klant|aanvrager|bezoeker|ontvangen|klient\\p{L}*',
    'zgłaszając\\p{L}*|gość|odebran\\p{L}*|kund|besökare|beställare|kunde|besøgende|zákazník|žadatel|asiakas|müşteri|ziyaretçi|ügyfél',
    'anmälare|melder|innmelder|kontaktperson|huésped|hóspede|ospite|gæst|gjest|cidadão|ciudadan[oa]|cittadin[oa]|bürger(?:in)?|citoyen(?:ne)?|citizen',
    'mother|father|parent|guardian|policy ?holder|account holder|borrower|subscriber|applicant|claimant|householder',
    'passenger|patient|tenant|student|resident|pasajer[oa]|passageir[oa]|pelanggan|клиент\\p{L}*|заявител\\p{L}*|посетител\\p{L}*|покупател\\p{L}*|входящ\\p{L}*|клієнт\\p{L}*|заявник\\p{L}*',
  ],
  agent: [
    'tech|official|agents?|staff|support|operators?|assignees?|assign(?:ed)?|owner|technician|representative|advis[eo]r|moderators?|admin|supervisor',
    'read|seen|gelesen|lue?|vue?|leído|lid[oa]|visto|visualizad[oa]|letto|gelezen|przeczytan[eao]|прочитан[оа]|sett|läst',
    '(?:customer|client|guest|member|patient|user|passenger|citizen|reader)s? (?:care|relations|experience|happiness|desk|office|champions?)',
    'teacher|office|reception(?:ist)?|nurse|case ?worker|librarian|concierge|front desk|dispatcher|adjuster|underwriter',
    'team|service|success|handler|employee|sent|outgoing|outbound|delivered|bearbeiter(?:in)?|sachbearbeit\\p{L}*|mitarbeiter(?:in)?',
    'besitzer(?:in)?|zuständig\\p{L}*|zugewiesen\\p{L}*|kundenservice|kundendienst|ausgang|ausgehend|gesendet|conseill\\p{L}+|assigné\\p{L}*',
    'attribué\\p{L}*|responsable|technicien\\p{L}*|équipe|envoyée?|agente|asignad\\p{L}*|propietari[oa]|técnic[oa]|soporte|equipo|enviad[ao]',
    'saliente|equipe|operador\\p{L}*|atendente|atribuíd\\p{L}*|responsável|suporte|operatore|assegnat\\p{L}*|tecnico|assistenza|inviat[ao]',
    'behandelaar|medewerker|toegewezen|eigenaar|verzonden|konsultant\\p{L}*|opiekun\\p{L}*|przypisan\\p{L}*|pracownik|obsług\\p{L}*',
    'wysłan\\p{L}*|handläggare|tilldelad|saksbehandler|tildelt|ansvarlig|sagsbehandler|käsittelijä|temsilci\\p{L}*|atanan|destek|řešitel',
    'операто\\p{L}*|сотрудник\\p{L}*|исполнител\\p{L}*|ответственн\\p{L}*|поддержк\\p{L}*|назначен\\p{L}*|специалист\\p{L}*|исходящ\\p{L}*',
  ],
  note: [
    'int|logged|internal(?:ly)?(?! medicine| revenue| affairs)|private(?:ly)?|(?:work )?notes?|memos?|whisper|(?:staff|team|agents?|crew|colleagues?|office|back[ -]?office|workshop|shop|kitchen|warehouse|depot|ops)[ -]only|confidential|remark|hidden from',
    '(?:not|never) (?:\\p{L}+ ){0,2}(?:visible|shown|sent|public|shared)|only (?:\\p{L}+ ){0,4}(?:sees?|team|agents|staff|us)',
    '(?:visible|visibility)\\p{P}? (?:only )?(?:to|for) (?:\\p{L}+ ){0,2}(?:team|staff|agents|us|members)|intern(?:[aeo]|es|er|t)?|\\p{L}*notiz',
    'équipe uniquement|(?:uniquement|seulement) (?:\\p{L}+ )?équipe|s[oó]lo (?:\\p{L}+ )?(?:el )?equipo|(?:somente|apenas) (?:\\p{L}+ )?equipe|solo (?:il )?team|sadece ekip|alleen (?:\\p{L}+ )?team|tylko (?:\\p{L}+ )?zespoł\\p{L}*|(?:endast|kun|bare) (?:\\p{L}+ )?team\\p{L}*',
    'vertraulich|nicht (?:\\p{L}+ )?(?:sichtbar|öffentlich|für kunden?)|nur (?:für|intern)|privé\\p{L}*|(?:non|pas|in)[ -]?visible|notas?',
    'privad[ao]s?|anotaç\\p{L}+|(?:no|não) (?:visible|visível|enviad[ao])|privat[ao]?|riservat[ao]|notitie|wewnętrzn\\p{L}*|notatk\\p{L}*',
    'prywatn\\p{L}*|niewidoczn\\p{L}*|\\p{L}*anteckning\\p{L}*|\\p{L}*notat(?:er)?|sisäinen|muistiinpano|interní|poznámka|dahili|внутренн\\p{L}*|заметк\\p{L}*',
    'приватн\\p{L}*|служебн\\p{L}*|скрыт\\p{L}*|внутрішн\\p{L}*|belső|jegyzet',
  ],
  bot: [
    'auto[ -]?(?:repl|respon)\\p{L}+|automat\\p{L}+|automát\\p{L}+|автомат\\p{L}*|(?:virtual|virtuell\\p{L}*|virtuel\\p{L}*) \\p{L}+',
    'asystent\\p{L}*|(?:assistente|asistente) virtual|(?:chat)?bot|ai (?:agent|assistant)|автовідповід\\p{L}*|автоответ\\p{L}*',
  ],
  kind: [
    'e-?mails?|mail|reply|replies|replied|answer(?:ed)?|call|phone|chat|sms|web|portal|via|from|to|by|cc|bcc|comment(?:s|ed|ary)?|messages?',
    'dates?|datum|fecha|posts?|posted|wrote|added|sent|logged|new|edited|response|additional|public|subject|re|status|type|author|antwort\\p{L}*',
    'nachricht|telefon|anruf|kommentar|message|réponse|appel|respuesta|correo|mensaje|llamada|resposta|mensagem|risposta|messaggio',
    'bericht|reactie|odpowiedź|wiadomość|svar|ответ|комментарий|solution|like|share|edit|delete|print|download|quote|forward|pin',
  ],
  change: [
    '(?:field|status|property|stage|lifecycle|owner|priority) (?:changes?|changed|updated?)|changes|updated|change ?log|audit log|feldänderung\\p{L}*|statusänderung|änderungen',
    'cambios?|modifications?|alteraç\\p{L}+|modifiche|wijziging(?:en)?|zmian[ay]|\\p{L}*ändring(?:ar)?|\\p{L}*[eæ]ndring(?:er)?|изменени[ея]|değişiklik\\p{L}*',
  ],
  typing: [
    'typing|tippt|schreibt|écrit|escribiendo|digitando|scrivendo|typt|pisze|skriver|kirjoittaa|yazıyor|печатает|пише',
  ],
  description: ['description|beschreibung|descripción|descrição|descrizione|omschrijving|opis|beskrivning|описание'],
  leaving: [
    '(?:log|sign)(?:ged|ed)?[ -]?(?:out|off|in)|(?:logged|signed) in|abmelden|ausloggen|angemeldet|cerrar sesión|salir|sair|déconne\\p{L}+',
    'connectée?|disconnetti|esci|uitloggen|afmelden|wyloguj\\p{L}*|zalogowan\\p{L}*|logga ut|log ud|logg ut|kirjaudu|çıkış|выйти|выход|welcome',
  ],
}

/** The same in languages that write no spaces, or join small words to others. */
const joined: Partial<Record<Said, string>> = {
  customer:
    'お客[様さ]|顧客|依頼者|起票者|報告者|客户|客戶|顾客|访客|訪客|请求者|고객|요청자|문의자|عميل|زبون|לקוח|ग्राहक',
  agent:
    '担当|スタッフ|サポート|客服|负责人|坐席|处理人|상담[사원]|담당자|직원|موظف|الدعم|المسؤول|נציג|מטפל|צוות|אחראי',
  note: '社内|内部|メモ|非公開|备注|備註|私密|내부|메모|비공개|ملاحظة|داخلي|הערה|פנימי',
  bot: '自動|自动|자동|تلقائي|אוטומטי|וירטואלי',
  change: '変更|变更|變更|변경',
  typing: '入力中|正在输入|입력 중|يكتب|מקליד',
  description: '説明|描述|설명',
  leaving: 'ログアウト|退出|로그아웃|خروج|התנתק',
}

const before = '(?<![\\p{L}\\p{N}])'
const behind = '(?![\\p{L}\\p{N}])'

/** For texts in small letters: that letters of any size count makes a pattern take three times as long to build. */
function patternOf(said: Said, flags: string): RegExp {
  const more = joined[said]
  return new RegExp(`${before}(?:${words[said].join('|')})${behind}${more ? `|${more}` : ''}`, flags)
}

/** A longer text says something of its own. */
export const longestLabel = 70

const readers = new Map<Said, (text: string) => boolean>()

/** Whether a short text holds such a label. A service for customers is of the team. */
export function saysLabel(text: string, said: Said): boolean {
  if (text.length > longestLabel) return false
  let read = readers.get(said)
  if (!read) {
    const pattern = patternOf(said, 'u')
    read = remembered((each) => pattern.test(each.toLowerCase()))
    readers.set(said, read)
  }
  if (said === 'customer' || said === 'agent') {
    if (receiver.test(text)) return false
    // What goes to the customer comes from the team.
    const rest = text.replace(towards, ' ')
    if (rest !== text)
      return said === 'agent'
        ? saysLabel(rest, said) || saysLabel(towards.exec(text)?.[1] ?? '', 'customer')
        : saysLabel(rest, said)
  }
  return read(text) && !(said === 'customer' && saysLabel(text, 'agent'))
}

/** Who gets a mail, or its address, tells nothing of who wrote it. */
const receiver = /@|^(?:to|an|à|aan|para|a|til|till|do|cc|кому)[\s:]/i

/** Whether a text is nothing but what stands in front of whoever gets a message. */
export function saysReceiverAlone(text: string): boolean {
  return text.length <= longestReceiver && /[:：]$/.test(text) && receiver.test(text)
}

const longestReceiver = 8

/** To whom something goes, with the word for that. */
const towards =
  /(?:^|\s)(?:to|an|à|au|ao|aan|para|al?|alla|til|till|do)\s+(?:(?:the|our|den|die|de|het|le|la|el|il|o)\s+)?(\p{L}+)/iu

/** A name in such a line is not preceded by more. */
const longestBy = 30

/** Whether a label says that somebody wrote: `posted by …`, and not to whom. */
export function saysBy(label: string, name: string): boolean {
  const at = label.indexOf(name)
  if (at <= 0 || label.length - name.length > longestBy || receiver.test(label) || towards.test(label)) return false
  return /^\p{L}[\p{L} ]*\s$/u.test(label.slice(0, at))
}

let all: RegExp | undefined

/** Whether a short text is nothing but labels. */
export const isLabelAlone: (text: string) => boolean = remembered((text) => {
  if (text.length > longestLabel || !/\p{L}/u.test(text)) return false
  all ??= new RegExp((Object.keys(words) as Said[]).map((said) => patternOf(said, 'u').source).join('|'), 'gu')
  return !/\p{L}/u.test(text.toLowerCase().replace(all, ' '))
})
