import * as z from 'zod/mini';

/**
 * A frame as the planner sees it: what there is to fill and every text that may tell what it is for. It holds no value
 * of the page: of what stands in a control, only which of four kinds it is.
 */

/**
 * - `text`: input or textarea, any type (`inputType`), also `contenteditable`
 * - `select`: native select
 * - `choice`: radio buttons, native or ARIA, segmented buttons: all options are on the page
 * - `dropdown`: a control that shows its options only when opened (`role=combobox`, `aria-haspopup=listbox`)
 * - `checkbox`: one box or switch
 * - `spinbutton`: one section of a date field (`role=spinbutton`)
 */
export const CONTROL_KINDS = ['text', 'select', 'choice', 'dropdown', 'checkbox', 'spinbutton'] as const;

/**
 * - `empty`: nothing chosen, no text
 * - `default`: what the page began with, and it reads like a placeholder or a preselected option
 * - `typed`: anything else, also what the server filled in: a person's data
 * - `filled-by-us`: what this script wrote, untouched since
 * - `filled-before`: the same, but of another card than the one that is being filled in
 */
export const CONTROL_STATES = ['empty', 'default', 'typed', 'filled-by-us', 'filled-before'] as const;

/** Why a control may not be written at all, whatever it is for. */
export const OBSTACLES = ['hidden', 'disabled', 'read-only'] as const;

/** What a section's text comes from, which is how far it can be trusted to be a title. */
export const SECTION_KINDS = ['group', 'heading', 'text'] as const;

const optionSchema = z.object({
  /** The value attribute where the page gave one, else an empty string. */
  value: z.string(),
  text: z.string(),
  disabled: z.boolean(),
});

const sectionSchema = z.object({ kind: z.enum(SECTION_KINDS), text: z.string() });

export const controlDescriptionSchema = z.object({
  controlId: z.string(),
  kind: z.enum(CONTROL_KINDS),
  /** `type` of an input, `button` of a choice that nothing but its words tells from other buttons, else an empty string. */
  inputType: z.string(),
  /** Accessible name, without what merely repeats the placeholder. */
  label: z.string(),
  /** The tokens of the `autocomplete` attribute. */
  autocomplete: z.array(z.string()),
  /** `name`, `id`, framework bindings and test ids, as written. */
  identifiers: z.array(z.string()),
  /** The `placeholder` attribute, else a text in the box that only prompts for a value (state `default`, of a list `empty`). */
  placeholder: z.string(),
  /** `title`, `aria-describedby` and texts beside and under the control that belong to no other control. */
  hints: z.array(z.string()),
  /** The text lines between the previous control and this one, nearest first; where the page puts its labels after the boxes, that label. */
  before: z.array(z.string()),
  /** The text on the same line directly after the control. */
  after: z.string(),
  /** The heading of the control's table column. */
  column: z.string(),
  /** The cells to the left, in the same table row, that hold text and no control, nearest first. */
  row: z.array(z.string()),
  /** Indexes into `sections` of the frame, innermost first. */
  sections: z.array(z.number()),
  /** Numbers of the elements that hold this control and at least one other, innermost first. */
  groups: z.array(z.number()),
  /** Of a select or a choice; empty where the options are not on the page yet. */
  options: z.array(optionSchema),
  /** 0 where there is no limit. */
  maxLength: z.number(),
  pattern: z.string(),
  /** The `inputmode` attribute, or `numeric` for what takes numbers alone; else an empty string. */
  inputMode: z.string(),
  /** Smallest and largest number of a spinbutton or number input, as written; empty where not given. */
  range: z.object({ min: z.string(), max: z.string() }),
  state: z.enum(CONTROL_STATES),
  obstacle: z.exactOptional(z.enum(OBSTACLES)),
  /** It stands in a dialog that keeps what is behind it from being used. */
  isInDialog: z.exactOptional(z.boolean()),
  /** Number of the form element it stands in; 0 for none. */
  form: z.number(),
  /** What the submit buttons of the control's form say, joined by ` | `. */
  submitText: z.string(),
  /** The page's language where the control stands (`lang`), such as `zh-HK`. */
  language: z.string(),
  /** Date widget of a library that takes ISO dates in its text box whatever the page's language. */
  takesIsoDate: z.boolean(),
  /** Its names in the page's code speak of a calendar that opens. */
  opensCalendar: z.boolean(),
  /** Of a box that holds a date which can be read in one way alone: the way it is written, `DD/MM/YYYY`. */
  shownDateFormat: z.exactOptional(z.string()),
});

export const frameDescriptionSchema = z.object({
  /** Title of the document. */
  title: z.string(),
  controls: z.array(controlDescriptionSchema),
  /** Shows a frame of another origin that is large enough for a form; nobody can look into it. */
  hasForeignFrame: z.exactOptional(z.boolean()),
  sections: z.array(sectionSchema),
  /** The control that has, or last had, the focus. */
  focusedControlId: z.exactOptional(z.string()),
  /**
   * For each site-rule selector asked for, the controls it matches. A selector that is not valid matches nothing.
   */
  selectorMatches: z.record(z.string(), z.array(z.string())),
});

export type ControlKind = (typeof CONTROL_KINDS)[number];
export type ControlState = (typeof CONTROL_STATES)[number];
export type Obstacle = (typeof OBSTACLES)[number];
export type ControlOption = z.infer<typeof optionSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type ControlDescription = z.infer<typeof controlDescriptionSchema>;
export type FrameDescription = z.infer<typeof frameDescriptionSchema>;

export interface FrameToPlan {
  /** `0` is the top frame. */
  readonly frameId: number;
  readonly description: FrameDescription;
}
