<?php
/**
 * What WordPress asks for in five minutes, and an editor. Prints the
 * application passwords, by which REST knows who it is.
 */
define( 'WP_INSTALLING', true );
// The site's folder is where this is started.
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Aushang', 'admin', 'admin@verein.example', false, '', 'admin' );
switch_theme( 'aushang-test' );
wp_insert_user(
	array(
		'user_login' => 'redaktion',
		'user_pass'  => 'redaktion',
		'user_email' => 'redaktion@verein.example',
		'role'       => 'editor',
	)
);

$passwords = array();
foreach ( array( 'admin', 'redaktion' ) as $name ) {
	$user               = get_user_by( 'login', $name );
	[ $password ]       = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'test' ) );
	$passwords[ $name ] = base64_encode( "$name:$password" );
}
echo wp_json_encode( $passwords );
