import { withoutGeneratedParts } from './generated-parts.ts';
import { memoised } from './memoised.ts';
import { identifierWords } from './normalise-text.ts';
import type { Language, Part, TextReading, Topic } from './topics.ts';

/** One rule for the words of identifiers: the first that fits decides. */
interface IdentifierRule {
  readonly pattern: RegExp;
  readonly topic: Topic;
  readonly part?: Part;
  readonly language?: Language;
}

const RULES: readonly IdentifierRule[] = [
  {
    topic: 'other',
    pattern:
      /\b(?:flat|room|floor|e ?mail|phone|tel|telephone|mobile|fax|whatsapp|addr|address|street|district|city|zip|postcode|postal|country|nationality|company|employer|business|org|organi[sz]ation|user ?name|login|user id|password|pwd|passwd|captcha|otp|search|query|keyword|coupon|promo|referral|occupation|job|position|marital|relation(?:ship)?|account|acct|bank|school|remarks?|comments?|message|subject|url|website|nick ?name|alias|maiden|expiry|expire|issue place|place|passport|visa|licen[cs]e|honeypot|policy|member ?ship|staff|age|income|amount|cc(?! code)|card ?holder|product|event|file)\b/,
  },
  {
    topic: 'telegraph-code',
    pattern: /\b(?:telegraph|tele ?code|ccc|ccode|cc code|commercial code|chi(?:nese)? code)\b/,
  },
  {
    topic: 'first-registration',
    pattern: /\b(?:first reg(?:istration)?|initial issue|first issue|reg(?:istration)? date)\b/,
  },
  {
    topic: 'issue-date',
    pattern:
      /\b(?:issue ?date|date ?of ?issue|doi|issued? on|issue (?:day|month|year|dd|mm|yyyy)|date issued?)\b/,
  },
  {
    topic: 'birth-date',
    pattern: /\b(?:dob|d o b|date ?of ?birth|birth ?date|birth ?day|b ?day|birth|born)\b/,
  },
  {
    topic: 'document-type',
    pattern:
      /\b(?:id ?type|doc(?:ument)? ?type|identity type|type of id|id doc type|identification type|card type|cert(?:ificate)? type)\b/,
  },
  {
    topic: 'number',
    part: 'check-digit',
    pattern: /\b(?:check ?digit|chk ?digit|hkid (?:check|chk|cd|suffix|last)|id (?:check|chk)|hkid ?c ?d)\b/,
  },
  { topic: 'number', part: 'prefix', pattern: /\b(?:hkid|id(?: no| card)?) (?:prefix|letter|alpha)\b/ },
  { topic: 'number', part: 'body', pattern: /\bhkid (?:body|main)\b/ },
  {
    topic: 'number',
    pattern:
      /\b(?:hk ?id|hkic|hk id|id ?card|id ?num(?:ber)?|id ?no|identity(?: card| no| number| document)*|identification(?: no| number)?|hkid ?no|hkid ?num(?:ber)?|hkid ?card|nid)\b/,
  },
  { topic: 'symbols', pattern: /\bsymbols?\b/ },
  {
    topic: 'permanent',
    pattern: /\b(?:permanent(?: resident)?|is permanent|resident status|(?<!tax )residency)\b/,
  },
  { topic: 'sex', pattern: /\b(?:sex|gender)\b/ },
  { topic: 'title', pattern: /\b(?:salutation|title|honorific|name prefix)\b/ },
  {
    topic: 'name',
    part: 'surname',
    language: 'english',
    pattern:
      /\b(?:e(?:ng?(?:lish)?)? ?(?:name )?(?:surname|last ?name|family ?name)|(?:surname|last ?name|family ?name) ?e(?:ng?(?:lish)?)?)\b/,
  },
  {
    topic: 'name',
    part: 'given',
    language: 'english',
    pattern:
      /\b(?:e(?:ng?(?:lish)?)? ?(?:name )?(?:given ?names?|first ?r?name|fore ?name|other ?name)|(?:given ?names?|first ?name|fore ?name) ?e(?:ng?(?:lish)?)?)\b/,
  },
  {
    topic: 'name',
    part: 'surname',
    language: 'chinese',
    pattern:
      /\b(?:(?:c|cn|zh|chi|chinese) ?(?:surname|last ?name|family ?name)|(?:surname|last ?name|family ?name) ?(?:c|cn|zh|tc|chi|chinese))\b/,
  },
  {
    topic: 'name',
    part: 'given',
    language: 'chinese',
    pattern:
      /\b(?:(?:c|cn|zh|chi|chinese) ?(?:given ?names?|first ?name)|(?:given ?names?|first ?name) ?(?:c|cn|zh|tc|chi|chinese))\b/,
  },
  {
    topic: 'name',
    language: 'english',
    pattern: /\b(?:(?:e|en|eng|english) ?(?:full ?)?name|name ?(?:in )?(?:e|en|eng|english))\b/,
  },
  {
    topic: 'name',
    language: 'chinese',
    pattern:
      /\b(?:(?:c|cn|zh|tc|chi|chinese) ?(?:full ?)?name|name ?(?:in )?(?:c|cn|zh|tc|chi|chinese|hant))\b/,
  },
  { topic: 'name', part: 'middle', pattern: /\b(?:middle ?name|m ?name|middle initial)\b/ },
  {
    topic: 'name',
    part: 'surname',
    pattern: /\b(?:surname|last ?name|l ?name|family ?name|name last)\b/,
  },
  {
    topic: 'name',
    part: 'given',
    pattern: /\b(?:given ?names?|first ?name|f ?name|fore ?name|name first|name given)\b/,
  },
  {
    topic: 'name',
    pattern:
      /\b(?:full ?name|your name|applicant ?name|patient ?name|student ?name|customer ?name|name|fullname)\b/,
  },
];

