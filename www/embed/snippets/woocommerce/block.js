// The block "Posventa" in the editor. What visitors see is made by posventa.php.
wp.blocks.registerBlockType('posventa/portal', {
  apiVersion: 3,
  title: 'Posventa',
  description: 'Orders and returns',
  category: 'widgets',
  icon: 'cart',
  edit: () => wp.element.createElement('p', wp.blockEditor.useBlockProps(), 'Posventa'),
  save: () => null,
});
