<?php
// Installs WordPress and fills it: pages as the editors store them, and who may not see what.
//   SHOP_SOCKET=… SHOP_URL=… php seed.php

define( 'WP_INSTALLING', true );
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'SHOP_URL' ), PHP_URL_HOST ), 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
mysqli_query( mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'SHOP_SOCKET' ) ), 'CREATE DATABASE IF NOT EXISTS wordpress' );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

/** What was asked for, or the end. */
function must( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

// The mail to the new administrator has nowhere to go.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Test shop', 'admin', 'admin@shop.test', true, '', 'admin-Passw0rd' );
update_option( 'permalink_structure', IS_PLAIN ? '' : '/%postname%/' );
update_option( 'timezone_string', 'Europe/Madrid' );
// They would come from elsewhere.
update_option( 'show_avatars', '0' );
switch_theme( 'twentytwentythree' );
must( activate_plugin( 'posventa/posventa.php' ) );

foreach ( array( 'lucia' => 'subscriber', 'tomas' => 'author' ) as $name => $role ) {
	must( wp_insert_user( array( 'user_login' => $name, 'user_pass' => "$name-Passw0rd", 'user_email' => "$name@customers.test", 'role' => $role ) ) );
}
wp_set_current_user( 1 );

// One commit instead of one for every row.
$wpdb->query( 'START TRANSACTION' );

/** Stores a page as an editor does: whoever is signed in may write what they may write. */
function page( $slug, $title, $content, $more = array() ) {
	$page = array( 'post_name' => $slug, 'post_title' => $title, 'post_content' => $content, 'post_type' => 'page', 'post_status' => 'publish' );
	return must( wp_insert_post( wp_slash( array_merge( $page, $more ) ), true ) );
}

$plain = file_get_contents( __DIR__ . '/wp-content/plugins/posventa/plain.html' );
page( 'orders-block', 'Orders', '<!-- wp:posventa/portal /-->' );
page( 'orders-shortcode', 'Orders', "<!-- wp:paragraph -->\n<p>Before</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:shortcode -->\n[posventa]\n<!-- /wp:shortcode -->" );
page( 'orders-paragraph', 'Orders', "<!-- wp:paragraph -->\n<p>Your orders: [posventa]</p>\n<!-- /wp:paragraph -->" );
page( 'orders-classic', 'Orders', "Before\n\n[posventa]\n\nAfter" );
page( 'orders-html', 'Orders', "<!-- wp:html -->\n$plain\n<!-- /wp:html -->" );
page( 'orders-pasted', 'Orders', "Before\n\n$plain\n\nAfter" );
page( 'orders-account', 'Order', "<!-- wp:shortcode -->\n[test_view_order id='123\" onload=\"hostile=1']\n<!-- /wp:shortcode -->" );

$blocks = <<<'HTML'
<!-- wp:paragraph -->
<p>Our lamps aren't "toys" -- they're <strong>made</strong> to last&nbsp;… <a href="/returns/">returns</a></p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2>Changing a bulb</h2>
<!-- /wp:heading -->

<!-- wp:list {"ordered":true} -->
<ol><!-- wp:list-item -->
<li>Unplug it<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>and wait</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Lamp</th><th>Bulb</th></tr></thead><tbody><tr><td>Moon</td><td>E27</td></tr></tbody></table><figcaption>Bulbs</figcaption></figure>
<!-- /wp:table -->

<!-- wp:image {"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="/wp-includes/images/w-logo-blue.png" alt="A lamp"/><figcaption class="wp-element-caption">The lamp</figcaption></figure>
<!-- /wp:image -->

<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube"} -->
<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=dQw4w9WgXcQ
</div></figure>
<!-- /wp:embed -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Bright</p>
<!-- /wp:paragraph --><cite>Somebody</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://shop.test/bulbs">Buy bulbs</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:html -->
<iframe src="https://elsewhere.test/"></iframe><script>hostile = 2</script><img src="x" onerror="hostile=3"><form><input name="a"></form>
<!-- /wp:html -->
HTML;
page( 'blocks', "Lamps & \"bulbs\": what's what", $blocks );
page( 'classic', 'Sizes', "First line\nsecond line\n\n<h3>Small</h3>\n[gallery ids=\"1\"][caption width=\"80\"]<img src=\"/wp-includes/images/w-logo-blue.png\" alt=\"Logo\" width=\"80\" height=\"80\" /> Our logo[/caption]\n\n[unknown_plugin id=\"7\"]" );
page( 'news', 'News of lamps', '<!-- wp:paragraph --><p>A post.</p><!-- /wp:paragraph -->', array( 'post_type' => 'post' ) );
page( 'draft', 'Draft', 'secret draft', array( 'post_status' => 'draft' ) );
page( 'private', 'Private', 'secret private', array( 'post_status' => 'private' ) );
page( 'locked', 'Locked', 'secret locked', array( 'post_password' => 'let-me-in' ) );
$parent = page( 'help', 'Help', 'Where help is.' );
page( 'returns', 'Returns', '<!-- wp:paragraph --><p>30 days.</p><!-- /wp:paragraph -->', array( 'post_parent' => $parent ) );
page( 'politica-de-devolucion', 'Política de devolución', '<!-- wp:paragraph --><p>¿Quiere devolver algo? Tiene 30 días.</p><!-- /wp:paragraph -->' );
page( 'cuidado', 'Cuidado de la lámpara «Luna»', '<!-- wp:paragraph --><p>Límpiela con un paño — sin agua. Años de luz.</p><!-- /wp:paragraph -->' );
for ( $number = 1; ! IS_PLAIN && $number <= 110; $number++ ) {
	page( "many-$number", "Many $number", "Number $number.", array( 'post_type' => 'post' ) );
}

wp_set_current_user( get_user_by( 'login', 'tomas' )->ID );
page( 'orders-author', 'Orders', "<!-- wp:html -->\n$plain\n<!-- /wp:html -->", array( 'post_type' => 'post' ) );
page( 'orders-author-shortcode', 'Orders', "<!-- wp:shortcode -->\n[posventa]\n<!-- /wp:shortcode -->", array( 'post_type' => 'post' ) );
flush_rewrite_rules( false );
$wpdb->query( 'COMMIT' );
