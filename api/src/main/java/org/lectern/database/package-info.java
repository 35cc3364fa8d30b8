/**
 * How many may use the database at once, and what becomes of work that it refuses. Statements are
 * in {@link org.lectern.sql}.
 */
package org.lectern.database;
