/** How a server lets other sites read a feed, and nothing but it. */
export const APACHE = `<FilesMatch "\\.(json|xml|rss|atom|ics)$">
  Header set Access-Control-Allow-Origin "*"
</FilesMatch>`;

export const NGINX = `location ~ \\.(json|xml|rss|atom|ics)$ {
  add_header Access-Control-Allow-Origin "*" always;
}`;

export const WORDPRESS = `add_action( 'template_redirect', function () {
  if ( is_feed() ) {
    header( 'Access-Control-Allow-Origin: *' );
  }
} );`;
