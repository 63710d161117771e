import $ from 'jquery';

/** The widgets of jQuery UI look for jQuery on the window. */
window.jQuery = $;
window.$ = $;
