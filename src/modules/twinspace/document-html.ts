import { renderJSONContentToString } from '@tiptap/static-renderer/json/html-string';
import type { Block, Doc, ListItem } from './document.ts';
import type { Inline, Mark } from './inline.ts';

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

type Node = Doc | Block | ListItem | Inline;
const joined = (children: string | string[] | undefined): string => [children ?? []].flat().join('');

type Rendered = { node: Node; parent?: Node | undefined; children?: string | string[] | undefined };
/** A block follows the direction of its own first letter, because partners write in several scripts; what stands inside goes with it. */
const dirOf = (parent: Node | undefined): string => (parent === undefined || parent.type === 'doc' ? ' dir="auto"' : '');

/** Nothing of a document reaches the page but escaped text, checked addresses and ids. */
function renderer(srcOf: (material: string) => string) {
	const block =
		(tag: string) =>
		({ parent, children }: Rendered) =>
			`<${tag}${dirOf(parent)}>${joined(children)}</${tag}>`;
	return renderJSONContentToString<Mark, Node>({
		nodeMapping: {
			doc: ({ children }) => joined(children),
			text: ({ node }) => (node.type === 'text' ? escape(node.text) : ''),
			hardBreak: () => '<br>',
			paragraph: block('p'),
			heading: ({ node, parent, children }) => {
				const level = node.type === 'heading' ? node.attrs.level : 2;
				return `<h${level}${dirOf(parent)}>${joined(children)}</h${level}>`;
			},
			bulletList: block('ul'),
			orderedList: ({ node, parent, children }) => {
				const start = node.type === 'orderedList' && node.attrs.start !== 1 ? ` start="${node.attrs.start}"` : '';
				return `<ol${dirOf(parent)}${start}>${joined(children)}</ol>`;
			},
			listItem: block('li'),
			blockquote: block('blockquote'),
			horizontalRule: () => '<hr>',
			image: ({ node }) => {
				if (node.type !== 'image') return '';
				const { material, alt, caption } = node.attrs;
				const words = caption ? `<figcaption dir="auto">${escape(caption)}</figcaption>` : '';
				return `<figure><img src="${escape(srcOf(material))}" alt="${escape(alt)}" loading="lazy">${words}</figure>`;
			}
		},
		markMapping: {
			bold: ({ children }) => `<strong>${joined(children)}</strong>`,
			italic: ({ children }) => `<em>${joined(children)}</em>`,
			link: ({ mark, children }) =>
				mark.type === 'link' ? `<a href="${escape(mark.attrs.href)}" rel="noopener nofollow ugc">${joined(children)}</a>` : joined(children)
		},
		unhandledNode: () => '',
		unhandledMark: ({ children }) => joined(children)
	});
}

/** The address of a material of a space; stored pages name it, so it never changes. */
export const materialSrc = (projectId: string, material: string): string => `/spaces/${projectId}/materials/${material}/file`;

/** The page as HTML. Made once, when the page is stored. */
export const htmlOf = (doc: Doc, projectId: string): string => renderer((material) => materialSrc(projectId, material))({ content: doc });
