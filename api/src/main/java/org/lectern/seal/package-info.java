/**
 * Signs what clients only hand back: places in lists, addresses of files, the cookie of a reader.
 * What stands in it, and what it opens, is decided by those who have it signed.
 */
package org.lectern.seal;
