import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIStringSelectComponent,
} from 'discord.js';
import { COMPONENT, STYLE } from '../../commands/discord.ts';
import { type Filter, LIMITS, type Page } from '../../commands/index.ts';
import { cutWords } from '../language/cut.ts';
import type { Language } from '../language/index.ts';
import { isolated } from '../text/direction.ts';
import { visible } from '../text/invisible.ts';
import { removeId, reportId } from './acts.ts';
import { oneLine } from './escape.ts';
import type { Actions } from './sheet.ts';
import { type Asked, type PageMove, pageIds, soloId } from './state.ts';

/** What a button on one quote asks for. */
export const quoteAction = (command: string, id: string, { userId, version }: Asked): Asked => ({
  command,
  options: { id },
  page: 0,
  userId,
  ...(version !== undefined && { version }),
});

/** What can be done with the one quote on show. */
export function actionRow(actions: Actions | undefined, asked: Asked, { say }: Language): ButtonRow[] {
  if (!actions) return [];
  const shown = [
    ...(actions.context ? (['context'] as const) : []),
    ...(actions.outlets ? (['outlets'] as const) : []),
    'cite' as const,
  ];
  const buttons = shown.flatMap((name) => {
    // Other outlets stand below the context of the quote.
    const id = soloId('open', quoteAction(name === 'outlets' ? 'elsewhere' : name, actions.quote, asked));
    return id === undefined ? [] : [button(say(`action.${name}`), id)];
  });
  const report = button(say('action.report'), reportId(actions.quote, asked.version ?? ''));
  return [{ type: COMPONENT.row, components: [...buttons, report] }];
}

/** The button that takes the message away, in the last row that has room, or in one of its own. */
export function withRemoval(rows: readonly ButtonRow[], { userId }: Asked, { say }: Language): ButtonRow[] {
  const remove = button(say('action.remove'), removeId(userId));
  const last = rows.at(-1);
  return last && last.components.length < LIMITS.buttonsInRow
    ? [...rows.slice(0, -1), { type: COMPONENT.row, components: [...last.components, remove] }]
    : [...rows, { type: COMPONENT.row, components: [remove] }];
}

type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Buttons that turn the page; none where there is but one. */
export function pageRow(page: Page, asked: Asked, { say }: Language): ButtonRow[] {
  if (page.count < 2) return [];
  const at = { ...asked, page: page.index };
  const few: PageMove[] = ['back', 'here', 'next'];
  const many: PageMove[] = ['first', ...few, 'last'];
  const moves = pageIds(at, few) ? few : many;
  const ids = pageIds(at, moves);
  if (!ids) return [];
  const buttons = moves.map((move, index) => {
    const isEdge = move === 'back' || move === 'first' ? page.index === 0 : page.index === page.count - 1;
    const label = move === 'here' ? `${page.index + 1} / ${page.count}` : say(`page.${move}`);
    return button(label, ids[index] ?? '', move === 'here' || isEdge);
  });
  return [{ type: COMPONENT.row, components: buttons }];
}

/** A select that narrows the results down to one speaker or outlet, or widens them again. */
export function filterRow(
  filters: readonly Filter[],
  asked: Asked,
  { say, direction }: Language,
): APIActionRowComponent<APIStringSelectComponent>[] {
  const id = soloId('filter', asked);
  const set = (['speaker', 'outlet'] as const).filter((option) => asked.options[option] !== undefined);
  const choices = [
    ...set.map((option) => ({ label: say(`filter.all-${option}s`), value: `${option}=` })),
    ...filters.map(({ option, id: value, name, count }) => ({
      label: cutWords(
        say('filter.only', { name: isolated(cutWords(oneLine(visible(name)), 60), direction), count }),
        LIMITS.choice,
      ),
      value: `${option}=${value}`,
    })),
  ].filter(({ value }) => value.length <= LIMITS.choice);
  if (id === undefined || choices.length === 0) return [];
  const placeholder = say('filter.placeholder');
  return [
    {
      type: COMPONENT.row,
      components: [
        { type: COMPONENT.select, custom_id: id, placeholder, options: choices.slice(0, LIMITS.choices) },
      ],
    },
  ];
}

const button = (label: string, customId: string, disabled = false): APIButtonComponentWithCustomId => ({
  type: COMPONENT.button,
  style: STYLE.secondaryButton,
  label: cutWords(label, LIMITS.buttonLabel),
  custom_id: customId,
  disabled,
});
