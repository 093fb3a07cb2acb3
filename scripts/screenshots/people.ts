/** The people of the pictures. Nobody of them exists. */

/** Who is met during the fortnight, as LinkedIn gives them out: as many as the queue holds, so that all are in sight. */
export const circle = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Kovačević,https://www.linkedin.com/in/ana-kovacevic-labs,,Acme Labs,Product lead,03 May 2019
Omar,Haddad,https://www.linkedin.com/in/omar-haddad-writes,,Northwind Review,"Writer, editor",12 Jan 2021
Jürgen,Lang,https://www.linkedin.com/in/juergen-lang-maps,,Kartenwerk,Cartographer,30 Sep 2017
Becky,Robinson,https://www.linkedin.com/in/becky-robinson-reads,,Riverside School,Teacher,19 Feb 2020
Søren,Holm,https://www.linkedin.com/in/soren-holm-sound,,Lydhuset,Sound designer,07 Nov 2022
Noor,Baker,https://www.linkedin.com/in/noor-baker-garden,,City Gardens Trust,Landscape planner,22 Jun 2018
Priya,Raman,https://www.linkedin.com/in/priya-raman-data,,Open Transit,Data analyst,14 Aug 2023
`;

/** Everybody else; two rows have something wrong, as real exports do. */
export const others = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Fatima,El Amrani,https://www.linkedin.com/in/fatima-el-amrani-law,,Bureau Rif,Lawyer,11 Mar 2021
Kenji,Watanabe,https://www.linkedin.com/in/kenji-watanabe-type,,Moji Studio,Type designer,25 Oct 2018
,,https://www.linkedin.com/in/someone-without-a-name,,,,04 May 2019
Oluwaseun,Adebayo,https://www.linkedin.com/in/oluwaseun-adebayo-power,,Lagos Microgrid,Engineer,17 Jul 2022
Ingrid,Nilsen,https://www.linkedin.com/in/ingrid-nilsen-fjord,,,Marine biologist,08 Dec 2019
Tomasz,Zieliński,https://www.linkedin.com/in/tomasz-zielinski-rails,,Kolej Plus,Timetable planner,21 Jan 2020
Chloé,Marchand,https://example.org/chloe,,Le Petit Four,Baker,29 May 2023
Ravi,Menon,https://www.linkedin.com/in/ravi-menon-clinic,,Hillside Clinic,Doctor,13 Sep 2021
Elif,Demir,https://www.linkedin.com/in/elif-demir-glass,,Cam Atölyesi,Glass artist,05 Jun 2017
Lucas,Pereira,https://www.linkedin.com/in/lucas-pereira-birds,,,Ornithologist,18 Nov 2020
Hannah,Vogel,https://www.linkedin.com/in/hannah-vogel-choir,,Stadtchor,Conductor,09 Feb 2022
Dmytro,Bondar,https://www.linkedin.com/in/dmytro-bondar-bridges,,Prolit,Structural engineer,27 Aug 2018
Mateo,Silva,https://www.linkedin.com/in/mateo-silva-wood,,Oficina Silva,Furniture maker,02 Apr 2016
Aisha,Karim,https://www.linkedin.com/in/aisha-karim-stories,,Radio Sabah,Producer,16 Apr 2021
`;

/** Pasted, from other networks. */
export const pasted = `Leila Haddadi @leila@mastodon.social
Nils Berg https://github.com/nilsberg-maps
Grace Okafor https://bsky.app/profile/grace-okafor.bsky.social
Marco Bianchi https://www.youtube.com/@marcobianchi-clay
Yuki Tanaka https://www.instagram.com/yuki.tanaka.ink`;

/** Pasted in a hurry: half of it is of no use. */
export const pastedInHurry = `Iris Vaughan @iris@mastodon.social
@iris
https://github.com/-bad-name-
https://www.linkedin.com/company/kartenwerk
Paolo Ricci https://www.youtube.com/@paoloricci-bikes`;

/** More places to find Ana, beyond LinkedIn. */
export const placesOfAna: readonly string[] = [
  '@ana@mastodon.social',
  'https://github.com/anakovacevic',
  'https://anakovacevic.example',
  'ana@anakovacevic.example',
];

/** Names and cards that are hard on a layout; among them somebody without any profile. */
export const hardToFit = `BEGIN:VCARD
VERSION:3.0
FN:María Guadalupe Fernández de Córdoba y Álvarez de Toledo Ruiz
N:Ruiz;María Guadalupe;;;
TITLE:Deputy director for international partnerships and cultural exchange
ORG:Confederación Iberoamericana de Bibliotecas Municipales
URL:https://maria-guadalupe.example
URL:https://www.linkedin.com/in/maria-guadalupe-fernandez
URL:https://mastodon.social/@mariaguadalupe
URL:https://github.com/mariaguadalupe
URL:https://www.youtube.com/@mariaguadalupe
URL:https://www.instagram.com/maria.guadalupe
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:فاطمة الزهراء المنصوري
N:المنصوري;فاطمة;;;
TITLE:مهندسة معمارية
ORG:مكتب الأطلس
URL:https://www.linkedin.com/in/fatima-mansouri-atlas
URL:https://mastodon.social/@fatima_m
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Edith Sommer
N:Sommer;Edith;;;
TITLE:Bookbinder
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ελένη Παπαδοπούλου
N:Παπαδοπούλου;Ελένη;;;
URL:https://github.com/eleni-papadopoulou
END:VCARD
`.replaceAll('\n', '\r\n');
