import { registerHooks } from 'node:module';

// The parser imports its schema in a way that only bundlers understand.
registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const resolved = nextResolve(specifier, context);
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

interface Job {
  readonly steps: readonly { readonly run?: { readonly value: string } }[];
}

/** What GitHub's own parser, with GitHub's own schema, has to say of a workflow, and the jobs that it sees in it. */
export async function lintWorkflow(
  content: string,
): Promise<{ readonly errors: readonly string[]; readonly jobs: readonly Job[] }> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  const errors = (): string[] => context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || errors().length > 0) return { errors: errors(), jobs: [] };
  const { jobs } = await convertWorkflowTemplate(context, value);
  return { errors: errors(), jobs: jobs as unknown as readonly Job[] };
}
