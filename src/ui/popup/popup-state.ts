import type { Assessment } from '../../card/assessment.ts';
import type { FieldName } from '../../card/result.ts';
import type { ControlReference, FillReport } from '../../messages/report.ts';
import type { Job, StoredReading } from '../../messages/state.ts';
import type { Outcome } from './outcome.ts';
import type { PageRule, TeachActions, TeachState } from './teach/teach-state.ts';

/** Everything that the popup shows. */
export interface PopupState {
  readonly job?: Job | undefined;
  readonly reading?: StoredReading | undefined;
  /** Of `reading`. */
  readonly assessment?: Assessment | undefined;
  readonly report?: FillReport | undefined;
  readonly engine: 'on-device' | 'server';
  /** Host of the OCR server, where one is chosen. */
  readonly serverHost?: string | undefined;
  readonly confidenceThreshold: number;
  readonly forgetAfterMinutes: number;
  /** The site rule that decides on the page behind the popup. */
  readonly pageRule?: PageRule | undefined;
  /** While the form of the page behind the popup is being taught. */
  readonly teach?: TeachState | undefined;
  /** The page is shown in a tab of its own: there is no form behind it that could be filled. */
  readonly inOwnTab: boolean;
}

/** Everything that the popup can do. */
export interface PopupActions extends TeachActions {
  readFile(file: File): Outcome;
  readArea(): Outcome;
  /** @param earlierCard the card is not of the last picture, and the user was told so. */
  fillPage(earlierCard: boolean): Outcome;
  undoFill(): Outcome;
  forget(): Outcome;
  editField(field: FieldName, value: string): Outcome;
  /** Asks the browser for the host. Called straight from the click: nothing may be awaited before. */
  allowHost(jobId: string, hostPattern: string): Promise<'granted' | 'denied'>;
  readVisiblePage(jobId: string): Outcome;
  cancelJob(jobId: string): Outcome;
  outlineControl(control: ControlReference | undefined): void;
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  openSettings(): void;
  openInTab(): void;
}
