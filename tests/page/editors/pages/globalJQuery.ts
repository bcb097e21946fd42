import jQuery from 'jquery'

// Its plugins look for it in the page.
Object.assign(window, { jQuery, $: jQuery })
