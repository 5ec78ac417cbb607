import { fold } from '../text/fold.ts';

/** The gender that English-language news would give a bearer of a given name. */
export type Gender = 'male' | 'female';

/**
 * What a given name tells about its bearer's gender.
 * @param name one word in any case, accents allowed; a hyphenated name is read by its first part
 * @returns `either` for a known given name borne by both, `undefined` for a word that is not known as a given name
 */
export function givenNameGender(name: string): Gender | 'either' | undefined {
  // Most are given in small letters, and need no folding.
  const key = GENDERS.has(name) ? name : fold(name);
  const known = GENDERS.get(key);
  if (known !== undefined) return known;
  const hyphen = key.indexOf('-');
  // Jean may be a woman; Jean-Luc is a man.
  if (key.startsWith('jean-')) return 'male';
  return hyphen < 0 ? undefined : GENDERS.get(key.slice(0, hyphen));
}

/** As `givenNameGender`, and `undefined` for a name borne by both. */
export function sureGender(name: string): Gender | undefined {
  const gender = givenNameGender(name);
  return gender === 'either' ? undefined : gender;
}

const MALE = `
aaron abbas abdel abdul abdullah abe abel abraham abu adam adel adnan adolf adolfo adrian agustin ahmad ahmed ahmet aidan akbar akira al
alain alan albert alberto aldo alec aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey alfonso
alfred alfredo ali alistair allan allen alonso alphonse alvaro alvin amadou amin amir ammar amos anatoly anders andre andreas andrei
andres andrew andrey andrzej andy angelo angus anibal anil ansel anthony antoine anton antonin antonio antony anwar ara archibald archie ari
ariel aristide arkady armando armin arnaud arne arnold aron arseniy art artem arthur artur arturo arun arvind asad asher ashraf asif
ashok augusto augustus aurelio austin avi avigdor axel ayad ayman aziz bahram baltasar barack barak barney barry bart bartholomew bashar
bassam bassel basil ben benedict beniamin benito benjamin benny bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy
binyamin bjorn bob bobby bogdan boris boutros boyd brad bradford bradley brandon brendan brent bret brett brian brock bruce bruno bryan
bryant bryce burt byron caleb calvin carl carlos carlton carlo cary casper cecil cedric cesar chad charles charlie chester chet
chip christian christoph christophe christopher chuck clarence clark claude claudio claus clay clayton clement cliff clifford clifton clint
clinton clive clyde colin conor connor conrad constantine constantin cornelius cory craig curt curtis cyril cyrus damian damien dan
daniel daniele danilo danny dante darius darrell darren darryl daryl dave david davis dawud dean deepak delbert denis dennis denny derek
desmond dexter dick didier diego dieter dietrich dimitri dimitris dimitrios dino dirk djibril dmitri dmitriy dmitry dmytro dominic
don donald donnie doug douglas duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edmund edmond eduard eduardo edward
edwin efrain egon ehud einar eitan elbridge eldar eli elias elie elijah elliot elliott ellis elmer elon elroy emanuel emil emiliano
emilio emmanuel emmett emre enda enrico enrique enzo erdogan eric erich erik ernest ernesto ernie erwin esteban ethan etienne eugene
eugenio evan evgeny evo ezra fabian fabio fabrice fadi faisal faris farid farouk fayez federico felipe felix ferdinand fernando fethi
fidel filip filippo flavio florian floyd francesco francisco franco francois frank franklin frans franz fred freddie freddy
frederic frederick frederik friedrich fritz gabriel gareth garrett garry garth gary gaston gavin gene geoff geoffrey georg george
georges georgi georgios georgy gerald gerard gerardo gerhard gerry ghassan giancarlo gianni gideon gil gilbert gilberto giles gilles gino
giorgi giorgio giorgos giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graham grant greg gregg gregor gregory grigory grover guido
guillaume guillermo gunter gunther gus gustav gustavo guy habib hadi hafez haider hakan haji hal hamad hamdi hamed hamid hamza hank
hannes hans harald haris harold harris harrison harry harvey hasan hashim hassan haydar heath hector heiko heinrich heinz helmut hendrik
henri henrik henrique henry herb herbert herman hernan hersh herve hideki hillel hiroshi horace horacio horst hosni howard howie hubert hugh
hugo humberto humphrey husam hussain hussein ian ibrahim idris ignacio ignatius igor ihor ilham ilya imad imran inigo ira irving isaac isaiah
isidro ismail ismet israel issa ivan ivo ivor jack jackson jacky jacob jacques jaime jair jake jakob jamal james janos jared
jaroslaw jarrod jason jasper javad javier jawad jay jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jeronimo
jerrold jerry jesse jesus jett jim jimmie jimmy joachim joao joaquin jochen joe joel joey johan johann johannes john johnny jon jonah
jonas jonathan joost jorg jorge jose josef joseph josh joshua josiah juan jude jules julian julien julio julius junichiro jurgen justin
kamal karel karim karl karol kaspar kazuo keith kelvin ken kenneth kenny kent kermit kevin khaled khalid khalil kieran kirill kirk
kjell klaus knut kofi konrad konstantin krzysztof kurt kyle lachlan lamar lance larry lars laszlo laurence laurent lawrence lazar lech leif leland len lenny
leo leon leonard leonardo leonid leopold leroy les leszek lev levi lewis liam lincoln linus lionel lloyd lorenzo lothar louie
louis lowell luc luca lucas lucian luciano lucien ludwig luigi luis luiz lukas luke luther lyle lyndon maarten mack maher mahmoud
mahmud majid malcolm malik mamadou manfred manmohan manny manolo manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario marius
mark marko marlon mart martin marty marvin marwan massimo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu matti maurice
mauricio maurizio max maxim maxime maximilian maxwell mehdi mehmet melvin menachem mevlut mhamed michael michal michel mick mickey miguel mihai mihail
mikael mike mikhail miklos mikko milan milo miloje miloslav milos milton mirko miroslav mitch mitchell mitt mladen moammar mohamad
mohamed mohammad mohammed mohsen moises moqtada mordechai morris mort mortimer moses moshe muammar muhammad muhammed mukhtar murat murray
musa mustafa mykola myron nabil nadir naftali najib narendra nasser nate nathan nathaniel nawaf nawaz ned neil nelson newt niall
nicholas nick nico nicolae nicolas nicolo nigel nihad nikita niklas nikola nikolai nikolaos nikolas nikolay nils nizar noah nolan
norbert norm norman nouri octavio olaf oleg oleh oleksandr oliver olivier olli omar omer orlando orrin orville oscar oskar osama osman oswald
otis otto owen pablo paddy panos paolo pascal patrick patricio paul paulo pavel pavlo pawel pedro per percy pete peter petr petro philip
philippe phillip pierre piers pieter pietro piotr placido poul prakash pranab preston qasim qassem quentin quincy rached radek radoslaw
rafael rafal rahm rahul raj rajiv ralph rami ramiro ramon ramush ramzan randall randolph randy raphael rashad rashid rasmus raul ravi
ray raymond recep reed reggie reginald reid reince reinhard reinhold reuben reuven rex reynaldo reza rhett ricardo riccardo rich
richard rick ricky rinat riyad rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo roger rogelio roland rolando rolf
roman romano ron ronald ronnie roscoe ross roy ruben rubens rudolf rudolph rudy rufus rupert ruslan russ russell rustam ryan
saad sadiq saeb saeed said salah salam saleh salem salim salman salvador salvatore sameh sami samir sammy samuel sandeep sandro
sanjay santiago satoshi saul scott sean sebastian semyon sepp serge sergei sergej sergey sergio sergueı sergiy serhiy seth seymour shane
shaun shawn sheldon sherman sherrod shimon shinzo sid siegfried sigmar silas silvio simeon simon sinan slobodan sol solomon soren
spencer spyros stan stanislav stanislaw stanley stavros stefan stefano stephane stephen steve steven stewart stu stuart subhash
suleiman sultan sunil sven sylvester tadeusz taha takashi talal tamer tarek tareq tariq taro tayyip ted teddy terence terrence thad thaddeus theo
theodore thierry thomas thorsten tim timo timothy timur tobias toby todd tom tomas tomasz tommy tony travis trent trevor trey trygve tucker
turki tyrone ulf ulrich umar umberto uri usama uwe vaclav valdis valentin valentino vasily vasyl vernon vicente victor
vidar viktor vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir vladislav volodymyr vyacheslav wael waldo walid wallace
wally walt walter wan warren wayne wendell wenzel werner wes wesley wilbur wiley wilfred wilfried wilhelm will willard willem william willie willy
wilson winston wladimir wojciech wolf wolfgang woodrow woody xavier yahya yair yakov yaser yasir yasser yannis yanis yasuo yasuhiro yehuda yevgeny yitzhak
yiannis yoav yoram yosef yossi yousef youssef yuri yuriy yury yusuf yves zac zach zachary zack zaid zalmay zbigniew zeid zeke ziad zoran zvi
beau blaine brandt burke carroll chauncey clem dale darrel deval dewey elwood emory foster gerrit grady gregorio grayson hayden hiram
homer hunter irwin jarrett kellen kareem kip lamont lanny leandro marques mckay merrick monty nestor newton ollie ozzie porter quinton
ramesh rand rashaad rodger roosevelt rusty tad thurgood tyson ty vance vern ward webster wilbert wyatt zane mithat selahattin
bulent cem kemal recai fikri tayfun levent volkan ozgur serkan binali numan veysi fuat suleyman yildirim
aapo aarav aarne aart abhishek abiodun achille achim adalbert adekunle adelio adewale aditya adriaan adrien afonso aime aivar aivars ajay ajit
akash akhil akio aksel alaric alasdair alban albrecht aled alejo alessio alfie algernon alkis alois alok alun amar amaro amaury ambrose amedee amit
amitabh anand anastasios anatole andris aneurin anghel anicet anirudh ankit anselm anselmo ansgar anson ante antonis ants antti anuj anurag aodhan
apostolos arend arie aris arjen arjun arlo armand armel armindo arnaldo arndt arno arnulf arsene arturs arvid arvo arvydas asbjorn asger ashish ashwin
atsushi attilio atul auberon aubin auguste ayhan aykut ayodele babajide babatunde balaji baldur baltazar bamidele baptiste barend barnabe barnaby
bartosz basile bastiaan bastien baudouin belmiro benedetto bengt benigno benno benoit berend berk bernardin bernward berthold bertie bharat bhaskar
birger bjarke bjarne blaise blazej bodo bogumil bohumil bohuslav bojan boleslaw bongani boniface borge borivoj borja bozidar bram branko braulio brice
bryn burak burkhard caetano cai calixto callum calum caradoc carmelo carsten caspian catalin cathal cees celestin celestino cemal cengiz cesare cezar
cezary charly chetan chidi chijioke chike chinedu chirag christos chukwudi chukwuemeka ciaran cihan cillian ciprian cipriano ciro claudiu clemens coen
colm conall corentin cormac corneliu corrado cosimo cosmin costel crispin cristi cristian ctirad cuthbert cyprien czeslaw daan dafydd daichi daiki
daisuke dalibor damaso damir daragh dario dariusz darko darragh dashiell davide davor declan dejan dele delroy demetrio denholm denzil dermot detlef
devendra dewi dhruv diarmuid dietmar dieudonne digby dilip dinesh dinis dinko domagoj domenico dominik donal donato donnchadh dougal douwe dragan
drago dragos drazen duarte dunstan dusan eamon eamonn eberhard ebuka eckart eckhard edgard edilson edmundo edoardo edouard edson eelco eero egbert
egidio eginhard eigil eiji eino eirik ekkehard eladio eldon elio eliseo elmar eloi eloy emanuele emeka emeterio emile emilien emlyn emmerich emrys
emyr enea engelbert enguerrand ennio enoch eoghan eoin epifanio erdal erhan erhard erkan erlend ermanno erol errol esben eskil esmond espen ettore
euan eudes eugen eusebio eustace eustache evander evangelos evariste evaristo evert ewald ewan ezekiel ezequiel ezio fabien fabricio farai fatih
faustino fausto felicien femi ferdi fergal fergus ferhat fermin fernand ferruccio fikret filipe finbarr finlay finn fintan fionn firmin fitzroy
florent florin floris folarin folkert fotis franck frantisek fraser frieder friedhelm frits frode fulvio fumio gael gaetan gaetano garfield gaspar
gaspard gatis gaurav gautam gauthier gautier gbenga gebhard geir genaro gennaro geoffroy geraint gereon germain gernot gerold gethin gheorghe ghislain
giacomo giampaolo gianfranco gianluca gianmarco giannis gijs gildas gilson gintaras gints giordano giosue girish gisbert gisle giuliano goetz gokhan
gopal goran gorm gottfried gottlieb gregoire grigore gruffydd grzegorz gudmund guglielmo guilherme gunnar guntis gustave guus guzman gwilym gwyn
haakon hadrien hajime hakon halil halit haluk halvard halvor hamish hanno harish harsh hartmut haruki haruto hasso havard hayato hefin heiner heitor
helder helge helio hemant henk henning henryk heribert heriberto hermann herminio hernando hideo hilaire hilario hinrich hipolito hiroki hisashi
hitesh hjalmar holger honore honza horia hrvoje hubertus hugues huib huseyin huw hyacinthe hywel iain ichiro idwal ieuan ifan ifeanyi ifor ignace
ignazio ikenna iker ilhan ilias ilie ilkka ilmari imants inaki indrek ingemar ingo ingolf ingvar innes ioan ioannis iolo ion ionel ionut iorwerth
ireneusz isamu ishaan isidore isidoro iulian ivano ivars ivica iwan jaak jaan jaap jacek jacinto jacopo jagdish jago jakub janis janusz jari jarkko
jarl jarmo jaromir jaroslav jatin jayant jeannot jedidiah jelle jeremie jeroen jerzy jesper jethro jindrich jiri jiro jitendra joaquim joep joffrey
jolyon joop jordi jorgen jorginho joris jorn jorrit jos josip josselin jost jostein jotham jovan juha juhani jukka junichi juris jurriaan jussi kaare
kaarlo kacper kadir kagiso kai kailash kaito kalev kalevi kalle kamau karan kare kariuki karlheinz karlis karsten karthik kartik katsuo kayode
kazimierz kazuki kees keiji keir kelechi kenichi kenji kensuke kenta kestutis kibet kilian kimani kimmo kipchoge kiprono kiptoo kiran kishore kiyoshi
kjetil klaas knud koen koichi koji kojo konstantinos koray kostas kresimir krishna kristian kristoffer kruno krystian kunal kunle kuno kwabena kwadwo
kwaku kwame kwasi kyriakos ladislav lalit lambert lamberto lancelot lasse laurentiu lauri lautaro lazare leander leandre lebo leendert lefteris lemuel
lennart leonce leonhard leonidas lerato libor lieven lisandro liviu ljubomir llew llewellyn llewelyn loic lokesh lope lorcan lorenz loris lourenco
lubomir lubos lucius lucjan ludek ludo ludovic luka lukasz lumir lungile lutz lwazi macharia maciej madhav madis mads magne magnus mahesh maixent
makis makoto malachy malte mamoru manabu mandla manish manlio manoj manolis marceau marcelino marcellin marcin marcio margus maris mariusz markku
markus marmaduke marnix marten martial martim martins masaki masao masaru masashi mateo mateus matias mato mattia mauro maxence maximo mederic
meinhard meirion melchor menno merlin mert mervyn meurig michalis michiel mickael mieczyslaw mikkel milivoj miljenko mindaugas minoru mircea miroslaw
mitsuo mohit moise montague moritz morten mpho mukesh murali murdo murilo mwai mwangi myrddin nagesh nahuel naoki naoto narciso narcisse naveen
nazario ndumiso ndungu nebojsa necati nektarios nemanja nenad neville nicanor niek niels nihat niilo nikhil niko nikolaj nikos nilesh nino nitin
njabulo njal njoroge nkosi nnamdi noboru nobu nobuo normunds nuno nunzio obadiah obinna oche ochieng octave octavian octavius oddvar odell odhiambo
oguz oisin okan okechukwu okello olajide olamide olav ole olegario olle oluwaseun omkar omondi ondrej onesime onur onyango oreste orhan orson osamu
osian osmar osmo osvaldo otakar otieno ottmar ovidiu owain ozan paavo padraig panagiotis pancho pankaj pantelis paresh parth pascual pasi pasquale
patrice pavan pavlos pearse pekka pentti percival peregrine petre petri petros petru petter philibert philipp philo pierluigi piero pierrick piet
placide porfirio pradeep pramod pranav prasad prashant prateek praveen preben predrag premysl priit primitivo przemyslaw puneet quique rachid radim
radovan radu raffaele raimo raimondo rainer raivis raivo rajat rajeev rajesh rakesh ralf ramazan ranald ranjit raoul ratko razvan regis reijo reiner
remi remy renan renato renaud renzo reynald rhodri rhydian rhys rigoberto riku rimantas rinus risto ritesh roar rodolphe rodrigue roel rogerio rogier
rohan rohit rollo romain romas romuald romulo ronan rosendo rostislav royston ruadhan ruairi ruaridh rudi rudiger ruggero rui rune ruprecht rutger
rutherford ruud ryo ryota ryszard ryuichi saburo sachin sagar sakari sameer samson sander sandile sandip sanjeev santosh sasa satish satoru saturnino
saulius saurabh saverio sbusiso seamus sebastiano sebastien sedat segun seiji selim seppo septimus serdar sergiu severin seyi shailesh shankar shashi
shekhar shigeru shinji shintaro shiv shoji shota shyam siddharth siegbert siegmar sifiso sigmund sigurd sigvard siim silvan silvano silviu simphiwe
sindre sinisa sion sipho sixten siyabonga sizwe sjoerd slavko slawomir snorre sonke sorin srdjan srinivas steen steffen stelian stelios stellan sten
stephan stevan stig stijn stipe stratos struan sture suat sudhir sujit sumit suraj suresh susumu svatopluk svein sverre swithin sylvain sylvestre
szymon tadashi tadeo tadhg tafara taiwo takeo takeshi takumi taliesin tancredi tanguy tapani tapio tapiwa tarik tarmo tarquin tarun tatenda tatsuo
tatsuya tavish teemu tejas tendai tendayi teodor teodoro teofilo terje tetsuo tetsuya teuvo thabo thaddaus thanasis themba theodoros theophile thibaud
thibault thijs thilo thodoris thorbjorn thorleif thorvald thulani tiago tiernan tihomir tijmen tijs tilman tilo tiziano tjeerd toivo tolga tome
tomislav tommaso tomohiro tomos toms toomas tor torben torbjorn tore torgeir toribio torkel torquil torstein torsten toru toshio toshiro traian
traugott trefor tristan trond tshepo tsutomu tudor tudur tullio tunde tuomas turgut turlough tushar tuukka tvrtko twan tycho ubaldo uday udo uffe ufuk
ugo ugur uldis uli ulises ulisses ulrik ulysse ulysses umesh umit urbain urho uriah urmas uros vaibhav vaino valdemar valdir valerio vangelis varun
vasco vasile vasilis vassilis vaughan vedran veikko veit veljko venancio venceslas venkat victorien vigdor viggo vijay vikas vikram vikrant ville
vinay vince vineet vinko viorel vipin viraj virgile vishal vishnu vittorio vlado vojtech volker volkmar vuk vusi vytautas wafula wagner waldemar
walther wanderley wanjala wekesa wenceslao wendelin wessel wiebe wieland wieslaw wiktor wilfrid willi willoughby wim winfried witold wladyslaw
wlodzimierz wojtek wolfram wouter wyn wystan xabier xavi xolani yago yamato yann yannick yash yasin yavuz yaw yilmaz yinka yiorgos yoann yogesh yohan
yoichi yoji yoshio yosuke yuichi yuji yukio yuta yutaka yuto yvon zacarias zacharie zafer zbynek zdenek zdravko zdzislaw zebedee zeferino zenon zissis
zlatko zvonimir zweli zygmunt
liban tanveer nadeem naveed shahid zahid waqar wasim waseem kashif adeel faheem shoaib aamir zeeshan junaid rizwan usman firas hossam
dimitar ivaylo plamen hristo mantas vadim goncalo thiago caio aitor mikel oriol juergen chukwuma olumide andriy feargal phelim trystan
macsen finley albie
derrick johnnie micheal terrance fiachra kwesi hennie jaco imtiaz javed
`;

