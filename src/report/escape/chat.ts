import { visible } from '../../terminal/escape.ts';
import { BREAK } from '../../terminal/inert.ts';
import { oneLine } from '../record-text.ts';

/** @channel, <!here>, <@U123>, #channel, http://, :smile:, and example.org, which a chat makes a link of as well. */
const ACTS = /[@#](?=\S)|<(?=\S)|:(?=\/\/|[^\s:]+:)|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;

/** Text made safe to paste into a chat, on one line: it calls nobody, and links to nothing. */
export function chatText(text: string): string {
  return visible(oneLine(text)).replace(ACTS, `$&${BREAK}`);
}
