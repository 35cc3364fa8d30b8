/**
 * From where a request comes: its address behind trusted proxies, and its browser. What follows
 * from that is decided elsewhere.
 */
package org.lectern.identity.origin;
