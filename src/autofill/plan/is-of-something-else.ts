import { withoutOtherPerson } from './read-person.ts';
import type { Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What asks for these things is made of few words: any other one says of whom, or of what, they are. */
const PLAINLY_ASKED: ReadonlySet<Topic> = new Set(['birth-date', 'sex', 'issue-date', 'first-registration']);

const WORDS_OF_TOPICS =
  /\b(?:birth ?dates?|birth ?days?|b ?day|births?|born|dobs?|d\.? ?o\.? ?b\b\.?|biological|assigned|sex|gender|male|female|men|women|boy|girl|issue[ds]?|issuing|issuance|initial|registrations?|register|smart|holder'?s?|numeric|gregorian|western|calend[ae]r|age|when|were|time|life|today|pick|choose|select|click|and|data|nascimento|emiss[aã]o|sexo|mmm|[dmy]{2,8}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?<!')[a-z])\b/gu;

/** Whoever does what the form is about: `Climber`, `Swimmer`; not who is met there. */
const WHO_DOES_IT =
  /\b(?!found|train|lead|own|build|print|pap|comput|scoot|numb|pow|vouch|regist)\w{3,}er(?:'?s)?\b/gu;

/** Things and beings whose dates and sexes are no person's, in Chinese, where words are not set apart. */
const THINGS =
  /公司|商業|車輛|汽車|船|寵物|動物|貓|狗|犬|嬰兒|室友|教練|導師|治療師|發票|保單|保險單|單據|收據|報價|帳單|賬單|合約|合同|證書|執照|牌照|許可證|產品|保養|工程|文件發出|支票/u;

/** In brackets stands how to write it, unless it is of what. */
const ASIDE =
  /[([](?![^)\]]*\b(?:invoice|policy|vehicle|company|business|certificate|contract|licen[cs]e|pet)\b)[^)\]]*[)\]]/gu;

/** `Policy issue date`, `Sex of roommate`, `寵物性別`: of something, or somebody, whom no card is about. */
export function isOfSomethingElse(topic: Topic, plain: string): boolean {
  if (!PLAINLY_ASKED.has(topic)) return false;
  const rest = withoutOtherPerson(plain);
  if (THINGS.test(rest)) return true;
  const words = rest.replace(ASIDE, ' ').replace(WORDS_OF_TOPICS, ' ').replace(WHO_DOES_IT, ' ');
  return unknownWords(words) > 0;
}
