import { namesHongKongCard } from './number-words.ts';
import { withoutHolders, withoutOtherPerson } from './read-person.ts';
import type { Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What asks for these things is made of few words: any other one says of whom, or of what, they are. */
const PLAINLY_ASKED: ReadonlySet<Topic> = new Set(['birth-date', 'sex', 'issue-date', 'first-registration']);

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The words of the questions themselves, of how to answer them, and of where on a card the answer stands. */
const WORDS_OF_QUESTIONS = new RegExp(
  String.raw`\b(?:${[
    String.raw`birth ?dates?|birth ?days?|b ?day|births?|born|dobs?|d\.? ?o\.? ?b\b\.?|biological|assigned|category|sex|gender|male|female|men|women|boy|girl`,
    'issue[ds]?|issuing|issuance|initial|registrations?|register|smart|numeric|gregorian|western|calend[ae]r|age|when|were|time|life|today',
    'pick|choose|select|click|and|or|tick|mark|specify|indicate|state|identify|exact|actual|latest|new|over|must|only|which|for|verification',
    'iss|dt|doc|lower|upper|left|right|corner|photo|side|front|back|found|under|holder|per|adult|lead|primary|proposed|authori[sz]ed|named|joiner',
    'data|nascimento|emiss[aã]o|sexo|mmm|[dmy]{2,8}',
    MONTHS,
    "(?<!')[a-z]",
  ].join('|')})\b`,
  'gu',
);

/** Who does what a form is about, beside the roles that every form knows. */
const WHO_DOES_IT =
  /\b(?:climb|swimm|runn|rid|skat|danc|sing|play|walk|trekk|hik|div|row|rac|jump|box|golf|perform|camp|learn|begin|work|farm|fish|hawk|cricket|football|surf|ski|paddl|paint)er(?:'?s)?\b|\b(?:cycl|art|solo|tour)ist(?:'?s)?\b|\b(?:delegate|pax|groom|bride)(?:'?s)?\b/gu;

/** `Your date of birth` is nobody else's, whatever is said besides; not `your daughter's`. */
const YOURS =
  /\byour (?:exact |actual |own |full |legal |correct |real )?(?:date of birth|birth ?da(?:te|y)|dob|sex|gender)\b/u;

/** Things and beings whose dates and sexes are no person's, in Chinese, where words are not set apart. */
const THINGS =
  /公司|商業|車輛|汽車|船(?!員)|寵物|動物|貓|狗|犬|嬰兒|室友|教練|導師|治療師|發票|保單|保險單|單據|收據|報價|帳單|賬單|合約|合同|證書|執照|牌照|許可證|產品|保養|工程(?!師)|(?<!證明|證件)文件發出|支票/u;

/** In brackets stands how to write it, unless it is of what. */
const ASIDE =
  /[([（](?![^)\]）]*\b(?:invoice|policy|vehicle|company|business|certificate|contract|licen[cs]e|pet)\b)[^)\]）]*[)\]）]/gu;

/** `Policy issue date`, `Sex of roommate`, `寵物性別`: of something, or somebody, whom no card is about. */
export function isOfSomethingElse(topic: Topic, plain: string): boolean {
  if (!PLAINLY_ASKED.has(topic) || YOURS.test(plain)) return false;
  if (topic === 'issue-date' && namesHongKongCard(plain)) return false;
  const named = withoutOtherPerson(plain).replace(ASIDE, ' ');
  const rest = withoutHolders(named);
  // `保單持有人` is a person, whatever he holds.
  if (rest === named && THINGS.test(rest)) return true;
  return unknownWords(rest.replace(WORDS_OF_QUESTIONS, ' ').replace(WHO_DOES_IT, ' ')) > 0;
}
