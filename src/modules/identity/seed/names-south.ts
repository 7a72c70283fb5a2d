import type { NameStock } from './name-stock.ts';

/** Southern Europe. Greek and Cypriot names stand in Greek, with the spelling their owners use in an address after `=`. */
export const names: Readonly<Record<string, NameStock>> = {
	ES: {
		female:
			'María Carmen Ana Isabel Laura Cristina Marta Pilar Elena Raquel Lucía Beatriz Rocío Mercedes Inmaculada Nuria Montserrat Amaia ' +
			'Yolanda Silvia',
		male: 'Antonio José Manuel Francisco Javier Daniel Miguel Carlos Alejandro Rafael Fernando Jordi Iker Sergio',
		family:
			'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz ' +
			'Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado ' +
			'Castro Ortiz Rubio Marín Sanz Iglesias Medina Garrido Cortés Castillo Puig Ferrer Etxeberria Otero',
		familyNames: 2,
		pupils: 'Lucía Sofía Martina Valeria Paula Hugo Mateo Leo Pablo Álvaro Alma Nicolás Noa Izan Carla Unai'
	},
	IT: {
		female:
			'Maria Anna Francesca Laura Paola Daniela Silvia Elena Chiara Cristina Valentina Barbara Federica Simona Roberta Antonella Rosanna ' +
			'Giovanna Lucia Patrizia',
		male: 'Marco Andrea Giuseppe Paolo Luca Francesco Roberto Stefano Alessandro Giorgio Davide Massimo Fabio Salvatore',
		family:
			'Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi ' +
			'Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra ' +
			'Coppola De_Santis Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala Pellegrini Gatti',
		pupils: 'Giulia Sofia Aurora Ginevra Beatrice Alice Leonardo Francesco Tommaso Edoardo Alessandro Matteo Emma Riccardo Gaia Lorenzo'
	},
	PT: {
		female: 'Maria Ana Isabel Paula Carla Sandra Cristina Teresa Margarida Sofia Helena Susana Fátima Graça Catarina Filipa Lurdes Dulce',
		male: 'João José António Paulo Pedro Luís Rui Nuno Carlos Miguel Jorge Hugo Tiago',
		family:
			'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida ' +
			'Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho Cruz Cunha ' +
			'Pires Ramos Reis Simões Antunes Matos Fonseca',
		familyNames: 2,
		pupils: 'Leonor Matilde Carolina Beatriz Mariana Francisco Afonso Duarte Lourenço Tomás Benedita Santiago Inês Gonçalo'
	},
	GR: {
		female:
			'Μαρία=Maria Ελένη=Eleni Αικατερίνη=Katerina Βασιλική=Vasiliki Σοφία=Sofia Αγγελική=Angeliki Γεωργία=Georgia Δήμητρα=Dimitra ' +
			'Κωνσταντίνα=Konstantina Παναγιώτα=Panagiota Ιωάννα=Ioanna Χριστίνα=Christina Ευαγγελία=Evangelia Άννα=Anna Θεοδώρα=Theodora Όλγα=Olga',
		male:
			'Γεώργιος=Georgios Δημήτρης=Dimitris Κωνσταντίνος=Konstantinos Ιωάννης=Ioannis Νίκος=Nikos Χρήστος=Christos Παναγιώτης=Panagiotis ' +
			'Βασίλης=Vasilis Αντώνης=Antonis Σπύρος=Spyros Ηλίας=Ilias Στέλιος=Stelios',
		family:
			'Παπαδόπουλος=Papadopoulos/Παπαδοπούλου=Papadopoulou Βλάχος=Vlachos/Βλάχου=Vlachou Αγγελόπουλος=Angelopoulos/Αγγελοπούλου=Angelopoulou ' +
			'Νικολαΐδης=Nikolaidis/Νικολαΐδου=Nikolaidou Γεωργίου=Georgiou Παπαγεωργίου=Papageorgiou Μακρής=Makris/Μακρή=Makri ' +
			'Καραγιάννης=Karagiannis/Καραγιάννη=Karagianni Αντωνίου=Antoniou Οικονόμου=Oikonomou Δημητρίου=Dimitriou Αλεξίου=Alexiou ' +
			'Κωστόπουλος=Kostopoulos/Κωστοπούλου=Kostopoulou Λάμπρου=Lamprou Χατζής=Chatzis/Χατζή=Chatzi Ζαχαρίου=Zachariou Σταματίου=Stamatiou ' +
			'Μανωλάκης=Manolakis/Μανωλάκη=Manolaki Βασιλάκης=Vasilakis/Βασιλάκη=Vasilaki Σαμαράς=Samaras/Σαμαρά=Samara Πετρίδης=Petridis/Πετρίδου=Petridou ' +
			'Τσιμπούκης=Tsimpoukis/Τσιμπούκη=Tsimpouki Κουτσός=Koutsos/Κουτσού=Koutsou Ρήγας=Rigas/Ρήγα=Riga Θεοδωρίδης=Theodoridis/Θεοδωρίδου=Theodoridou',
		pupils:
			'Μαρία=Maria Ελένη=Eleni Ιωάννα=Ioanna Δανάη=Danai Νεφέλη=Nefeli Γιώργος=Giorgos Κώστας=Kostas Άγγελος=Angelos Φοίβος=Foivos ' +
			'Ορέστης=Orestis Μυρτώ=Myrto Θάνος=Thanos Ιάσονας=Iasonas Αριάδνη=Ariadni'
	},
	CY: {
		female:
			'Μαρία=Maria Ελένη=Eleni Ανδρούλα=Androulla Χρυστάλλα=Chrystalla Στέλλα=Stella Έλενα=Elena Χριστιάνα=Christiana Άντρη=Andri ' +
			'Δέσπω=Despo Γιώτα=Yiota Παναγιώτα=Panayiota',
		male: 'Ανδρέας=Andreas Γιώργος=Yiorgos Κώστας=Costas Μάριος=Marios Χάρης=Charis Νεόφυτος=Neophytos Σάββας=Savvas Παναγιώτης=Panayiotis',
		family:
			'Γεωργίου=Georgiou Χριστοδούλου=Christodoulou Ιωάννου=Ioannou Χαραλάμπους=Charalambous Κωνσταντίνου=Constantinou Νικολάου=Nicolaou ' +
			'Ανδρέου=Andreou Παναγιώτου=Panayiotou Σάββα=Savva Μιχαήλ=Michael Δημητρίου=Demetriou Κυριάκου=Kyriacou Στυλιανού=Stylianou ' +
			'Λοΐζου=Loizou Παπαδόπουλος=Papadopoulos/Παπαδοπούλου=Papadopoulou Ηλία=Elia',
		pupils: 'Ελένη=Eleni Μαρίνα=Marina Άντρια=Andria Δέσποινα=Despina Χρίστος=Christos Ανδρέας=Andreas Λούκας=Loucas Μιχάλης=Michalis'
	},
	TR: {
		female:
			'Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Sultan Hülya Özlem Sevgi Gülşen Esra Tuğba Pınar Derya Nurcan Filiz Serpil Aslı ' +
			'Gamze Ebru Nilgün',
		male: 'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Ömer Yusuf Emre Serkan Burak Cengiz Tolga Volkan',
		family:
			'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat ' +
			'Korkmaz Çakır Erdoğdu Acar Güneş Aktaş Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy ' +
			'Karaca Uçar Duman Bozkurt Erdem',
		pupils: 'Elif Defne Zeynep Asel Nehir Yusuf Alparslan Göktuğ Ömer Kerem Ecrin Miray Çınar Mert Duru Eymen'
	}
};
