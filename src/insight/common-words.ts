/**
 * Words that stand in texts without anybody being meant, also where somebody goes by one of them: those
 * that English uses most, first names among them that are such words, and those of communities and of `cop`.
 */
const WORDS = `
a able about above across after again all almost alone along already also always am amber among an and
angel another any anybody anyone anything april are area around art as ask asked asking at august autumn
away back bad basil be because been before began begin behind being best better between big bill bit blue
bob book both boss box boy bring but by call came can case change chase christian city clear close coach
code coffee come could daily dash data date dawn day days dean design dev develop developer did different
do does done door down drew each early earth east editor eight end engineer even evening ever every
everybody everyone everything example expert fact faith false far fast fay few field file find first five
fleur flora food for found four frank free friend from full gave gene general get give given glen go goes
gold good got grace grant great green group guest guide had hand hard has have hazel he head health hello
help her here herself heather high him himself his holly home hope host hour house how however hunter i
idea if in info into iris is it its itself ivy jack jade jasmine jean jewel job john josh joy june just
keep kind knew know known large last later lead leader learn learning left let library life light like
lily line list little live local long look lot love low made mail main make man manager many mark mason
matter max may me mean meet meeting melody men mercy merry might mike miles mind mine minute monday month
more morning most mother move much music must my myself name near need never new news next nick night nine
no nobody none nor north not note nothing now number of off office often old olive on once one online only
open or order other our out over own page park part pat patience paul pay pearl people per person peter
phil piece pierce place plan point pop post power practice present press price problem program project
prudence public put question quick quiet ran ray read reading ready real red reed report rest rich river
rob robin rock room rose ruby run said sage sally same sandy saturday save saw say school science scout see
seem seen self send service set seven several shall she shop short should show side since site six skip
sky small so social some somebody someone something sometimes song soon south space speak spring stand star
start state still stop story study sue such summer sunday sunny support sure system table take talk teacher
team tech tell ten terry test than thank thanks that the their them themselves then there these they thing
think this those though three through thursday time tip to today together told tom tomorrow too took top
town training true try tuesday turn two under until up update upon us use used user van very vic victor
video violet wade walk wall want war was watch water way we web wednesday week weeks well went were west
what when where whether which while white who whole whose why wide will willow win winter with within
without word work worker working workshop world would write writer year years yes yet yesterday york you
young your yourself zero
accepted achieved active admin administrator answer answers aspired attendance average baseline bot
challenge challenges charter chart charts check checkin circle clinic commit community confidence
content contribution contributor conversation cop core count current distinct domain email erased
experience experiences feedback facilitator facilitators forum goal goals guild handle id index
introduction introductions invitation invitations invite invited invites join joined key kpi log manual
measure median meetup member members milestone mod moderator monthly needs organiser organizer owner
persona personas platform quarter record records reflection report response responses review root score
share slack source sponsor staff status step stretch survey surveys tag target task template timeline
title topic training trend type unit value visit visitor welcome
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** @param word in small letters */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
