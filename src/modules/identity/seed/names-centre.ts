import type { NameStock } from './name-stock.ts';

/** Central Europe, where many family names have a form for men and one for women. */
export const names: Readonly<Record<string, NameStock>> = {
	CZ: {
		female: 'Jana Marie Eva Hana Lenka Kateřina Lucie Věra Alena Petra Veronika Martina Jitka Ludmila Zuzana Ivana Markéta',
		male: 'Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk Václav Ondřej',
		family:
			'Novák/Nováková Svoboda/Svobodová Novotný/Novotná Dvořák/Dvořáková Černý/Černá Procházka/Procházková Kučera/Kučerová Veselý/Veselá ' +
			'Horák/Horáková Němec/Němcová Pokorný/Pokorná Marek/Marková Pospíšil/Pospíšilová Hájek/Hájková Jelínek/Jelínková Král/Králová ' +
			'Růžička/Růžičková Beneš/Benešová Fiala/Fialová Sedláček/Sedláčková Doležal/Doležalová Zeman/Zemanová Kolář/Kolářová Krejčí ' +
			'Navrátil/Navrátilová Čermák/Čermáková Vaněk/Vaňková Urban/Urbanová',
		pupils: 'Eliška Viktorie Sofie Natálie Adéla Jakub Matyáš Vojtěch Adam Filip Tereza Šimon Barbora Antonín'
	},
	SK: {
		female: 'Mária Anna Zuzana Katarína Eva Jana Helena Monika Ivana Ľubica Martina Andrea Lucia Viera Darina',
		male: 'Peter Ján Jozef Martin Štefan Milan Ľubomír Marek Tomáš Miroslav Rastislav',
		family:
			'Horváth/Horváthová Kováč/Kováčová Varga/Vargová Tóth/Tóthová Nagy/Nagyová Baláž/Balážová Molnár/Molnárová Polák/Poláková ' +
			'Kollár/Kollárová Hudák/Hudáková Gajdoš/Gajdošová Oravec/Oravcová Lukáč/Lukáčová Šimko/Šimková Kráľ/Kráľová Hruška/Hrušková ' +
			'Mišík/Mišíková Ďurica/Ďuricová Sloboda/Slobodová Bielik/Bieliková',
		pupils: 'Nela Sofia Ema Viktória Hana Jakub Samuel Adam Michal Richard Tamara Matúš'
	},
	PL: {
		female:
			'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Magdalena Elżbieta Joanna Aleksandra Monika Beata Dorota Renata Iwona ' +
			'Justyna Grażyna Wioletta Sylwia',
		male: 'Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Grzegorz Łukasz Wojciech Rafał Zbigniew',
		family:
			'Nowak Kowalski/Kowalska Wiśniewski/Wiśniewska Wójcik Kowalczyk Kamiński/Kamińska Lewandowski/Lewandowska Zieliński/Zielińska ' +
			'Szymański/Szymańska Woźniak Dąbrowski/Dąbrowska Kozłowski/Kozłowska Mazur Jankowski/Jankowska Kwiatkowski/Kwiatkowska Krawczyk ' +
			'Kaczmarek Piotrowski/Piotrowska Grabowski/Grabowska Zając Pawłowski/Pawłowska Król Michalski/Michalska Wróbel Wieczorek ' +
			'Jabłoński/Jabłońska Nowicki/Nowicka Majewski/Majewska Stępień Malinowski/Malinowska Jaworski/Jaworska Adamczyk Dudek Górski/Górska ' +
			'Sikora Baran Rutkowski/Rutkowska Szewczyk Ostrowski/Ostrowska Pietrzak',
		pupils: 'Zuzanna Julia Maja Zofia Hanna Pola Antoni Jan Aleksander Franciszek Jakub Stanisław Lena Szymon Kacper Oliwia'
	},
	HU: {
		female: 'Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Judit Ágnes Andrea Erika Krisztina Gabriella Tímea Beáta Nóra Réka',
		male: 'László István József János Zoltán Sándor Gábor Attila Péter Tamás Balázs Csaba',
		family:
			'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete ' +
			'Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Pintér Fodor Orsós Sipos Lukács Bíró',
		pupils: 'Hanna Zoé Luca Léna Boglárka Bence Máté Dominik Levente Noel Csenge Barnabás Lilla Zalán'
	},
	SI: {
		female: 'Marija Ana Maja Irena Mojca Mateja Nataša Barbara Andreja Petra Katja Nina Vesna Urška Alenka Špela Polona',
		male: 'Franc Janez Marko Andrej Ivan Luka Matej Tomaž Boštjan Rok Gregor',
		family:
			'Novak Horvat Kovačič Krajnc Zupančič Potočnik Kovač Mlakar Kos Vidmar Golob Turk Božič Kralj Korošec Bizjak Zupan Hribar Kotnik ' +
			'Kavčič Rozman Kastelic Oblak Petek Žagar Hočevar Kolar Košir',
		pupils: 'Ema Zala Julija Sara Ajda Tomaž Luka Filip Nik Jakob Neža Žan'
	},
	HR: {
		female: 'Marija Ana Ivana Mirjana Katarina Nada Dragica Jelena Sanja Martina Snježana Maja Vesna Tihana Lidija Gordana Petra Lucija',
		male: 'Ivan Josip Marko Stjepan Tomislav Željko Mario Ante Luka Krešimir Damir',
		family:
			'Horvat Kovačević Babić Marić Jurić Novak Kovačić Knežević Vuković Marković Petrović Matić Tomić Pavlović Kovač Božić Blažević Grgić ' +
			'Pavić Radić Perić Filipović Šarić Lovrić Vidović Perković Popović Bošnjak Jukić Barišić',
		pupils: 'Mia Lucija Nika Rita Sara Luka David Jakov Petar Fran Ema Roko Dora Toma'
	},
	RO: {
		female:
			'Maria Elena Ana Ioana Mihaela Andreea Cristina Daniela Alina Gabriela Simona Carmen Monica Oana Raluca Mirela Liliana Camelia ' +
			'Adriana Ramona',
		male: 'Andrei Alexandru Ion Gheorghe Mihai Ștefan Cristian Daniel Florin Marius Adrian Bogdan Vasile',
		family:
			'Popa Popescu Ionescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Mihai Constantin Marin Nistor Florea Dobre Dinu Toma ' +
			'Munteanu Oprea Tudor Sandu Moldovan Lupu Ungureanu Barbu Neagu Preda Mureșan Cozma Albu Șerban Voicu Enache Bălan Crăciun Nagy Țurcanu',
		pupils: 'Maria Sofia Ilinca Ana Daria David Matei Luca Andrei Vlad Ioana Ștefan Antonia Rareș'
	},
	BG: {
		female:
			'Мария=Maria Иванка=Ivanka Елена=Elena Йорданка=Yordanka Пенка=Penka Росица=Rositsa Даниела=Daniela Гергана=Gergana Десислава=Desislava ' +
			'Светлана=Svetlana Румяна=Rumyana Виолета=Violeta Надежда=Nadezhda Цветелина=Tsvetelina',
		male:
			'Георги=Georgi Иван=Ivan Димитър=Dimitar Николай=Nikolay Петър=Petar Христо=Hristo Александър=Aleksandar Стоян=Stoyan Пламен=Plamen ' +
			'Красимир=Krasimir',
		family:
			'Иванов=Ivanov/Иванова=Ivanova Георгиев=Georgiev/Георгиева=Georgieva Димитров=Dimitrov/Димитрова=Dimitrova Петров=Petrov/Петрова=Petrova ' +
			'Николов=Nikolov/Николова=Nikolova Стоянов=Stoyanov/Стоянова=Stoyanova Тодоров=Todorov/Тодорова=Todorova Христов=Hristov/Христова=Hristova ' +
			'Илиев=Iliev/Илиева=Ilieva Василев=Vasilev/Василева=Vasileva Атанасов=Atanasov/Атанасова=Atanasova Петков=Petkov/Петкова=Petkova ' +
			'Ангелов=Angelov/Ангелова=Angelova Колев=Kolev/Колева=Koleva Йорданов=Yordanov/Йорданова=Yordanova Маринов=Marinov/Маринова=Marinova ' +
			'Костов=Kostov/Костова=Kostova Митев=Mitev/Митева=Miteva Златев=Zlatev/Златева=Zlateva',
		pupils:
			'Виктория=Viktoria Рая=Raya София=Sofia Дария=Daria Калина=Kalina Борис=Boris Калоян=Kaloyan Мартин=Martin Теодор=Teodor Даниел=Daniel ' +
			'Ива=Iva Никола=Nikola'
	}
};
