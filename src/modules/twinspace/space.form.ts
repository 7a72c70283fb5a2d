import * as v from 'valibot';
import { checkbox, uuid } from '#platform/form';

export const SettingsForm = v.object({
	projectId: uuid,
	pupilsOpenThreads: checkbox,
	approvePupilUploads: checkbox,
	guestsReply: checkbox,
	guestsReadPages: checkbox,
	guestsReadForum: checkbox,
	guestsReadMaterials: checkbox
});
export const GuestForm = v.object({ projectId: uuid, personId: uuid });
