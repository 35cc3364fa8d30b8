/**
 * A course of a session as somebody reads and works through it, with their own state. What coaches
 * change of it is in {@link org.lectern.authoring}.
 */
package org.lectern.reading;
