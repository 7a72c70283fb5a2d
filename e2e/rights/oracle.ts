/**
 * Who may do what, read from the domain's text by somebody who had not read the code that decides it (quality, section Rights).
 * The matrix test asks the platform for every cell and compares. y: may; a point: may not.
 *
 * `administrator` is the first founder (Estonia), `partner` the second (Italy), `member` a teacher who joined (France);
 * `outsider` an eTwinner of no project here; `officer` Estonia's, `foreignOfficer` Portugal's.
 */
export const ROLES = [
	'nobody',
	'pending',
	'outsider',
	'member',
	'administrator',
	'partner',
	'pupilAdmin',
	'pupil',
	'suspended',
	'guest',
	'officer',
	'foreignOfficer',
	'central'
] as const;
export type Role = (typeof ROLES)[number];

const table = `
                                           nob pen out mem adm par pad pup sus gue off for cen
read a page for members                     .   .   .   y   y   y   y   y   .   y   .   .   .
read a page, guests shut out                .   .   .   y   y   y   y   y   .   .   .   .   .
read a page for teachers                    .   .   .   y   y   y   .   .   .   .   .   .   .
read a published page                       y   y   y   y   y   y   y   y   y   y   y   y   y
create a page at the top                    .   .   .   y   y   y   y   .   .   .   .   .   .
edit a page that members edit               .   .   .   y   y   y   y   y   .   .   .   .   .
edit a page that teachers edit              .   .   .   y   y   y   .   .   .   .   .   .   .
edit a page for teachers                    .   .   .   y   y   y   .   .   .   .   .   .   .
edit a page of one named pupil, as another  .   .   .   y   y   y   .   .   .   .   .   .   .
make a page public                          .   .   .   .   y   y   .   .   .   .   .   .   .
read a thread                               .   .   .   y   y   y   y   y   .   y   .   .   .
read a thread, guests shut out              .   .   .   y   y   y   y   y   .   .   .   .   .
read a thread of the staff room             .   .   .   y   y   y   .   .   .   .   .   .   .
open a forum                                .   .   .   y   y   y   .   .   .   .   .   .   .
open a thread                               .   .   .   y   y   y   y   .   .   .   .   .   .
open a thread where pupils may              .   .   .   y   y   y   y   y   .   .   .   .   .
open a thread in the staff room             .   .   .   y   y   y   .   .   .   .   .   .   .
reply                                       .   .   .   y   y   y   y   y   .   .   .   .   .
reply where guests may                      .   .   .   y   y   y   y   y   .   y   .   .   .
reply in the staff room                     .   .   .   y   y   y   .   .   .   .   .   .   .
rewrite what another pupil wrote            .   .   .   .   .   .   .   .   .   .   .   .   .
take away what another pupil wrote          .   .   .   y   y   y   .   .   .   .   .   .   .
see a material                              .   .   .   y   y   y   y   y   .   y   .   .   .
see a material, guests shut out             .   .   .   y   y   y   y   y   .   .   .   .   .
see a material that waits                   .   .   .   y   y   y   .   .   .   .   .   .   .
approve a material                          .   .   .   y   y   y   .   .   .   .   .   .   .
add a material                              .   .   .   y   y   y   y   y   .   .   .   .   .
create pupils of one's school               .   .   .   y   y   y   .   .   .   .   .   .   .
give a new card to Estonia's pupil          .   .   .   .   y   y   .   .   .   .   .   .   .
give a new card to France's pupil           .   .   .   y   y   y   .   .   .   .   .   .   .
suspend Estonia's pupil                     .   .   .   .   y   y   .   .   .   .   .   .   .
suspend France's pupil                      .   .   .   y   y   y   .   .   .   .   .   .   .
make Estonia's pupil an administrator       .   .   .   .   y   y   .   .   .   .   .   .   .
make France's pupil an administrator        .   .   .   y   y   y   .   .   .   .   .   .   .
change the space's settings                 .   .   .   .   y   y   .   .   .   .   .   .   .
hear the news of a space                    .   .   .   y   y   y   y   y   .   y   .   .   .
hear the news of the staff room             .   .   .   y   y   y   .   .   .   .   .   .   .
invite a guest                              .   .   .   .   y   y   .   .   .   .   .   .   .
send a guest's invitation again             .   .   .   .   y   y   .   .   .   .   .   .   .
take back a guest's invitation              .   .   .   .   y   y   .   .   .   .   .   .   .
read the addresses of invited guests        .   .   .   .   y   y   .   .   .   .   .   .   .
end the stay of the guest                   .   .   .   .   y   y   .   .   .   .   .   .   .
invite a guest to a closed project          .   .   .   .   .   .   .   .   .   .   .   .   .
read a page of a closed project             .   .   .   y   y   y   y   y   .   y   .   .   .
reply in a closed project                   .   .   .   .   .   .   .   .   .   .   .   .   .
create a page in a closed project           .   .   .   .   .   .   .   .   .   .   .   .   .
read a page of an archived project          .   .   .   y   y   y   y   y   .   y   .   .   .
reply in an archived project                .   .   .   .   .   .   .   .   .   .   .   .   .
create a page in an archived project        .   .   .   .   .   .   .   .   .   .   .   .   .

read a draft                                .   .   .   .   y   .   .   .   .   .   .   .   .
read a project awaiting its partner         .   .   .   .   y   y   .   .   .   .   .   .   .
read a project awaiting approval            .   .   .   .   y   y   .   .   .   .   y   .   y
read an active project                      y   y   y   y   y   y   y   y   y   y   y   y   y
read a closed project                       y   y   y   y   y   y   y   y   y   y   y   y   y
write on a draft                            .   .   .   .   y   .   .   .   .   .   .   .   .
write on the plan of an active project      .   .   .   .   y   y   .   .   .   .   .   .   .
write on the plan of a closed project       .   .   .   .   .   .   .   .   .   .   .   .   .
ask the partner                             .   .   .   .   y   .   .   .   .   .   .   .   .
accept as the partner                       .   .   .   .   .   y   .   .   .   .   .   .   .
approve for Estonia                         .   .   .   .   .   .   .   .   .   .   y   .   y
withdraw a project awaiting approval        .   .   .   .   y   y   .   .   .   .   .   .   .
invite a contact to an active project       .   .   .   .   y   y   .   .   .   .   .   .   .
take back the invitation of a contact       .   .   .   .   y   y   .   .   .   .   .   .   .
make the member an administrator            .   .   .   .   y   y   .   .   .   .   .   .   .
end the membership of the member            .   .   .   y   y   y   .   .   .   .   .   .   .
extend an active project                    .   .   .   .   y   y   .   .   .   .   .   .   .
close an active project                     .   .   .   .   y   y   .   .   .   .   .   .   .
reopen a closed project                     .   .   .   .   y   y   .   .   .   .   .   .   .
archive a closed project                    .   .   .   .   y   y   .   .   .   .   .   .   .
archive an active project                   .   .   .   .   .   .   .   .   .   .   .   .   .
reopen an archived project                  .   .   .   .   .   .   .   .   .   .   .   .   .
begin a draft                               .   y   y   y   y   y   .   .   .   .   .   .   .

read a request for validation in Estonia    .   .   .   .   .   .   .   .   .   .   y   .   y
validate in Estonia                         .   .   .   .   .   .   .   .   .   .   y   .   y
reject in Estonia                           .   .   .   .   .   .   .   .   .   .   y   .   y
ask somebody who waits in Estonia           .   .   .   .   .   .   .   .   .   .   y   .   y
suspend an Estonian                         .   .   .   .   .   .   .   .   .   .   y   .   y
send in a list for Estonia                  .   .   .   .   .   .   .   .   .   .   y   .   y
read a report about an Estonian             .   .   .   .   .   .   .   .   .   .   y   .   y
decide on a report about an Estonian        .   .   .   .   .   .   .   .   .   .   y   .   y
enter by a report about a post in a space   .   .   .   .   .   .   .   .   .   .   y   .   y
enter a space by a report already decided   .   .   .   .   .   .   .   .   .   .   .   .   .
enter a space by a report about a person    .   .   .   .   .   .   .   .   .   .   .   .   .
read teachers' pages, let in by a report    .   .   .   y   y   y   .   .   .   .   y   .   y
reply in a space, let in by a report        .   .   .   y   y   y   y   y   .   .   .   .   .
see the pupils' cards, let in by a report   .   .   .   y   y   y   .   .   .   .   .   .   .
see who of the offices entered              .   .   .   .   y   y   .   .   .   .   .   .   .
look at two Estonians who may be one        .   .   .   .   .   .   .   .   .   .   y   .   y
merge two Estonians                         .   .   .   .   .   .   .   .   .   .   y   .   y
merge an Estonian and a Portuguese          .   .   .   .   .   .   .   .   .   .   .   .   y
merge an Estonian and oneself               .   .   .   .   .   .   .   .   .   .   .   .   .
keep two Estonians apart                    .   .   .   .   .   .   .   .   .   .   y   .   y
merge two Estonian schools                  .   .   .   .   .   .   .   .   .   .   y   .   y
report a person                             y   y   y   y   y   y   y   y   y   y   y   y   y

read the outsider's conversation            .   .   y   .   .   .   .   .   .   .   .   .   .
write in the outsider's conversation        .   .   y   .   .   .   .   .   .   .   .   .   .
ask an eTwinner for contact                 .   .   y   y   y   y   .   .   .   .   .   .   .
look at a pupil as a person                 .   .   .   .   .   .   .   .   .   .   .   .   .
read an open notice                         .   .   y   y   y   y   .   .   .   .   .   .   .
read a hidden notice                        .   .   .   .   .   .   .   .   .   .   .   .   .
reply to an open notice                     .   .   y   y   y   y   .   .   .   .   .   .   .
close another's notice                      .   .   .   .   .   .   .   .   .   .   .   .   .
renew another's notice                      .   .   .   .   .   .   .   .   .   .   .   .   .
write a notice with a contact               .   .   y   y   y   y   .   .   .   .   .   .   .
write a notice with a stranger              .   .   .   .   .   .   .   .   .   .   .   .   .
read a hidden notice of two founders        .   .   .   .   y   y   .   .   .   .   .   .   .
open the form of a notice of two founders   .   .   .   .   y   y   .   .   .   .   .   .   .
rewrite a notice of two founders            .   .   .   .   y   y   .   .   .   .   .   .   .
close a notice of two founders              .   .   .   .   y   y   .   .   .   .   .   .   .
open a closed notice of two founders again  .   .   .   .   y   y   .   .   .   .   .   .   .
keep a search                               .   .   y   y   y   y   .   .   .   .   .   .   .
see the outsider's kept search              .   .   y   .   .   .   .   .   .   .   .   .   .
drop the outsider's kept search             .   .   y   .   .   .   .   .   .   .   .   .   .
write a notice                              .   y   y   y   y   y   .   .   .   .   .   .   .
`;

/** Each deed with the roles that may do it. */
export const ORACLE: ReadonlyMap<string, ReadonlySet<Role>> = new Map(
	table
		.split('\n')
		.filter((line) => / [y.]$/.test(line))
		.map((line) => {
			const cells = line.slice(43).trim().split(/\s+/);
			if (cells.length !== ROLES.length) throw new Error(`not ${ROLES.length} cells: ${line}`);
			return [line.slice(0, 43).trim(), new Set(ROLES.filter((_, at) => cells[at] === 'y'))];
		})
);
