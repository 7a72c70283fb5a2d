import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Doc } from '../../document.ts';
import { safeHref } from '../../inline.ts';
import { pictureNode } from './picture.ts';

export type EditorWishes = {
	element: HTMLElement;
	doc: Doc;
	/** What the editing area is called, for people who hear it. */
	label: string;
	srcOf: (material: string) => string;
	changed: () => void;
	/** The cursor went elsewhere: buttons may have to look pressed. */
	moved: () => void;
};

/** Starts the editor of pages: exactly the nodes and marks that a page may hold. Loaded only where somebody writes. */
export function startEditor({ element, doc, label, srcOf, changed, moved }: EditorWishes): Editor {
	return new Editor({
		element,
		// Its styles stand in the component: the content security policy refuses styles made at run time.
		injectCSS: false,
		content: doc,
		extensions: [
			StarterKit.configure({
				heading: { levels: [2, 3, 4] },
				link: {
					openOnClick: false,
					protocols: ['mailto'],
					isAllowedUri: (uri) => safeHref(uri) !== undefined,
					HTMLAttributes: { target: null, class: null }
				},
				strike: false,
				underline: false,
				code: false,
				codeBlock: false
			}),
			pictureNode(srcOf)
		],
		editorProps: { attributes: { class: 'prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, dir: 'auto' } },
		onUpdate: changed,
		onSelectionUpdate: moved,
		onTransaction: moved
	});
}
