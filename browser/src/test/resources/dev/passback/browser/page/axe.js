// What axe has against the page, by some of its rules.
async what => {
  const found = await axe.run(document, {runOnly: what, resultTypes: ['violations']});
  return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.failureSummary}\n  ${node.html}`));
}
