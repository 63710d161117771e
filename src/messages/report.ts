export type { ControlReference, FillReport, FillReportLine, NotFilledReason } from '../autofill/report.ts';