const FEMALE = `
abby abigail ada adele adelaide adriana adrienne agatha agnes agnieszka aida aimee aisha alejandra alena alessandra alexandra alexis alice
alicia alina aline alisa alison alissa allison allyson alma alyssa amal amalia amanda amber amelia amina amira amy ana anastasia
angel angela angelica angelina angie anita ann anna annabel anne annemarie annette annie antoinette antonia anya april arianna ariana arlene
asma astrid audrey aung aurora ava ayaan ayelet barbara beata beatrice beatrix beatriz becky belinda bella benazir bernadette bernice bertha beth
betsy bettina betty beverly bianca birgit blanca blanche bonnie brandi brandy brenda bridget brigid brigitte britney brittany brooke camila
camilla camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina caterina
catherine cathleen cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cheri cherie cheryl chiara chloe christa
christel christiana christiane christina christine christy cindy claire clara clare clarissa claudette claudia colette colleen condoleezza connie constance consuelo
cora coretta corinne cornelia courtney cristina crystal cynthia daisy dalia daniela danielle daphne darlene dawn deanna debbie deborah
debra deirdre delia delores denise desiree diana diane dianne dilma dina dolores dominika donna dora doreen doris dorothy dorothea
edith edna edwina eileen elaine eleanor elena eleni elise elisa elisabeth elissa eliza elizabeth ella ellen eloise elsa elsie elvira
emilia emily emma erica ericka erika erin erna ernestine esperanza estelle esther ethel etta eugenia eunice eva evangeline eve evelyn
ewa fadwa faith farah fatima fatma fawzia faye federica felicia felicity fiona flora florence frances francesca francine francoise freda
frederica frieda gabriela gabriella gabrielle gail galina gemma geneva genevieve georgette georgia georgina geraldine gerda germaine gertrude
ghislaine gillian gina ginger ginny giovanna giselle gisela gladys glenda gloria golda grace graciela greta gretchen guadalupe gwen
gwendolyn hala halima hanan hanna hannah hanne harriet hazel heather heidi helen helena helene helga hilary hilda hillary hind holly hope
huma ida ilana ileana ilona ilse imelda ina inas inez inga inge ingrid inna irena irene irina iris irma isabel isabella isabelle isobel
iva ivana ivanka ivonne ivy jaclyn jacqueline jacquelyn jamila jana jane janelle janet janice janine jasmine jayne jeanette
jeanine jeanne jeannie jenna jennie jennifer jenny jessica jill jo joan joana joann joanna joanne jocelyn jodi jodie johanna
jolanta josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala kara
karen karin karina karla kate katharine katherine kathleen kathryn kathy katia katie katja katrina kay kayla kaye keiko kellie kellyanne
kendra keri kerstin khadija kimberley kimberly kirsten kirstin kirstjen kris krista kristen kristi kristin kristina kristine krystal lael
laila lana lara larisa latifa latoya laura laurel lauren laurie lavinia layla lea leah leila lena lenora leona leonor leticia lidia lila lilian liliana
lillian lily lina linda lindsay lisa lisette liv livia liz liza lizzie lois lola lora loraine loretta lori lorena lorraine lottie louisa louise
lourdes lubna luciana lucia lucie lucille lucinda lucy ludmila luisa lupe lydia lyudmila mabel madeleine madeline magdalena maggie
maha maia maite malala malia mandy manuela mara marcela marcia margaret margarita margaux margo margot marguerite mari maria mariam mariana
marianne maricela marie mariel marilyn marina marine marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam
maryanne matilda maura maureen mavis maxine maya mayra meaghan meg megan meghan megyn melanie melania melinda melissa mercedes meredith
meryl mia michaela michele michelle mika mildred millicent mimi mina mindy mira miranda miriam misty moira molly mona monica monika
monique muna muriel myra myrna nabila nada nadia nadine nadya najat nancy naomi natalia natalie natalya natasha nelly nellie neera
nichole nicole nikki nina noelle nonie nora noreen norma nour octavia odette olga olive olivia olympia oprah padma paige paloma pam
pamela patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar
polly portia priscilla priya priyanka rachael rachel ramona rania raquel rasha rebecca rebekah regina rena renata renate renee reem rhoda rhonda
rihanna rima rita roberta robyn rochelle romina rosa rosalie rosalind rosalynn rosario rose roseanne rosemarie rosemary rosie roxana
roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha samira sandra sanna sara sarah savannah segolene selena selma shana
shari sharon shauna sheena sheila shelley shelly sheri sherri sherry sheryl shirin shirley silvia simona siobhan
sofia sonia sonja sonya sophia sophie stacey stefanie stella stephanie sue sukhee susan susana susanna susanne susie suzan suzanne
suzy svetlana swati sybil sylvia sylvie tabitha tamar tamara tammy tania tanya tara tasha tatiana tatyana teresa terri tess tessa thelma
theresa therese theodora tiffany tina tracey tricia trudy tulsi ursula ute valentina valeria valerie vanessa vera verna veronica
veronika veronique vicki vicky victoria viktoria violet violeta virginia vivian viviane vivien wanda wendy whitney wilhelmina wilma winifred winnie wislawa
xiomara yael yasmin yasmine yekaterina yelena yolanda yoko yoshiko yuko yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zena zoe
zsuzsa zuzana ekaterina donatella dorothee elke fernanda gisele haley hallie heike jamiel jutta maisie malika meena
nazanin noura peri roula samar shahla shaheen soledad tzipi yingluck park-geun
aafke aaliyah aaltje aarti abena abeni abiola abril achieng adaeze adah adaobi adela adelheid adelia adelina adeline adesola adhiambo adina aditi
adoracion adunni afroditi agata agathe aggie aglae agnese agnete agnetha agostinha agueda aikaterini ailsa ainara aine ainhoa aino aisling aitana
akanksha akiko akinyi akosua alberta albertine alda aldona alessia alethea alexandrina alexandrine alicja alida alienor aliki alix aliye alizee alka
allegra almudena almut althea alzbeta alzira amabel amaia amandine amara amarachi amaryllis amaya ambra ambre amelie aminata amparo amrita anabela
anahi anais ananya anastasie anastazja anca andreea aneta anette angele angeliki angelines angelique angharad angiola anica aniela anika anja
anjali anke ankita annalisa annamaria annegret anneke anneli annelies anneliese annelise annelore annick anniina annika annis annunziata anouk anthea
antigoni antje antonella antonietta anusha anushka anwen aoibhe aoibheann aoife aparna apolline arabella araceli araminta arantxa aranwen aranzazu
archana areti argyro ariadna ariadne arianne arielle arlete armanda armelle arti arzu asha ashleigh ashwini asli asmau aspasia assunta asta
astoria asuka asuman athenais athina atieno augusta aurea aurelia aurelie aurore aveline awino axelle ayaka ayako ayesha aylin aynur ayse aysegul
aysel ayumi azalea azra azucena bahar barbel barbora basak bathsheba begona belen belgin belma benedetta benedicte benedita benita bente berangere
berenice berit berta berthe beryl bess bethan betje betsan betul beulah beverley beyza bhavani bhavna bice biljana birgitta birgitte birte blandine
blanka blodwen blythe bodil bogumila bohumila bojana bozena branka branwen brid bridie brigida briony brit britt britta brona bronagh bronwen bronwyn
bruna brunhilde bryony bukola burcu busisiwe cacilda calista calliope camelia canan candelaria candida caoimhe carina carine carlota carlotta carmel
carmela carmina carola carolien carys casilda cassandre catia catrin catrinel catriona cayetana cecily cecylia ceinwen celestine celina ceren cerys
chabela chandni charis charmaine charo chelsie chiamaka chidinma chie chieko chika chimamanda chioma chipo chiyo chiyoko christelle chrysoula ciara
cicely cigdem cinzia clarice clarisse claudine clelia clemence clementina clementine cleo cliona clodagh clothilde clotilde coby conceicao concetta
conchita concita consolacion coralie cordelia cordula corina corinna corrie cosette cosima cosmina cressida crina cristal cristiana cyrielle czeslawa
dagmar dagny dahlia dalva damilola damla danica danijela danuta daria darina davina debora deepa deepika deepti delfina delilah della delphine delyth
demelza demi-leigh denisa deolinda dervla desamparados despina devi devika dieuwertje dijana dilek diletta dilys dimitra dinah dineo ditte divya doina
dolly domenica domitille domnica donata dorcas dorota dorte dragana drahomira dubravka dulcie dusanka dympna ebba ebele ebru ece edda edeltraud edie
edite edurne edwige edyta eeva effie eftychia efua eija eila eilidh eilis eimear eimer eira eirini eirlys eithne ekaterini ekta elda elea eleonora
eleonore eleri elettra elfrida elfriede eliana eliane elif elin elina eline elinor elisabet elisabeta elisabetta elisangela eliska elissavet ellinor
elna elodie eloisa elpida els elsbeth elsebeth elsje elske elspeth eluned elvire elza elzbieta emanuela emel emeline emer emiko emilie emine
emmanuelle emmeline encarna enid enrica enriqueta enza eriko ermelinda ernestina ersilia eshe esma esme esmee esmeralda esra estefania estela ester
esterina etsuko eudora eugenie eulalia eulalie euphemia evangelia evanthia evelin evelina eveline evelyne evie ewelina fabiana fabienne fabiola
fabrizia fadime fanny fatou fatoumata fedora felicidad felicie felicja felisa femke fenella fenna fenne feride fern fernande ffion fiammetta fidelia
fidelma figen filipa filiz filomena finola fionnghuala fionnuala fiorella fiorenza flaminia flavia flavie floarea florencia florentina floriana
floriane florica florine floripes florrie flossie folake folasade fotini franca francisca franciszka frauke frederieke frederique freya frida
friederike frigg froukje fuensanta fulvia fulya fumiko funda funke funmi gabi gabriele gaelle gaia gamze gauri gayatri gaynor geertje geertruida geeta
genoveffa genoveva genowefa georgeta georgiana gerlinde germana gertie gertrud gertrudis gesa gesine gilberte gilda ginette ginevra gioconda giorgia
gita gitta gitte giulia giuliana giulietta giuseppina gizem glenys glynis gonca gordana graca graciete grainne grazia graziella grazyna greer greetje
grete gretel griselda gro gudrun guinevere gul gulay gulcan gulsen gulten gunda gunhild gunilla gunn gunvor gwenaelle gwenda gwendolen gwendoline
gwenllian gwenno gwenola gwyneth gyda hacer hadiza halina hana hanako hande hanneke hannelore haruka haruko harumi hatice hattie havva hedda hedvig
hedwig hedwige hege heidemarie heidrun heledd heleen helle helmi heloise hema henny henriette henrike hephzibah hermia hermine herminia hermione
hertha hester hetty hilde hildegard hildur hilkka hiltrud hinata hiroko hisako hitomi hjordis honoka honoria honorine hortense hortensia huguette
hulda hulya hurriyet hyacinth ianthe iara idoia ifeoma ignacia ijeoma ilaria ilda ilinca ilka imani imke immacolata immaculada imogen inacia indira
indu ineke ines ingeborg ingegerd inger ingunn inken inkeri inmaculada ioana ioanna iola iolanda iona ione irini irja irmgard irmtraud isadora isaure
iseult isha ishita isla ismene ismini isolde ita itziar iulia iveta ivone iwona izabela izaskun jaana jacinta jacinth jacoba jada jadranka jadwiga
jagoda jale jandira janina janneke jannie jantine jarmila jaroslava jasmina jasna jaya jayanti jazmine jeannine jehanne jelena jeltje jemima jessamine
jessamy jet jettie jimena jirina jitka joaquina jocasta jocelyne joelle johanne joke jolanda jolien jorunn josefa josefina josette josiane josien
jovana jozefa julieta julita julitta junia jurema jussara justa justyna juul jyothi jyoti jytte kaarina kadriye kaede kaija kaisa kaja kajal kalpana
kamila kanako kanchan kaori karita karlijn karna karolina karoline katarina katarzyna katerina kathrin katica katri katrien katrin kavita kavitha
kaylee kayleigh kayoko kazimiera kazuko kehinde keisha kerensa keziah kiara kinga kiranjit kirsi kirsteen kirsti kirsty kitty kiyoko kjersti klara
komal konstantina kornelia kristyna kriti krystyna ksenija kubra kumi kumiko kveta kylie kyoko kyriaki laetitia laia lais lakeisha lakshmi lalita
laoise larissa latha latisha laure laurette laurine leela leena leire leman lene leni lenka leocadia leonie leonora leontine letitia letizia lettice
letty lexi lexie leyla lia libuse licia lida lidija lieke liesbeth liesel lieselot lieselotte lieve ligia liisa liliane lilith lillemor lilou lindani
lindiwe linn linnea linnet lioba lisbet lisbeth lise ljerka ljiljana ljubica llinos lore loredana lorelei lorella lorenza lorna lotta lotte louane
louella louison lowri luana lucasta lucette lucienne lucila lucile lucilia lucilla lucja lucretia lucrezia lucyna ludivine ludmilla ludovica luigia
luise luiza luminita luzia lydie lynette lysiane maaike maarit maartje macarena machiko machteld mackenzie-rose madalena madalina maddalena madelief
madge madhavi madhuri mae maeva maeve mafalda magali magda maija maike maire mairead mairi mairin mairwen maj maja makayla makena makiko malena
malgorzata malin malini manami manisha manju manon marcelina marceline marcella mareike maren margarete margarida marged margery margherita margit
margret margriet margrit maria-grazia mariama mariangela mariann marianna maribel maricarmen marieke mariella mariette marigold marija marijana marije
marijke marika mariko marilena marilia marilla marilu marinella marioara mariola marise marit marita maritza marjan marjatta marjo marjolaine
marjolein marketa marketta marleen marlena marlies marloes marsali marthe martine maryline maryse maryvonne marzena marzia masako masami mathilda
mathilde matilde maud maude mayara mayumi mbali mckenna meabh mechthild meenakshi meera megha megumi meike meinir meleri melina meline melisande
melitta melodie meltem mencia menna meral mererid merete merja merve meryem meta mette mhairi micaela michela michiko midori mieke mihaela miho mihoko
miki mikiko milada milagros milena milica millie miluse milva minako mine minerva minna minnie mirabel mirabela mireia mireille mirela mirella mirja
mirjam mirjami mirjana miroslava miroslawa misaki misako miyoko miyuki mizuki momoka momoko morag morena morfydd morgane morven morwenna mridula muge
muguette muireann mujde mumbi munevver muthamma muthoni myfanwy mylene myriam myrtille naciye nadege nalan nana nanako nanda nandi nandini nandita
naoko narcisa natalina natasa natercia nathalie natividad natsuki natsuko natsumi nayara nazli neelam neeltje neeta neha neide nele nelia nell nerea
nerina nerissa nermin nerys neslihan nesrin nesta nettie nevaeh nevena nevenka nevin nezihe niamh nicoleta nicoletta nienke nieves nigella nihal niina
niki nikoletta nikolina nilgun nilufer nilza nimet ninni ninon nirmala nisha nishita nita nives njeri nkechi nkem nneka nnenna noelia noemi noemia
noemie nokuthula nomfundo nompumelelo nomsa nomvula nonhlanhla noora noortje norah noriko noxolo nozomi nthabiseng ntombi nuala nunzia nuran nuray
nurcan nuria nurten nyambura nyasha nyokabi oana oceane octavie oda oddny odete odile ofelia olabisi olimpia olinda oliwia olja oluchi olwen olympe
omolara ondina oona oonagh ophelia ophelie oriane orianne orietta orla orlagh orlaith ornella orsola ortensia ortrud otilia ottilie ottoline outi oyin
ozge ozlem paivi palesa pallavi palmira panagiota pandora paola paquita paraskevi parul parvati pascale pastora patrizia patrycja paule pavla pavlina
payal pelin pepa perdita pernille perrine persephone petronella petronilla petronille petula peyton-rose philippine philomena philomene pia piera
pierina pierrette pina pippa pirjo pirkko pleun polyxeni pooja poonam poppy prabha pragya pratibha preciosa preeti prerna primitiva priti proscovia
puja puleng purnima queenie rabia rachele radha radhika radka radmila raffaella ragna ragnhild raija raili raissa rajni raluca rama randi ranjana
rashmi raymonde rebeca refilwe regine reidun reiko reinhild rekha renske renu renuka reshma resi reyhan rhea rhian rhiannon rhonwen richa rie rigmor
riikka riitta rika rikako rikke rina rinske ritika ritu rocio rodica roisin roksana rolande romana romane romola romy ronja ronke rosalba rosalia
rosalina rosalinda rosaline rosamund rosangela rosanna rosaria rosaura roseanna roseli rosella roselyne rosetta rosi rosina rosine rosmarie rossana
rossella roswitha rowena roxane roza rudo rumiko runa rupa ruperta rute rutendo ruxandra ruzena ruzica saadet saara sabiha sachiko sade sadhana sadhbh
safiya sakura salome samanta sanda sandhya sandrine sangeeta sanja sanne saoirse sapna sarai saray sari sarika sarita sarka saroj saskia satoko satomi
satu savita sayaka sayuri sebastiana seda seema seija selda selene selin selina semra senga senka serafina serap serena serpil setsuko sevda severine
sevgi sevil sevim shalini shanice shanta shanti sharmila shiho shikha shilpa shizuka shizuko shobha shona shreya shruti shubha shweta sian sibel sibyl
sibylle sidika sidonie sidony sidsel sieglinde siegrid sietske signe signy sigrid sigrun silje silke silvana simonetta simran sine sinead sini sioned
siri sirkka sirpa sisko sissel siv sixtine sjoukje sladana slavica smaranda smaro smita sneha snehal snezana sofie solange solene solenne solvei
solveig sona sonal sonali songul soraia sorcha sorina sotiria sreya stamatia stana stanislawa stavroula stefania steffi steliana stepanka stine sudha
suhasini sujata sukie sule suman sumiko sumitra suna sunita sunniva surbhi susannah sushma suvi suzana suze suzette suzie svanhild swapna sybille
sylke sylvaine sylvette sylvi sylviane sylwia synne synnove taina tais tallulah tamaki tamika tamsin tanisha tanja tanvi tarja tatjana tea tecla tegan
tegwen telma teodora tereza terhi thais thandeka thandi thandiwe thea thomasina thora thuli thyra tiina tijana tilda tilde tilly tineke tiphaine tiril
titilayo tiziana tjitske tola tomoko tonya topsy torill tosca toshiko tove traudl traute treasa tressa triana trijntje trine trini trisha trixie trude
trudi truus truuske tsitsi tsukiko tuba tudora tugba tuija tulay tullia turid tuula tuva ulla ulrica ulrika ulrike uma umeko ummu undine unni urmila
ursel urszula uschi usha uta vanda vandana vanesa vani vania varsha vasiliki vasso vasudha vedrana veena veerle vendula venla verena verity vesna
vesta vibeke victoire victorine vidya vigdis vildan vilde vilma vimala vincenza vinita violaine violante violette viorica virginie virpi vitoria
vittoria viv viviana vivienne vlasta vroni wairimu wakana wallis waltraud waltraut wambui wangari wanjiku wanjiru weronika wiebke wieslawa wietske
wiktoria wilhelmine willa willemien willemijn winfriede wioletta xanthe xenia yaiza yamila yamini yasemin yashoda yasuko yeliz yesenia yesim yetunde
yewande ylva yolande yoli yolonda yrsa yuka yukari yukiko yumi yumiko yuna yuriko yveta zadie zaida zaira zanele zdena zdenka zehra zelia zelie zeliha
zeljka zenobia zerrin zeynep zilda zillah zinhle zinnia zita zlata zodwa zofia zoi zoleka zora zoraida zorica zubeyde zuhal zuleika zulmira zuri
zuzanna zyta
nia rhona parveen shabana nasreen samina rukhsana kemi akua freja oksana olena iryna svitlana mared efa seren lleucu beca ishbel marsaili
majella assumpta shabnam farzana rehana tahira saima sadia humaira bushra sajida hafsa sumaya hodan ifrah fadumo hibo sahra aqsa iqra
mehreen nighat desislava snezhana bilyana inese ilze jurgita egle ksenia catarina ximena chinwe adwoa ruvimbo naledi nosipho mila ayla thuy
huong
alana alexa bessie bethany breanna caitlin henrietta janie jillian kelli kristy lynda lynne marla maryann shawna shelia tami teri traci velma vickie
amaka hauwa rukayat smriti shazia rubina sumaira
`;

