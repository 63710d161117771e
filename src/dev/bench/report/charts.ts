import { fraction } from '../summary/accuracy.ts';
import type { Calibration } from '../summary/calibration.ts';
import type { SetSummary } from '../summary/summarise.ts';
import { percent } from './format.ts';

const COLOURS = ['#0b7a75', '#d1843b', '#8a6fb0', '#b4506a'];

/** Bars of the share of right fields for each condition, one colour for each reader. */
export function accuracyChart(summaries: readonly SetSummary[]): string {
  const conditions = summaries[0]?.accuracy.conditions.map((row) => row.condition) ?? [];
  const [left, barHeight, width] = [150, 12, 860];
  const rowHeight = barHeight * summaries.length + 10;
  const height = conditions.length * rowHeight + 40;
  const scale = (value: number): number => left + value * (width - left - 70);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (value) =>
      `<line x1="${scale(value)}" x2="${scale(value)}" y1="0" y2="${height - 30}" class="grid"/><text x="${scale(value)}" y="${height - 14}" text-anchor="middle">${percent(value, 0)}</text>`,
  );
  const bars = conditions.map((condition, row) => {
    const top = row * rowHeight + 4;
    const own = summaries.map((summary, at) => {
      const counted = summary.accuracy.conditions.find((entry) => entry.condition === condition)?.fields;
      const value = counted ? fraction(counted) : 0;
      const y = top + at * barHeight;
      return `<rect x="${left}" y="${y}" width="${scale(value) - left}" height="${barHeight - 2}" fill="${COLOURS[at % COLOURS.length]}"/><text x="${scale(value) + 4}" y="${y + barHeight - 3}" class="value">${percent(value)}</text>`;
    });
    return `<text x="${left - 8}" y="${top + rowHeight / 2}" text-anchor="end">${condition}</text>${own.join('')}`;
  });
  const legend = summaries
    .map(
      (summary, at) =>
        `<span style="color:${COLOURS[at % COLOURS.length]}">&#9632;</span> ${summary.subject}`,
    )
    .join(' &nbsp; ');
  return `<p>${legend}</p><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Fields read right, by condition">${grid.join('')}${bars.join('')}</svg>`;
}

/** Stated confidence against share of right fields; the area of a dot is the number of fields. */
export function reliabilityDiagram(calibration: Calibration): string {
  const size = 360;
  const at = (value: number): number => 40 + value * (size - 60);
  const up = (value: number): number => size - at(value);
  const most = Math.max(...calibration.bins.map((bin) => bin.count), 1);
  const dots = calibration.bins
    .filter((bin) => bin.count > 0)
    .map((bin) => {
      const right = bin.right / bin.count;
      const radius = 3 + 12 * Math.sqrt(bin.count / most);
      const hint = `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}: ${bin.right} of ${bin.count} right, mean confidence ${bin.meanConfidence.toFixed(3)}`;
      return `<circle cx="${at(bin.meanConfidence)}" cy="${up(right)}" r="${radius}" fill="${COLOURS[0]}" fill-opacity="0.65"><title>${hint}</title></circle>`;
    });
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (value) =>
      `<line x1="${at(value)}" x2="${at(value)}" y1="${up(0)}" y2="${up(1)}" class="grid"/><line x1="${at(0)}" x2="${at(1)}" y1="${up(value)}" y2="${up(value)}" class="grid"/><text x="${at(value)}" y="${up(0) + 16}" text-anchor="middle">${value}</text><text x="${at(0) - 6}" y="${up(value) + 4}" text-anchor="end">${value}</text>`,
  );
  return `<svg viewBox="0 0 ${size} ${size}" style="max-width:26rem" role="img" aria-label="Reliability: confidence against share right">${ticks.join('')}<line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" stroke="#999" stroke-dasharray="4 3"/>${dots.join('')}</svg>`;
}

/** One bar cut into the medians of the stages. */
export function stageBar(stages: Readonly<Record<string, number>>): string {
  const parts = Object.entries(stages).filter(([name]) => name !== 'model');
  const total = parts.reduce((sum, [, time]) => sum + time, 0) || 1;
  let x = 0;
  const pieces = parts.map(([name, time], at) => {
    const width = (time / total) * 860;
    const piece = `<rect x="${x}" y="0" width="${width}" height="26" fill="hsl(${175 + at * 35} 45% ${38 + at * 7}%)"><title>${name} ${time.toFixed(1)} ms</title></rect>${width > 60 ? `<text x="${x + 6}" y="18" style="fill:#fff">${name} ${Math.round(time)}</text>` : ''}`;
    x += width;
    return piece;
  });
  return `<svg viewBox="0 0 860 26" role="img" aria-label="Median milliseconds of the stages">${pieces.join('')}</svg>`;
}
