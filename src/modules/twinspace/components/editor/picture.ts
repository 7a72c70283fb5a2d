import { Image } from '@tiptap/extension-image';

/** A picture of the space that can be put on a page. */
export type PageImage = { id: string; name: string; alt: string; src: string };

/**
 * The node `image` as pages know it: a material by its id, the words for those who do not see it, and a caption. Its address is
 * made from the id, so what is pasted from elsewhere never becomes a picture.
 */
export const pictureNode = (srcOf: (material: string) => string) =>
	Image.extend({
		addAttributes: () => ({ material: { default: null }, alt: { default: '' }, caption: { default: '' } }),
		parseHTML: () => [
			{
				tag: 'img[src*="/materials/"]',
				getAttrs: (element: HTMLElement) => {
					const material = /\/materials\/([0-9a-f-]{36})\/file/.exec(element.getAttribute('src') ?? '')?.[1];
					if (!material || srcOf(material) !== new URL(element.getAttribute('src') ?? '', location.href).pathname) return false;
					const caption = element.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
					return { material, alt: element.getAttribute('alt') ?? '', caption };
				}
			}
		],
		renderHTML: ({ node }) => {
			const { material, alt, caption } = node.attrs as Record<'material' | 'alt' | 'caption', string>;
			const image: [string, Record<string, string>] = ['img', { src: srcOf(material), alt }];
			return caption ? ['figure', {}, image, ['figcaption', {}, caption]] : ['figure', {}, image];
		}
	}).configure({ inline: false, allowBase64: false });
