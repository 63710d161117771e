import type { ControlReference, FillReport, FillReportLine, NotFilledReason } from '../../messages/report.ts';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';

interface FillReportListProps {
  readonly report: FillReport;
  onOutline(control: ControlReference | undefined): void;
}

/** What the form, or the rule for it, does not ask for is no failure. */
const NOT_ASKED_FOR: ReadonlySet<NotFilledReason> = new Set(['no-such-control', 'not-in-rule']);

/** What became of each field on the page. Pointing at a line, or going to it by keyboard, outlines its control there. */
export function FillReportList({ report, onOutline }: FillReportListProps) {
  const { report: texts } = useTranslation();
  const filled = report.lines.filter(({ status }) => status === 'filled');
  const notPlaced = report.lines.filter(
    (line) => line.status === 'not-filled' && !NOT_ASKED_FOR.has(line.reason),
  ).length;
  return (
    <details class="report">
      <summary>
        <span class="report-filled">
          <Icon name={filled.length > 0 ? 'tick' : 'missing'} />
          {texts.summary(filled.length, report.host)}
        </span>
        {notPlaced > 0 && <span class="report-missing">{texts.notPlaced(notPlaced)}</span>}
      </summary>
      {report.ruleId !== undefined && <p class="quiet">{texts.byRule}</p>}
      <ul>
        {report.lines.map((line) => (
          <ReportLine key={lineKey(line)} line={line} onOutline={onOutline} />
        ))}
      </ul>
      <p class="quiet">{texts.outlineHint}</p>
    </details>
  );
}

function ReportLine({
  line,
  onOutline,
}: {
  readonly line: FillReportLine;
  onOutline(control: ControlReference | undefined): void;
}) {
  const { report, fieldNames, notFilled } = useTranslation();
  const { control } = line;
  const text = (
    <>
      <span class="report-field">{fieldNames[line.field]}</span>
      <span class="report-outcome">
        {line.status === 'filled' ? (
          <>
            {line.written}{' '}
            <span class="quiet">{report.filledInto(line.control.label || report.unnamedControl)}</span>
          </>
        ) : (
          <>
            {notFilled[line.reason]}
            {line.control !== undefined && line.control.label !== '' && (
              <span class="quiet"> {report.filledInto(line.control.label)}</span>
            )}
          </>
        )}
      </span>
    </>
  );
  return (
    <li class={`report-line report-line-${line.status}`}>
      {control === undefined ? (
        <div class="report-row">{text}</div>
      ) : (
        <button
          type="button"
          class="report-row"
          onMouseEnter={() => onOutline(control)}
          onMouseLeave={() => onOutline(undefined)}
          onFocus={() => onOutline(control)}
          onBlur={() => onOutline(undefined)}
        >
          {text}
        </button>
      )}
    </li>
  );
}

function lineKey(line: FillReportLine): string {
  const { control } = line;
  return [line.field, control?.frameId, control?.controlId].join(' ');
}
