/** What the frame of every page shows of the person who is signed in. */
export type ShellViewer = {
	name: string;
	kind: 'person' | 'pupil' | 'guest';
	/** Works in a national office, in the central office. */
	officer: boolean;
	central: boolean;
	unreadMessages?: number;
	unreadNotifications?: number;
};
