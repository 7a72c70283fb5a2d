/** What is counted, so that nobody does it without end (quality I15). How often each may be done: `#platform/limits`. */
export type Deed =
	/** Whatever changes something and is none of the others. */
	| 'writes'
	| 'searches'
	/** Threads, answers and pages of a TwinSpace. */
	| 'posts'
	| 'uploads'
	| 'messages'
	| 'contact-requests'
	| 'notices'
	| 'notice-replies'
	/** Mails and questions to somebody who is asked to come along or to confirm. */
	| 'invitations'
	| 'drafts'
	| 'reports'
	| 'pupil-lists';
