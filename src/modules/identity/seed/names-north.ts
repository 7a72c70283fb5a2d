import type { NameStock } from './name-stock.ts';

/** Nordic and Baltic countries. */
export const names: Readonly<Record<string, NameStock>> = {
	DK: {
		female: 'Mette Anne Kirsten Hanne Lone Charlotte Camilla Louise Trine Signe Karen Birgitte Maja Ida Pernille Stine Rikke Tine',
		male: 'Lars Peter Søren Jens Henrik Thomas Martin Rasmus Mikkel Anders Jesper Kasper Bo Torben',
		family:
			'Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen ' +
			'Møller Poulsen Johansen Knudsen Mortensen Bjerregaard Lund Holm Schmidt Kjær Bach Dahl Winther Østergaard Toft',
		pupils: 'Freja Alma Clara Ella Karla Agnes Oscar William Noah Emil Malthe Storm Ravn Villads'
	},
	FI: {
		female: 'Anna Johanna Maria Hanna Katja Sari Minna Päivi Tiina Riikka Outi Kaisa Elina Satu Heidi Jenni Noora Aino Leena Merja',
		male: 'Jussi Mikko Juha Antti Janne Petri Timo Sami Ville Olli Kari Markku Eero Tuomas Aleksi',
		family:
			'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen ' +
			'Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen ' +
			'Ahonen Ojala Leppänen Lindström Nyman',
		pupils: 'Aada Eevi Helmi Linnea Pihla Venla Leo Elias Onni Oiva Väinö Eino Toivo Siiri'
	},
	IS: {
		female: 'Guðrún Anna Sigríður Kristín Margrét Helga Ragnheiður Ingibjörg Þórdís Hildur Katrín Edda Sólveig Unnur Ásta Hrafnhildur',
		male: 'Jón Sigurður Guðmundur Gunnar Ólafur Einar Kristján Magnús Stefán Birgir Þorsteinn Halldór Árni Bjarki',
		family:
			'Jónsson/Jónsdóttir Sigurðsson/Sigurðardóttir Guðmundsson/Guðmundsdóttir Gunnarsson/Gunnarsdóttir Ólafsson/Ólafsdóttir ' +
			'Magnússon/Magnúsdóttir Einarsson/Einarsdóttir Kristjánsson/Kristjánsdóttir Björnsson/Björnsdóttir Stefánsson/Stefánsdóttir ' +
			'Halldórsson/Halldórsdóttir Árnason/Árnadóttir Pálsson/Pálsdóttir Haraldsson/Haraldsdóttir Þórsson/Þórsdóttir Ragnarsson/Ragnarsdóttir',
		pupils: 'Emilía Embla Freyja Hekla Salka Birta Aron Kári Úlfur Dagur Óliver Jökull'
	},
	NO: {
		female: 'Ingrid Kari Anne Marit Hilde Silje Solveig Ragnhild Tone Kristin Astrid Berit Turid Liv Randi Marianne Sunniva Eli',
		male: 'Ole Per Lars Knut Bjørn Geir Tor Øyvind Kjetil Håvard Eirik Magnus Sverre Trond Jon',
		family:
			'Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen ' +
			'Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Lund Solberg Bakke Moen Strand Myhre Sandvik Fjeld Nygård Brekke Sæther',
		pupils: 'Nora Emma Maja Frida Tuva Sofie Jakob Oskar Filip Aksel Iben Sander Ludvig Eline'
	},
	SE: {
		female: 'Anna Eva Maria Karin Kristina Lena Sara Emma Malin Jenny Åsa Ulrika Annika Sofia Frida Elin Cecilia Helena Linnéa Ylva',
		male: 'Lars Anders Mikael Johan Per Erik Karl Fredrik Magnus Jonas Mattias Björn Henrik Stefan Olof',
		family:
			'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson ' +
			'Lindberg Jakobsson Magnusson Lindström Lindqvist Lindgren Axelsson Berglund Bergström Lundgren Mattsson Fransson Sandberg Sjöberg ' +
			'Forsberg Wallin Engström Eklund Åberg Norén',
		pupils: 'Alice Maja Vera Selma Astrid Signe Hugo Liam Nils Elsa Axel Sixten Ebba Viggo'
	},
	EE: {
		female:
			'Kadri Liina Anneli Maarika Piret Triin Kristi Merike Ülle Tiina Helen Katrin Mari-Liis Reet Evelin Signe Kersti Eve Marju Külli',
		male: 'Siim Margus Toomas Andres Priit Jaan Indrek Urmas Rein Meelis Tõnu Kristjan Mihkel Ott',
		family:
			'Tamm Saar Sepp Mägi Kask Kukk Ilves Rebane Nurm Koppel Kallas Oja Lepik Raudsepp Kuusk Vaher Pärn Ojala Põder Lepp Luik Karu ' +
			'Laur Sild Teder Kivi Jõgi Vares Lill Aasmäe Roos Liiv Kangur Pukk Hunt Uibo',
		pupils: 'Mari Mia Lenna Hanna Laura Saskia Robin Oskar Rasmus Karl Kaspar Sander Lisandra Mattias'
	},
	LV: {
		female: 'Inese Ilze Anita Kristīne Līga Dace Inga Iveta Sandra Aija Baiba Gunta Ieva Zane Laura Evija Sarmīte Vita',
		male: 'Jānis Andris Juris Edgars Māris Aivars Artūrs Mārtiņš Pēteris Gints Kaspars Uldis',
		family:
			'Bērziņš/Bērziņa Kalniņš/Kalniņa Ozoliņš/Ozoliņa Jansons/Jansone Liepiņš/Liepiņa Krūmiņš/Krūmiņa Balodis/Balode Eglītis/Eglīte ' +
			'Zariņš/Zariņa Pētersons/Pētersone Vītols/Vītola Kļaviņš/Kļaviņa Vanags/Vanaga Kārkliņš/Kārkliņa Siliņš/Siliņa Gulbis/Gulbe ' +
			'Lapiņš/Lapiņa Avotiņš/Avotiņa Rozītis/Rozīte Sproģis/Sproģe Zvirbulis/Zvirbule Priede Meiers/Meiere Upītis/Upīte',
		pupils: 'Elīza Marta Sofija Anna Emīlija Roberts Gustavs Olivers Kārlis Elza Rihards Līva'
	},
	LT: {
		female: 'Rasa Daiva Jurgita Lina Vilma Asta Rūta Inga Ingrida Loreta Aušra Eglė Živilė Kristina Laima Jolanta Neringa Giedrė Violeta',
		male: 'Tomas Darius Mindaugas Vytautas Saulius Andrius Rimantas Gintaras Donatas Audrius Kęstutis Jonas',
		family:
			'Kazlauskas/Kazlauskienė Jankauskas/Jankauskaitė Petrauskas/Petrauskienė Stankevičius/Stankevičienė Vasiliauskas/Vasiliauskaitė ' +
			'Butkus/Butkienė Žukauskas/Žukauskienė Paulauskas/Paulauskaitė Urbonas/Urbonienė Kavaliauskas/Kavaliauskienė Navickas/Navickienė ' +
			'Ramanauskas/Ramanauskienė Šimkus/Šimkutė Rimkus/Rimkienė Mažeika/Mažeikienė Daukša/Daukšaitė Grigas/Grigienė Balčiūnas/Balčiūnaitė ' +
			'Sakalauskas/Sakalauskienė Gudaitis/Gudaitienė Norkus/Norkutė Žemaitis/Žemaitienė',
		pupils: 'Liepa Austėja Emilija Kamilė Ugnė Lukas Matas Jokūbas Dominykas Benas Luknė Nojus Gabija Herkus'
	}
};
