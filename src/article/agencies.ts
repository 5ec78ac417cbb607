/** An outlet known by the marks it leaves in datelines, bylines and footers. */
interface KnownOutlet {
  readonly name: string;
  readonly domain?: string;
  /** Other ways in which it is written. */
  readonly also: readonly string[];
}

const outlet = (name: string, domain: string, ...also: string[]): KnownOutlet => ({ name, domain, also });

/** News agencies and outlets with the names and web addresses under which they publish. */
const KNOWN_OUTLETS: readonly KnownOutlet[] = [
  outlet('TASS', 'tass.com', 'ITAR-TASS', 'TASS Russian News Agency', 'tass.ru'),
  outlet('SANA', 'sana.sy', 'Syrian Arab News Agency'),
  outlet('Reuters', 'reuters.com', 'Thomson Reuters', 'RTRS'),
  outlet('AP', 'apnews.com', 'Associated Press', 'The Associated Press', 'AP News'),
  outlet('AFP', 'afp.com', 'Agence France-Presse', 'Agence France Presse'),
  outlet('UPI', 'upi.com', 'United Press International'),
  outlet('Xinhua', 'xinhuanet.com', 'Xinhua News Agency', 'Xinhuanet', 'news.cn'),
  outlet('dpa', 'dpa.com', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa International'),
  outlet('ANSA', 'ansa.it', 'ANSAmed'),
  outlet('AKI', 'adnkronos.com', 'Adnkronos'),
  outlet('EFE', 'efe.com', 'EFE-EPA', 'Agencia EFE'),
  outlet('RIA Novosti', 'ria.ru', 'RIA'),
  outlet('Sputnik', 'sputniknews.com', 'Sputnik News', 'Sputnik International'),
  outlet('Interfax', 'interfax.com', 'Interfax News Agency', 'interfax.ru'),
  outlet('Interfax-Ukraine', 'interfax.com.ua'),
  outlet('Ukrinform', 'ukrinform.net'),
  outlet('BelTA', 'belta.by'),
  outlet('RFE/RL', 'rferl.org', 'Radio Free Europe/Radio Liberty', 'Radio Free Europe', 'Radio Liberty'),
  outlet('VOA', 'voanews.com', 'Voice of America', 'VOA News'),
  outlet('RT', 'rt.com', 'Russia Today'),
  outlet('IRNA', 'irna.ir', 'Islamic Republic News Agency'),
  outlet('Mehr News', 'mehrnews.com', 'MNA', 'Mehr', 'Mehr News Agency'),
  outlet('Fars News', 'farsnews.ir', 'FNA', 'Fars', 'Fars News Agency', 'farsnews.com'),
  outlet('Tasnim', 'tasnimnews.com', 'Tasnim News Agency'),
  outlet('Press TV', 'presstv.com', 'presstv.ir'),
  outlet('Anadolu Agency', 'aa.com.tr', 'AA', 'Anadolu'),
  outlet('Daily Sabah', 'dailysabah.com'),
  outlet('Hurriyet Daily News', 'hurriyetdailynews.com'),
  outlet('Yonhap', 'yna.co.kr', 'Yonhap News Agency', 'yonhapnews.co.kr'),
  outlet('KCNA', 'kcna.kp', 'Korean Central News Agency'),
  outlet('Kyodo', 'kyodonews.net', 'Kyodo News'),
  outlet('Jiji Press', 'jiji.com', 'Jiji'),
  outlet('NHK', 'nhk.or.jp', 'NHK World'),
  outlet('PTI', 'ptinews.com', 'Press Trust of India'),
  outlet('IANS', 'ians.in', 'Indo-Asian News Service'),
  outlet('ANI', 'aninews.in', 'Asian News International'),
  outlet('APP', 'app.com.pk', 'Associated Press of Pakistan'),
  outlet('BSS', 'bssnews.net', 'Bangladesh Sangbad Sangstha'),
  outlet('UNB', 'unb.com.bd', 'United News of Bangladesh'),
  outlet('Bernama', 'bernama.com'),
  outlet('Antara', 'antaranews.com'),
  outlet('PNA', 'pna.gov.ph', 'Philippine News Agency'),
  outlet('CNA', 'focustaiwan.tw', 'Central News Agency', 'Focus Taiwan'),
  outlet('VNA', 'vnanet.vn', 'Vietnam News Agency', 'VietnamPlus'),
  outlet('KUNA', 'kuna.net.kw', 'Kuwait News Agency'),
  outlet('WAM', 'wam.ae', 'Emirates News Agency'),
  outlet('SPA', 'spa.gov.sa', 'Saudi Press Agency'),
  outlet('QNA', 'qna.org.qa', 'Qatar News Agency'),
  outlet('BNA', 'bna.bh', 'Bahrain News Agency'),
  outlet('Petra', 'petra.gov.jo', 'Jordan News Agency'),
  outlet('NNA', 'nna-leb.gov.lb', 'National News Agency'),
  outlet('WAFA', 'wafa.ps'),
  outlet('MENA', 'mena.org.eg', 'Middle East News Agency'),
  outlet('NAN', 'nannews.ng', 'News Agency of Nigeria'),
  outlet('PA', 'pa.media', 'PA Media', 'Press Association'),
  outlet('AAP', 'aap.com.au', 'Australian Associated Press'),
  outlet('CP', 'thecanadianpress.com', 'The Canadian Press', 'Canadian Press'),
  outlet('CTK', 'ctk.eu', 'Czech News Agency', 'ČTK'),
  outlet('PAP', 'pap.pl', 'Polish Press Agency'),
  outlet('MTI', 'mti.hu'),
  outlet('BTA', 'bta.bg', 'Bulgarian News Agency'),
  outlet('Agerpres', 'agerpres.ro'),
  outlet('Tanjug', 'tanjug.rs'),
  outlet('Hina', 'hina.hr'),
  outlet('APA', 'apa.at', 'Austria Presse Agentur'),
  outlet('TT', 'tt.se', 'TT News Agency'),
  outlet('NTB', 'ntb.no'),
  outlet('Ritzau', 'ritzau.dk'),
  outlet('STT', 'stt.fi'),
  outlet('Belga', 'belga.be'),
  outlet('ANP', 'anp.nl'),
  outlet('Lusa', 'lusa.pt'),
  outlet('BNS', 'bns.lt', 'Baltic News Service'),
  outlet('LETA', 'leta.lv'),
  outlet('APA-Azerbaijan', 'apa.az'),
  outlet('Trend', 'trend.az', 'Trend News Agency'),
  outlet('Kazinform', 'inform.kz'),
  outlet('Armenpress', 'armenpress.am'),
  outlet('Notimex', 'notimex.gob.mx'),
  outlet('Prensa Latina', 'plenglish.com'),
  outlet('MercoPress', 'mercopress.com'),
  outlet('Bloomberg', 'bloomberg.com', 'Bloomberg News'),
  outlet('Dow Jones', 'dowjones.com', 'Dow Jones Newswires'),
  outlet('MarketWatch', 'marketwatch.com'),
  outlet('CNN', 'cnn.com'),
  outlet('BBC', 'bbc.com', 'BBC News', 'bbc.co.uk', 'news.bbc.co.uk'),
  outlet('CBS News', 'cbsnews.com', 'CBS'),
  outlet('ABC News', 'abcnews.go.com'),
  outlet('NBC News', 'nbcnews.com'),
  outlet('NPR', 'npr.org'),
  outlet('PBS', 'pbs.org', 'PBS NewsHour'),
  outlet('Fox News', 'foxnews.com'),
  outlet('Sky News', 'news.sky.com'),
  outlet('ITV News', 'itv.com'),
  outlet('Al Jazeera', 'aljazeera.com', 'aljazeera.net'),
  outlet('Al Arabiya', 'english.alarabiya.net', 'alarabiya.net'),
  outlet('Al-Monitor', 'al-monitor.com'),
  outlet('Al Bawaba', 'albawaba.com'),
  outlet('Middle East Eye', 'middleeasteye.net'),
  outlet('The Guardian', 'theguardian.com', 'Guardian', 'guardian.co.uk'),
  outlet('The New York Times', 'nytimes.com', 'New York Times', 'NYT'),
  outlet('The Washington Post', 'washingtonpost.com', 'Washington Post'),
  outlet('The Wall Street Journal', 'wsj.com', 'Wall Street Journal', 'WSJ'),
  outlet('Los Angeles Times', 'latimes.com', 'LA Times'),
  outlet('USA Today', 'usatoday.com'),
  outlet('Financial Times', 'ft.com', 'FT'),
  outlet('The Times', 'thetimes.co.uk'),
  outlet('The Telegraph', 'telegraph.co.uk', 'Daily Telegraph'),
  outlet('The Independent', 'independent.co.uk'),
  outlet('Daily Mail', 'dailymail.co.uk', 'MailOnline'),
  outlet('Politico', 'politico.com', 'politico.eu'),
  outlet('HuffPost', 'huffpost.com', 'Huffington Post', 'The Huffington Post', 'huffingtonpost.com'),
  outlet('The Hill', 'thehill.com'),
  outlet('Axios', 'axios.com'),
  outlet('Time', 'time.com'),
  outlet('Newsweek', 'newsweek.com'),
  outlet('The Economist', 'economist.com'),
  outlet('Foreign Policy', 'foreignpolicy.com'),
  outlet('The Moscow Times', 'themoscowtimes.com', 'Moscow Times'),
  outlet('Kyiv Post', 'kyivpost.com'),
  outlet('The Kyiv Independent', 'kyivindependent.com'),
  outlet('The Jerusalem Post', 'jpost.com', 'Jerusalem Post'),
  outlet('The Times of Israel', 'timesofisrael.com', 'Times of Israel'),
  outlet('Haaretz', 'haaretz.com'),
  outlet('Ynet', 'ynetnews.com'),
  outlet('The Daily Star', 'dailystar.com.lb'),
  outlet("L'Orient Today", 'lorientlejour.com'),
  outlet('Arab News', 'arabnews.com'),
  outlet('Gulf News', 'gulfnews.com'),
  outlet('Khaleej Times', 'khaleejtimes.com'),
  outlet('The National', 'thenationalnews.com'),
  outlet('The Hindu', 'thehindu.com'),
  outlet('The Times of India', 'timesofindia.indiatimes.com', 'Times of India', 'TNN'),
  outlet('Hindustan Times', 'hindustantimes.com'),
  outlet('Dawn', 'dawn.com'),
  outlet('China Daily', 'chinadaily.com.cn'),
  outlet('Global Times', 'globaltimes.cn'),
  outlet('South China Morning Post', 'scmp.com', 'SCMP'),
  outlet('The Japan Times', 'japantimes.co.jp', 'Japan Times'),
  outlet('The Straits Times', 'straitstimes.com', 'Straits Times'),
  outlet('Channel NewsAsia', 'channelnewsasia.com'),
  outlet('Deutsche Welle', 'dw.com', 'DW'),
  outlet('Der Spiegel', 'spiegel.de', 'Spiegel'),
  outlet('Le Monde', 'lemonde.fr'),
  outlet('Le Figaro', 'lefigaro.fr'),
  outlet('France 24', 'france24.com'),
  outlet('RFI', 'rfi.fr', 'Radio France Internationale'),
  outlet('Euronews', 'euronews.com'),
  outlet('EUobserver', 'euobserver.com'),
  outlet('EURACTIV', 'euractiv.com'),
  outlet('swissinfo', 'swissinfo.ch'),
  outlet('El País', 'elpais.com', 'El Pais'),
  outlet('The Irish Times', 'irishtimes.com', 'Irish Times'),
  outlet('RTÉ', 'rte.ie', 'RTE'),
  outlet('CBC News', 'cbc.ca', 'CBC'),
  outlet('The Globe and Mail', 'theglobeandmail.com', 'Globe and Mail'),
  outlet('The Sydney Morning Herald', 'smh.com.au', 'Sydney Morning Herald'),
  outlet('UN News', 'news.un.org'),
  outlet('IRIN', 'irinnews.org', 'The New Humanitarian'),
  outlet('PR Newswire', 'prnewswire.com', 'PRNewswire', 'PRNewswire-USNewswire'),
  outlet('Business Wire', 'businesswire.com', 'BUSINESS WIRE'),
  outlet('GlobeNewswire', 'globenewswire.com'),
  outlet('Financial Tribune', 'financialtribune.com'),
];

const BY_NAME: ReadonlyMap<string, KnownOutlet> = new Map(
  KNOWN_OUTLETS.flatMap((known) =>
    [known.name, ...known.also].map((name): [string, KnownOutlet] => [key(name), known]),
  ),
);

const BY_DOMAIN: ReadonlyMap<string, KnownOutlet> = new Map(
  KNOWN_OUTLETS.flatMap((known) =>
    [known.domain ?? '', ...known.also.filter((name) => /^[a-z0-9.-]+\.[a-z]{2,}$/u.test(name))]
      .filter((domain) => domain !== '')
      .map((domain): [string, KnownOutlet] => [domain, known]),
  ),
);

const LONGEST_NAME = 60;

/** The known outlet of this name or abbreviation, whatever its case. */
export function outletNamed(name: string): KnownOutlet | undefined {
  return name.length > LONGEST_NAME ? undefined : BY_NAME.get(key(name));
}

/** The known outlet that a line names and nothing else, or before a bar: "Al Jazeera English", "BBC News | World". */
export function outletOnLine(text: string): KnownOutlet | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const name = text.split(/\s*[|›>]\s*/u)[0] ?? text;
  return outletNamed(name) ?? outletNamed(name.replace(/ (?:English|Online|News|Staff)$/u, ''));
}

/** The known outlet that publishes under this host name; sub-domains count as their parent. */
export function outletAtDomain(host: string): KnownOutlet | undefined {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = BY_DOMAIN.get(labels.slice(from).join('.'));
    if (known !== undefined) return known;
  }
  return undefined;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
