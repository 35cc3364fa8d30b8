/**
 * Reads the parameters of a query, and the names in them. Parameters that page through a list are
 * in {@link org.lectern.paging}.
 */
package org.lectern.query;
