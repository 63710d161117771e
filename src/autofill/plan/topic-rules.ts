import { HONG_KONG_ID, OTHER_DOCUMENT } from './number-words.ts';
import { statesPermanence } from './states-permanence.ts';
import type { Topic } from './topics.ts';

/** One rule of the vocabulary: the first that fits decides. */
interface TopicRule {
  readonly topic: Topic;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  /** What else has to hold; where it does not, the label is about something else. */
  readonly isFor?: (plain: string) => boolean;
  readonly strength?: number;
}

/** The vocabulary of labels, in the order in which it is tried. */
export const TOPICS: readonly TopicRule[] = [
  {
    topic: 'other',
    pattern: /^(?:d\.?o\.?b\.?|date of birth|birth ?date|date) ?format\W*$|^(?:出生)?日期格式\W*$/u,
  },
  {
    topic: 'other',
    pattern:
      /captcha|verification code|驗證碼|password|passcode|\bpin\b|密碼|\botp\b|search|keyword|搜尋|搜索|查詢|關鍵字|leave (?:this |it )?(?:field )?(?:blank|empty)(?! (?:if|when|where) (?:none|there (?:is|are) none|no |n\/?a\b|not applicable|inapplicable|unknown|you (?:have|do not have|don't have) (?:none|no|any|one)\b))|do not fill|請勿填寫|signature|簽名|簽署|\burl\b|website|網址/u,
  },
  {
    topic: 'other',
    pattern:
      /e-?mail|電郵|郵箱|郵件|telephone|\btel\b|phone|mobile|\bfax\b|whatsapp|wechat|電話|手機|手提|傳真|微信/u,
  },
  {
    topic: 'telegraph-code',
    pattern: /telegraph|comm(?:ercial|\.)? ?code|\bcc?c ?codes?\b|\bc\.?c\.?c\b\.?|電碼|商業碼|商用碼/u,
  },
  { topic: 'other', pattern: /expir|valid (?:until|till|through|thru)|有效期|到期|屆滿/u },
  {
    topic: 'issue-place',
    pattern:
      /(?:place|country|region)(?: ?\/ ?(?:place|country|region))* of issue|(?:place|country|region)(?: ?\/ ?(?:place|country|region))* issuing|\biss(?:u(?:ing|ance|e))?\.? (?:place|country|ctry|region)|^issued in$|簽發(?:地|國)|發證(?:地|國)/u,
    unless: OTHER_DOCUMENT,
  },
  {
    topic: 'other',
    pattern:
      /(?:place|country|city|town|state|province|region|district) of (?:birth|issue)|birth ?(?:place|country|city)|issuing(?! (?:date|day|month|year))|issued by|出生地|出生國|出生城市|簽發(?:地|機關|國|國家)|發證(?:機關|地)|籍貫/u,
  },
  {
    topic: 'first-registration',
    pattern:
      /first regist|initial (?:issue|registration)|date of (?:first|initial)|首次登記|首次簽發|首次領/u,
  },
  {
    topic: 'issue-date',
    pattern:
      /(?:date|day|month|year) of issue|(?:issued?|issuing|issuance) (?:date|day|month|year|on)|date (?:of )?issue[d]?|\biss(?:ue)?\.? ?(?:date|dt)\b|\b(?:id|doc(?:ument)?) issue(?= ?(?:$|\(|date|dt|on\b))|\bwhen was (?:(?:this|that) document|(?:this|the|that|your) (?:hkid(?: card)?|(?:identity|id) (?:card|document))) issued\b|簽發日|發證日|簽發年|簽發月|領證日|發出日期|發行日期/u,
    unless: OTHER_DOCUMENT,
  },
  {
    topic: 'birth-date',
    pattern:
      /date ?of ?birth|birth ?(?:date|day)|\bd\.?o\.?b\b|\b(?:day|month|year) of birth|birth ?(?:month|year)|\bborn\b|\bbirth\b|出生|生日|生辰|誕辰|出世(?!紙)/u,
    unless:
      /certificate|birth cert|證明|出世紙|registration|(?:sex|gender|names?)(?: \w+)? at birth|birth (?:sex|gender|name)|symbols?\b|符號|lunar|農曆|舊曆|出生時(?:的)?(?:性別|姓名)/u,
  },
  {
    topic: 'other',
    pattern:
      /address|地址|住址|\bflat\b|\bfloor\b|building|estate|street|\broad\b|district|\bregion\b|\bcity\b|\bstate\b|\bzip\b|post(?:al)? ?code|country|國家|地區|城市|街道|樓層|大廈|屋苑|室號|郵政編碼/u,
    unless: /\baddress (?:you|me|him|her|them)\b|\bforms?[- ]of[- ]address\b/u,
  },
  {
    topic: 'other',
    pattern:
      /nationality|citizenship|ethnic|\brace\b|國籍|民族|種族|marital|婚姻|occupation|profession|\bposition\b|job|post title|職業|職位|職銜|職稱|educat|學歷|religion|宗教|\bage\b|年齡|歲|relation|關係|income|salary|收入|薪/u,
  },
  {
    topic: 'other',
    pattern:
      /user ?(?:name|id)|login|log-?in|sign-?in|account (?:name|no|number|id)|用戶(?:名| ?id\b)|使用者(?!姓名)|賬號|帳號|賬戶(?:號|名)|帳戶(?:號|名)|登入|bank|branch|銀行|分行|credit ?card|debit ?card|信用卡|\bcvv\b|name on (?:the )?card|card ?holder(?! name in)(?!.*\b(?:english|chinese))|(?<!identity |id )card ?number|卡號|持卡人(?!的?(?:中文|英文))|戶口持有人|account holder/u,
  },
  {
    topic: 'other',
    pattern:
      /company|corporat|business|organi[sz]ation|\bfirm\b|institution|\bshop\b|merchant|brand|vendor|supplier|公司|機構|商號|商戶|企業|店舖|單位名|團體/u,
  },
  {
    topic: 'name',
    pattern:
      /^[\s\d.()\p{Script=Han}]*(?:eng(?:lish)? |\w+'s )?oth(?:er)? names?(?: \(?(?:in )?(?:english|(?:block|capital) letters|capitals|full)\)?)*[\s()\p{Script=Han}]*$/u,
    unless: /前用|曾用|別名|其他姓名|原名/u,
  },
  {
    topic: 'other',
    pattern:
      /nick ?name|\bsuffix\b|preferred (?:first |given |english )?(?:name|gender)|names?(?: \w+)? at birth|birth name|出生時(?:的)?姓名|\balias|also known|\baka\b|maiden|former|previous|\bother names?\b|known as|screen name|display name|別名|別號|曾用名|暱稱|花名|前用|原名|婚前/u,
  },
  {
    topic: 'other',
    pattern:
      /school|college|universit|\bclass\b|\bgrade\b|course|programme|學校|班別|班級|年級|課程|product|event|subject|message|remark|comment|\bnotes?\b|enquir|inquir|description|question|備註|留言|查詢內容|主題|產品|活動|\bpet\b|\bdog\b|\bcat\b|\bfile\b|vehicle|\bcar\b|plate|車牌|promo|coupon|referral|discount|優惠碼|推薦碼|amount|金額|quantity|數量/u,
  },
  {
    topic: 'other',
    pattern:
      /^person(?:'s)? (?:id|no|number)$|(?:staff|employee|student|member(?:ship)?|policy|reference|ref|application|order|invoice|receipt|case|ticket|serial|tax|file|customer|patient|medical|booking|registration|loyalty|certificate|permit|br|business registration)(?:'s)? ?(?:id\b|no\b|number|num\b|#|identification)|(?:職員|員工|學生|會員|保單|參考|申請|訂單|發票|收據|個案|檔案|稅務|客戶|病歷|預約|登記證|商業登記)(?:證)?(?:編號|號碼|號)/u,
    unless: HONG_KONG_ID,
  },
  {
    topic: 'other',
    pattern: /\bdocuments? ?(?:nos?\b|number|#)|文件(?:號碼|編號)/u,
    unless: /\bhk|identi|\bid\b|travel|passport|身份|證件/u,
  },
  {
    topic: 'other',
    pattern: /\p{Script=Han}(?:編號|號碼)/u,
    unless:
      /身份|證件|證明|文件|護照|香港|電碼|商業碼|^[^\p{L}\p{N}]*(?:check digit[^\p{L}\p{N}]*)?括[號弧]內|hkid|\bid\b/u,
  },
  {
    topic: 'other',
    pattern:
      /\b(?:second(?:ary)?|2nd|additional|alternat(?:e|ive)) (?:form of |proof of )?(?:id|identification|identity|document)\b|(?:第二|額外|補充)(?:份|張|種|個)?(?:身份)?(?:證明)?(?:文件|證件)/u,
    unless: /\bhk ?id|\b(?:identity|id) card\b|身份證(?!明)/u,
  },
  {
    topic: 'document-type',
    pattern:
      /(?:doc(?:ument)?\.?|identification|identity(?: document| card)?|id(?: card| document)?|證件|身份證明(?:文件)?|身份證|身份) ?(?:'s )?(?:type|kind|類別|類型|種類)|type of (?:id\b|identification|identity|document)|^(?:identity |identification )?document (?:(?:that |which )?(?:you|guest|holder|customer|applicant)s?(?: will| wish to| are)?|to be) (?:present|provid|show|us|hold)(?:e|ed|ing)?\b(?!.*\b(?:no|number)\b)|^(?:identity |identification )?documents? held$|^(?:please )?(?:choose|select) (?:an? |the |your )?(?:id|identity|identification)? ?document$|(?:document|identification) used|[哪邊何](?:一?[種款類個])證件|證件類/u,
  },
  { topic: 'symbols', pattern: /symbols?|符號/u, unless: /password|special|currency/u },
  {
    topic: 'permanent',
    pattern:
      /(?:\bperm(?:anent|\.)?|hong kong) ?resident\b(?! (?:identity|id\b))|right of abode|\bres(?:iden(?:t|cy|ce|tial))?\.? status|\bhkpr\b|永久性?居民(?!身份證)|居留權|居留身份|居民身份(?!證)/u,
    unless: /\bsince\b|\bdate\b|日期|年份/u,
    isFor: statesPermanence,
  },
  {
    topic: 'permanent',
    pattern:
      /^(?:are you|do you|i|i am|whether you|is the \w+|does the \w+) (?:an? |the )?(?:hold(?:er|s|ing)?|have|possess(?:es|ing)?|own)(?: of)?(?: an?| the| my| your)? (?:valid )?(?:hong kong |hk |hksar )*permanent (?:resident )?(?:identity|id) card|^(?:本人|我|閣下|你|您|申請人)*(?:是否|有否|有冇|有沒有|係咪)?(?:持有|擁有|有)(?:有效)?[的嘅]?(?:香港)?(?:特別行政區)?永久性?(?:居民)?身份證|^(?:is (?:it|this|the card|your card) )?(?:an? )?permanent (?:hkid|hkic|(?:hong kong |hk )?(?:identity|id))(?: card)? ?\?|^(?:是否|係咪)(?:香港)?永久性?(?:居民)?身份證/u,
    unless:
      /\bno\b|number|號碼|\bif (?:yes|so)\b|如有|如是|\bonly\b|\bmust\b|eligible|upload|\bcop(?:y|ies)\b|上載|副本|必?須|只限|適用/u,
    isFor: statesPermanence,
  },
  { topic: 'sex', pattern: /\bsex\b|\bgender\b|性別/u, unless: /orientation/u },
];
