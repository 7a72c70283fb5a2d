/** The door of the directory: countries, schools, memberships, profiles. Nothing else of this folder may be imported. */
export { personCard, personCards, schoolCard, schoolCards } from './card.sql.ts';
export { allOffices, countriesOn, countryOn, forgetCountries, officeFor, type CountryView } from './queries/countries.ts';
export { countriesFit, isEuOrAssociated, type EvidenceKind, type Scheme } from './country.ts';
export { loadCountries, loadCountry, loadOffices, seedCountries, type Office } from './country.sql.ts';
export { isLanguage, isUsable, languages as LANGUAGES, type Fluency, type Language, type SpokenLanguage } from './language.ts';
export { fullName, photoSrc, type PersonCard, type Profession } from './person.ts';
export { type Level, type SchoolCard } from './school.ts';
export { isSubject, subjects as SUBJECTS, type Subject } from './subject.ts';
export { JoinForm } from './join.form.ts';
export { type MembershipState, type PersonDeed } from './membership.ts';
export { joinCountries, validationDays, type JoinCountry } from './queries/joining.ts';
export { schoolOptions, type SchoolOption } from './queries/schools.ts';
export { confirmEmail } from './usecases/confirm-email.ts';
export { join } from './usecases/join.ts';
export {
	AnswerForm,
	AskByMailForm,
	AskForm,
	CertificateForm,
	ChosenForm,
	EndForm,
	ExpectForm,
	HeadAnswerForm,
	RejectForm,
	SanctionForm,
	ValidateForm,
	VouchForm
} from './validation.form.ts';
export { MembershipForm, RequestForm } from './membership.form.ts';
export { headRequest } from './queries/head-request.ts';
export { mySchools, myValidation, type MySchool, type MyValidation } from './queries/my-schools.ts';
export { validationFigures } from './queries/desk-figures.ts';
export { certificateFile, queueFilter, queueForSheet, validationCase, validationCounts, validationQueue } from './queries/validation.ts';
export { answerAsHead } from './usecases/answer-as-head.ts';
export { answerQuestion } from './usecases/answer-question.ts';
export { askApplicant } from './usecases/ask-applicant.ts';
export { askColleague } from './usecases/ask-colleague.ts';
export { askHead } from './usecases/ask-head.ts';
export { chooseDefaultSchool } from './usecases/choose-default-school.ts';
export { endMembership } from './usecases/end-membership.ts';
export { expectPeople } from './usecases/expect-people.ts';
export { leaveSchool } from './usecases/leave-school.ts';
export { liftSuspension } from './usecases/lift-suspension.ts';
export { rejectMembership } from './usecases/reject-membership.ts';
export { requestMembership } from './usecases/request-membership.ts';
export { suspendMembership } from './usecases/suspend-membership.ts';
export { uploadCertificate } from './usecases/upload-certificate.ts';
export { validateMemberships } from './usecases/validate-memberships.ts';
export { vouch } from './usecases/vouch.ts';
export { directoryJobs } from './directory.jobs.ts';
export { importSchools, type ImportOrder, type ImportReport } from './usecases/import-schools.ts';
export { RegisterError } from './register/register-error.ts';
export { completeness as COMPLETENESS, type Completeness } from './register/vanishing.ts';
export { NEWCOMER, responseBand, visibilityOf, type ResponseBand } from './profile.ts';
export { PhotoForm, ProfileForm } from './profile.form.ts';
export { profileOf } from './profile.sql.ts';
export { CheckSchoolForm, DelegateForm, MergeForm, MergePairForm, RefuseSchoolForm, SchoolPageForm } from './school.form.ts';
export { deskSchool, deskSchools, schoolCounts } from './queries/desk-schools.ts';
export { myProfile, personMovedTo, personPage, personPhoto } from './queries/profile.ts';
export { membershipNews } from './membership.sql.ts';
export { schoolIds } from './school.sql.ts';
export { schoolPage, schoolPhoto } from './queries/school.ts';
export { checkSchool } from './usecases/check-school.ts';
export { editSchool } from './usecases/edit-school.ts';
export { mergeSchools } from './usecases/merge-schools.ts';
export { nameDelegate } from './usecases/name-delegate.ts';
export { refuseSchool } from './usecases/refuse-school.ts';
export { removeDelegate } from './usecases/remove-delegate.ts';
export { removePhoto } from './usecases/remove-photo.ts';
export { savePhoto } from './usecases/save-photo.ts';
export { saveProfile } from './usecases/save-profile.ts';
export { saveSchoolPhoto } from './usecases/save-school-photo.ts';
export { schoolsPage } from './queries/school-browse.ts';
export { readSchoolFilter } from './school-browse.ts';
export { peopleCountsByCountry, schoolFigure } from './figures.sql.ts';
export { CountryRuleForm, LeaveForm, StayForm } from './country-change.form.ts';
export { countriesPage, countryPage, type CountryPage } from './queries/central.ts';
export { leaveProgramme } from './usecases/leave-programme.ts';
export { setCountryRule } from './usecases/set-country-rule.ts';
export { stayInProgramme } from './usecases/stay-in-programme.ts';
export { countryJobs } from './country.jobs.ts';
export { recordResponses, type ResponseFigures } from './response.sql.ts';
export { directoryMerge } from './merge-person.sql.ts';
export { askingColleagues } from './school-members.sql.ts';
export { refreshStanding } from './standing.sql.ts';
export { KeepApartForm } from './duplicate.form.ts';
export { likelyDuplicates, membershipsForDesk, schoolPair } from './queries/duplicates.ts';
export { keepApart } from './usecases/keep-apart.ts';
