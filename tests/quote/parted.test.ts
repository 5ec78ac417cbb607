import { describe, expect, it } from 'vitest';
import { servedIn, servedWithKind } from './helpers.ts';

describe('a statement that narration parts', () => {
  it.each([
    [
      '“The beams up there” – the warden, Nora Weiss, pointed with her stick – “have been wet since May.”',
      'Nora Weiss: The beams up there … have been wet since May.',
    ],
    [
      '“My mother wove in the dark” – Nora Weiss held up a sleeve – “and the sheep were grey.”',
      'Nora Weiss: My mother wove in the dark … and the sheep were grey.',
    ],
    [
      '“We are done here” – the crowd cheered – “and we will not come back.”',
      '-: We are done here … and we will not come back.',
    ],
    [
      '“We are done here” – Nora Weiss nodded beside her – “and we will not come back.”',
      '-: We are done here … and we will not come back.',
    ],
    [
      '“If the dam goes,” said the engineer, Nora Weiss, “and I pray that it holds,” she added, “the town is lost.”',
      'Nora Weiss: If the dam goes … and I pray that it holds … the town is lost.',
    ],
    [
      '“We cut on Thursday,” said Nora Weiss, “and if it rains” – she looked up – “we cut wet.”',
      'Nora Weiss: We cut on Thursday … and if it rains … we cut wet.',
    ],
  ])('%s', (text, expected) => {
    expect(servedIn(text)).toEqual([expected]);
  });

  it('keeps two people apart in it', () => {
    expect(servedIn('“The dam is old,” said Nora Weiss. “Not so,” said Emil Novak, “it is new.”')).toEqual([
      'Nora Weiss: The dam is old',
      'Emil Novak: Not so … it is new.',
    ]);
  });
});

describe('narration beside the marks of a statement', () => {
  it.each([
    [
      'Nora Weiss said the plan was “a present for the builders” and that tenants “had been treated like crates” at the hearing in May.',
      'mixed · Nora Weiss · the plan was “a present for the builders” and that tenants “had been treated like crates”',
    ],
    [
      'Nora Weiss said the plan was “a present for the builders” and that nobody had asked the tenants.',
      'mixed · Nora Weiss · the plan was “a present for the builders” and that nobody had asked the tenants',
    ],
    [
      'Nora Weiss said there was “a lack of rope” and that in part had led to the loss.',
      'mixed · Nora Weiss · there was “a lack of rope” and that in part had led to the loss',
    ],
    [
      'Nora Weiss said the board would be “on the rack” in the debate ahead.',
      'mixed · Nora Weiss · the board would be “on the rack” in the debate ahead',
    ],
  ])('%s', (text, expected) => {
    expect(servedWithKind(text)).toEqual([expected]);
  });
});

describe('words in single marks within a sentence', () => {
  it.each([
    [
      'Nora Weiss described the mayor’s lock as ‘a rich man’s toy’ in Monday’s debate.',
      'mixed · Nora Weiss · the mayor’s lock as ‘a rich man’s toy’',
    ],
    [
      'Nora Weiss said the lock was ‘a joke on the city’s poor’ and left.',
      'mixed · Nora Weiss · the lock was ‘a joke on the city’s poor’',
    ],
    [
      'Nora Weiss said the dockers’ strike and the pilots’ march were lawful.',
      'indirect · Nora Weiss · the dockers’ strike and the pilots’ march were lawful',
    ],
    [
      'Nora Weiss said rock ‘n’ roll had come to the quay.',
      'indirect · Nora Weiss · rock ‘n’ roll had come to the quay',
    ],
  ])('%s', (text, expected) => {
    expect(servedWithKind(text)).toEqual([expected]);
  });
});
