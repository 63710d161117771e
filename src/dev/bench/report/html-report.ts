import { FIELD_NAMES } from '../../../card/result.ts';
import { SURE } from '../summary/calibration.ts';
import { mistakeText } from '../summary/mistakes.ts';
import type { SetSummary } from '../summary/summarise.ts';
import type { BenchReport } from './bench-report.ts';
import { accuracyChart, reliabilityDiagram, stageBar } from './charts.ts';
import { megabytes, milliseconds, percent, shareText } from './format.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2529}
h1{font-size:1.6rem}h2{margin-top:2.5rem;font-size:1.2rem}table{border-collapse:collapse;font-size:.85rem;margin:.75rem 0;display:block;overflow-x:auto}
th,td{padding:.2rem .6rem;border-bottom:1px solid #dde3e6;text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
svg{width:100%;height:auto;font:11px system-ui,sans-serif}svg text{fill:#334}.grid{stroke:#e2e7ea}.bad{color:#b3261e;font-weight:600}.good{color:#0b7a4b;font-weight:600}`;

/** The report as one page that needs nothing from elsewhere. */
export function htmlReport(report: BenchReport): string {
  const sections = [...new Set(report.summaries.map((summary) => summary.set))].map((set) =>
    setSection(
      set,
      report.summaries.filter((summary) => summary.set === set),
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Reader bench</title><style>${STYLE}</style>
<h1>Reader bench</h1>
<p>${escapeHtml(report.machine.processor)}, ${report.machine.cores} cores, Node ${report.machine.node}, ${report.machine.platform}; began ${report.began}; peak memory ${megabytes(report.peakMemory)}. Ready in Node after: ${escapeHtml(
    Object.entries(report.loadMilliseconds)
      .map(([name, time]) => `${name} ${milliseconds(time)}`)
      .join(', '),
  )}.</p>
${comparisonSection(report)}${browserSection(report)}${sections.join('\n')}${sizeSection(report)}</html>
`;
}

function setSection(set: string, summaries: readonly SetSummary[]): string {
  const readable = summaries.filter((summary) => summary.accuracy.fields.of > 0);
  const own = summaries[0];
  if (own === undefined) return '';
  const chart =
    readable.length > 0 ? `<h3>Fields read right, by condition</h3>${accuracyChart(readable)}` : '';
  return `<h2>${escapeHtml(set)}: ${own.pictures} pictures</h2>${chart}${readable.map(accuracyTable).join('')}${summaries.map(refusalText).join('')}${mistakesText(own)}${calibrationText(own)}${stageText(own)}`;
}

function accuracyTable(summary: SetSummary): string {
  const { accuracy } = summary;
  const head = ['condition', 'fields', 'perfect cards', 'refused', 'median', ...FIELD_NAMES];
  const rows = accuracy.conditions.map((row) => [
    row.condition,
    shareText(row.fields),
    shareText(row.cards),
    String(row.refused),
    milliseconds(row.medianMilliseconds),
    ...FIELD_NAMES.map((field) => shareText(row.byField[field])),
  ]);
  const all = [
    'all',
    shareText(accuracy.fields),
    shareText(accuracy.cards),
    '',
    milliseconds(summary.speed.medianMilliseconds),
  ];
  return `<h3>${escapeHtml(summary.subject)}</h3>${table(head, [...rows, [...all, ...FIELD_NAMES.map((field) => shareText(accuracy.byField[field]))]])}`;
}

function refusalText({ subject, refusals }: SetSummary): string {
  if (refusals.refused.of === 0) return '';
  const anyway =
    refusals.readAnyway.length > 0 ? ` Read anyway: ${escapeHtml(refusals.readAnyway.join(', '))}.` : '';
  return `<p>${escapeHtml(subject)} refused ${shareText(refusals.refused)} of the pictures that are not a card, as ${escapeHtml(JSON.stringify(refusals.reasons))}.${anyway}</p>`;
}

function mistakesText({ mistakes }: SetSummary): string {
  if (mistakes.length === 0) return '';
  const items = mistakes.map((mistake) => `<li>${escapeHtml(mistakeText(mistake))}</li>`).join('');
  return `<details><summary>${mistakes.length} wrong fields</summary><ul>${items}</ul></details>`;
}

function calibrationText({ calibration }: SetSummary): string {
  if (!calibration) return '';
  const verdict = calibration.sureButWrong === 0 ? 'good' : 'bad';
  const worst = calibration.worst.map(({ id, field, confidence }) => [id, field, confidence.toFixed(3)]);
  return `<h3>What the confidence means</h3>${reliabilityDiagram(calibration)}
<p>At ${SURE} and above: <span class="${verdict}">${calibration.sureButWrong} wrong</span> of ${calibration.sure}. Expected calibration error ${percent(calibration.error)}.</p>
${worst.length > 0 ? table(['sure but wrong', 'field', 'confidence'], worst) : ''}`;
}

function stageText({ speed }: SetSummary): string {
  if (Object.keys(speed.stages).length === 0) return '';
  const overhead = speed.overhead ? `; whole time over networks alone ${speed.overhead.toFixed(2)} x` : '';
  return `<h3>Where the time goes</h3>${stageBar(speed.stages)}<p>Median ${milliseconds(speed.medianMilliseconds)}, nine in ten within ${milliseconds(speed.ninthDecileMilliseconds)}; networks ${milliseconds(speed.stages.model ?? 0)}${overhead}.</p>`;
}

function comparisonSection({ comparisons }: BenchReport): string {
  if (comparisons.length === 0) return '';
  const rows = comparisons.map((comparison) => [
    comparison.peer,
    `${percent(comparison.fields.own)} / ${percent(comparison.fields.peer)}`,
    `${percent(comparison.cards.own)} / ${percent(comparison.cards.peer)}`,
    `${milliseconds(comparison.medianMilliseconds.own)} / ${milliseconds(comparison.medianMilliseconds.peer)}`,
    `${comparison.timesFaster.toFixed(1)} x`,
  ]);
  return `<h2>Beside tesseract.js</h2><p>On-device / peer on the same ${comparisons[0]?.pictures} pictures in this run, in Node; times on the clean ones.</p>${table(['peer', 'fields', 'perfect cards', 'median, clean', 'times faster'], rows)}`;
}

function browserSection({ browser }: BenchReport): string {
  if (!browser) return '';
  const rows = browser.readers.map((reader) => [
    reader.name,
    milliseconds(reader.coldMilliseconds),
    milliseconds(reader.warmMilliseconds),
    `${(reader.warmMilliseconds / (browser.readers[0]?.warmMilliseconds ?? 1)).toFixed(1)} x`,
  ]);
  return `<h2>In the browser</h2><p>${escapeHtml(browser.browser)}; ${escapeHtml(browser.picture)}. From the start of the browser to the first reading ${milliseconds(browser.browserStartToFirstReading)}. From the click to the last field ${milliseconds(browser.clickToFill.lastField)}, of that beyond the reading ${milliseconds(browser.clickToFill.beyondReading)}.${browser.peakRendererMemory ? ` Most memory of a renderer process ${megabytes(browser.peakRendererMemory)}.` : ''}</p>${table(['reader', 'cold', 'warm, median', 'ratio'], rows)}`;
}

function sizeSection({ packages }: BenchReport): string {
  const rows = Object.entries(packages).map(([name, bytes]) => [name, megabytes(bytes)]);
  return rows.length === 0 ? '' : `<h2>Packages</h2>${table(['file', 'size'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
