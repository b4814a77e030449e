import { describe, expect, it } from 'vitest';
import { wished } from '../../../src/workspace/edit/wished.ts';

describe('what is wished of the keys of a mapping', () => {
  it('sets a key, whether it is there or not', () => {
    expect(wished([], { owner: 'ana' }, { owner: 'ben', weight: 2 })).toEqual([
      { does: 'set', path: ['owner'], value: 'ben' },
      { does: 'set', path: ['weight'], value: 2 },
    ]);
  });

  it('follows the path to the mapping', () => {
    expect(wished(['key_results', 1], { target: 20 }, { target: 25 })).toEqual([
      { does: 'set', path: ['key_results', 1, 'target'], value: 25 },
    ]);
  });

  it('takes a key out that is there, and lets one be that is not', () => {
    expect(wished([], { owner: 'ana' }, { owner: null, weight: null })).toEqual([
      { does: 'remove', path: ['owner'] },
    ]);
  });

  it('takes out a key that is left empty', () => {
    expect(wished([], { owner: null }, { owner: null })).toEqual([
      { does: 'remove', path: ['owner'] },
    ]);
  });

  describe('of a list', () => {
    const mapping = { personas: ['ada', 'bob', 'cleo'] };

    it('leaves what stays in its place, and takes the rest out from the last on', () => {
      expect(wished([], mapping, { personas: ['bob'] })).toEqual([
        { does: 'remove', path: ['personas', 2] },
        { does: 'remove', path: ['personas', 0] },
      ]);
    });

    it('adds what is new behind what stays', () => {
      expect(wished([], mapping, { personas: ['cleo', 'dee', 'ada', 'bob'] })).toEqual([
        { does: 'add', path: ['personas'], item: 'dee' },
      ]);
    });

    it('wishes nothing where it holds the same already, in whatever order', () => {
      expect(wished([], mapping, { personas: ['cleo', 'bob', 'ada'] })).toEqual([]);
    });

    it('keeps its place where nothing of it stays: what is new comes before the rest goes', () => {
      expect(wished([], { personas: ['ada', 'bob'] }, { personas: ['dee'] })).toEqual([
        { does: 'add', path: ['personas'], item: 'dee' },
        { does: 'remove', path: ['personas', 1] },
        { does: 'remove', path: ['personas', 0] },
      ]);
    });

    it('sets one that was not there, and takes the key out where nothing is left', () => {
      expect(wished([], {}, { personas: ['dee'] })).toEqual([
        { does: 'set', path: ['personas'], value: ['dee'] },
      ]);
      expect(wished([], mapping, { personas: [] })).toEqual([
        { does: 'remove', path: ['personas'] },
      ]);
    });
  });

  it('leaves out what goes without saying, where nothing is said', () => {
    const unsaid = { weight: 1 };
    expect(wished([], {}, { weight: 1 }, unsaid)).toEqual([]);
    expect(wished([], { weight: null }, { weight: 1 }, unsaid)).toEqual([]);
    const set = { does: 'set', path: ['weight'], value: 1 };
    expect(wished([], { weight: 2 }, { weight: 1 }, unsaid)).toEqual([set]);
  });
});