const EITHER = `
alex ashley aubrey avery bailey blake casey charley chris cameron corey dana drew dominique francis jamie jan jean jess jody jordan kelly kelsey
kendall kerry kim kit lane lee leslie lindsey logan lynn marion mel micah morgan nicky noel parker pat peyton quinn rene riley robin rory
sam sandy sasha shannon shea sidney skyler stacy sydney taylor terry tracy tyler val valery yuki andrea nicola simone toni ming min ling
hua wei yong xin xiaoming jin jun lei ping yan yi hong chen chun mo pinar deniz nur umut evren ngozi lou billie bobbie frankie harper
hollis jackie jessie lonnie madison mackenzie merle monroe reese rowan shelby sterling
augustine gerd kari madoc valentine asa
gurpreet harpreet jaspreet manpreet kuldeep balwinder sukhwinder harjit baljit
`;

const GENDERS: ReadonlyMap<string, Gender | 'either'> = genders();

function genders(): Map<string, Gender | 'either'> {
  const table = new Map<string, Gender | 'either'>();
  const put = (names: string, gender: Gender | 'either') => {
    for (const name of names.trim().split(/\s+/)) {
      const other = table.get(name);
      table.set(name, other !== undefined && other !== gender ? 'either' : gender);
    }
  };
  put(MALE, 'male');
  put(FEMALE, 'female');
  for (const name of EITHER.trim().split(/\s+/)) table.set(name, 'either');
  return table;
}
