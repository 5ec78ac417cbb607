import { lazy } from '../lazy.ts';
import { entriesOf } from './irregular.ts';

/** How words of grammar and of asking are written in chats, and what they are in full. */
const SHORT = `
wat what, wut what, wht what, whut what, wot what, abt about, u you, ur your, r are, wen when, hav have, havent have, dat that, dis this, dem them,
da the, wich which, coz because, cuz because, bcuz because, bcs because, tho though, smth something, sth something, sumthing something,
smb somebody, sum1 someone, some1 someone, any1 anyone, every1 everyone, ppl people, sez says, sed said, b4 before, wid with, wiv with, frm from,
gimme give, lemme let, pls please, plz please, dint did, duz does, whats what, wats what, wuts what, whos who, wheres where, hows how, whens when, whys why
`;

const inFull = lazy(() => new Map(entriesOf(SHORT).map(([short = '', full = '']) => [short, full])));

/** @returns the word that a chat writes so: "wat" is "what"; undefined for any other */
export const chatInFull = (term: string): string | undefined => inFull().get(term);
