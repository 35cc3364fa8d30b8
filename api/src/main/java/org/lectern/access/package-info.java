/**
 * The rule about access, in plain Java: who may do what in a session, at a moment that is handed
 * in. No clock, no database and no framework; a question that needs any of them belongs to {@link
 * org.lectern.authorization}.
 */
package org.lectern.access;
