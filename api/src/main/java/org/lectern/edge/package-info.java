/**
 * Where requests arrive and answers leave: connections, headers, and answers that no resource
 * gives. It knows nothing of the domain; the bodies of requests are in {@link
 * org.lectern.edge.body}.
 */
package org.lectern.edge;
