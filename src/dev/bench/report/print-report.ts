import { FIELD_NAMES } from '../../../card/result.ts';
import type { FillingTimes } from '../filling.ts';
import type { ServerBench } from '../server.ts';
import { fraction } from '../summary/accuracy.ts';
import { SURE } from '../summary/calibration.ts';
import { mistakeText } from '../summary/mistakes.ts';
import type { SetSummary } from '../summary/summarise.ts';
import type { BenchReport } from './bench-report.ts';
import { megabytes, milliseconds, percent, shareText, textTable } from './format.ts';

/** Enough to see what goes wrong; the written report has them all. */
const SHOWN_MISTAKES = 12;

/** The report as text for a terminal. */
export function printedReport(report: BenchReport): string {
  const own = report.summaries[0]?.subject;
  const parts = report.summaries.filter((summary) => summary.subject === own).map(printedSummary);
  if (report.comparisons.length > 0) parts.push(printedComparisons(report));
  if (report.browser) {
    const { browser } = report;
    const rows = browser.readers.map((reader) => [
      reader.name,
      milliseconds(reader.coldMilliseconds),
      milliseconds(reader.warmMilliseconds),
      `${(reader.warmMilliseconds / (browser.readers[0]?.warmMilliseconds ?? 1)).toFixed(1)} x`,
    ]);
    const memory = browser.peakRendererMemory
      ? `; most memory of a renderer ${megabytes(browser.peakRendererMemory)}`
      : '';
    parts.push(
      `== In ${browser.browser}: ${browser.picture}; browser start to first reading ${milliseconds(browser.browserStartToFirstReading)}${memory}\n${textTable([['reader', 'cold', 'warm median', 'ratio'], ...rows])}`,
      `from the click to the last field ${milliseconds(browser.clickToFill.lastField)}, of that beyond the reading ${milliseconds(browser.clickToFill.beyondReading)}`,
    );
  }
  if (report.filling) parts.push(printedFilling(report.filling));
  if (report.server) parts.push(printedServer(report.server));
  const sizes = Object.entries(report.packages).map(([name, bytes]) => `${name} ${megabytes(bytes)}`);
  parts.push(
    [
      `${report.machine.processor}, ${report.machine.cores} cores, Node ${report.machine.node}`,
      ...Object.entries(report.loadMilliseconds).map(
        ([name, time]) => `${name} ready after ${milliseconds(time)}`,
      ),
      `peak memory of this process ${megabytes(report.peakMemory)}`,
      ...(sizes.length > 0 ? [`packages: ${sizes.join(', ')}`] : []),
    ].join('; '),
  );
  return parts.join('\n\n');
}

function printedSummary(summary: SetSummary): string {
  const { accuracy, calibration, refusals, speed } = summary;
  const lines = [`== ${summary.subject}: ${summary.set}, ${summary.pictures} pictures`];
  if (accuracy.fields.of > 0) {
    lines.push(
      textTable([
        ['condition', 'fields', 'perfect cards', 'refused', 'median'],
        ...accuracy.conditions.map((row) => [
          row.condition,
          shareText(row.fields),
          shareText(row.cards),
          String(row.refused),
          milliseconds(row.medianMilliseconds),
        ]),
        [
          'all',
          shareText(accuracy.fields),
          shareText(accuracy.cards),
          '',
          milliseconds(speed.medianMilliseconds),
        ],
      ]),
    );
    lines.push(
      FIELD_NAMES.flatMap((field) => {
        const counted = accuracy.byField[field];
        return counted ? [`${field} ${percent(fraction(counted))}`] : [];
      }).join(', '),
    );
  }
  for (const mistake of summary.mistakes.slice(0, SHOWN_MISTAKES))
    lines.push(`  wrong: ${mistakeText(mistake)}`);
  if (summary.mistakes.length > SHOWN_MISTAKES)
    lines.push(`  and ${summary.mistakes.length - SHOWN_MISTAKES} more in the report`);
  if (refusals.refused.of > 0) {
    lines.push(`refused ${shareText(refusals.refused)} ${JSON.stringify(refusals.reasons)}`);
    if (refusals.readAnyway.length > 0)
      lines.push(`read although not a card: ${refusals.readAnyway.join(', ')}`);
  }
  if (calibration) {
    lines.push(
      `at ${SURE} and above: ${calibration.sureButWrong} wrong of ${calibration.sure}; calibration error ${percent(calibration.error)}`,
    );
    for (const { id, field, confidence } of calibration.worst.slice(0, 8)) {
      lines.push(`  sure but wrong: ${id} ${field} at ${confidence.toFixed(3)}`);
    }
  }
  const stages = Object.entries(speed.stages).map(([stage, time]) => `${stage} ${milliseconds(time)}`);
  if (stages.length > 0) {
    lines.push(
      `stages (medians): ${stages.join(', ')}${speed.overhead ? `; whole over networks ${speed.overhead.toFixed(2)} x` : ''}`,
    );
  }
  return lines.join('\n');
}

function printedFilling(times: FillingTimes): string {
  const rows = [
    [`describe ${times.controls} controls, the first time`, milliseconds(times.describeFirst)],
    ['again', milliseconds(times.describeAgain)],
    ['plan', milliseconds(times.plan)],
    ['write 20 controls, and look again', milliseconds(times.write)],
    ['the same values by a bare script', milliseconds(times.bareWrite)],
  ];
  return `== Filling, medians\n${textTable([['what', 'time'], ...rows])}`;
}

function printedServer({ throughput, scaling, scalingPerProcessor, clientOverhead }: ServerBench): string {
  const rows = throughput.map((run) => [
    String(run.workers),
    run.readsPerSecond.toFixed(2),
    milliseconds(run.medianLatency),
    run.processorSecondsPerRead?.toFixed(2) ?? '',
    String(run.errors),
  ]);
  const perProcessor =
    scalingPerProcessor === undefined ? '' : `, ${scalingPerProcessor.toFixed(2)} x per processor second`;
  const calls = clientOverhead.map((call) => [
    call.authentication,
    milliseconds(call.bare),
    milliseconds(call.client),
    milliseconds(call.overhead),
  ]);
  return [
    `== Server, two workers over one: ${scaling.toFixed(2)} x${perProcessor}`,
    textTable([['workers', 'reads a second', 'median', 'processor seconds a read', 'errors'], ...rows]),
    textTable([['client, signed in by', 'bare call', 'client', 'overhead'], ...calls]),
  ].join('\n');
}

function printedComparisons(report: BenchReport): string {
  const rows = report.comparisons.map((comparison) => [
    comparison.peer,
    `${percent(comparison.fields.own)} / ${percent(comparison.fields.peer)}`,
    `${percent(comparison.cards.own)} / ${percent(comparison.cards.peer)}`,
    `${milliseconds(comparison.medianMilliseconds.own)} / ${milliseconds(comparison.medianMilliseconds.peer)}`,
    `${comparison.timesFaster.toFixed(1)} x faster`,
  ]);
  const pictures = report.comparisons[0]?.pictures ?? 0;
  return `== on-device / peer, the same ${pictures} pictures in this run, in Node\n${textTable([['peer', 'fields', 'perfect cards', 'median, clean', 'ratio'], ...rows])}`;
}
