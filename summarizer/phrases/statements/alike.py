"""Alike: nouns by which one and the same thing is spoken of: an agreement is the document."""

_ROWS = """
facil: unit ward clinic cent hospi build labor schoo wing suite;
build: wing ward hospi clinic cent facil schoo; unit: cent clinic ward facil;
ward: unit wing clinic; centr: cent labor lab insti unit clini hub schoo;
cente: cent labor lab insti unit clini hub schoo;
progr: cours train class progr schol proje fello maste diplo initi;
cours: progr train works class schoo; proje: progr initi launc kick const estab; initi: proje progr;
equip: machi devic ventil incub ambul ultra scann micro donat;
consi: equip machi ambul donat aid suppl medic; suppl: equip donat; group: team deleg missi surge
docto volun; exper: docto team speci surge deleg profe; trip: visit deleg missi travel;
machi: equip dialy ultra incub ventil; vehic: ambul; devic: machi equip ventil;
agree: memor mou accor proto pact deal contr lette conve;
docum: memor mou agree proto lette conve decla; memor: mou agree; mou: memor agree;
event: confe forum sympo meeti works semin cerem congr camp;
meeti: forum confe summi counc talks; confe: forum sympo congr; sympo: confe forum;
works: train cours semin; parti: docto nurse stude speci surge train midwi exper traine cours
works semin confe
forum;
train: cours works progr docto nurse stude;
fello: docto surge train; team: deleg surge docto missi volun briga speci exper exped tour;
deleg: team guest visit; guest: deleg team visit; visit: deleg guest team;
profe: docto nurse speci; speci: docto surge; docto: surge physi;
donat: gift equip machi ventil ambul; gift: donat; missi: team briga camp surge;
coope: partn colla twinn; partn: coope colla twinn link; colla: coope partn; award: prize;
prize: award; cerem: inaug opene opens openi unvei signe sign award hande gradu launc;
grant: fund fundi contr suppo; labor: lab; lab: labor; stude: train gradu;
gradu: stude train
"""
LIKE = dict(row.strip().split(": ") for row in _ROWS.split(";"))
"""Stems of what may be spoken of by another noun."""
