import type { NameStock } from './name-stock.ts';

/** Western Europe; Belgium keeps one stock for each of its communities. */
export const names: Readonly<Record<string, NameStock>> = {
	AT: {
		female: 'Claudia Sabine Martina Andrea Petra Barbara Michaela Birgit Elisabeth Karin Daniela Julia Katharina Eva Ursula Monika Bettina',
		male: 'Thomas Michael Andreas Markus Christian Stefan Martin Wolfgang Johannes Bernhard Florian Georg Gerald',
		family:
			'Gruber Huber Bauer Wagner Müller Pichler Steiner Moser Mayer Hofer Leitner Berger Fuchs Eder Fischer Schmid Winkler Weber Schwarz ' +
			'Maier Schneider Reiter Mayr Wimmer Egger Brunner Lang Baumgartner Auer Haas Wallner Aigner Ebner Koller Lechner',
		pupils: 'Marie Emilia Anna Valentina Johanna Paul Jakob Elias Maximilian David Lena Moritz Magdalena Felix'
	},
	'BE-fr': {
		female: 'Isabelle Nathalie Véronique Anne Sophie Catherine Céline Valérie Aurélie Julie Caroline Laurence Bénédicte Charlotte',
		male: 'Philippe Marc Benoît Thierry Olivier Vincent Nicolas Frédéric Xavier Pierre Laurent Grégory',
		family:
			'Dubois Lambert Dupont Martin Simon Lejeune Leroy Renard Denis Gérard Delvaux Collard Charlier Noël Thiry Goffin Mathieu Bodart ' +
			'Hardy Lecomte Baudoux Pirotte Wauters Henrard Massart Jacquemin Dehaye',
		pupils: 'Louise Camille Juliette Zoé Lina Arthur Louis Adam Gabriel Hugo Eva Nathan Rayan Manon'
	},
	'BE-nl': {
		female: 'Ann Katrien Els Griet Hilde Sofie Lieve Nele Veerle Inge Karen Tine Ilse Marijke',
		male: 'Jan Koen Bart Wim Peter Dirk Tom Stijn Kris Geert Joris Pieter',
		family:
			'Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De_Smet De_Clercq Van_Damme Verhoeven Vermeulen Hermans Aerts ' +
			'Michiels Van_den_Broeck Desmet Smets Martens Segers Vandenberghe Coppens Lemmens De_Backer Verstraete',
		pupils: 'Emma Louise Elena Noor Fien Lucas Liam Vic Lars Jef Amber Wout Yasmina Seppe'
	},
	'BE-de': {
		female: 'Monika Claudia Andrea Sabine Nathalie Ingrid Kathrin Doris',
		male: 'Alexander Guido Roland Manfred Norbert Dieter Yves',
		family: 'Schmitz Heinen Lenz Kirch Pauels Radermacher Henkes Schröder Laschet Meyer Thunus Wiesemes Margraff Hilgers',
		pupils: 'Lea Hannah Mia Jonas Leon Noah Elise Julian'
	},
	DE: {
		female:
			'Sabine Susanne Petra Andrea Stefanie Katrin Anja Claudia Birgit Nicole Julia Ulrike Heike Miriam Friederike Svenja Dorothee Aylin ' +
			'Franziska Meike',
		male: 'Michael Thomas Andreas Stefan Matthias Frank Jens Tobias Jan Uwe Christoph Holger Sven Martin Cem',
		family:
			'Müller Schmidt Schneider Fischer Weber Becker Hoffmann Schulz Koch Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun ' +
			'Krüger Hartmann Lange Werner Krause Lehmann Köhler Maier König Walter Huber Kaiser Fuchs Peters Möller Weiß Jung Hahn Vogel Keller ' +
			'Günther Frank Berger Winkler Roth Beck Lorenz Baumann Yılmaz',
		pupils: 'Emma Mia Hannah Lina Frieda Ben Paul Finn Luis Mats Emil Leni Karim Nele Jonas Ida'
	},
	FR: {
		female:
			'Isabelle Nathalie Sylvie Catherine Valérie Sandrine Céline Aurélie Stéphanie Delphine Émilie Claire Hélène Amélie Florence ' +
			'Karine Élodie Marie-Laure Samira Gaëlle',
		male: 'Laurent Philippe Christophe Nicolas Stéphane Frédéric Julien Olivier Pascal Guillaume Thierry Yann Bruno Karim',
		family:
			'Bernard Thomas Robert Richard Petit Durand Leroy Moreau Laurent Lefebvre Roux Fournier Girard Bonnet Lambert Fontaine Rousseau ' +
			'Vincent Muller Lefèvre Faure Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Perrin Robin Clément Morin ' +
			'Dumont Marchand Le_Gall Le_Goff Benali Noël Barbier Schmitt Étienne Payet Hoarau',
		pupils: 'Jade Louise Emma Alice Chloé Gabriel Raphaël Arthur Louis Jules Inès Nolan Léa Ilyan Maëlys Titouan'
	},
	IE: {
		female: 'Mary Siobhán Aoife Niamh Gráinne Deirdre Orla Caitríona Sinéad Fiona Áine Róisín Eimear Bríd Clodagh Maeve',
		male: 'Seán Patrick Ciarán Declan Brendan Eoin Padraig Niall Conor Donal Fergal Diarmuid',
		family:
			"Murphy Kelly O'Sullivan Walsh Smith O'Brien Byrne Ryan O'Connor O'Neill O'Reilly Doyle McCarthy Gallagher Doherty Kennedy Lynch " +
			'Murray Quinn Moore McLoughlin Nolan Ó_Dónaill Ní_Bhriain Healy Foley Fitzgerald Keane Hogan Brady',
		pupils: 'Saoirse Fiadh Grace Éabha Caoimhe Jack Oisín Rían Cillian Fionn Sadhbh Tadhg'
	},
	LU: {
		female: 'Martine Danielle Sandra Claudine Monique Nathalie Viviane Joëlle Tammy Carole Anouk',
		male: 'Marc Claude Jean-Paul Guy Patrick Luc Tom Serge Laurent Pol',
		family:
			'Schmit Muller Weber Hoffmann Wagner Thill Schroeder Kieffer Reuter Klein Becker Welter Theis Faber da_Silva Ferreira Meyers Kayser',
		pupils: 'Emma Mia Lina Zoé Gabriel Leo Noah Tiago Lara Ben'
	},
	NL: {
		female: 'Marieke Anneke Ingrid Esther Saskia Femke Annemarie Wendy Linda Mirjam Judith Sanne Yvonne Marloes Hanneke Karin',
		male: 'Jeroen Peter Marcel Erik Bas Sander Wouter Maarten Rob Frank Joost Arjan Hans',
		family:
			'de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks ' +
			'van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits van_der_Meer Kok Jacobs Vermeer van_Vliet Postma Hoekstra El_Idrissi',
		pupils: 'Julia Mila Emma Tess Saar Noah Sem Daan Finn Levi Fenna Thijs Aya Bram'
	},
	GB: {
		female: 'Helen Susan Catherine Rhiannon Fiona Priya Margaret Emma',
		male: 'Owen David Alasdair Simon Imran Gareth',
		family: 'Hughes Davies Campbell Taylor Robinson Patel Wright Fraser Morgan Clarke',
		pupils: 'Olivia Isla Noah Callum Megan Zara'
	},
	LI: {
		female: 'Andrea Brigitte Cornelia Daniela Manuela Sandra Nicole Karin',
		male: 'Markus Daniel Peter Christoph Jürgen Roland',
		family: 'Büchel Marxer Hasler Ospelt Frick Beck Wohlwend Kaiser Hoop Ritter Batliner Oehri',
		pupils: 'Lena Mia Elin Noah Leon Laurin Nina Samuel'
	},
	MT: {
		female: 'Maria Josephine Rita Doris Carmen Marthese Graziella Claire Roberta Charmaine Bernardette Daniela',
		male: 'Joseph Mario Carmel Anthony Charles Paul Noel Kenneth Jesmond',
		family:
			'Borg Camilleri Vella Farrugia Zammit Galea Micallef Grech Attard Spiteri Azzopardi Mifsud Caruana Muscat Agius Pace Fenech Schembri ' +
			'Abela Sammut Gauci Debono',
		pupils: 'Emma Amy Julia Kaya Luke Jake Matthew Zak Ella Nina'
	}
};
