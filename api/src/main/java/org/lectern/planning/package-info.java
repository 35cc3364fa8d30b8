/**
 * Creates, shows and edits whole sessions. The parts that have addresses of their own are in its
 * subpackages; what is removed from a session is in {@link org.lectern.removal.session}.
 */
package org.lectern.planning;
