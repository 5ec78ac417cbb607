/**
 * News agencies and outlets, one a line: the name that is shown, the web address, then other names and addresses under which it
 * publishes. The owner's file adds lines of its own (`outlet: The Valley Herald, valleyherald.example`).
 */
export const KNOWN_OUTLETS = `
TASS, tass.com, ITAR-TASS, TASS Russian News Agency, tass.ru
SANA, sana.sy, Syrian Arab News Agency
Reuters, reuters.com, Thomson Reuters, RTRS
AP, apnews.com, Associated Press, The Associated Press, AP News
AFP, afp.com, Agence France-Presse, Agence France Presse
UPI, upi.com, United Press International
Xinhua, xinhuanet.com, Xinhua News Agency, Xinhuanet, news.cn
dpa, dpa.com, Deutsche Presse-Agentur, dpa-AFX, dpa International
ANSA, ansa.it, ANSAmed
AKI, adnkronos.com, Adnkronos
EFE, efe.com, EFE-EPA, Agencia EFE
RIA Novosti, ria.ru, RIA
Sputnik, sputniknews.com, Sputnik News, Sputnik International
Interfax, interfax.com, Interfax News Agency, interfax.ru
Interfax-Ukraine, interfax.com.ua
Ukrinform, ukrinform.net
BelTA, belta.by
RFE/RL, rferl.org, Radio Free Europe/Radio Liberty, Radio Free Europe, Radio Liberty
VOA, voanews.com, Voice of America, VOA News
RT, rt.com, Russia Today
IRNA, irna.ir, Islamic Republic News Agency
Mehr News, mehrnews.com, MNA, Mehr, Mehr News Agency
Fars News, farsnews.ir, FNA, Fars, Fars News Agency, farsnews.com
Tasnim, tasnimnews.com, Tasnim News Agency
Press TV, presstv.com, presstv.ir
Anadolu Agency, aa.com.tr, AA, Anadolu
Daily Sabah, dailysabah.com
Hurriyet Daily News, hurriyetdailynews.com
Yonhap, yna.co.kr, Yonhap News Agency, yonhapnews.co.kr
KCNA, kcna.kp, Korean Central News Agency
Kyodo, kyodonews.net, Kyodo News
Jiji Press, jiji.com, Jiji
NHK, nhk.or.jp, NHK World
PTI, ptinews.com, Press Trust of India
IANS, ians.in, Indo-Asian News Service
ANI, aninews.in, Asian News International
APP, app.com.pk, Associated Press of Pakistan
BSS, bssnews.net, Bangladesh Sangbad Sangstha
UNB, unb.com.bd, United News of Bangladesh
Bernama, bernama.com
Antara, antaranews.com
PNA, pna.gov.ph, Philippine News Agency
CNA, focustaiwan.tw, Central News Agency, Focus Taiwan
VNA, vnanet.vn, Vietnam News Agency, VietnamPlus
KUNA, kuna.net.kw, Kuwait News Agency
WAM, wam.ae, Emirates News Agency
SPA, spa.gov.sa, Saudi Press Agency
QNA, qna.org.qa, Qatar News Agency
BNA, bna.bh, Bahrain News Agency
Petra, petra.gov.jo, Jordan News Agency
NNA, nna-leb.gov.lb, National News Agency
WAFA, wafa.ps
MENA, mena.org.eg, Middle East News Agency
NAN, nannews.ng, News Agency of Nigeria
PA, pa.media, PA Media, Press Association
AAP, aap.com.au, Australian Associated Press
CP, thecanadianpress.com, The Canadian Press, Canadian Press
CTK, ctk.eu, Czech News Agency, ČTK
PAP, pap.pl, Polish Press Agency
MTI, mti.hu
BTA, bta.bg, Bulgarian News Agency
Agerpres, agerpres.ro
Tanjug, tanjug.rs
Hina, hina.hr
APA, apa.at, Austria Presse Agentur
TT, tt.se, TT News Agency
NTB, ntb.no
Ritzau, ritzau.dk
STT, stt.fi
Belga, belga.be
ANP, anp.nl
Lusa, lusa.pt
BNS, bns.lt, Baltic News Service
LETA, leta.lv
APA-Azerbaijan, apa.az
Trend, trend.az, Trend News Agency
Kazinform, inform.kz
Armenpress, armenpress.am
Notimex, notimex.gob.mx
Prensa Latina, plenglish.com
MercoPress, mercopress.com
Bloomberg, bloomberg.com, Bloomberg News
Dow Jones, dowjones.com, Dow Jones Newswires
MarketWatch, marketwatch.com
CNN, cnn.com
BBC, bbc.com, BBC News, bbc.co.uk, news.bbc.co.uk
CBS News, cbsnews.com, CBS
ABC News, abcnews.go.com
NBC News, nbcnews.com
NPR, npr.org
PBS, pbs.org, PBS NewsHour
Fox News, foxnews.com
Sky News, news.sky.com
ITV News, itv.com
Al Jazeera, aljazeera.com, aljazeera.net
Al Arabiya, english.alarabiya.net, alarabiya.net
Al-Monitor, al-monitor.com
Al Bawaba, albawaba.com
Middle East Eye, middleeasteye.net
The Guardian, theguardian.com, Guardian, guardian.co.uk
The New York Times, nytimes.com, New York Times, NYT
The Washington Post, washingtonpost.com, Washington Post
The Wall Street Journal, wsj.com, Wall Street Journal, WSJ
Los Angeles Times, latimes.com, LA Times
USA Today, usatoday.com
Financial Times, ft.com, FT
The Times, thetimes.co.uk
The Telegraph, telegraph.co.uk, Daily Telegraph
The Independent, independent.co.uk
Daily Mail, dailymail.co.uk, MailOnline
Politico, politico.com, politico.eu
HuffPost, huffpost.com, Huffington Post, The Huffington Post, huffingtonpost.com
The Hill, thehill.com
Axios, axios.com
Time, time.com
Newsweek, newsweek.com
The Economist, economist.com
Foreign Policy, foreignpolicy.com
The Moscow Times, themoscowtimes.com, Moscow Times
Kyiv Post, kyivpost.com
The Kyiv Independent, kyivindependent.com
The Jerusalem Post, jpost.com, Jerusalem Post
The Times of Israel, timesofisrael.com, Times of Israel
Haaretz, haaretz.com
Ynet, ynetnews.com
The Daily Star, dailystar.com.lb
L'Orient Today, lorientlejour.com
Arab News, arabnews.com
Gulf News, gulfnews.com
Khaleej Times, khaleejtimes.com
The National, thenationalnews.com
The Hindu, thehindu.com
The Times of India, timesofindia.indiatimes.com, Times of India, TNN
Hindustan Times, hindustantimes.com
Dawn, dawn.com
China Daily, chinadaily.com.cn
Global Times, globaltimes.cn
South China Morning Post, scmp.com, SCMP
The Japan Times, japantimes.co.jp, Japan Times
The Straits Times, straitstimes.com, Straits Times
Channel NewsAsia, channelnewsasia.com
Deutsche Welle, dw.com, DW
Der Spiegel, spiegel.de, Spiegel
Le Monde, lemonde.fr
Le Figaro, lefigaro.fr
France 24, france24.com
RFI, rfi.fr, Radio France Internationale
Euronews, euronews.com
EUobserver, euobserver.com
EURACTIV, euractiv.com
swissinfo, swissinfo.ch
El País, elpais.com, El Pais
The Irish Times, irishtimes.com, Irish Times
RTÉ, rte.ie, RTE
CBC News, cbc.ca, CBC
The Globe and Mail, theglobeandmail.com, Globe and Mail
The Sydney Morning Herald, smh.com.au, Sydney Morning Herald
UN News, news.un.org
IRIN, irinnews.org, The New Humanitarian
PR Newswire, prnewswire.com, PRNewswire, PRNewswire-USNewswire
Business Wire, businesswire.com, BUSINESS WIRE
GlobeNewswire, globenewswire.com
Financial Tribune, financialtribune.com
`;
