import type { NameStock } from './name-stock.ts';

/** The Western Balkans. */
export const names: Readonly<Record<string, NameStock>> = {
	AL: {
		female: 'Mira Elira Albana Teuta Valbona Drita Ermira Anila Blerina Lindita Majlinda Entela Arta Eriona Suela',
		male: 'Arben Ilir Agron Gent Altin Besnik Dritan Ardian Endrit Genci',
		family:
			'Hoxha Shehu Prifti Gjoka Leka Kola Dervishi Marku Basha Hysa Çela Muça Lleshi Gjini Toska Kodra Bushati Rama Zeneli Xhafa Lika',
		pupils: 'Amelia Ajla Melisa Erisa Noel Joel Dion Ersi Klea Luan'
	},
	BA: {
		female: 'Amra Jasmina Selma Aida Mirela Lejla Dragana Snežana Ivana Sanela Merima Marija Azra Edina Vesna',
		male: 'Emir Adnan Mirza Dejan Zoran Ivan Haris Damir Nermin Goran',
		family:
			'Hodžić Hadžić Čengić Delić Kovačević Imamović Mehmedović Petrović Jurić Marić Softić Begić Halilović Tomić Babić Kurtović Pavlović ' +
			'Omerović Zukić Ramić',
		pupils: 'Amina Merjem Sara Lamija Dženana Ahmed Tarik Vedad Luka Stefan Ena Davud'
	},
	ME: {
		female: 'Milica Jelena Ana Vesna Marija Ivana Tamara Dragana Sanja Biljana Snežana Nataša',
		male: 'Nikola Marko Miloš Vladimir Petar Dejan Luka Ratko',
		family:
			'Popović Marković Vujović Radović Đurović Ivanović Petrović Perović Bulatović Knežević Radulović Mijović Lakić Kovačević Raičević Ćetković',
		pupils: 'Dunja Iva Sara Ksenija Vuk Pavle Strahinja Filip Lena Andrej'
	},
	MK: {
		female:
			'Билјана=Biljana Весна=Vesna Елена=Elena Сузана=Suzana Маја=Maja Снежана=Snezhana Лидија=Lidija Виолета=Violeta Катерина=Katerina ' +
			'Арта=Arta Наташа=Natasha',
		male: 'Зоран=Zoran Горан=Goran Дејан=Dejan Љупчо=Ljupcho Игор=Igor Стефан=Stefan Арбен=Arben Бранко=Branko',
		family:
			'Стојановски=Stojanovski/Стојановска=Stojanovska Трајковски=Trajkovski/Трајковска=Trajkovska Петровски=Petrovski/Петровска=Petrovska ' +
			'Николов=Nikolov/Николова=Nikolova Димовски=Dimovski/Димовска=Dimovska Јовановски=Jovanovski/Јовановска=Jovanovska ' +
			'Атанасов=Atanasov/Атанасова=Atanasova Ристовски=Ristovski/Ристовска=Ristovska Ангелов=Angelov/Ангелова=Angelova ' +
			'Јусуфи=Jusufi Митревски=Mitrevski/Митревска=Mitrevska Спасовски=Spasovski/Спасовска=Spasovska Селмани=Selmani',
		pupils: 'Јана=Jana Калина=Kalina Ева=Eva Софија=Sofija Лука=Luka Матеј=Matej Филип=Filip Давид=David'
	},
	RS: {
		female:
			'Јелена=Jelena Милица=Milica Драгана=Dragana Снежана=Snežana Ивана=Ivana Марија=Marija Весна=Vesna Наташа=Nataša Љиљана=Ljiljana ' +
			'Сања=Sanja Биљана=Biljana Тамара=Tamara',
		male: 'Милан=Milan Никола=Nikola Зоран=Zoran Драган=Dragan Марко=Marko Горан=Goran Владимир=Vladimir Бојан=Bojan Небојша=Nebojša',
		family:
			'Јовановић=Jovanović Петровић=Petrović Николић=Nikolić Марковић=Marković Ђорђевић=Đorđević Стојановић=Stojanović Илић=Ilić ' +
			'Станковић=Stanković Павловић=Pavlović Милошевић=Milošević Симић=Simić Лазић=Lazić Тодоровић=Todorović Живковић=Živković ' +
			'Радосављевић=Radosavljević Костић=Kostić Вуковић=Vuković Нађ=Nađ Савић=Savić Бабић=Babić',
		pupils:
			'Софија=Sofija Дуња=Dunja Теодора=Teodora Хана=Hana Лука=Luka Стефан=Stefan Вукашин=Vukašin Огњен=Ognjen Мила=Mila Растко=Rastko'
	},
	XK: {
		female: 'Vjosa Arta Fatmire Shqipe Valdete Blerta Mimoza Albulena Lumturije Besa Jehona',
		male: 'Arben Blerim Driton Fatos Agim Besim Visar Liridon',
		family: 'Krasniqi Gashi Berisha Morina Shala Bytyqi Hoxha Kastrati Kryeziu Hyseni Ahmeti Zeka Rexhepi Bajrami Haliti',
		pupils: 'Rita Dea Era Lea Rron Dion Jon Erion'
	}
};
