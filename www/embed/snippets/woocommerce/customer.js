// Hands the portal the nonce of who is signed in: a property, because attributes are for all to see.
// `wpApiSettings` comes with WordPress's own script, wp-api-request.
customElements.whenDefined('posventa-portal').then(() => {
  for (const portal of document.querySelectorAll('posventa-portal')) {
    portal.customerToken = wpApiSettings.nonce;
  }
});
