/**
 * The dates of a session: windows, how dates depend on one another, and how days and instants are
 * written. What a date means for one person is decided in {@link org.lectern.access}.
 */
package org.lectern.access.dates;
