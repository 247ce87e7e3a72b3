// What a page needs at least to show an order that a link opens: one script, one request.
const [, number, token] = location.hash.match(/orders\/(.+)\?access=(.+)/) ?? [];
const answer = await fetch(`/api/orders/${number}`, {
  headers: { authorization: `Bearer ${token}` },
});
const order = await answer.json();
document.getElementById('by-hand').textContent =
  `Order ${order.number}: ${order.lines.map(line => line.title).join(', ')}`;
