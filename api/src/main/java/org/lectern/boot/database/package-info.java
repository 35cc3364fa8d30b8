/**
 * Finds the database, or brings one along, and gives it its tables. How the running application
 * speaks with it belongs to {@link org.lectern.sql}.
 */
package org.lectern.boot.database;
