import * as v from 'valibot';
import { name, optionalName, optionalUuid, uuid } from '#platform/form';
import { MOST_FILES } from './material.ts';

/** Files that have been received, cleaned and stored, on their way into the table. */
const StoredFile = v.object({
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(140)),
	kind: v.picklist(['image', 'video', 'file']),
	mediaType: v.pipe(v.string(), v.maxLength(100)),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
	width: v.nullable(v.number()),
	height: v.nullable(v.number()),
	blobKey: v.string(),
	thumbKey: v.nullable(v.string())
});
export type StoredFile = v.InferOutput<typeof StoredFile>;

export const AddMaterialsForm = v.object({
	projectId: uuid,
	folderId: optionalUuid,
	files: v.pipe(v.array(StoredFile), v.maxLength(MOST_FILES))
});
export const MaterialForm = v.object({ projectId: uuid, materialId: uuid });
export const ChangeMaterialForm = v.object({
	projectId: uuid,
	materialId: uuid,
	name: name(140),
	alt: optionalName(300),
	folderId: optionalUuid
});
export const OpenFolderForm = v.object({ projectId: uuid, parentId: optionalUuid, title: name(80) });
export const RenameFolderForm = v.object({ projectId: uuid, folderId: uuid, title: name(80) });
export const FolderForm = v.object({ projectId: uuid, folderId: uuid });
