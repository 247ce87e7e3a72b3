<?php
/**
 * Plugin Name: Posventa
 * Description: Orders and returns, by the shortcode [posventa] or the block "Posventa".
 * Requires at least: 6.1
 * Requires PHP: 7.4
 *
 * Put this file, block.js and customer.js into wp-content/plugins/posventa, and switch the plugin on.
 * Customers who are signed in open their orders without an e-mail address; below an order in
 * "My account" the portal shows that order.
 * Change:
 * YOUR-FILES: the folder of your host with the portal's files, such as /posventa
 * YOUR-INTEGRITY: the value of posventa.js in integrity.json; without one, delete the line
 * YOUR-CONFIG: the address of your posventa.json; without one, delete the line
 * YOUR-PHONE: your phone number, shown if the portal cannot start
 * YOUR-MAIL: your e-mail address, shown likewise
 * Answer with this policy, or add to the one you have:
 * Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'
 */

defined( 'ABSPATH' ) || exit;

/** The portal; with the number of an order, that order. */
function posventa_portal( $order = '' ) {
	if ( is_user_logged_in() ) {
		wp_enqueue_script( 'posventa-customer', plugins_url( 'customer.js', __FILE__ ), array(), '2', true );
	}
	// No <p> inside: the shortcode may stand in a paragraph, which another one would end.
	ob_start();
	?>
<script
	type="module"
	src="YOUR-FILES/posventa.js"
	integrity="YOUR-INTEGRITY"
	crossorigin="anonymous"
></script>
<posventa-portal
	platform="woocommerce"
	api="<?php echo esc_url( rest_url() ); ?>"
	config="YOUR-CONFIG"
	locale="<?php echo esc_attr( str_replace( '_', '-', get_locale() ) ); ?>"
	order="<?php echo esc_attr( $order ); ?>"
>
	<a href="tel:YOUR-PHONE">YOUR-PHONE</a>
	<a href="mailto:YOUR-MAIL">YOUR-MAIL</a>
</posventa-portal>
	<?php
	if ( is_user_logged_in() ) {
		// For customer.js; data, because the policy above lets no script run that stands in the page.
		echo '<script type="application/json" class="posventa-customer">' . wp_json_encode( wp_create_nonce( 'wp_rest' ) ) . '</script>';
	}
	return ob_get_clean();
}

add_shortcode( 'posventa', function () {
	return posventa_portal();
} );

add_action( 'init', function () {
	wp_register_script( 'posventa-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-element' ), '1', true );
	register_block_type( 'posventa/portal', array(
		'api_version'     => 3,
		'editor_script'   => 'posventa-block',
		'render_callback' => function () {
			return posventa_portal();
		},
	) );
} );

add_action( 'woocommerce_view_order', function ( $order_id ) {
	echo posventa_portal( (string) $order_id ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
}, 20 );
