<?php
/**
 * Plugin Name: Aushang
 * Description: Neuigkeiten und Termine aus einem Feed, als Block oder mit [aushang feed="…" limit="5"]. News and events from a feed, as a block or a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * The built files (aushang.js, aushang.classic.js, chunks/) lie in dist/ beside
 * this file. Nothing is stored, and the server asks nobody for anything.
 */

namespace Aushang;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

/** What each tag takes; a test compares it with dist/custom-elements.json. */
const ALL_TAGS = array( 'feed', 'format', 'time-zone', 'heading-level', 'item-url', 'target', 'images', 'refresh-every', 'light-dom' );
const TAGS     = array(
	'event-list'       => array( 'limit', 'offset', 'exclude', 'kind', 'period', 'sort', 'tags', 'organizers', 'label', 'search', 'filters', 'from', 'to', 'group-by', 'layout', 'reader', 'structured-data' ),
	'event-card'       => array( 'variant', 'item' ),
	'article-nav'      => array( 'kind', 'sort', 'previous-label', 'next-label', 'item' ),
	'organizer-footer' => array( 'label', 'item' ),
);
/** What counts by being there. */
const SWITCHES = array( 'search', 'filters', 'reader', 'structured-data', 'light-dom' );
/** HTML's own. */
const GLOBALS = array( 'id', 'class', 'lang', 'dir', 'slot', 'hidden' );

function attributes_of( string $tag ): array {
	return array_merge( ALL_TAGS, TAGS[ $tag ], array( 'lang', 'id' ) );
}

/** German sites read German, all others English. */
function words( string $german, string $english ): string {
	return 0 === strpos( determine_locale(), 'de' ) ? $german : $english;
}

/** An address for an attribute. The library's own {id} and {lang} stay. */
function address( string $url ): string {
	$kept = str_replace( array( '{', '}' ), array( '%7B', '%7D' ), $url );
	return str_replace( array( '%7B', '%7D' ), array( '{', '}' ), esc_url( $kept ) );
}

/** Several addresses stand in one attribute. */
function addresses( string $feed ): array {
	return preg_split( '/\s+/', $feed, -1, PREG_SPLIT_NO_EMPTY );
}

function value_of( string $name, string $value ): string {
	if ( 'feed' === $name ) {
		return implode( ' ', array_map( __NAMESPACE__ . '\address', addresses( $value ) ) );
	}
	return 'item-url' === $name ? address( $value ) : esc_attr( $value );
}

/** What stands there until the feed is loaded, and if it can't be. */
function fallback( array $given ): string {
	$feed = addresses( $given['feed'] ?? '' )[0] ?? '';
	$link = $given['link'] ?? preg_replace( '~^(https?://[^/]+).*~i', '$1/', $feed );
	$host = wp_parse_url( $link, PHP_URL_HOST );
	if ( ! $link || '#' === $link[0] ) {
		return '';
	}
	$label = $host
		? sprintf( words( 'Neuigkeiten und Termine bei %s', 'News and events at %s' ), $host )
		: words( 'Neuigkeiten und Termine', 'News and events' );
	return sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( $label ) );
}

function element( array $given, string $inside = '' ): string {
	$tag  = isset( TAGS[ $given['element'] ?? '' ] ) ? $given['element'] : 'event-list';
	$html = "<$tag";
	foreach ( attributes_of( $tag ) as $name ) {
		$value = (string) ( $given[ $name ] ?? '' );
		if ( in_array( $name, SWITCHES, true ) ) {
			$html .= in_array( $value, array( '', '0', 'false' ), true ) ? '' : " $name";
		} elseif ( '' !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, value_of( $name, $value ) );
		}
	}
	enqueue();
	$inside = '' === trim( $inside ) ? fallback( $given ) : wp_kses_post( $inside );
	return "$html>$inside</$tag>";
}

/** `[aushang feed="…" search]`: a name alone comes as a value. */
function shortcode( $given, ?string $inside = '' ): string {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		$named[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '1' : $value;
	}
	return element( $named, do_shortcode( (string) $inside ) );
}
add_shortcode( 'aushang', __NAMESPACE__ . '\shortcode' );

/** The block has every attribute that any of the tags takes. */
function block_attributes(): array {
	$names = array_unique( array_merge( array( 'element', 'link' ), ...array_map( __NAMESPACE__ . '\attributes_of', array_keys( TAGS ) ) ) );
	$text  = array( 'type' => 'string', 'default' => '' );
	$flag  = array( 'type' => 'boolean', 'default' => false );
	$known = array();
	foreach ( $names as $name ) {
		$known[ $name ] = in_array( $name, SWITCHES, true ) ? $flag : $text;
	}
	return $known;
}

