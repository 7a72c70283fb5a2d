/** What forums and folders are called, by the project's first language; English otherwise. */
export type RoomNames = { meet: string; help: string; ideas: string; work: string; staff: string; pictures: string; documents: string };

const english: RoomNames = {
	meet: 'Getting to know each other',
	help: 'Questions and help',
	ideas: 'Ideas',
	work: 'Our work',
	staff: 'Staff room',
	pictures: 'Pictures',
	documents: 'Documents'
};
const others: Readonly<Record<string, RoomNames>> = {
	fr: {
		meet: 'Faire connaissance',
		help: 'Questions et coups de main',
		ideas: 'Idées',
		work: 'Notre travail',
		staff: 'Salle des professeurs',
		pictures: 'Images',
		documents: 'Documents'
	},
	de: {
		meet: 'Kennenlernen',
		help: 'Fragen und Hilfe',
		ideas: 'Ideen',
		work: 'Unsere Arbeit',
		staff: 'Lehrerzimmer',
		pictures: 'Bilder',
		documents: 'Dokumente'
	},
	es: {
		meet: 'Nos conocemos',
		help: 'Preguntas y ayuda',
		ideas: 'Ideas',
		work: 'Nuestro trabajo',
		staff: 'Sala de profesores',
		pictures: 'Imágenes',
		documents: 'Documentos'
	},
	it: {
		meet: 'Conosciamoci',
		help: 'Domande e aiuto',
		ideas: 'Idee',
		work: 'Il nostro lavoro',
		staff: 'Sala insegnanti',
		pictures: 'Immagini',
		documents: 'Documenti'
	},
	pt: {
		meet: 'Vamos conhecer-nos',
		help: 'Perguntas e ajuda',
		ideas: 'Ideias',
		work: 'O nosso trabalho',
		staff: 'Sala de professores',
		pictures: 'Imagens',
		documents: 'Documentos'
	},
	el: {
		meet: 'Γνωριμία',
		help: 'Απορίες και βοήθεια',
		ideas: 'Ιδέες',
		work: 'Η δουλειά μας',
		staff: 'Γραφείο καθηγητών',
		pictures: 'Εικόνες',
		documents: 'Έγγραφα'
	},
	tr: {
		meet: 'Tanışma',
		help: 'Sorular ve yardım',
		ideas: 'Fikirler',
		work: 'Çalışmalarımız',
		staff: 'Öğretmenler odası',
		pictures: 'Görseller',
		documents: 'Belgeler'
	},
	ar: {
		meet: 'لنتعارف',
		help: 'أسئلة ومساعدة',
		ideas: 'أفكار',
		work: 'عملنا',
		staff: 'قاعة المعلّمين',
		pictures: 'صور',
		documents: 'وثائق'
	},
	pl: {
		meet: 'Poznajmy się',
		help: 'Pytania i pomoc',
		ideas: 'Pomysły',
		work: 'Nasza praca',
		staff: 'Pokój nauczycielski',
		pictures: 'Obrazy',
		documents: 'Dokumenty'
	}
};
export const roomNames = (language: string | undefined): RoomNames => others[language ?? ''] ?? english;
