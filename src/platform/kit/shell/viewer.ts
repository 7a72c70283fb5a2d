/** What the frame of every page shows of the person who is signed in. */
export type ShellViewer = {
	name: string;
	kind: 'person' | 'pupil' | 'guest';
	/** `validated`: of a school, so that partners can be looked for. */
	standing: string;
	/** Works in a national office, in the central office. */
	officer: boolean;
	central: boolean;
	unreadMessages?: number;
	unreadNotifications?: number;
};
