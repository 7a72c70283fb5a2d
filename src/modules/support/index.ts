/** The door of support: desks, reports, the home page's figures. Nothing else of this folder may be imported. */
export { DecideReportForm, LeaveSpaceForm, ObjectForm, PupilHelpForm, ReportForm, VisitSpaceForm } from './report.form.ts';
export { readAbout } from './report.ts';
export { reportAnswer, reportPage, reportsPage, type ReportLine } from './queries/reports.ts';
export { askForHelp } from './usecases/ask-for-help.ts';
export { decideOnReport } from './usecases/decide-on-report.ts';
export { objectToDecision } from './usecases/object-to-decision.ts';
export { leaveSpace, visitSpace } from './usecases/visit-space.ts';
export { reportThing } from './usecases/report-thing.ts';
export { deskOverview } from './queries/desk.ts';
export { landing, myDesk, type Landing, type MyDesk } from './queries/home.ts';
export { SettingForm } from './setting.form.ts';
export { auditPage, centralOverview, settingsPage } from './queries/central.ts';
export { changeSetting } from './usecases/change-setting.ts';
export { officesPage } from './queries/offices.ts';
export { MergePersonsForm } from './duplicate.form.ts';
export { comparedPeople } from './queries/duplicates.ts';
export { mergePersons } from './usecases/merge-persons.ts';
export { deskSheet } from './queries/desk-sheet.ts';
