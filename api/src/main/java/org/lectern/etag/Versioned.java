package org.lectern.etag;

/**
 * A response that carries a version for its {@code ETag}; the member itself stays out of the JSON.
 */
public interface Versioned {
  int version();
}
