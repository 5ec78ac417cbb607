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
  // Jean is a woman in English, Jean-Luc a man.
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
bryant bryce burt byron caleb calvin cameron carl carlos carlton carlo cary casper cecil cedric cesar chad charles charlie chester chet
chip chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay clayton clement cliff clifford clifton clint
clinton clive clyde colin conor connor conrad constantine constantin corey cornelius cory craig curt curtis cyril cyrus damian damien dan
daniel daniele danilo danny dante darius darrell darren darryl daryl dave david davis dawud dean deepak delbert denis dennis denny derek
desmond dexter dick didier diego dieter dietrich dimitri dimitris dimitrios dino dirk djibril dmitri dmitriy dmitry dmytro dominic dominique
don donald donnie doug douglas drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edmund edmond eduard eduardo edward
edwin efrain egon ehud einar eitan elbridge eldar eli elias elie elijah elliot elliott ellis elmer elon elroy emanuel emil emiliano
emilio emmanuel emmett emre enda enrico enrique enzo erdogan eric erich erik ernest ernesto ernie erwin esteban ethan etienne eugene
eugenio evan evgeny evo ezra fabian fabio fabrice fadi faisal faris farid farouk fayez federico felipe felix ferdinand fernando fethi
fidel filip filippo flavio florian floyd francesco francis francisco franco francois frank frankie franklin frans franz fred freddie freddy
frederic frederick frederik friedrich fritz gabriel gareth garrett garry garth gary gaston gavin gene geoff geoffrey georg george
georges georgi georgios georgy gerald gerard gerardo gerhard gerry ghassan giancarlo gianni gideon gil gilbert gilberto giles gilles gino
giorgi giorgio giorgos giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graham grant greg gregg gregor gregory grigory grover guido
guillaume guillermo gunter gunther gus gustav gustavo guy habib hadi hafez haider hakan haji hal hamad hamdi hamed hamid hamza hank
hannes hans harald haris harold harris harrison harry harvey hasan hashim hassan haydar heath hector heiko heinrich heinz helmut hendrik
henri henrik henrique henry herb herbert herman hernan hersh herve hideki hillel hiroshi horace horacio horst hosni howard howie hubert hugh
hugo humberto humphrey husam hussain hussein ian ibrahim idris ignacio ignatius igor ihor ilham ilya imad imran inigo ira irving isaac isaiah
isidro ismail ismet israel issa ivan ivo ivor jack jackson jacky jacob jacques jaime jair jake jakob jamal james jamie jan janos jared
jaroslaw jarrod jason jasper javad javier jawad jay jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine jerome jeronimo
jerrold jerry jesse jesus jett jim jimmie jimmy joachim joao joaquin jochen joe joel joey johan johann johannes john johnny jon jonah
jonas jonathan joost jorg jorge jose josef joseph josh joshua josiah juan jude jules julian julien julio julius junichiro jurgen justin
kamal karel karim karl karol kaspar kazuo keith kelvin ken kenneth kenny kent kermit kevin khaled khalid khalil kieran kim kirill kirk
kjell klaus knut kofi konrad konstantin krzysztof kurt kyle lachlan lamar lance larry lars laszlo laurence laurent lawrence lazar lech lee leif leland len lenny
leo leon leonard leonardo leonid leopold leroy les leszek lev levi lewis liam lincoln lindsey linus lionel lloyd logan lorenzo lothar lou louie
louis lowell luc luca lucas lucian luciano lucien ludwig luigi luis luiz lukas luke luther lyle lyndon lynn maarten mack maher mahmoud
mahmud majid malcolm malik mamadou manfred manmohan manny manolo manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario marius
mark marko marlon mart martin marty marvin marwan massimo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu matti maurice
mauricio maurizio max maxim maxime maximilian maxwell mehdi mehmet mel melvin menachem mevlut mhamed michael michal michel mick mickey miguel mihai mihail
mikael mike mikhail miklos mikko milan milo miloje miloslav milos milton mirko miroslav mitch mitchell mitt mladen mo moammar mohamad
mohamed mohammad mohammed mohsen moises moqtada mordechai morgan morris mort mortimer moses moshe muammar muhammad muhammed mukhtar murat murray
musa mustafa mykola myron nabil nadir naftali najib narendra nasser nate nathan nathaniel nawaf nawaz ned neil nelson newt ngozi niall
nicholas nick nicky nico nicola nicolae nicolas nicolo nigel nihad nikita niklas nikola nikolai nikolaos nikolas nikolay nils nizar noah noel nolan
norbert norm norman nouri octavio olaf oleg oleh oleksandr oliver olivier olli omar omer orlando orrin orville oscar oskar osama osman oswald
otis otto owen pablo paddy panos paolo pascal patrick patricio paul paulo pavel pavlo pawel pedro per percy pete peter petr petro philip
philippe phillip pierre piers pieter pietro piotr placido poul prakash pranab preston qasim qassem quentin quincy rached radek radoslaw
rafael rafal rahm rahul raj rajiv ralph rami ramiro ramon ramush ramzan randall randolph randy raphael rashad rashid rasmus raul ravi
ray raymond recep reed reggie reginald reid reince reinhard reinhold rene reuben reuven rex reynaldo reza rhett ricardo riccardo rich
richard rick ricky rinat riyad rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger rogelio roland rolando rolf
roman romano ron ronald ronnie rory roscoe ross rowan roy ruben rubens rudolf rudolph rudy rufus rupert ruslan russ russell rustam ryan
saad sadiq saeb saeed said salah salam saleh salem salim salman salvador salvatore sam sameh sami samir sammy samuel sandeep sandro sandy
sanjay santiago satoshi saul scott sean sebastian semyon sepp serge sergei sergej sergey sergio sergueı sergiy serhiy seth seymour shane
shaun shawn sheldon sherman sherrod shimon shinzo sid sidney siegfried sigmar silas silvio simeon simon sinan slobodan sol solomon soren
spencer spyros stan stanislav stanislaw stanley stavros stefan stefano stephane stephen sterling steve steven stewart stu stuart subhash
suleiman sultan sunil sven sylvester tadeusz taha takashi talal tamer tarek tareq tariq taro tayyip ted teddy terence terrence terry thad thaddeus theo
theodore thierry thomas thorsten tim timo timothy timur tobias toby todd tom tomas tomasz tommy toni tony travis trent trevor trey trygve tucker
turki tyler tyrone ulf ulrich umar umberto uri usama uwe vaclav valdis valentin valentino valery vasily vasyl vernon vicente victor
vidar viktor vincent vincenzo vinod virgil vitali vitaly vito vivek vlad vladimir vladislav volodymyr vyacheslav wael waldo walid wallace
wally walt walter wan warren wayne wendell wenzel werner wes wesley wilbur wiley wilfred wilfried wilhelm will willard willem william willie willy
wilson winston wladimir wojciech wolf wolfgang woodrow woody xavier yahya yair yakov yaser yasir yasser yannis yanis yasuo yasuhiro yehuda yevgeny yitzhak
yiannis yoav yoram yosef yossi yousef youssef yuri yuriy yury yusuf yves zac zach zachary zack zaid zalmay zbigniew zeid zeke ziad zoran zvi
beau blaine brandt burke carroll chauncey clem dale darrel deval dewey elwood emory foster gerrit grady gregorio grayson hayden hiram hollis
homer hunter irwin jarrett kellen kareem kerry kip lamont lanny leandro marques mckay merrick monty nestor newton ollie ozzie porter quinton
ramesh rand rene rashaad rodger roosevelt rusty sterling tad thurgood tyson ty vance vern ward webster wilbert wyatt zane mithat selahattin
bulent cem kemal recai fikri tayfun levent volkan ozgur serkan binali numan veysi fuat suleyman yildirim`;

const FEMALE = `
abby abigail ada adele adelaide adriana adrienne agatha agnes agnieszka aida aimee aisha alejandra alena alessandra alexandra alexis alice
alicia alina aline alisa alison alissa allison allyson alma alyssa amal amalia amanda amber amelia amina amira amy ana anastasia andrea
angel angela angelica angelina angie anita ann anna annabel anne annemarie annette annie antoinette antonia anya april arianna ariana arlene
ashley asma astrid audrey aung aurora ava ayaan ayelet barbara beata beatrice beatrix beatriz becky belinda bella benazir bernadette bernice bertha beth
betsy bettina betty beverly bianca birgit blanca blanche bonnie brandi brandy brenda bridget brigid brigitte britney brittany brooke camila
camilla camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra cassie catalina caterina
catherine cathleen cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cheri cherie cheryl chiara chloe christa
christel christiana christiane christina christine christy cindy claire clara clare clarissa claudette claudia colette colleen condoleezza connie constance consuelo
cora coretta corinne cornelia courtney cristina crystal cynthia daisy dalia dana daniela danielle daphne darlene dawn deanna debbie deborah
debra deirdre delia delores denise desiree diana diane dianne dilma dina dolores dominika donna dora doreen doris dorothy dorothea
edith edna edwina eileen elaine eleanor elena eleni elise elisa elisabeth elissa eliza elizabeth ella ellen eloise elsa elsie elvira
emilia emily emma erica ericka erika erin erna ernestine esperanza estelle esther ethel etta eugenia eunice eva evangeline eve evelyn
ewa fadwa faith farah fatima fatma fawzia faye federica felicia felicity fiona flora florence frances francesca francine francoise freda
frederica frieda gabriela gabriella gabrielle gail galina gemma geneva genevieve georgette georgia georgina geraldine gerda germaine gertrude
ghislaine gillian gina ginger ginny giovanna giselle gisela gladys glenda gloria golda grace graciela greta gretchen guadalupe gwen
gwendolyn hala halima hanan hanna hannah hanne harriet hazel heather heidi helen helena helene helga hilary hilda hillary hind holly hope
huma ida ilana ileana ilona ilse imelda ina inas inez inga inge ingrid inna irena irene irina iris irma isabel isabella isabelle isobel
iva ivana ivanka ivonne ivy jackie jaclyn jacqueline jacquelyn jamila jan jana jane janelle janet janice janine jasmine jayne jeanette
jeanine jeanne jeannie jenna jennie jennifer jenny jessica jessie jill jo joan joana joann joanna joanne jocelyn jodi jodie jody johanna
jolanta josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala kara
karen karin karina karla kate katharine katherine kathleen kathryn kathy katia katie katja katrina kay kayla kaye keiko kellie kellyanne
kendra keri kerstin khadija kimberley kimberly kirsten kirstin kirstjen kris krista kristen kristi kristin kristina kristine krystal lael
laila lana lara larisa latifa latoya laura laurel lauren laurie lavinia layla lea leah leila lena lenora leona leonor leticia lidia lila lilian liliana
lillian lily lina linda lindsay lisa lisette liv livia liz liza lizzie lois lola lora loraine loretta lori lorena lorraine lottie louisa louise
lourdes lubna luciana lucia lucie lucille lucinda lucy ludmila luisa lupe lydia lyudmila mabel madeleine madeline madison magdalena maggie
maha maia maite malala malia mandy manuela mara marcela marcia margaret margarita margaux margo margot marguerite mari maria mariam mariana
marianne maricela marie mariel marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam
maryanne matilda maura maureen mavis maxine maya mayra meaghan meg megan meghan megyn melanie melania melinda melissa mercedes meredith
meryl mia michaela michele michelle mika mildred millicent mimi mina mindy mira miranda miriam misty moira molly mona monica monika
monique muna muriel myra myrna nabila nada nadia nadine nadya najat nancy naomi natalia natalie natalya natasha nelly nellie neera
nichole nicole nicky nikki nina noelle nonie nora noreen norma nour octavia odette olga olive olivia olympia oprah padma paige paloma pam
pamela pat patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar
polly portia priscilla priya priyanka rachael rachel ramona rania raquel rasha rebecca rebekah regina rena renata renate renee reem rhoda rhonda
rihanna rima rita roberta robyn rochelle romina rosa rosalie rosalind rosalynn rosario rose roseanne rosemarie rosemary rosie roxana
roxanne ruby ruth sabina sabine sabrina sadie sally salma samantha samira sandra sanna sara sarah sasha savannah segolene selena selma shana
shannon shari sharon shauna sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley silvia simona simone siobhan
sofia sonia sonja sonya sophia sophie stacey stacy stefanie stella stephanie sue sukhee susan susana susanna susanne susie suzan suzanne
suzy svetlana swati sybil sylvia sylvie tabitha tamar tamara tammy tania tanya tara tasha tatiana tatyana teresa terri tess tessa thelma
theresa therese theodora tiffany tina tracey tracy tricia trudy tulsi ursula ute valentina valeria valerie vanessa vera verna veronica
veronika veronique vicki vicky victoria viktoria violet violeta virginia vivian viviane vivien wanda wendy whitney wilhelmina wilma winifred winnie wislawa
xiomara yael yasmin yasmine yekaterina yelena yolanda yoko yoshiko yuko yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zena zoe
zsuzsa zuzana ekaterina kellyanne donatella dorothee elke fernanda gisele haley hallie harper heike jamiel jutta lourdes maisie malika meena
nazanin noura paula peri roula samar shahla shaheen soledad tzipi yingluck park-geun`;

const EITHER = `
alex ashley aubrey avery bailey blake casey charley chris cameron corey dana drew dominique francis jamie jan jean jess jody jordan kelly kelsey
kendall kerry kim kit lane lee leslie lindsey logan lynn marion mel micah morgan nicky noel parker pat peyton quinn rene riley robin rory
sam sandy sasha shannon shea sidney skyler stacy sydney taylor terry tracy tyler val valery yuki andrea nicola simone toni ming min ling
hua wei yong xin xiaoming jin jun lei ping yan yi hong chen chun mo pinar deniz nur umut evren ngozi lou billie bobbie frankie harper
hollis jackie jessie lonnie madison mackenzie merle monroe reese rowan shelby sterling`;

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
