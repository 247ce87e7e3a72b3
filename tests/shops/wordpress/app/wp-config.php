<?php
// The configuration of the test shop: a database that is reached by a socket, and nothing from outside.
//
// By the name `localhost` it is another site, whose permalinks are "plain".

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'SHOP_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );

$url = getenv( 'SHOP_URL' ) ?: 'http://' . $_SERVER['HTTP_HOST'];
define( 'WP_HOME', $url );
define( 'WP_SITEURL', $url );
define( 'IS_PLAIN', str_starts_with( $url, 'http://localhost' ) );
$table_prefix = IS_PLAIN ? 'plain_' : 'wp_';

define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', "key of $name in tests" );
	define( $name . '_SALT', "salt of $name in tests" );
}

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
