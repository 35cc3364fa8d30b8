/** Who changed what in a session, and when. Showing it belongs to {@link org.lectern.listing}. */
package org.lectern.history;
