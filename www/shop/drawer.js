// A button of the shop's own opens the portal's drawer where it is wanted.
document.querySelector('#ask').addEventListener('click', () => {
  document.querySelector('posventa-portal').open('contact');
});