function register(): void {
	wp_register_script( 'aushang-block', false, array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ), VERSION, true );
	$told = array(
		'tags'     => array_combine( array_keys( TAGS ), array_map( __NAMESPACE__ . '\attributes_of', array_keys( TAGS ) ) ),
		'switches' => SWITCHES,
		'feed'     => words( 'Adresse des Feeds', 'Address of the feed' ),
		'element'  => words( 'Element', 'Element' ),
		'link'     => words( 'Link, falls der Feed fehlt', 'Link, should the feed be missing' ),
		'more'     => words( 'Weitere Attribute', 'More attributes' ),
	);
	wp_add_inline_script( 'aushang-block', sprintf( '(%s)(window.wp, %s);', BLOCK, wp_json_encode( $told, JSON_HEX_TAG ) ) );
	register_block_type(
		'aushang/aushang',
		array(
			'api_version'     => 2,
			'title'           => 'Aushang',
			'description'     => words( 'Neuigkeiten und Termine aus einem Feed', 'News and events from a feed' ),
			'category'        => 'embed',
			'icon'            => 'megaphone',
			'attributes'      => block_attributes(),
			'supports'        => array( 'html' => false, 'className' => false ),
			'editor_script'   => 'aushang-block',
			'render_callback' => fn( array $given ): string => element( array_filter( $given, fn( $value ) => '' !== $value ) ),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** The block in the editor: its fields; the rest is in the sidebar. */
const BLOCK = <<<'JS'
function ( { blocks, blockEditor, components, element }, told ) {
	const { createElement: el, Fragment } = element;
	const { InspectorControls, useBlockProps } = blockEditor;
	const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
	function edit( { attributes, setAttributes } ) {
		const tag = attributes.element || 'event-list';
		const field = ( name, label = name ) => {
			const onChange = ( value ) => setAttributes( { [ name ]: value } );
			const own = { key: name, label, onChange };
			return told.switches.includes( name )
				? el( ToggleControl, { ...own, checked: attributes[ name ] } )
				: el( TextControl, { ...own, value: attributes[ name ] } );
		};
		const options = Object.keys( told.tags ).map( ( value ) => ( { value, label: value } ) );
		const choose = ( value ) => setAttributes( { element: value } );
		const others = told.tags[ tag ].filter( ( name ) => name !== 'feed' );
		return el( Fragment, null,
			el( InspectorControls, null,
				el( PanelBody, { title: told.more }, others.map( ( name ) => field( name ) ) ) ),
			el( 'div', useBlockProps(),
				el( Placeholder, { icon: 'megaphone', label: 'Aushang', isColumnLayout: true },
					el( SelectControl, { label: told.element, value: tag, options, onChange: choose } ),
					field( 'feed', told.feed ),
					field( 'link', told.link ) ) ) );
	}
	blocks.registerBlockType( 'aushang/aushang', { edit, save: () => null } );
}
JS;

/** Once a page, and only if something on it needs it. */
function enqueue( string $file = 'aushang.js' ): void {
	$address = plugins_url( "dist/$file", __FILE__ );
	if ( 'aushang.js' === $file && function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'aushang', $address, array(), VERSION );
	} else {
		wp_enqueue_script( sanitize_title( $file ), $address, array(), VERSION, true );
	}
}

/** Before WordPress 6.5, which knows modules. */
function as_module( string $tag, string $handle ): string {
	$start = '~<script(\s+type=([\'"])text/javascript\2)?~';
	return sanitize_title( 'aushang.js' ) === $handle ? preg_replace( $start, '<script type="module"', $tag ) : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Tags and placeholders that somebody has written into the text. */
function look_for_tags( string $content ): string {
	if ( preg_match( '/<(' . implode( '|', array_keys( TAGS ) ) . ')[\s>]/i', $content ) ) {
		enqueue();
	}
	if ( false !== strpos( $content, 'data-aushang=' ) ) {
		enqueue( 'aushang.classic.js' );
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\look_for_tags', 20 );
}

/** Without this, WordPress takes the tags out when an editor saves a text. */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! current_user_can( 'edit_others_posts' ) ) {
		return $allowed;
	}
	foreach ( array_keys( TAGS ) as $tag ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( attributes_of( $tag ), GLOBALS ), true );
	}
	// The slots of what stands between the tags.
	$allowed['a']['slot'] = true;
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
