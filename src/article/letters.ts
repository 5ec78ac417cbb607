/*
 * Letters of the Latin, Greek and Cyrillic scripts as insides of a character class. The general \p{Lu} and \p{L} hold
 * hundreds of ranges; repeated through the patterns of datelines and names they cost a tenth of a second to compile.
 */

/** Capital letters. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩА-ЯЁЂЄ-ЏҐ';

/** Letters of either case. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ';
