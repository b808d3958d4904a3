/** Given and family names as they live side by side in an English county. */
export type NamePool = {
  /** How often the pool is drawn from. */
  weight: number;
  women: string[];
  men: string[];
  /** Younger generations, where fashions differ much from their parents'. */
  girls?: string[];
  boys?: string[];
  /** `Nowicki|Nowicka`: as a man and as a woman bears it. */
  families: string[];
  /** How often two family names are joined by a hyphen. */
  hyphened: number;
};

const words = (text: string): string[] =>
  text
    .trim()
    .split(/[\s,]+/)
    .map((word) => word.replaceAll('_', ' '));

export const namePools = {
  english: {
    weight: 50,
    women: words(`Sarah Claire Emma Rebecca Laura Gemma Kelly Hayley Samantha Joanne Natalie Stacey
      Victoria Kirsty Rachel Amy Charlotte Lucy Hannah Jessica Leanne Donna Michelle Zoë Katherine`),
    men: words(`David Andrew Mark Paul Daniel Christopher James Matthew Lee Craig Stephen Gary Ryan
      Adam Simon Ben Luke Thomas Michael Jamie Kevin Darren Robert Nathan Peter`),
    girls: words(`Olivia Amelia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella
      Grace Daisy Sienna Poppy Elsie Evie Phoebe Harper Ella Matilda Ava-Mae Lilly-Rose`),
    boys: words(`Noah Oliver George Arthur Leo Oscar Theodore Freddie Archie Jack Henry Charlie
      Jude Luca Albie Finley Reggie Teddy Roman Harrison Jaxon Rory Tommy-Lee Alfie Kai`),
    families: words(`Smith Taylor Brown Wilson Walker Wright Robinson Thompson White Hughes Edwards
      Green Hall Wood Harris Clarke Jackson Turner Cooper Ward Baker Carter Shaw Barker Holmes Marsh
      Fletcher Atkinson Pearson Wainwright Featherstonehaugh Ramsbottom Cholmondeley Lightfoot
      Thackeray Entwistle Blenkinsop Hollingsworth Tunnicliffe Satterthwaite`),
    hyphened: 0.08,
  },
  welsh: {
    weight: 5,
    women: words('Siân Cerys Lowri Ffion Angharad Nia Bethan Carys Eleri Gwenllian Mererid Catrin'),
    men: words('Rhys Owain Gareth Dylan Iestyn Llŷr Emyr Huw Gethin Rhodri Tomos Macsen'),
    families: words(`Llewellyn Pritchard Griffiths Gwynne Bevan Probert Cadwaladr Morgan Powell
      ap_Gwilym Parry Tudor`),
    hyphened: 0.06,
  },
  scottish: {
    weight: 4,
    women: words('Fiona Catriona Mhairi Isobel Kirsteen Eilidh Morag Shona Ailsa Rhona'),
    men: words('Callum Hamish Fraser Struan Alasdair Rory Ewan Gregor Lachlan Ruaridh'),
    families: words('MacDonald McAllister Buchanan Farquharson Sinclair MacLeod Urquhart Drummond'),
    hyphened: 0.05,
  },
  irish: {
    weight: 5,
    women: words('Niamh Aoife Siobhán Orla Caoimhe Bríd Máire Róisín Gráinne Saoirse Bridget'),
    men: words('Seán Conor Declan Padraig Eoin Cormac Tadhg Liam Fergal Ruairí Patrick'),
    families: words(`O'Sullivan O'Connor Gallagher Fitzgerald McDonagh Ó_Briain|Ní_Bhriain Doherty
      Kavanagh O'Shaughnessy Brennan Ward`),
    hyphened: 0.03,
  },
  pakistaniBangladeshi: {
    weight: 8,
    women: words(`Aisha Fatima Zainab Nusrat Shabnam Rukhsana Farzana Maryam Khadija Samina
      Tahmina Noor-ul-Ain`),
    men: words(
      'Mohammed Imran Yusuf Tariq Abdul-Rahman Bilal Hamza Shafiq Zubair Rafiq Usman Idris',
    ),
    families: words(`Hussain Khan Ahmed Miah|Begum Akhtar|Bibi Chowdhury Malik Iqbal Rahman Uddin
      Mahmood Siddiqui`),
    hyphened: 0,
  },
  indian: {
    weight: 5,
    women: words('Priya Anjali Harpreet Jasleen Meera Lakshmi Sunita Kavita Simran Gurpreet Nisha'),
    men: words('Rajesh Arjun Harjit Gurdeep Vikram Anil Sanjay Jaspal Rohan Balakrishnan Dev'),
    families: words(`Singh|Kaur Patel Sharma Sandhu Gill Shah Desai Dhillon Venkataraman
      Subramaniam Chakraborty Nair`),
    hyphened: 0.03,
  },
  polish: {
    weight: 5,
    women: words('Katarzyna Agnieszka Małgorzata Zofia Ewa Joanna Magdalena Oliwia Hanna Wiktoria'),
    men: words('Piotr Tomasz Łukasz Paweł Jakub Szymon Krzysztof Wojciech Antoni Stanisław'),
    families: words(`Nowak Kowalski|Kowalska Wiśniewski|Wiśniewska Wójcik Zieliński|Zielińska
      Szymański|Szymańska Dąbrowski|Dąbrowska Woźniak Brzęczyszczykiewicz`),
    hyphened: 0.02,
  },
  romanian: {
    weight: 2,
    women: words('Ioana Andreea Ștefania Mihaela Elena Crina'),
    men: words('Ștefan Andrei Mihai Ionuț Radu Cătălin'),
    families: words('Popescu Ionescu Dumitrescu Constantinescu Țurcanu Văcărescu'),
    hyphened: 0,
  },
  caribbean: {
    weight: 4,
    women: words('Shanice Marcia Latoya Jade Simone Monique Althea Keisha Rochelle Tiana'),
    men: words('Marlon Dwayne Jermaine Leroy Tyrone Delroy Andre Malachi Kyrell Winston'),
    families: words('Campbell Clarke Francis Grant Bailey Reid Gordon Morrison Joseph Saint-Clair'),
    hyphened: 0.12,
  },
  westAfrican: {
    weight: 5,
    women: words(`Temitope Abena Ngozi Adaeze Folasade Akosua Oluwaseun Chidinma Efua Yewande
      Oluwafunmilayo`),
    men: words('Chukwuemeka Kwame Babatunde Kofi Emeka Oluwadamilare Yaw Ifeanyi Segun Kwabena'),
    families: words(`Okafor Adeyemi Mensah Owusu-Ansah Okonkwo Boateng Nwosu Balogun Asante
      Oluwasegunfunmi Ogunleye`),
    hyphened: 0.06,
  },
  chinese: {
    weight: 2,
    women: words('Mei-Ling Xiaoyan Hui-Min Yuet-Wah Lì Siu-Fong'),
    men: words('Wei-Jie Chun-Kit Zhiyuan Ka-Ho Jun Lǐ-Wěi'),
    families: words('Cheung Wong Li Ng Zhang Ouyang Chan Lü'),
    hyphened: 0,
  },
  turkish: {
    weight: 2,
    women: words('Ayşe Elif Çağla Defne Zeynep Gülşen'),
    men: words('Mehmet Emre Çağrı Hüseyin Kerem İbrahim'),
    families: words('Yılmaz Demir Öztürk Kılıç Şahin Karaoğlu'),
    hyphened: 0,
  },
  somali: {
    weight: 1,
    women: words('Fadumo Hodan Ifrah Sagal'),
    men: words('Abdirahman Liban Mahad Warsame'),
    families: words('Abdullahi Warsame Hassan Jama Farah'),
    hyphened: 0,
  },
  portuguese: {
    weight: 2,
    women: words('Inês Conceição Mariana Beatriz Leonor'),
    men: words('João Gonçalo Tiago Simão Luís'),
    families: words('da_Silva Gonçalves dos_Santos Araújo Simões Magalhães'),
    hyphened: 0.05,
  },
} satisfies Record<string, NamePool>;

export type Culture = keyof typeof namePools;
