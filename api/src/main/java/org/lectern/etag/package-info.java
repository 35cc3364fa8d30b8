/**
 * The version of a thing in {@code ETag} and {@code If-Match}. Versions are counted by the entities
 * themselves.
 */
package org.lectern.etag;
