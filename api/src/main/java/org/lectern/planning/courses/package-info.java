/**
 * The courses of a session: added, put in order, and set up. The courses themselves are in {@link
 * org.lectern.course}.
 */
package org.lectern.planning.courses;
