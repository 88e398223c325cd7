/**
 * Words that are never right in English, with what was meant. Collected by hand for this project from what writers get
 * wrong again and again: the large public list is under a share-alike licence, which a bundle could not honour quietly.
 */
const list = `
abcense absence|accadamy academy|acceptible acceptable|accesible accessible|accidently accidentally|accomodate accommodate
accomodation accommodation|accross across|acheive achieve|acheived achieved|acknowlege acknowledge|acommodate accommodate
acquaintence acquaintance|aquire acquire|aquired acquired|accordian accordion|actualy actually|adress address|adresses addresses
addional additional|additionaly additionally|addtional additional|adminstrator administrator|agressive aggressive|agian again
agreeement agreement|algoritm algorithm|algorithim algorithm|alot a lot|allready already|alltogether altogether|alredy already
alternativly alternatively|amatuer amateur|ammount amount|analize analyze|anayltics analytics|anomoly anomaly|anual annual
anwser answer|apparantly apparently|apparant apparent|appearence appearance|appropiate appropriate|aproach approach
aproximately approximately|aquisition acquisition|archictecture architecture|arguement argument|aritcle article|asign assign
assosiated associated|asynchonous asynchronous|atempt attempt|athentication authentication|atribute attribute|attemp attempt
authenication authentication|autenticate authenticate|authorative authoritative|automaticaly automatically|availabe available
availible available|avalable available|avaliable available|avialable available|awnser answer|basicly basically|becasue because
becaus because|becuase because|beacuse because|becomming becoming|befor before|begining beginning|beggining beginning|beleive believe
benefical beneficial|benificial beneficial|betwen between|beween between|boundry boundary|brower browser|buisness business
bussiness business|calender calendar|catagory category|catagories categories|cemetary cemetery|changable changeable
charachter character|charactor character|childern children|choosen chosen|collegue colleague|collegues colleagues|comand command
comming coming|commited committed|commiting committing|committment commitment|comitted committed|comunicate communicate
communciation communication|comparision comparison|compatability compatibility|compatable compatible|compatiblity compatibility
compleatly completely|completly completely|complient compliant|componant component|comsumer consumer|concensus consensus
condtion condition|configration configuration|configuraton configuration|confirmaton confirmation|conection connection
conncetion connection|consistant consistent|consistancy consistency|contians contains|continous continuous
continously continuously|contributer contributor|contruct construct|controled controlled|controler controller
convinient convenient|corect correct|correspondance correspondence|coresponding corresponding|correponding corresponding
critera criteria|curently currently|currenly currently|cutomer customer|datbase database|databse database|decison decision
decribe describe|defualt default|defalut default|definately definitely|definatly definitely|definetly definitely|definitly definitely
defintion definition|dependancy dependency|dependancies dependencies|depedency dependency|deprected deprecated
depricated deprecated|descripton description|desciption description|desription description|desireable desirable|destory destroy
detecion detection|develope develop|developement development|devloper developer|diferent different|differnt different
diffrent different|differance difference|directoy directory|direcotry directory|disapear disappear|dissapear disappear
disapoint disappoint|dissapoint disappoint|disatisfied dissatisfied|docuemnt document|documention documentation
documentaion documentation|docmentation documentation|doesnt doesn't|donwload download|downlaod download
dupicate duplicate|duplciate duplicate|easly easily|eigth eighth|ellipsys ellipsis|embarass embarrass|embarassing embarrassing|enviroment environment
enviroments environments|enviornment environment|environemnt environment|envrionment environment|equiped equipped|equivelant equivalent
equivilent equivalent|errror error|especialy especially|essentialy essentially|eventualy eventually|everthing everything
exagerate exaggerate|excecute execute|exeucte execute|excede exceed|excellant excellent|exection execution|exisiting existing
existance existence|exisitng existing|experiance experience|experince experience|explaination explanation|explicitely explicitly
expresion expression|extention extension|extentions extensions|extremly extremely|facinating fascinating|familar familiar
feild field|feilds fields|finaly finally|flexable flexible|folowing following|follwing following|foward forward|forseeable foreseeable
fourty forty|foriegn foreign|fucntion function|funtion function|fucntions functions|funcion function|functionaly functionally
fuctionality functionality|futher further|garantee guarantee|gaurantee guarantee|generaly generally|genereate generate|goverment government
grammer grammar|gratefull grateful|greatful grateful|guage gauge|guarentee guarantee|guidence guidance|happend happened|happenned happened
harrass harass|heigth height|heirarchy hierarchy|hierachy hierarchy|hieght height|higer higher|humourous humorous|identifer identifier
identicial identical|imediately immediately|immediatly immediately|immediatley immediately|implemenation implementation|implementaion implementation
implemention implementation|implimentation implementation|importent important|impossable impossible|improvment improvement|incase in case
incomming incoming|incompatability incompatibility|inconsistant inconsistent|incorect incorrect|independant independent
independantly independently|indentical identical|indicies indices|infomation information|infromation information|informaton information
inital initial|initalize initialize|initialy initially|inorder in order|installtion installation|instaled installed|instalation installation
intance instance|instread instead|integeration integration|intelligance intelligence|interchangable interchangeable|interfer interfere
interpeter interpreter|interupt interrupt|interuption interruption|intial initial|intresting interesting|intruduced introduced|invokation invocation
irrelevent irrelevant|irresistable irresistible|knowlege knowledge|knowldge knowledge|langauge language|languge language|lenght length
liason liaison|libary library|librarys libraries|liberary library|maintainance maintenance|maintainence maintenance
maintanance maintenance|maintenence maintenance|managment management|manafacture manufacture|mantain maintain|mesage message|messsage message
milennium millennium|millenium millennium|minature miniature|mininum minimum|miscelaneous miscellaneous|mischievious mischievous|mispell misspell|mispelled misspelled
modifed modified|modul module|monring morning|mutliple multiple|mulitple multiple|naviagte navigate|neccessary necessary|neccesary necessary|necesary necessary
necessery necessary|negociate negotiate|nessecary necessary|noticable noticeable|notifcation notification|nubmer number|numer number|obselete obsolete|obvioulsy obviously
occassion occasion|occassionally occasionally|occasionaly occasionally|occured occurred|occuring occurring|occurence occurrence|occurances occurrences|occurrance occurrence
occurences occurrences|offical official|ommit omit|ommited omitted|omited omitted|oppertunity opportunity|oportunity opportunity|optionaly optionally
orginal original|orignal original|orginally originally|ouput output|outupt output|overriden overridden|overwriten overwritten|pacakge package|packge package
paralell parallel|parrallel parallel|paramater parameter|paramter parameter|paremeter parameter|parametes parameters|particulary particularly|pasword password
passowrd password|peice piece|peform perform|perfomance performance|performace performance|performence performance|perhpas perhaps|permanant permanent|permision permission
permissons permissions|persistant persistent|personel personnel|persue pursue|plattform platform|platfrom platform|pleae please|plese please|posession possession|possesion possession
posible possible|possiblity possibility|potentialy potentially|practicle practical|preceeding preceding|preceed precede|precison precision|prefered preferred
preferrably preferably|preferance preference|presense presence|previosly previously|previuos previous|priviledge privilege|privelege privilege|privilige privilege
probaly probably|probelm problem|problably probably|proccess process|proces process|procedings proceedings|proceedure procedure|processer processor|proggress progress|programatically programmatically
promiss promise|pronounciation pronunciation|propery property|propertys properties|properies properties|proprietry proprietary|protocal protocol|provded provided|publically publicly|publicaly publicly
puplish publish|quailty quality|qaulity quality|quering querying|querys queries|questionaire questionnaire|reaccuring recurring|realease release|realy really|reccomend recommend
reccommend recommend|recomend recommend|recommed recommend|recomendation recommendation|recieve receive|recieved received|recieves receives|recieving receiving|reciept receipt|reconize recognize
recurrance recurrence|redundent redundant|refered referred|refering referring|referal referral|refrence reference|refernce reference|refference reference|refesh refresh
regarless regardless|registery registry|regulary regularly|relase release|releated related|relevent relevant|releveant relevant|reliablity reliability|religous religious|rember remember|remeber remember
remoe remove|removeable removable|renderred rendered|repalce replace|repeatly repeatedly|repetion repetition|repositiory repository|repostiory repository|repositry repository|reprensent represent
represenation representation|requred required|requierd required|requirment requirement|requirments requirements|resistence resistance|resouce resource|resoruce resource|responce response|reponse response|responsability responsibility
responsable responsible|responsiblity responsibility|restarant restaurant|resturant restaurant|retreive retrieve|retrive retrieve|retreived retrieved|reuqest request|reqeust request|rythm rhythm
scenerio scenario|scedule schedule|schduler scheduler|secton section|secratary secretary|securty security|seperate separate|seperated separated|seperately separately|seperation separation|sepcific specific|sepcify specify
sequencial sequential|serach search|sevice service|serivce service|severly severely|shoud should|shoudl should|similiar similar|simliar similar|simmilar similar|similarily similarly|simplier simpler|simultanous simultaneous
simultaniously simultaneously|sincerly sincerely|singal signal|softare software|sofware software|soley solely|somthing something|someting something|sotware software|specifed specified|specificaly specifically|specfic specific
spefic specific|specifiy specify|standarts standards|statment statement|statments statements|strenght strength|stength strength|structre structure|strucutre structure|submited submitted|subsquent subsequent|subsequant subsequent
succed succeed|succesful successful|successfull successful|succesfully successfully|successfuly successfully|sucessful successful|sucess success|sufficent sufficient|suficient sufficient|suggesstion suggestion|supercede supersede
superceded superseded|suport support|suppport support|supposively supposedly|suprise surprise|suprised surprised|suprising surprising|surpress suppress|surveilance surveillance|sychronous synchronous|syncronous synchronous
syncronize synchronize|syntaxically syntactically|systme system|tabel table|targetted targeted|teh the|tehcnical technical|techincal technical|tecnology technology|templete template|temporarly temporarily|temporaly temporarily|tempory temporary|tendancy tendency|terminolgy terminology
thats that's|theif thief|ther there|thier their|therefor therefore|theshold threshold|thresold threshold|thorougly thoroughly|thoughout throughout|throught through|througout throughout|tihs this|tommorow tomorrow
tommorrow tomorrow|tomorow tomorrow|tounge tongue|transfered transferred|transfering transferring|transparant transparent|trasfer transfer|truely truly|tutoral tutorial|twelth twelfth|tyically typically|typicaly typically|tpye type|udpate update|upate update
unconciously unconsciously|undestand understand|unecessary unnecessary|unneccessary unnecessary|uneeded unneeded|unfortunatly unfortunately|unfortunatley unfortunately|unforseen unforeseen|unforunately unfortunately|uniqe unique|unitialized uninitialized
univeral universal|unkown unknown|unkonwn unknown|unsuccesful unsuccessful|untill until|upgarde upgrade|usally usually|usefull useful|usualy usually|ususally usually|utilites utilities|vaccum vacuum|valdiation validation|validiation validation|varable variable|varaible variable
varible variable|variabel variable|verfication verification|verison version|verson version|vesion version|visable visible|visibile visible|virutal virtual|vulnerabilty vulnerability|vulnerabilites vulnerabilities|vulnerablity vulnerability|wether whether|wierd weird|wheter whether
whcih which|wich which|whith with|wihtout without|withdrawl withdrawal|witht with|wokring working|worflow workflow|worklow workflow|writting writing|wrok work|yatch yacht|youre you're|dont don't
bellow below|advices advice|looses loses|loosing losing|preform perform|preforms performs|preformed performed|colum column|incudes includes|ont on|wen when|planing planning|firs first
`;

/** What was meant, by the wrong word in lower case. */
export const misspellings: ReadonlyMap<string, string> = new Map(
  list
    .split(/[|\n]/u)
    .map((entry): [string, string] => {
      const [wrong = '', ...right] = entry.trim().split(' ');
      return [wrong, right.join(' ')];
    })
    .filter(([wrong]) => wrong !== ''),
);
