/**
 * Words that names in Hong Kong are made of: the syllables of Cantonese as the Government has romanised them on cards,
 * by their initials, and given names that are common there. Compiled from names met in public life, not from a list of
 * persons. Not every name is made of these; a reading is never made to be, but between near-equal ones they speak.
 */
const SYLLABLES: Readonly<Record<string, string>> = {
  '': 'Ah Au On Oi Or Ngai Ng',
  Ch: 'a ai ak am an ang ap at au e ee eng eong eung i ik im in ing ip it iu o oi ok ong oo or ow oy u ue uen ui uk un ung',
  F: 'a ai an ang at au ei o ok ong oo ook u uk un ung',
  H: 'a ai ak am an ang au ay ei eung ey im in ing ip it iu o oi ok on ong or uen ui uk ung',
  K: 'a ai am an ang ap ar at au ay ee ei eung i im in ing it iu o ok on ong oo u uen ui uk un ung wai wan wok wong wun',
  L: 'a ai ak am an ap au aw ay ee ei eong eung i ik im in ing ip it iu o oi ok ong u ue uen ui uk un ung',
  M: 'a ai ak an ang at au ay ei i in ing it iu o ok ong oon ui uk un ung',
  N: 'ai am an ar ei i im in ing ga gai gan gar gau go gok gor o oi ok ong ui ung',
  P: 'ak an ang at au ei eng ik in ing it iu o ong oon ui un ung',
  S: 'ai am an ang at au ee ek eung ik im in ing it iu o oi ok ong u ue uen uet ui uk um un ung ze zeto',
  Sh: 'an aw ea ek eung ing iu ui uk um un ung',
  T: 'ai ak am an ang ao at au ik im in ing it iu o oi ok ong uen uk ung',
  Ts: 'ang an au e eng eung im o oi ui uen un ung z',
  W: 'a ah ai an ang at ing o ong oo oon u ui un',
  Y: 'am an ang ap at au ee eung i ick ik im in ing ip it iu u ue uen uet ui uk um un ung',
};

const GIVEN_NAMES =
  'Ada Agnes Alan Albert Alex Alexander Alice Amanda Amy Andrew Andy Angel Angela Anita Ann Anna Anne Annie Anson ' +
  'Anthony Antonio Arthur Ben Benjamin Benny Betty Billy Bobby Bonnie Brian Bruce Candy Carmen Carol Caroline ' +
  'Catherine Cathy Cecilia Charles Chloe Chris Christina Christine Christopher Cindy Clara Connie Crystal Cynthia ' +
  'Daniel Danny David Dennis Derek Diana Dorothy Edmund Edward Edwin Elaine Elizabeth Ellen Emily Emma Eric Ernest ' +
  'Esther Eva Eve Fanny Felix Fiona Flora Florence Francis Frank Frankie Franky Fred Gabriel Gary George Gigi Gilbert ' +
  'Gloria Gordon Grace Helen Henry Herman Hilda Howard Ian Irene Iris Isaac Ivan Ivy Jack Jackie Jackson Jacky James ' +
  'Jane Janet Janice Jason Jasmine Jeff Jeffrey Jennifer Jenny Jerry Jessica Jimmy Joan Joanne Joe John Johnny Jonathan ' +
  'Jose Joseph Joshua Joyce Judy Julia Julie Justin Karen Kate Katherine Kathy Keith Kelly Kelvin Ken Kenneth Kenny ' +
  'Kevin Kitty Larry Laura Lawrence Leo Leon Leonard Leslie Lily Linda Lisa Louis Louise Lucy Luke Mabel Maggie Maria ' +
  'Marco Margaret Marie Mark Martha Martin Mary Matthew Maureen May Michael Michelle Mike Miranda Monica Nancy Natalie ' +
  'Nathan Nelson Nicholas Nicole Nigel Norman Olivia Oscar Pamela Patricia Patrick Paul Pauline Peggy Peter Philip ' +
  'Phoebe Phyllis Priscilla Queenie Rachel Ray Raymond Rebecca Richard Ricky Rita Robert Robin Roger Ronald Rose Roy ' +
  'Ruby Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandy Sara Sarah Sharon Shirley Simon Sophia Sophie Stanley Stella ' +
  'Stephanie Stephen Steve Steven Sunny Susan Sylvia Tammy Teresa Terry Thomas Tiffany Timothy Tina Tom Tommy Tony ' +
  'Tracy Vanessa Veronica Vicky Victor Victoria Vincent Violet Virginia Vivian Walter Wendy William Willy Winnie ' +
  'Winston Yvonne Zoe';

const SYLLABLE_WORDS: readonly string[] = Object.entries(SYLLABLES).flatMap(([initial, finals]) =>
  finals.split(' ').map((final) => initial + final),
);

/** Capitals: surnames, of one syllable or of two. */
export const SURNAME_WORDS: readonly string[] = SYLLABLE_WORDS.map((word) => word.toUpperCase());

/** A capital and small letters. */
export const GIVEN_WORDS: readonly string[] = [...new Set([...SYLLABLE_WORDS, ...GIVEN_NAMES.split(' ')])];
