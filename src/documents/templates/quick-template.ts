import { ForTag, IfTag, Output, TypeGuards, UnlessTag } from 'liquidjs';
import type { Context, Expression, Template, Token, Value } from 'liquidjs';

/**
 * Reads a template's plain places at once: `{{ a.b }}` that holds text, `{% if a.b %}` of a boolean and
 * `{% if a.b != "text" %}`. liquidjs walks each through a dozen generators. Whatever is not so plain, and
 * every refusal, is left to liquidjs itself, so that what is printed and what is refused stay the same.
 */
export function quicken(templates: readonly Template[], escape: (text: string) => string): void {
  for (const template of templates) {
    if (template instanceof Output) quickenOutput(template, escape);
    else if (template instanceof ForTag) quickenAll([template.templates, template.elseTemplates], escape);
    else if (template instanceof IfTag || template instanceof UnlessTag) {
      for (const branch of template.branches) quickenCondition(branch.value);
      quickenAll([...template.branches.map((branch) => branch.templates), template.elseTemplates], escape);
    }
  }
}

function quickenAll(
  lists: readonly (readonly Template[] | undefined)[],
  escape: (text: string) => string,
): void {
  for (const list of lists) quicken(list ?? [], escape);
}

function quickenOutput(output: Output, escape: (text: string) => string): void {
  const path = pathOf(output.value.initial.postfix);
  const [last, ...more] = output.value.filters;
  // The one filter is the escape that every output ends with but one that asks for `raw`.
  if (!path || !last || last.raw || more.length > 0) return;
  const render = output.render.bind(output);
  const quick: Template['render'] = (context, emitter) => {
    const value = findText(context, path);
    if (value === undefined) return render(context, emitter);
    emitter.write(escape(value));
    return undefined;
  };
  Object.assign(output, { render: quick });
}

function quickenCondition(value: Value): void {
  const test = testOf(value.initial);
  if (!test || value.filters.length > 0) return;
  const slow = value.value.bind(value);
  // liquidjs takes a value where it takes a generator of one.
  Object.assign(value, {
    value: (context: Context, lenient?: boolean) => test(context) ?? slow(context, lenient),
  });
}

function testOf({ postfix }: Expression): ((context: Context) => boolean | undefined) | undefined {
  const [left, right, operator] = postfix;
  const path = left && pathOf([left]);
  if (!path) return undefined;
  if (postfix.length === 1) {
    return (context) => {
      const value = find(context, path);
      return typeof value === 'boolean' ? value : undefined;
    };
  }
  if (postfix.length !== 3 || !right || !operator || !TypeGuards.isQuotedToken(right)) return undefined;
  if (!TypeGuards.isOperatorToken(operator) || operator.operator !== '!=') return undefined;
  const { content } = right;
  return (context) => {
    const text = findText(context, path);
    return text === undefined ? undefined : text !== content;
  };
}

/** The names of `a.b.c`; undefined for anything else. */
function pathOf(postfix: readonly Token[]): string[] | undefined {
  const [token] = postfix;
  if (postfix.length !== 1 || !token || !TypeGuards.isPropertyAccessToken(token)) return undefined;
  if (token.variable !== undefined) return undefined;
  const names = token.props.flatMap((prop) => (TypeGuards.isWordToken(prop) ? [prop.content] : []));
  return names.length === token.props.length ? names : undefined;
}

function findText(context: Context, path: string[]): string | undefined {
  const value = find(context, path);
  return typeof value === 'string' ? value : undefined;
}

/** By liquid's own rules; undefined too where they refuse, so that liquid refuses with the place. */
function find(context: Context, path: string[]): unknown {
  try {
    return context.getSync(path);
  } catch {
    return undefined;
  }
}
