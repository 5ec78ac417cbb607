import { describe, expect, it } from 'vitest';
import { outletAliases, parseArticle } from '../../src/article/index.ts';
import { hostOf, outletFromAddress, outletFromName } from '../../src/article/outlet.ts';

const outletOf = (footer: string, dateline = '') => {
  const body = 'The bridge over the river was closed to lorries, the harbour office said.';
  const result = parseArticle(`Bridge closed for repairs\n\n${dateline}${body}\n\n${footer}\n`, 'bridge.txt');
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article.outlet;
};

describe('outlets', () => {
  it.each([
    ['Dailyobserver.net', 'Daily Observer', 'dailyobserver.net'],
    ['www.harbour-times.co.uk', 'Harbour Times', 'harbour-times.co.uk'],
    ['https://www.reuters.com/world/a-b-c', 'Reuters', 'reuters.com'],
    ['news.bbc.co.uk', 'BBC', 'bbc.com'],
    ['theeasternherald.com', 'The Eastern Herald', 'theeasternherald.com'],
    ['oslund.example', 'Oslund', 'oslund.example'],
    ['bdn.org', 'BDN', 'bdn.org'],
  ])('given the address %s, then the outlet is %s', (address, name, domain) => {
    expect(outletFromAddress(address, 'footer')).toMatchObject({ name, domain, basis: 'footer' });
    expect(outletOf(address)).toMatchObject({ name, basis: 'footer' });
  });

  it.each([
    ['© 2016 Reuters', 'Reuters'],
    ['Copyright 2015 Riverside Gazette. All rights reserved.', 'Riverside Gazette'],
    ['(c) 2014 Agence France-Presse', 'AFP'],
    ['Copyright © 2012–2016 by The Valley Herald Ltd.', 'The Valley Herald'],
    ['© Harbour Times 2017', 'Harbour Times'],
    ['Source: Xinhua', 'Xinhua'],
    ['Source: The Northern Star', 'The Northern Star'],
    ['This article first appeared in The Valley Herald.', 'The Valley Herald'],
    ['The Associated Press', 'AP'],
  ])('given the footer %j, then the outlet is %s', (footer, name) => {
    expect(outletOf(footer)).toMatchObject({ name, basis: 'footer' });
  });

  it('given nothing that names it, then it stays unknown', () => {
    expect(outletOf('All rights reserved.')).toEqual({
      id: 'unknown-outlet',
      name: 'Unknown outlet',
      basis: 'unknown',
    });
    expect(outletOf('')).toMatchObject({ basis: 'unknown' });
  });

  it('given a dateline’s agency, then it comes before the footer', () => {
    expect(outletOf('Dailyobserver.net', 'SPLIT (AP) — ')).toMatchObject({ name: 'AP', basis: 'dateline' });
  });

  it.each(['AP', 'ap', 'The Associated Press', 'Associated Press', 'AP News'])(
    'given %s, then the id is that of AP',
    (name) => {
      expect(outletFromName(name, 'given')).toMatchObject({ id: 'ap', name: 'AP' });
    },
  );

  it('given a name of signs only, then it is unknown', () => {
    expect(outletFromName(' — ', 'given').basis).toBe('unknown');
  });

  it.each([
    'not an address',
    'a.b',
    'U.S.',
    'Mr.Smith said',
    'x'.repeat(400),
    'localhost',
    'javascript:alert(1)',
  ])('given %j, then it is no host', (text) => expect(hostOf(text)).toBeUndefined());

  it('given a known outlet, then its other names can be searched', () => {
    expect(outletAliases({ name: 'AP' })).toEqual(expect.arrayContaining(['Associated Press', 'apnews.com']));
    expect(outletAliases({ name: 'The Valley Herald', domain: 'valleyherald.example' })).toEqual([
      'valleyherald.example',
    ]);
  });

  it('given accents and letters of their own, then the id is plain', () => {
    expect(outletFromName('L’Écho  du Nord!', 'given').id).toBe('lecho-du-nord');
    expect(outletFromName('Gazeta Łódzka', 'given').id).toBe('gazeta-lodzka');
  });
});
