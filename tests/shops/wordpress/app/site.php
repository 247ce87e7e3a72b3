<?php
// What the test shop adds to WordPress: the place where WooCommerce shows a customer's order, and the
// policy of the plugin's first lines, where an address asks for it.

add_shortcode( 'test_view_order', function ( $attributes ) {
	ob_start();
	do_action( 'woocommerce_view_order', $attributes['id'] );
	return ob_get_clean();
} );

add_action( 'send_headers', function () {
	if ( isset( $_GET['policy'] ) ) {
		$plugin = file_get_contents( WP_PLUGIN_DIR . '/posventa/posventa.php' );
		preg_match( '/Content-Security-Policy: .+/', $plugin, $line ) && header( $line[0] );
	}
} );
