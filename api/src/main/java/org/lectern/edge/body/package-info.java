/**
 * Takes in the bodies of requests, in memory or on disk, within what there is room for. Reading
 * their JSON belongs to {@link org.lectern.json}.
 */
package org.lectern.edge.body;
