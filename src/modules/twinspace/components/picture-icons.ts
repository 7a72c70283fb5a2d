import Apple from '@lucide/svelte/icons/apple';
import Bird from '@lucide/svelte/icons/bird';
import Cake from '@lucide/svelte/icons/cake';
import Car from '@lucide/svelte/icons/car';
import Cat from '@lucide/svelte/icons/cat';
import Dog from '@lucide/svelte/icons/dog';
import Fish from '@lucide/svelte/icons/fish';
import Flower from '@lucide/svelte/icons/flower';
import Heart from '@lucide/svelte/icons/heart';
import House from '@lucide/svelte/icons/house';
import Key from '@lucide/svelte/icons/key-round';
import Moon from '@lucide/svelte/icons/moon';
import Boat from '@lucide/svelte/icons/sailboat';
import Star from '@lucide/svelte/icons/star';
import Sun from '@lucide/svelte/icons/sun';
import Tree from '@lucide/svelte/icons/tree-deciduous';
import type { Icon } from '#platform/kit';
import type { Picture } from '../pupil.ts';

export const pictureIcons: Record<Picture, Icon> = {
	sun: Sun,
	moon: Moon,
	star: Star,
	heart: Heart,
	cat: Cat,
	dog: Dog,
	fish: Fish,
	bird: Bird,
	tree: Tree,
	flower: Flower,
	apple: Apple,
	cake: Cake,
	house: House,
	car: Car,
	boat: Boat,
	key: Key
};