const PARTS: readonly { readonly pattern: RegExp; readonly part: Part }[] = [
  { part: 'day', pattern: /\b(?:day|dd|d)$|\b(?:day|dd)\b(?!.*\b(?:month|year|mm|yyyy)\b)/ },
  { part: 'month', pattern: /\b(?:month|mm|mon|m)$|\bmonth\b/ },
  { part: 'year', pattern: /\b(?:year|yyyy|yy|yr|y)$|\byear\b/ },
];

/** Reads the name or id that a page's author gave to a control. */
export const readIdentifier = memoised((identifier: string): TextReading => {
  const name = ownName(withoutGeneratedParts(identifier));
  const words = identifierWords(name);
  const rule = RULES.find(({ pattern }) => pattern.test(words));
  const datePart = PARTS.find(({ pattern }) =>
    pattern.test(words.replace(/\bb ?day|birth ?day\b/g, 'birth')),
  )?.part;
  if (rule === undefined)
    return { strength: 0, ...(datePart && !GLUED_LETTER.test(name) && { part: datePart }) };
  const isDate =
    rule.topic === 'birth-date' || rule.topic === 'issue-date' || rule.topic === 'first-registration';
  const part = rule.part ?? (isDate ? datePart : undefined);
  return {
    topic: rule.topic,
    strength: 1,
    ...(part && { part }),
    ...(rule.language && { language: rule.language }),
  };
});

/** `field7d` is more likely the rest of a generated id than a day. */
const GLUED_LETTER = /\d[dmy]$/i;

/** Salesforce marks its customers' own fields (`LastName__c`). */
const SALESFORCE_SUFFIX = /__p?c$/;

/** ASP.NET and JSF put the names of all the panels around it before a control's own (`ctl00$ucHkid$txtTel`). */
function ownName(identifier: string): string {
  const own = (identifier.split(/[$:]/).at(-1) ?? '').replace(SALESFORCE_SUFFIX, '');
  return /[a-z]{3}/i.test(own) ? own : identifier;
}
