/** Outlines on a grid of 16, drawn with a stroke of the text's colour. */
const SHAPES = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2 14.7 13.5H1.3ZM8 6.3v3.4M8 11.6v.2',
  missing: 'M3.5 8h9',
  pencil: 'M2.5 13.5 3.3 10.4 10.9 2.8 13.2 5.1 5.6 12.7ZM9.4 4.3l2.3 2.3',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.4v2M8 12.6v2M1.4 8h2M12.6 8h2M3.3 3.3l1.5 1.5M11.2 11.2l1.5 1.5M3.3 12.7l1.5-1.5M11.2 4.8l1.5-1.5',
  tab: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  lock: 'M3.5 7.5h9v6h-9ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  send: 'M4 12.5h8a2.8 2.8 0 0 0 .4-5.6A4.5 4.5 0 0 0 3.8 6.6 3 3 0 0 0 4 12.5ZM8 10.5V7M6.3 8.4 8 6.8l1.7 1.6',
  close: 'M4 4l8 8M12 4l-8 8',
  area: 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3',
  picture: 'M2 3h12v10H2ZM2 11l3.5-3.5 3 3L10 9l4 3.5M10.8 6v.1',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H6',
  bin: 'M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.7 6.8v4M9.3 6.8v4',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.3v3.6M8 5v.2',
  add: 'M8 3v10M3 8h10',
  target: 'M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration only: the text or label beside it says what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
