import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStretches } from '../../src/domain/erasure.ts';
import { folded } from '../../src/insight/folded-text.ts';
import { type KnownBy, wordFinder } from '../../src/insight/word-matcher.ts';

const NAME: KnownBy = { text: 'José Ruiz', as: 'name' };
const ADDRESS: KnownBy = { text: 'jose@example.org', as: 'address' };
const HANDLE: KnownBy = { text: 'ana', as: 'handle' };

function without(text: string, words: readonly KnownBy[], others: readonly KnownBy[] = []): string {
  return withoutStretches(text, wordFinder(words, others)(text));
}

describe('wordFinder', () => {
  it.each([
    ['as it is written', 'Met José Ruiz.', 'Met [erased].'],
    ['in capitals', 'JOSÉ RUIZ', '[erased]'],
    ['in small letters', 'josé ruiz’s talk', '[erased]’s talk'],
    ['decomposed', 'Jose\u0301 Ruiz', '[erased]'],
    ['decomposed, in capitals', 'JOSE\u0301 RUIZ came', '[erased] came'],
    ['in wide letters', 'ＪＯＳÉ Ｒｕｉｚ', '[erased]'],
    ['with marks that cannot be seen', 'Jo\u00adsé\u200b Ruiz', '[erased]'],
    ['over two lines', 'by José\n  Ruiz', 'by [erased]'],
    ['with a space that does not break', 'José\u00a0Ruiz', '[erased]'],
    ['as a part of an id', 'talk-josé-ruiz-2', 'talk-[erased]-2'],
    ['with a dot or a line', 'josé.ruiz and josé_ruiz', '[erased] and [erased]'],
    ['in the emphasis of Markdown', '_José Ruiz_', '_[erased]_'],
    ['several times', 'José Ruiz, José Ruiz', '[erased], [erased]'],
  ])('finds a name %s', (_, text, after) => {
    expect(without(text, [NAME])).toBe(after);
  });

  it.each([
    ['José Ruizó', 'a letter more'],
    ['Majosé Ruiz', 'a letter before it'],
    ['José Ruiz2', 'a digit more'],
    ['José, Ruiz', 'two people of a list'],
    ['José Ruiz\u0301', 'another last letter'],
    ['Jose Ruiz', 'another letter: no accent'],
  ])('leaves %s: %s', (text) => {
    expect(without(text, [NAME])).toBe(text);
  });

  it('takes a whole address, and none that is longer', () => {
    const text =
      'To JOSE@Example.org. Not to a.jose@example.org, jose@example.org.uk, xjose@example.org';
    expect(without(text, [ADDRESS])).toBe(text.replace('JOSE@Example.org', '[erased]'));
    expect(without('mailto:jose@example.org, …jose@example.org', [ADDRESS])).toBe(
      'mailto:[erased], …[erased]',
    );
  });

  it('takes a handle as a whole word', () => {
    expect(without('@ana, banana, Anabel, ana-led, x-ana-talks', [HANDLE])).toBe(
      '@[erased], banana, Anabel, [erased]-led, x-[erased]-talks',
    );
  });

  it.each([
    ['田中', '田中さんが来た', '[erased]さんが来た'],
    ['Ana', '昨日Anaが来た', '昨日[erased]が来た'],
    ['สมชาย', 'คุณสมชายมา', 'คุณ[erased]มา'],
    ['김민수', '김민수가 왔다', '[erased]가 왔다'],
    ['김민수', '김민수가 왔다'.normalize('NFD'), `[erased]${'가 왔다'.normalize('NFD')}`],
    ['김민수', '김민순은 다른 사람', '김민순은 다른 사람'],
    ['김민수', '김민순은'.normalize('NFD'), '김민순은'.normalize('NFD')],
    ['Αλέξης', 'ΑΛΈΞΗΣ και αλέξησ', '[erased] και [erased]'],
    ['Weiß', 'WEISS und weiss', '[erased] und [erased]'],
    ['İlker', 'ilker, İLKER', '[erased], [erased]'],
    ['محمد علي', 'قال محمد علي', 'قال [erased]'],
    ['Анна', 'анна и Аннабель', '[erased] и Аннабель'],
    ['अनिता', 'अनिता आई', '[erased] आई'],
  ])('knows where the word %s ends in its script: %s', (text, written, after) => {
    expect(without(written, [{ text, as: 'name' }])).toBe(after);
  });

  it('leaves what is a part of a longer name of somebody else', () => {
    const others: readonly KnownBy[] = [
      { text: 'Ana Lopes', as: 'name' },
      { text: 'lopes.ana@example.org', as: 'address' },
    ];
    const text = 'Ana met ana lopes (lopes.ana@example.org), and Maria-Ana';
    expect(without(text, [HANDLE], others)).toBe(
      '[erased] met ana lopes (lopes.ana@example.org), and Maria-[erased]',
    );
  });

  it('takes the longest where several fit', () => {
    const words: readonly KnownBy[] = [HANDLE, { text: 'Ana Ruiz Soto', as: 'name' }];
    expect(without('Ana Ruiz Soto', words)).toBe('[erased]');
  });

  it.each(['.*', '(a+)+', '[a-z]', 'a|b', '\\d', '^', '$&', 'a{2}', '(?:', 'x/y', 'é.*'])(
    'takes %s for what it is, and no pattern',
    (text) => {
      expect(without(`so ${text} it is, aaaa b 12`, [{ text, as: 'handle' }])).toBe(
        'so [erased] it is, aaaa b 12',
      );
    },
  );

  it('finds a name in any text, however it is written', () => {
    const word = fc.stringMatching(/^[\p{L}]{3,8}$/u).filter((one) => folded(one).length > 2);
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(word, word, text, text, (first, last, before, after) => {
        const name = `${first} ${last}`;
        for (const form of [name, name.toUpperCase(), name.normalize('NFD'), name.normalize('NFC')])
          expect(without(`${before} (${form}) ${after}`, [{ text: name, as: 'name' }])).toContain(
            ' ([erased]) ',
          );
      }),
    );
  });

  it('leaves nothing that it would find again', () => {
    const piece = fc.constantFrom(
      'José',
      ' ',
      'Ruiz',
      'JOSE\u0301',
      '\u0301',
      'ruiz',
      '\n',
      '-',
      'x',
      'ß',
      '한',
      '\u200b',
      '@',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          const after = without(text, [NAME]);
          expect(wordFinder([NAME])(after)).toEqual([]);
        },
      ),
    );
  });

  it('takes a time that grows with the text alone', () => {
    const find = wordFinder([NAME, ADDRESS, HANDLE, { text: 'a a a a', as: 'name' }]);
    const time = (text: string) => {
      const begun = performance.now();
      find(text);
      return performance.now() - begun;
    };
    for (const unit of ['José ', 'a ', 'jose@', 'é', '. ', 'Ana-'])
      expect(time(unit.repeat(65_536 / unit.length))).toBeLessThan(1000);
  });
});
