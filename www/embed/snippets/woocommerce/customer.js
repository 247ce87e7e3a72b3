// Hands the portal the nonce of who is signed in: a property, because attributes are for all to see.
customElements.whenDefined('posventa-portal').then(() => {
  const nonce = JSON.parse(document.querySelector('.posventa-customer').textContent);
  for (const portal of document.querySelectorAll('posventa-portal')) portal.customerToken = nonce;
});
